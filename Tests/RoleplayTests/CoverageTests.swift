import Foundation
import Scenarios
import Testing

@testable import Roleplay

@Suite struct CoverageTests {
    static func scenario() throws -> Scenario {
        try Package.scenario(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
    }

    static func coverage(_ sessions: [[String]]) throws -> Coverage {
        var coverage = Coverage(try scenario())
        for lines in sessions { coverage.add(Session(scenario: coverage.scenario, seed: 1, lines: lines)) }
        return coverage
    }

    @Test func whatWasUsedIsCounted() throws {
        let coverage = try Self.coverage([
            [
                "Guten Tag Herr Oltmanns, Katrin Behnke von Servio.",
                "Sie suchen seit Februar drei Servicetechniker. Wer fährt im Moment los, wenn in Posen eine Presse steht?",
                "Welches Budget haben Sie dafür?",
            ]
        ])
        #expect(coverage.sessions == 1)
        #expect(coverage.turns == 3)
        #expect(coverage.uses(of: .line("lines.greet.1")) == 1)
        #expect(coverage.uses(of: .needOpen("fahrten")) + coverage.uses(of: .needGuarded("fahrten")) == 1)
        #expect(coverage.uses(of: .answer("budget")) == 1)
        #expect(coverage.uses(of: .sample("answers.budget.samples.1")) == 1)
        #expect(coverage.parts(.samples).filter { $0.uses > 0 }.map(\.part.name).last == "answers.budget.samples.1")
        #expect(coverage.parts(.endings).map(\.uses) == [0, 0, 0, 0, 0])
    }

    /// Every line that can be said is a part, and no other.
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func everyLineIsAPart(path: String) throws {
        let scenario = try Package.scenario(path)
        let names = Coverage(scenario).parts(.lines).map(\.part.name)
        #expect(Set(names).count == names.count)
        #expect(names.count == scenario.allLines.count)
    }

    @Test func whatLedNowhereIsGrouped() throws {
        let lines = [
            "Guten Tag Herr Oltmanns, Katrin Behnke von Servio. Sie suchen seit Februar drei Servicetechniker.",
            "Haben Dichtungsringe xylophonartige Rillen?", "Besitzen Dichtungsringe xylophonartige Rillen?",
        ]
        let coverage = try Self.coverage([lines, Array(lines.prefix(2))])
        let groups = coverage.groups
        #expect(groups.map(\.count) == [3])
        #expect(groups.first?.lines.map(\.text) == Array(lines.dropFirst()))
        #expect(groups == (try Self.coverage([lines, Array(lines.prefix(2))]).groups))
    }
}
