/// How one scenario went, try by try: only scores that compare, made by the same rules and the same checklist.
public struct ScenarioHistory: Equatable, Sendable {
    public let scenario: String
    /// Name and version of the team's own checklist; nil where the rubric was taken as it is.
    public let profile: String?
    /// The version of the rules.
    public let rules: String
    /// The scores in the order of the tries; there is at least one.
    public let scores: [Int]
    /// How many of the tries were passed.
    public let passed: Int

    public var first: Int { scores.first ?? 0 }
    public var last: Int { scores.last ?? 0 }
    public var best: Int { scores.max() ?? 0 }
    /// What the last try brought more than the first; nil with a single try.
    public var lift: Int? { scores.count > 1 ? last - first : nil }

    private struct Kind: Hashable {
        let scenario: String
        let profile: String?
        let rules: String
    }

    /// The histories in the order in which the scenarios were finished first.
    public static func all(_ sessions: [FinishedSession]) -> [ScenarioHistory] {
        var order: [Kind] = []
        var tries: [Kind: [FinishedSession]] = [:]
        for session in sessions.sorted(by: { $0.number < $1.number }) {
            let kind = Kind(scenario: session.scenario, profile: session.profile, rules: session.rules)
            if tries[kind] == nil { order.append(kind) }
            tries[kind, default: []].append(session)
        }
        return order.map { kind in
            let sessions = tries[kind] ?? []
            return ScenarioHistory(
                scenario: kind.scenario, profile: kind.profile, rules: kind.rules, scores: sessions.map(\.score),
                passed: sessions.count { $0.isPassed })
        }
    }
}
