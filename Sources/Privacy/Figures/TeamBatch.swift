/// A count of the team: what was practised since the last one, by scenario and together, as far as it may be told.
///
/// Three ways lead from a figure back to a person, and each is barred:
///
/// - A figure stands for few, or one of them makes most of it. Figures stand for five people and more, each of them
///   counts once in a scenario, and nobody makes up more than half of a figure.
/// - What is told is taken away from the whole. What all scenarios that are held back make up together would have to pass
///   as a figure itself; where it does not, more scenarios are held back, or the whole.
/// - An older figure is taken away from a newer one. Each session counts in one batch, and a batch stays as it was told,
///   so that two of them have nothing in common. Whoever joins, leaves or is forgotten changes none.
public struct TeamBatch: Equatable, Sendable {
    /// The figures by scenario, in the order of their names.
    public let scenarios: [TeamFigure]
    /// All tries together; nil where that would tell of what is held back.
    public let whole: TeamFigure?
    /// All sessions that are used up by it, counted or not.
    public let sessions: [Int64]

    /// Counts what nobody has counted yet; nil where too few people have practised.
    ///
    /// - Parameter smallestGroup: how many people a figure has to stand for; never fewer than five.
    public init?(_ contributions: [Contribution], smallestGroup: Int = Team.usualGroup) {
        let rules = FigureRules(smallestGroup: smallestGroup)
        let tries = Self.lastTries(contributions)
        guard rules.allows(tries) else { return nil }
        let groups = Dictionary(grouping: tries, by: \.scenario).map { (name: $0.key, tries: $0.value) }
        var told = groups.filter { rules.allows($0.tries) }.sorted {
            ($0.tries.count, $0.name) < ($1.tries.count, $1.name)
        }
        var held = groups.filter { group in !told.contains { $0.name == group.name } }.flatMap(\.tries)
        // Complementary suppression: the smallest that can be told goes to those that cannot, until they are many.
        while !held.isEmpty, !rules.allows(held), !told.isEmpty { held += told.removeFirst().tries }
        scenarios = told.map { Self.figure($0.tries, scenario: $0.name) }.sorted {
            ($0.scenario ?? "") < ($1.scenario ?? "")
        }
        whole = held.isEmpty || rules.allows(held) ? Self.figure(tries, scenario: nil) : nil
        sessions = contributions.map(\.session).sorted()
    }

    /// Of each person the last try in each scenario, so that nobody counts more for practising more.
    static func lastTries(_ contributions: [Contribution]) -> [Contribution] {
        struct Pair: Hashable {
            let trainee: Pseudonym
            let scenario: String
        }
        return Dictionary(grouping: contributions) { Pair(trainee: $0.trainee, scenario: $0.scenario) }.values
            .compactMap { $0.max { $0.session < $1.session } }
            .sorted { $0.session < $1.session }
    }

    private static func figure(_ tries: [Contribution], scenario: String?) -> TeamFigure {
        TeamFigure(
            scenario: scenario, people: Set(tries.map(\.trainee)).count, tries: tries.count,
            points: tries.reduce(0) { $0 + $1.score }, passed: tries.count { $0.isPassed })
    }
}
