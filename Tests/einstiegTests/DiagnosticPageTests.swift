import Foundation
import Linguistics
import Privacy
import Scenarios
import Scripts
import Testing

@testable import einstieg

/// Every diagnostic has its page, and the page's examples come out as they say.
@Suite("Every diagnostic has its page, and its examples hold")
struct DiagnosticPageTests {
    static let pages = KnownDiagnostics.pages

    /// A diagnostic is one file; this finds the one that is in no list.
    @Test func everyDiagnosticFileIsInAList() throws {
        let sources = Package.folder + "/Sources"
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources).filter {
            $0.contains("/Diagnostics/") && $0.hasSuffix(".swift") && !$0.hasSuffix("Diagnostics.swift")
        }
        let names = files.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
        #expect(Set(names) == Set(KnownDiagnostics.all.map { "\($0)" }))
        #expect(Set(Self.pages.map(\.code)).count == Self.pages.count, "two share a code")
    }

    @Test(arguments: pages)
    func everyPageIsWritten(page: DiagnosticPage) {
        #expect(page.code.count == 4 && page.code.dropFirst().allSatisfy(\.isNumber), "\(page.code)")
        for language in Language.allCases {
            let sentences = page.explanation[language].count { ".!?".contains($0) }
            #expect(sentences >= 2, "\(page.code): two sentences at least")
            for text in [page.title, page.message] { #expect(!text[language].isEmpty, "\(page.code)") }
        }
    }

    @Test(arguments: pages.filter { $0.bad.kind != .command })
    func everyBadExampleGetsItsCode(page: DiagnosticPage) throws {
        let found = Self.diagnostics(page.bad)
        let mark = try #require(page.bad.mark, "\(page.code): nothing is marked")
        #expect(found.map(\.code) == [page.code])
        guard let first = found.first else { return }
        #expect(first.sentences == page.message, "\(page.code)")
        #expect(first.severity == page.severity)
        #expect("\(first.place.line):\(first.place.column)" == "\(mark.line):\(mark.column)", "\(page.code)")
        if first.extent > 1 { #expect(first.extent == mark.extent, "\(page.code)") }
    }

    @Test(arguments: pages.filter { $0.good.kind != .command })
    func everyGoodExampleIsFine(page: DiagnosticPage) { #expect(Self.diagnostics(page.good).map(\.sentences.en) == []) }

    /// What is wrong with a file as such cannot be shown as text: here it is brought about.
    @Test(
        arguments: [
            "S101": .path("/no/such/muster.yaml"), "S102": .path("/tmp"), "S103": .path("/proc/self/mem"),
            "S104": .bytes([UInt8](repeating: 0x61, count: SourceFile.limit + 1)), "S105": .bytes([0x20, 0x0A]),
            "S106": .bytes([0x61, 0x00]), "S107": .bytes([0x61, 0x0A, 0xC3, 0x28]),
            "T104": .open(
                "---\nid: muster\ntitle: M\nlanguage: de\nchannel: phone\ntemperature: cold\naddress: Sie\nsignal: x\n"
                    + "touch: 1\narticle: 2\nslots:\n  name: {description: d, example: e}\n---\nGuten Tag {{name}}."),
            "T113": .twin("Guten Tag {{name}}, wer steht am Samstag in Dachau hinter der Theke?"),
            "P108": .profile(language: .english),
        ] as [String: Circumstance])
    func whatIsNotInTheText(code: String, circumstance: Circumstance) throws {
        let page = try #require(KnownDiagnostics.page(code))
        do throws(Diagnostic) {
            switch circumstance {
            case .path(let path): _ = try SourceFile.read(path)
            case .bytes(let bytes): _ = try SourceFile(name: "muster.yaml", bytes: bytes)
            case .profile(let language):
                throw Diagnostic(
                    ProfileLanguage(Localized(de: "Vertrieb Nord", en: "Vertrieb Nord"), language),
                    at: SourcePlace(file: "--profile", line: 0, column: 0))
            case .twin(let body):
                func source(_ id: String) -> SourceFile {
                    SourceFile(
                        name: id + ".md",
                        text:
                            "---\nid: \(id)\ntitle: M\nlanguage: de\nchannel: phone\ntemperature: cold\naddress: Sie\n"
                            + "signal: x\ntouch: 1\narticle: 2\nslots:\n  name: {description: d, example: e}\n---\n"
                            + body)
                }
                let shelf = TemplateShelf([try Template.read(source("zwilling"))])
                let found = Inspection(template: source("muster"), shelf: shelf).diagnostics
                if let shared = found.first(where: { $0.code == code }) { throw shared }
            case .open(let text):
                _ = try Template.read(SourceFile(name: "muster.md", text: text))
                    .filled(values: [:], scenario: nil, trainee: nil, usingExamples: false)
            }
            Issue.record("\(code): nothing was found")
        } catch {
            #expect(error.code == code)
            #expect(error.sentences == page.message)
        }
    }

    @Test func everyCommandExampleIsBroughtAbout() {
        let shown = Set(Self.pages.filter { $0.bad.kind == .command }.map(\.code))
        #expect(shown == ["S101", "S102", "S103", "S104", "S105", "S106", "S107", "T104", "T113", "P108"])
    }

    enum Circumstance: Sendable {
        case path(String)
        case bytes([UInt8])
        case open(String)
        case twin(String)
        case profile(language: Language)
    }

    static func diagnostics(_ example: DiagnosticExample) -> [Diagnostic] {
        switch example.kind {
        case .scenario: return Inspection(SourceFile(name: SampleScenario.file, text: example.whole)).diagnostics
        case .template:
            return Inspection(template: SourceFile(name: "muster.md", text: example.whole), shelf: TemplateShelf([]))
                .diagnostics
        case .profile:
            return ProfileReading(SourceFile(name: SampleScenario.file, text: example.whole)).diagnostics
        case .questions:
            let sheet = SourceFile(name: "muster.questions.md", text: example.whole)
            return ScenarioReading(SourceFile(name: SampleScenario.file, text: SampleScenario.text), sheet: sheet)
                .diagnostics
        case .followUps:
            let sheet = SourceFile(name: "muster.followups.md", text: example.whole)
            return ScenarioReading(SourceFile(name: SampleScenario.file, text: SampleScenario.text), followUps: sheet)
                .diagnostics
        case .team:
            do throws(Diagnostic) {
                _ = try Team.read(SourceFile(name: SampleScenario.file, text: example.whole))
                return []
            } catch {
                return [error]
            }
        case .command: return []
        }
    }
}

extension DiagnosticPage: CustomTestStringConvertible {
    public var testDescription: String { code }
}
