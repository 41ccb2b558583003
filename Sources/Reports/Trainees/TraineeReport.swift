import Checklist

/// How somebody has come along: their finished sessions, the oldest first.
public struct TraineeReport: Sendable {
    public let attempts: [Attempt]
    /// The scenario that it is limited to, by its title; nil for all.
    public let scenario: String?

    /// Creates a report.
    public init(_ attempts: [Attempt], scenario: String?) {
        self.attempts = attempts
        self.scenario = scenario
    }

    /// How many attempts are "at first" and "lately"; fewer while there are not twice as many.
    static let span = 5

    /// How far an item is met: at first and lately, each from 0 to 1.
    struct Skill: Equatable, Sendable {
        let item: ChecklistItem
        let lately: Double
        /// Nil until there are enough attempts to tell the two apart.
        let earlier: Double?
        /// How many attempts it rests on.
        let count: Int
    }

    /// The four items, as far as anything is known of them.
    var skills: [Skill] {
        ChecklistItem.allCases.compactMap { item in
            let shares = attempts.compactMap { $0.levels?[item] }.map { Double($0.rawValue) / 2 }
            return Self.change(shares).map {
                Skill(item: item, lately: $0.lately, earlier: $0.earlier, count: shares.count)
            }
        }
    }

    /// The share of words on the phone: at first and lately, each from 0 to 1.
    var talk: (lately: Double, earlier: Double?, count: Int)? {
        let shares = attempts.compactMap(\.talk).map { Double($0) / 100 }
        return Self.change(shares).map { ($0.lately, $0.earlier, shares.count) }
    }

    /// The mean of the last values, and of the first ones where no value is in both.
    private static func change(_ values: [Double]) -> (lately: Double, earlier: Double?)? {
        guard !values.isEmpty else { return nil }
        func mean(_ some: ArraySlice<Double>) -> Double { some.reduce(0, +) / Double(some.count) }
        guard values.count > 1 else { return (values[0], nil) }
        let span = min(span, values.count / 2)
        return (mean(values.suffix(span)), mean(values.prefix(span)))
    }

    /// The tries of one scenario under one checklist: only such scores compare.
    struct Course: Equatable, Sendable {
        let title: String
        let profile: String?
        let difficulty: Int?
        let scores: [Int]
        let passed: Int
    }

    /// The scenarios in the order in which they were first tried.
    var courses: [Course] {
        struct Kind: Hashable {
            let scenario: String
            let profile: String?
        }
        var order: [Kind] = []
        var grouped: [Kind: [Attempt]] = [:]
        for attempt in attempts {
            let kind = Kind(scenario: attempt.scenario, profile: attempt.score.profile)
            if grouped[kind] == nil { order.append(kind) }
            grouped[kind, default: []].append(attempt)
        }
        return order.compactMap { kind in
            guard let tries = grouped[kind], let last = tries.last else { return nil }
            return Course(
                title: last.title, profile: kind.profile, difficulty: last.difficulty,
                scores: tries.map(\.score.total), passed: tries.count { $0.score.isPassed })
        }
    }
}
