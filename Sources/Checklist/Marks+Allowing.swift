extension Marks {
    /// The score with every allowed item counted as met: what is held against a lowest score.
    public func score(allowing allowed: Set<Rule>) -> Int {
        func counted(_ item: ChecklistItem) -> Level { allowed.contains(.item(item)) ? .met : level(item) }
        if let profile { return profile.score(counted) { own[$0].level == .met } }
        let levels = ChecklistItem.allCases.map(counted)
        return levels.reduce(0) { $0 + $1.rawValue } * 100 / (2 * levels.count)
    }

    /// The raised flags that nobody allowed.
    public func flags(allowing allowed: Set<Rule>) -> [FlagMark] {
        flags.filter { !allowed.contains(.flag($0.flag)) }
    }

    /// What fails the opener whatever its score, besides what was allowed.
    public func blockers(allowing allowed: Set<Rule>) -> [Blocker] {
        blockers.filter { blocker in
            if case .rule(let rule) = blocker { return !allowed.contains(rule) }
            return true
        }
    }

    /// Whether the opener is good enough: nothing blocks it, and its score reaches a mark, if there is one.
    public func passes(_ mark: Int?, allowing allowed: Set<Rule>) -> Bool {
        blockers(allowing: allowed).isEmpty && score(allowing: allowed) >= mark ?? 0
    }
}
