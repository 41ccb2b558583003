import Scenarios

/// How scripted trainees of each skill fare in a scenario, held against what its author expects.
///
/// A scenario's difficulty means something if the skilled mostly reach its best ending, the unskilled seldom do, and the
/// order between them holds.
public struct Calibration: Sendable {
    /// How a figure compares with what is expected of it.
    public enum Verdict: String, Sendable {
        /// It is as expected.
        case inside
        /// It is not, but so few sessions do not prove it.
        case unclear
        /// It is not, and that is no accident: the whole interval lies beside it.
        case outside
    }

    /// How often trainees of one skill reached each ending.
    public struct Outcome: Sendable {
        public let skill: Skill
        public let sessions: Int
        public let endings: [EndingKind: Int]
        /// Between which shares of the best ending, in percent, they should lie; nil where only the order counts.
        public let band: ClosedRange<Int>?
        /// Whether the scenario's author set the band.
        public let isOwnBand: Bool

        /// How many reached an ending.
        public func share(_ ending: EndingKind) -> Share { Share(endings[ending] ?? 0, of: sessions) }

        /// How many reached the best ending.
        public var best: Share { share(.nextStep) }

        /// How many of a hundred reached the best ending.
        public var percentOfBest: Int { Int(best.percent) }

        /// How that compares with the band.
        public var verdict: Verdict {
            guard let band, !best.lies(in: band) else { return .inside }
            return best.isSurelyOutside(band) ? .outside : .unclear
        }
    }

    public let scenario: String
    public let difficulty: Int
    /// An outcome a skill, in the order of the skills.
    public let outcomes: [Outcome]

    /// Plays a scenario with seeds from 1 on.
    ///
    /// - Parameter sessions: how many sessions each skill plays.
    public init(_ scenario: Scenario, sessions: Int) {
        let seeds = 1...UInt64(max(1, sessions))
        self.init(scenario) { skill in Calibration.endings(of: scenario, skill: skill, seeds: seeds) }
    }

    /// Joins what was counted before.
    ///
    /// - Parameter endings: how often each ending was reached by a skill.
    public init(_ scenario: Scenario, endings: (Skill) -> [EndingKind: Int]) {
        self.scenario = scenario.id
        difficulty = scenario.difficulty
        outcomes = Skill.allCases.map { skill in
            let counts = endings(skill)
            return Outcome(
                skill: skill, sessions: counts.values.reduce(0, +), endings: counts,
                band: scenario.expect[skill] ?? Calibration.band(skill), isOwnBand: scenario.expect[skill] != nil)
        }
    }

    /// Lets trainees of a skill play, one a seed, and counts the endings.
    public static func endings(
        of scenario: Scenario, skill: Skill, seeds: ClosedRange<UInt64>
    ) -> [EndingKind: Int] {
        var endings: [EndingKind: Int] = [:]
        for seed in seeds {
            if let ending = ScriptedTrainee.play(scenario, skill: skill, seed: seed).ending {
                endings[ending, default: 0] += 1
            }
        }
        return endings
    }

    /// Between which shares, in percent, trainees of a skill should reach the best ending where the author does not
    /// say; nil where only the order between the skills counts.
    public static func band(_ skill: Skill) -> ClosedRange<Int>? {
        switch skill {
        case .novice: 0...15
        case .trained: nil
        case .expert: 60...95
        }
    }

    /// How each pair of neighbouring skills compares: the higher one should fare better.
    public var order: [Verdict] {
        zip(outcomes, outcomes.dropFirst()).map { lower, higher in
            if lower.best.percent < higher.best.percent { return .inside }
            return lower.best.interval.lowerBound > higher.best.interval.upperBound ? .outside : .unclear
        }
    }

    /// Whether each skill lies in its band and none fares better than a higher one.
    ///
    /// - Parameter isStrict: whether the figures themselves count, and not what they prove.
    public func holds(isStrict: Bool) -> Bool {
        (outcomes.map(\.verdict) + order).allSatisfy { $0 == .inside || $0 == .unclear && !isStrict }
    }
}
