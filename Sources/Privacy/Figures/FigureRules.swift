/// When a sum over tries may be told.
struct FigureRules {
    let smallestGroup: Int

    init(smallestGroup: Int) { self.smallestGroup = max(Team.usualGroup, smallestGroup) }

    /// Whether a sum stands for enough people, and for none of them more than for all others together.
    func allows(_ tries: [Contribution]) -> Bool {
        let counts = Dictionary(grouping: tries, by: \.trainee).mapValues(\.count)
        return counts.count >= smallestGroup && (counts.values.max() ?? 0) * 2 <= tries.count
    }
}
