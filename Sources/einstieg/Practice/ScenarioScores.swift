import Records

/// The last and the best score of a scenario; a score that another checklist made names it.
struct ScenarioScores {
    let last: SessionResult?
    let best: SessionResult?

    init(of scenario: String, in results: [SessionResult]) {
        let own = results.filter { $0.scenario == scenario }
        last = own.last
        best = own.last { $0.score == own.map(\.score).max() }
    }

    /// A score for a table: "96", or "96 (nord 3)".
    static func text(_ result: SessionResult?) -> String {
        guard let result else { return "–" }
        return "\(result.score)" + (result.profile.map { " (\($0))" } ?? "")
    }
}
