import Checklist
import Foundation
import Scenarios
import Testing

@testable import Roleplay
@testable import Scoring

/// Recorded sessions, one strong and one weak trainee a scenario: the lines in `.txt`, what came of them in `.out`.
///
/// `EINSTIEG_RECORD=1 swift test` writes the outcomes anew, to be read and committed.
@Suite struct RecordingTests {
    static let recordings = Package.files(below: "Tests/Recordings", ending: "txt")

    static func transcript(_ path: String) throws -> (Session, String) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let id = name.split(separator: ".")[0]
        let file = try #require(Package.files(below: "Scenarios", ending: "yaml").first { $0.hasSuffix("/\(id).yaml") })
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            .map { String($0).replacing("\\n", with: "\n") }
        var session = Session(scenario: try Scenario.read(SourceFile.read(file)), seed: 1, lines: lines)
        session.leave()
        let card = Scorecard(session, checker: Checker())
        var rows = session.greeting.map { ["  " + $0.text] } ?? []
        for turn in session.turns {
            let state = turn.after
            rows.append("> " + turn.line.replacing("\n", with: "\\n"))
            rows.append("  " + turn.reply)
            rows.append(
                "  [trust \(state.trust), interest \(state.interest), patience \(state.patience)] \(turn.lineIds.joined(separator: " "))"
            )
        }
        let parts = Scorecard.Part.allCases.map { "\($0.rawValue) \(card.points($0))" }.joined(separator: ", ")
        rows.append("= \(session.ending?.rawValue ?? "open"), \(card.total) (\(parts))")
        return (session, rows.joined(separator: "\n") + "\n")
    }

    @Test(arguments: recordings)
    func everyRecordingStillPlaysTheSame(path: String) throws {
        let (_, transcript) = try Self.transcript(path)
        let expected = path.replacing(".txt", with: ".out")
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] != nil {
            try transcript.write(toFile: expected, atomically: true, encoding: .utf8)
        }
        #expect(transcript == (try String(contentsOfFile: expected, encoding: .utf8)))
    }

    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func strongBeatsWeak(path: String) throws {
        let id = (path.split(separator: "/").last.map(String.init) ?? "").replacing(".yaml", with: "")
        let folder = Package.folder + "/Tests/Recordings/"
        let (strong, _) = try Self.transcript(folder + id + ".strong.txt")
        let (weak, _) = try Self.transcript(folder + id + ".weak.txt")
        #expect(strong.ending == .nextStep)
        #expect(weak.ending != .nextStep)
        #expect(Scorecard(strong, checker: Checker()).isPassed)
        #expect(!Scorecard(weak, checker: Checker()).isPassed)
    }
}
