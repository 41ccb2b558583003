import Foundation
import Linguistics
import Testing

@testable import Checklist

@Suite("The word lists of the folder Data")
struct WordFilesTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/Checklist/Data").path

    /// "greeting.de" for "de/greeting.de.txt".
    static let names = (FileManager.default.subpaths(atPath: folder) ?? [])
        .filter { $0.hasSuffix(".txt") }.map { String(($0 as NSString).lastPathComponent.dropLast(4)) }.sorted()

    @Test func noListIsForgotten() {
        #expect(Self.names.count > 50)
        #expect(Set(WordFiles.all.keys).symmetricDifference(Self.names).sorted() == [])
    }

    @Test func everyListIsTheFileOfItsName() throws {
        for name in Self.names {
            let language = name.suffix(2)
            let file = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(language)/\(name).txt"))
            // Compared before they are expected: a difference of long lists takes minutes to show.
            let isSame = WordFiles.all[name] == [UInt8](file)
            #expect(isSame, "\(name)")
        }
    }

    @Test(arguments: Cue.allCases, Language.allCases)
    func everyCueHasItsList(cue: Cue, language: Language) { #expect(!cue.file(language).isEmpty) }

    @Test(arguments: names)
    func phrasesAreWrittenSoThatTheyAreFound(name: String) {
        let bytes = WordFiles.all[name] ?? []
        #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name) is not UTF-8")
        var seen: Set<String> = []
        for phrase in WordList(bytes).phrases {
            // Spellings that fold alike are the same phrase.
            #expect(seen.insert(phrase.foldedForm).inserted, "\(name): “\(phrase)” stands there twice")
            let words = phrase.split(separator: " ")
            for word in words where word.hasPrefix("*") {
                #expect(words.count == 1 && word.count > 1, "\(name): “\(phrase)”: *word stands alone")
            }
            for word in words {
                #expect(!word.dropFirst().dropLast().contains("*"), "\(name): “\(phrase)”: * stands at an end")
                #expect(word == "_" || !word.contains("_"), "\(name): “\(phrase)”: _ stands alone")
                #expect(word == "..." || !word.contains("..."), "\(name): “\(phrase)”: ... stands alone")
            }
        }
    }
}
