import Foundation
import Scenarios
import Testing

/// `scenario calibrate`, run as people run it.
@Suite("Scenarios are calibrated") struct CalibrateTests {
    static func run(_ expect: String, _ arguments: [String]) throws -> ProgramTests.Outcome {
        let folder = try CheckTests.Folder(["Scenarios/de/muster.yaml": SampleScenario.text + "expect: \(expect)\n"])
        return try ProgramTests.run(
            ["scenario", "calibrate", "muster", "--sessions", "12", "--library", folder.path] + arguments)
    }

    /// A whole interval beside the band is an error; a figure beside it is one for the strict.
    @Test func bandsDecideAboutTheExitCode() throws {
        #expect(try Self.run("{novice: 0-60, expert: 10-100}", []).status == 0)
        let outside = try Self.run("{novice: 0-60, trained: 0-100, expert: 0-1}", ["--interface", "en"])
        #expect(outside.status == 1)
        let rows = outside.output.split(separator: "\n").map(String.init)
        #expect(rows[2].hasSuffix("✗"))
        let finding = try #require(rows.first { $0.hasPrefix("muster: expert ") })
        #expect(finding.hasSuffix(", expected 0–1 %: too often."))
    }

    @Test func anyNumberOfJobsGivesTheSame() throws {
        let one = try Self.run("{novice: 0-60}", ["--format", "json", "--jobs", "1"])
        #expect(one.output == (try Self.run("{novice: 0-60}", ["--format", "json", "--jobs", "3"]).output))
        let entries = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [[String: Any]]
        let skills = try #require(entries?.first?["skills"] as? [[String: Any]])
        #expect(skills.compactMap { $0["skill"] as? String } == ["novice", "trained", "expert"])
        for skill in skills {
            let endings = try #require(skill["endings"] as? [String: [String: Double]])
            #expect(Set(endings.keys) == Set(EndingKind.allCases.map(\.rawValue)))
            #expect(endings.values.compactMap { $0["count"] }.reduce(0, +) == 12)
        }
        #expect((skills[0]["band"] as? [String: Any])?["isOwn"] as? Bool == true)
        #expect((skills[1]["band"] as? [String: Any]) == nil)
        #expect((skills[2]["band"] as? [String: Any])?["low"] as? Int == 60)
    }
}
