import Roleplay
import Scenarios

/// What a calibration found in one scenario, as JSON.
struct CalibrationDocument: Encodable {
    struct Figure: Encodable {
        let count: Int
        let percent: Double
        /// The 95 percent interval of Wilson.
        let low: Double
        let high: Double

        init(_ share: Share) {
            func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
            count = share.count
            percent = rounded(share.percent)
            low = rounded(share.interval.lowerBound)
            high = rounded(share.interval.upperBound)
        }
    }

    struct Band: Encodable {
        let low: Int
        let high: Int
        /// Whether the scenario's author set it.
        let isOwn: Bool
    }

    struct SkillEntry: Encodable {
        let skill: Skill
        let endings: [String: Figure]
        let band: Band?
        let verdict: String
    }

    let scenario: String
    let difficulty: Int
    let sessions: Int
    let skills: [SkillEntry]
    /// How novices compare with the trained, and these with the experienced.
    let order: [String]
    let holds: Bool

    init(_ calibration: Calibration, isStrict: Bool) {
        scenario = calibration.scenario
        difficulty = calibration.difficulty
        sessions = calibration.outcomes.first?.sessions ?? 0
        skills = calibration.outcomes.map { outcome in
            var endings: [String: Figure] = [:]
            for ending in EndingKind.allCases { endings[ending.rawValue] = Figure(outcome.share(ending)) }
            return SkillEntry(
                skill: outcome.skill, endings: endings,
                band: outcome.band.map { Band(low: $0.lowerBound, high: $0.upperBound, isOwn: outcome.isOwnBand) },
                verdict: outcome.verdict.rawValue)
        }
        order = calibration.order.map(\.rawValue)
        holds = calibration.holds(isStrict: isStrict)
    }
}
