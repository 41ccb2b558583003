import Linguistics
import Outcomes

/// What contacts brought, counted once and shown in several ways.
public struct StatisticsReport: Sendable {
    let summary: OutcomeSummary
    let groups: [OutcomeSummary.Group]
    let comparisons: [VariantComparison]
    /// What a hundred contacts can show, cold before warm.
    let prospectuses: [(temperature: FunnelBand.Temperature, prospectus: Prospectus)]
    /// What the contacts were chosen by, in words; nil where all were taken.
    let selection: String?

    /// Counts everything that is shown.
    ///
    /// - Parameter selection: the templates and the segment that were asked for; nil for all contacts.
    public init(_ summary: OutcomeSummary, selection: String? = nil) {
        self.summary = summary
        self.selection = selection
        groups = summary.groups
        comparisons = summary.comparisons
        let temperatures = FunnelBand.Temperature.allCases.filter { summary.totals[$0] != nil }
        prospectuses = (temperatures.isEmpty ? [.cold] : temperatures).map { temperature in
            (temperature, Prospectus(summary.totals[temperature] ?? .none, temperature))
        }
    }

    /// All contacts that count.
    var total: Tally { summary.totals.values.reduce(into: .none) { $0 += $1 } }

    /// The groups that are drawn: those with most contacts, in the order in which they are listed.
    func drawn(_ limit: Int) -> [OutcomeSummary.Group] {
        let keys = Set(groups.sorted { $0.tally.sent > $1.tally.sent }.prefix(limit).map(\.key))
        return groups.filter { keys.contains($0.key) }
    }
}

extension GroupKey {
    /// The name of the group for people, without cold or warm.
    func title(_ language: Language) -> String {
        if let segment {
            return [segment.channel.title[language], segment.industry, segment.size?.title[language], segment.role]
                .compactMap(\.self).joined(separator: ", ").sanitized
        }
        if let month { return month.description }
        let name = template ?? "–"
        return (variant.map { "\(name):\($0)" } ?? name).sanitized
    }

    /// The name of the variant alone.
    func variantTitle(_ language: Language) -> String {
        guard let variant = variant?.sanitized else {
            return Localized(de: "Original", en: "the original")[language]
        }
        return Localized(de: "„\(variant)“", en: "“\(variant)”")[language]
    }
}

extension Stage {
    /// The step for people.
    var title: Localized {
        switch self {
        case .answered: Localized(de: "Antworten", en: "answers")
        case .meeting: Localized(de: "Termine", en: "meetings")
        case .held: Localized(de: "Gehalten", en: "held")
        case .opportunity: Localized(de: "Verkaufschancen", en: "opportunities")
        }
    }
}

extension Stage.Place {
    /// The sign in tables; none where nothing is certain.
    var sign: String {
        switch self {
        case .below: " ▼"
        case .above: " ▲"
        case .within: ""
        }
    }
}
