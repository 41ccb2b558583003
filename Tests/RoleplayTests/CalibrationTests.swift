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
        let scenario = try Scenario.read(SourceFile.read(Package.folder + "/Scenarios/de/presse-in-posen.yaml"))
        let first = ScriptedTrainee.play(scenario, skill: .trained, seed: 4)
        #expect(first.turns == ScriptedTrainee.play(scenario, skill: .trained, seed: 4).turns)
        #expect(first.turns != ScriptedTrainee.play(scenario, skill: .trained, seed: 5).turns)
    }

    /// A few sessions only; `einstieg scenario calibrate` plays a hundred of each.
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func skillPays(path: String) throws {
        let calibration = Calibration(try Scenario.read(SourceFile.read(path)), sessions: 4)
        let best = calibration.outcomes.map(\.percentOfBest)
        #expect(best[0] < best[2], "\(calibration.scenario): \(best)")
        #expect(best[0] <= 50, "\(calibration.scenario): \(best)")
        #expect(best[2] >= 25, "\(calibration.scenario): \(best)")
    }
}
