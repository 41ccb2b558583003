/// A figure of the team: sums over the last tries of so many people that it tells of none of them.
public struct TeamFigure: Equatable, Sendable {
    /// The scenario; nil for all of a batch together.
    public let scenario: String?
    public let people: Int
    /// The tries that were counted: of each person the last one in each scenario.
    public let tries: Int
    /// The sum of their scores.
    public let points: Int
    public let passed: Int

    /// Creates a figure.
    public init(scenario: String?, people: Int, tries: Int, points: Int, passed: Int) {
        self.scenario = scenario
        self.people = people
        self.tries = tries
        self.points = points
        self.passed = passed
    }

    /// A share or a mean as it is told: one near its end would tell of everybody that they reached it.
    public enum Told: Equatable, Sendable {
        case exactly(Int)
        case atLeast(Int)
        case atMost(Int)
    }

    /// The percentage of tries that were passed.
    public var passRate: Told { Self.told(passed * 100, lowest: 20, highest: 80, of: tries) }

    /// The mean score.
    public var mean: Told { Self.told(points, lowest: 5, highest: 95, of: tries) }

    private static func told(_ sum: Int, lowest: Int, highest: Int, of count: Int) -> Told {
        guard count > 0 else { return .atMost(lowest) }
        if sum >= highest * count { return .atLeast(highest) }
        if sum <= lowest * count { return .atMost(lowest) }
        return .exactly((2 * sum + count) / (2 * count))
    }
}
