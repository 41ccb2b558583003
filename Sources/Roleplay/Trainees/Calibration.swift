import Scenarios

/// How scripted trainees of each skill fare in a scenario.
///
/// A scenario's difficulty means something if the skilled mostly reach its best ending, the unskilled seldom do, and the
/// order between them holds.
public struct Calibration: Sendable {
    /// How often trainees of one skill reached each ending.
    public struct Outcome: Sendable {
        public let skill: Skill
        public let sessions: Int
        public let endings: [EndingKind: Int]

        /// How many of a hundred reached the best ending.
        public var percentOfBest: Int { sessions == 0 ? 0 : (endings[.nextStep] ?? 0) * 100 / sessions }
    }

    public let scenario: String
    public let difficulty: Int
    public let outcomes: [Outcome]

    /// Plays a scenario with seeds from 1 on.
    ///
    /// - Parameter sessions: how many sessions each skill plays.
    public init(_ scenario: Scenario, sessions: Int) {
        self.scenario = scenario.id
        difficulty = scenario.difficulty
        outcomes = Skill.allCases.map { skill in
            var endings: [EndingKind: Int] = [:]
            for seed in 1...UInt64(max(1, sessions)) {
                if let ending = ScriptedTrainee.play(scenario, skill: skill, seed: seed).ending {
                    endings[ending, default: 0] += 1
                }
            }
            return Outcome(skill: skill, sessions: sessions, endings: endings)
        }
    }

    /// Between which shares, in percent, trainees of a skill should reach the best ending; nil where only the order
    /// between the skills counts.
    public static func band(_ skill: Skill) -> ClosedRange<Int>? {
        switch skill {
        case .novice: 0...15
        case .trained: nil
        case .expert: 60...95
        }
    }

    /// Whether each skill lies in its band and none fares better than a higher one.
    public var holds: Bool {
        let shares = outcomes.map(\.percentOfBest)
        let inBand = outcomes.allSatisfy { Calibration.band($0.skill)?.contains($0.percentOfBest) ?? true }
        return inBand && zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 }
    }
}
