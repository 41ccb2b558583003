import Foundation
import Testing

@testable import einstieg

/// `scenario cover`, as people run it.
@Suite struct CoverTests {
    struct Document: Decodable {
        struct Part: Decodable {
            let name: String
            let line: Int
            let uses: Int
        }

        struct Group: Decodable {
            let lines: [String]
            let count: Int
        }

        let scenario: String
        let sessions: Int
        let turns: Int
        let parts: [String: [Part]]
        let groups: [Group]
    }

    static let arguments = ["scenario", "cover", "presse-in-posen", "--recordings", "Tests/Recordings"]

    @Test func recordedSessionsAreCounted() throws {
        let outcome = try ProgramTests.run(Self.arguments + ["--format", "json"])
        #expect(outcome.status == 0)
        let documents = try JSONDecoder().decode([Document].self, from: Data(outcome.output.utf8))
        let document = try #require(documents.first)
        #expect(documents.count == 1)
        #expect(document.scenario == "presse-in-posen")
        #expect(document.sessions == 3)
        #expect(document.turns > 10)
        #expect(Set(document.parts.keys) == ["lines", "needs", "answers", "objections", "endings", "samples"])
        #expect(document.parts["endings"]?.first { $0.name == "endings.nextStep" }?.uses == 1)
        // Each place holds what it names.
        let rows = try String(contentsOfFile: Package.folder + "/Scenarios/de/presse-in-posen.yaml", encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        for part in document.parts["endings"] ?? [] {
            #expect(rows[part.line - 1].contains(part.name.replacing("endings.", with: "") + ":"))
        }
    }

    @Test func theSameSessionsAreTheSameBytes() throws {
        let first = try ProgramTests.run(Self.arguments)
        #expect(first.output == (try ProgramTests.run(Self.arguments).output))
        #expect(first.output.hasPrefix("Wenn in Posen die Presse steht (presse-in-posen)\n  3 Sitzungen, "))
    }

    @Test(arguments: [
        (["scenario", "cover", "--from-store"], 0, ""),
        (
            ["scenario", "cover", "--recordings", "/no/such"], 66,
            "einstieg: /no/such: Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner.\n"
        ),
        (
            ["scenario", "cover", "presse-in-possen"], 66,
            "einstieg: Ein Szenario „presse-in-possen“ gibt es nicht. Meinten Sie „presse-in-posen“? „einstieg scenario list“ zeigt alle.\n"
        ),
    ])
    func whatIsNotThere(arguments: [String], status: Int32, complaint: String) throws {
        let store = NSTemporaryDirectory() + "cover-\(UUID().uuidString).sqlite"
        defer { try? FileManager.default.removeItem(atPath: store) }
        let outcome = try ProgramTests.run(arguments + ["--store", store])
        #expect(outcome.status == status)
        #expect(outcome.complaint == complaint)
    }

    @Test func sessionsOfTheStoreAreCounted() throws {
        let store = NSTemporaryDirectory() + "cover-\(UUID().uuidString).sqlite"
        defer { try? FileManager.default.removeItem(atPath: store) }
        let lines = try Data(
            contentsOf: URL(fileURLWithPath: Package.folder + "/Tests/Recordings/presse-in-posen.weak.txt"))
        _ = try ProgramTests.run(["practice", "presse-in-posen", "--store", store], input: lines)
        let outcome = try ProgramTests.run(
            ["scenario", "cover", "--from-store", "--store", store, "--format", "json"])
        let documents = try JSONDecoder().decode([Document].self, from: Data(outcome.output.utf8))
        #expect(documents.map(\.scenario) == ["presse-in-posen"])
        #expect(documents.map(\.sessions) == [1])
    }
}
