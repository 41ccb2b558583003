extension Marks {
    /// The score with every allowed item counted as met: what is held against a lowest score.
    public func score(allowing allowed: Set<Rule>) -> Int {
        let levels = ChecklistItem.allCases.map { allowed.contains(.item($0)) ? Level.met : level($0) }
        return levels.reduce(0) { $0 + $1.rawValue } * 100 / (2 * levels.count)
    }

    /// The raised flags that nobody allowed.
    public func flags(allowing allowed: Set<Rule>) -> [FlagMark] {
        flags.filter { !allowed.contains(.flag($0.flag)) }
    }
}
