import Scenarios
import Testing

@testable import Roleplay

@Suite("Two openers tried on one person") struct OpenerTrialTests {
    static func scenario() throws -> Scenario {
        try Package.scenario(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
    }

    @Test func theSameOpenerIsTakenTheSameWay() throws {
        let trial = OpenerTrial(try Self.scenario(), a: "Guten Tag.", b: "Guten Tag.", seeds: 1...3)
        #expect(trial.pairs.count == 3)
        for pair in trial.pairs { #expect(pair.a == pair.b) }
    }

    @Test func aGoodOpenerIsTakenBetterThanABadOne() throws {
        let scenario = try Self.scenario()
        let trial = OpenerTrial(scenario, a: scenario.checks.fail[0], b: scenario.checks.pass[0], seeds: 1...4)
        #expect(trial.scenario == "presse-in-posen" && trial.archetype == .busy)
        #expect(trial.mean(\.trust).b > trial.mean(\.trust).a)
        #expect(trial.reached.b >= trial.reached.a)
        #expect(trial == OpenerTrial(scenario, a: scenario.checks.fail[0], b: scenario.checks.pass[0], seeds: 1...4))
    }
}
