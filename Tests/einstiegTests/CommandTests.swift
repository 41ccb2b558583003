import Foundation
import Testing

@testable import einstieg

@Suite struct CommandTests {
    /// A command is one file and one entry in the list; this finds the one that was forgotten.
    @Test func everyCommandFileIsInTheList() throws {
        let folder = Package.folder + "/Sources/einstieg/Practice/Commands"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { $0.replacing(".swift", with: "") }
        #expect(Set(files) == Set(PracticeCommands.all.map { "\(type(of: $0))" }))
    }

    @Test func commandsAreFoundInBothLanguages() {
        for command in PracticeCommands.all {
            #expect(PracticeCommands.find(command.name.de)?.name == command.name)
            #expect(PracticeCommands.find(command.name.en.uppercased())?.name == command.name)
        }
        #expect(PracticeCommands.find("zurueck")?.name.en == "back")
        #expect(PracticeCommands.find("xyz") == nil)
    }

    @Test(arguments: [
        ("/zu", 3, ["/zurück"]), ("/vorlage be", 11, ["beispiel"]), ("hallo /z", 8, []),
        ("", 0, ["/zurück", "beispiel"]),
    ])
    func completion(line: String, cursor: Int, expected: [String]) {
        #expect(Completion.candidates(["/zurück", "beispiel"], line: line, cursor: cursor) == expected)
    }
}
