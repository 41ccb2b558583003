import Linguistics

/// One of the rules that an opener is marked by: an item of the checklist or a flag.
///
/// ```swift
/// Rule(named: "Floskel")  // .flag(.stockPhrase)
/// ```
public enum Rule: Hashable, Sendable, CaseIterable {
    case item(ChecklistItem)
    case flag(Flag)

    /// The items in the order of the checklist, then the flags.
    public static var allCases: [Rule] { ChecklistItem.allCases.map(Rule.item) + Flag.allCases.map(Rule.flag) }

    /// Finds a rule by its name or its title in either language; case and the spelling of umlauts do not matter.
    public init?(named typed: String) {
        let wanted = typed.foldedForm
        let found = Rule.allCases.first { rule in
            [rule.name, rule.title.de, rule.title.en].contains { $0.foldedForm == wanted }
        }
        guard let found else { return nil }
        self = found
    }

    /// The name in files and options, the same in both languages: "stockPhrase".
    public var name: String {
        switch self {
        case .item(let item): item.rawValue
        case .flag(let flag): flag.rawValue
        }
    }

    /// The name for people.
    public var title: Localized {
        switch self {
        case .item(let item): item.title
        case .flag(let flag): flag.title
        }
    }

    /// What there is to say about the rule.
    public var page: RulePage {
        switch self {
        case .item(let item): item.page
        case .flag(let flag): flag.page
        }
    }
}
