import Checklist
import Foundation
import Reports
import Scenarios
import Testing

@testable import Roleplay
@testable import Scoring

/// Recorded sessions: a strong, a middling and a weak trainee a scenario in `Recordings`, and in `Conversations` what people
/// said who tried the personas out; the lines in `.txt`, what came of them in `.out`. `einstieg scenario replay` does the
/// same for the recordings of other people.
///
/// `EINSTIEG_RECORD=1 swift test` writes the outcomes anew, to be read and committed.
@Suite struct RecordingTests {
    static let recordings =
        Package.files(below: "Tests/Recordings", ending: "txt")
        + Package.files(below: "Tests/Conversations", ending: "txt")

    static func transcript(_ path: String) throws -> (Session, String) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let id = name.split(separator: ".")[0]
        let file = try #require(Package.files(below: "Scenarios", ending: "yaml").first { $0.hasSuffix("/\(id).yaml") })
        let recording = Recording(text: try String(contentsOfFile: path, encoding: .utf8))
        let session = recording.session(in: try Package.scenario(file))
        return (session, Transcript(session, checker: Checker()).text)
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
    func strongBeatsMiddlingBeatsWeak(path: String) throws {
        let id = (path.split(separator: "/").last.map(String.init) ?? "").replacing(".yaml", with: "")
        let folder = Package.folder + "/Tests/Recordings/"
        let (strong, _) = try Self.transcript(folder + id + ".strong.txt")
        let (middling, _) = try Self.transcript(folder + id + ".middling.txt")
        let (weak, _) = try Self.transcript(folder + id + ".weak.txt")
        #expect(strong.ending == .nextStep)
        let totals = [weak, middling, strong].map { Scorecard($0, checker: Checker()).total }
        #expect(totals[0] < totals[1] && totals[1] < totals[2], "\(totals)")
        #expect(weak.ending != .nextStep)
        #expect(Scorecard(strong, checker: Checker()).isPassed)
        #expect(!Scorecard(weak, checker: Checker()).isPassed)
    }
}

/// Different trainees reach different endings in every scenario.
@Suite struct EndingTests {
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func threeEndingsAreReached(path: String) throws {
        let scenario = try Package.scenario(path)
        let isGerman = scenario.language == .german
        let modest =
            isGerman
            ? ["Soll ich Ihnen die Unterlagen schicken?", "Gut, ich schicke Ihnen das. Vielen Dank, auf Wiederhören."]
            : ["Shall I send you the details?", "Good, I'll send you that. Thank you, goodbye."]
        let shy = isGerman ? ["Danke für Ihre Zeit. Auf Wiederhören."] : ["Thank you for your time. Goodbye."]
        let folder = Package.folder + "/Tests/Recordings/" + scenario.id
        let opener = Array(scenario.checks.pass.prefix(1))
        let (strong, _) = try RecordingTests.transcript(folder + ".strong.txt")
        let (weak, _) = try RecordingTests.transcript(folder + ".weak.txt")
        let endings = [
            strong.ending, weak.ending, Session(scenario: scenario, seed: 1, lines: opener + modest).ending,
            Session(scenario: scenario, seed: 1, lines: opener + shy).ending,
        ].compactMap(\.self)
        #expect(Set(endings).count >= 3, "\(scenario.id): \(endings.map(\.rawValue))")
    }
}
