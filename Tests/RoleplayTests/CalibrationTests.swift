import Foundation
import Linguistics
import Scenarios
import Testing

@testable import Roleplay

@Suite struct CalibrationTests {
    @Test(arguments: TraineeLine.allCases)
    func thereAreFortySentencesEach(line: TraineeLine) {
        for language in Language.allCases {
            let sentences = line.sentences(language)
            #expect(Set(sentences).count >= 40, "\(line) \(language)")
        }
    }

    @Test func theSameTraineePlaysTheSame() throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
        let first = ScriptedTrainee.play(scenario, skill: .trained, seed: 4)
        #expect(first.turns == ScriptedTrainee.play(scenario, skill: .trained, seed: 4).turns)
        #expect(first.turns != ScriptedTrainee.play(scenario, skill: .trained, seed: 5).turns)
    }

    /// A few sessions only; `einstieg scenario calibrate` plays a hundred of each.
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func skillPays(path: String) throws {
        let calibration = Calibration(try Package.scenario(path), sessions: 4)
        let best = calibration.outcomes.map(\.percentOfBest)
        #expect(best[0] < best[2], "\(calibration.scenario): \(best)")
        #expect(best[0] <= 50, "\(calibration.scenario): \(best)")
        #expect(best[2] >= 25, "\(calibration.scenario): \(best)")
    }

    /// Values of the statistics reference, to ten digits.
    @Test(arguments: [
        (0, 50, 0.0000000000, 0.0713475991), (1, 40, 0.0044268315, 0.1288136896), (3, 100, 0.0102545240, 0.0845193643),
        (12, 400, 0.0172430210, 0.0516985357), (20, 1000, 0.0129836829, 0.0306900052),
        (50, 50, 0.9286524009, 1.0000000000),
    ])
    func intervalsAreWilsons(count: Int, total: Int, low: Double, high: Double) {
        let interval = Share(count, of: total).interval
        #expect(abs(interval.lowerBound / 100 - low) < 1e-10)
        #expect(abs(interval.upperBound / 100 - high) < 1e-10)
    }

    /// A figure beside its band fails only where its whole interval does, or where the author is strict.
    @Test(arguments: [
        (15, 100, 0...15, Calibration.Verdict.inside), (16, 100, 0...15, .unclear), (30, 100, 0...15, .outside),
        (2, 10, 0...15, .unclear), (59, 100, 60...95, .unclear), (40, 100, 60...95, .outside),
        (96, 100, 60...95, .unclear), (1000, 1000, 60...95, .outside),
    ])
    func bandsAreHeldHonestly(
        count: Int, total: Int, band: ClosedRange<Int>, verdict: Calibration.Verdict
    ) throws {
        var scenario = try Self.scenario(expect: "{trained: \(band.lowerBound)-\(band.upperBound)}")
        scenario.profile = nil
        let calibration = Calibration(scenario) { skill in
            switch skill {
            case .novice: [.no: total]
            case .trained: [.nextStep: count, .no: total - count]
            case .expert: [.nextStep: total * 90 / 100, .no: total - total * 90 / 100]
            }
        }
        #expect(calibration.outcomes[1].verdict == verdict)
        #expect(calibration.outcomes[1].isOwnBand && !calibration.outcomes[0].isOwnBand)
        if verdict == .outside { #expect(!calibration.holds(isStrict: false)) }
        if verdict != .inside { #expect(!calibration.holds(isStrict: true)) }
    }

    @Test(arguments: [
        (10, 50, 80, [Calibration.Verdict.inside, .inside]), (10, 10, 80, [.unclear, .inside]),
        (0, 95, 70, [.inside, .outside]), (0, 82, 80, [.inside, .unclear]),
    ])
    func theOrderIsHeldHonestly(novice: Int, trained: Int, expert: Int, order: [Calibration.Verdict]) throws {
        let best = [Skill.novice: novice, .trained: trained, .expert: expert]
        let calibration = Calibration(try Self.scenario(expect: "{novice: 0-15}")) { skill in
            [.nextStep: best[skill] ?? 0, .no: 100 - (best[skill] ?? 0)]
        }
        #expect(calibration.order == order)
        #expect(calibration.holds(isStrict: false) == !order.contains(.outside))
        #expect(calibration.holds(isStrict: true) == (order == [.inside, .inside]))
    }

    static func scenario(expect: String) throws -> Scenario {
        try Scenario.read(
            SourceFile(name: SampleScenario.file, text: SampleScenario.text + "expect: \(expect)\n"))
    }
}
