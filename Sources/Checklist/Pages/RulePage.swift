import Linguistics

/// The page of a rule, as `einstieg explain` shows it: what it says, what raises and lowers it, and examples.
///
/// The examples are the rule's tests: a rule without examples both ways fails them.
public struct RulePage: Sendable {
    /// What the rule asks, in a sentence or two.
    public let rule: Localized
    /// What earns the level, or raises the flag.
    public let raises: [Localized]
    /// What does not count, or lowers it.
    public let lowers: [Localized]
    /// Openers with the level they get, at least two that have it and two that do not.
    public let examples: [RuleExample]
    /// The section of the advice article that stands behind the rule.
    public let section: Int

    /// Creates a page.
    public init(
        rule: Localized, raises: [Localized], lowers: [Localized], examples: [RuleExample], section: Int
    ) {
        self.rule = rule
        self.raises = raises
        self.lowers = lowers
        self.examples = examples
        self.section = section
    }
}

/// An opener that shows a rule at work; the words that earn the level stand in «guillemets».
public struct RuleExample: Sendable {
    /// The text with «…» around the evidence; without them where the level is missing.
    public let marked: String
    /// The level of an item; for a flag, `met` where it is raised and `missing` where it is not.
    public let level: Level
    public let language: Language
    public let channel: Channel
    public let temperature: Temperature
    public let touch: Int
    public let audience: Audience
    /// The subject of an e-mail; it may hold the «…» instead of the text.
    public let subject: String?

    /// Creates an example with the standard prospect of its language.
    public init(
        _ marked: String, _ level: Level, _ language: Language = .german, _ channel: Channel = .phone,
        _ temperature: Temperature = .cold, touch: Int = 1, audience: Audience = .business, subject: String? = nil
    ) {
        self.marked = marked
        self.level = level
        self.language = language
        self.channel = channel
        self.temperature = temperature
        self.touch = touch
        self.audience = audience
        self.subject = subject
    }

    /// The opener without the marks.
    public var opener: Opener {
        func plain(_ text: String) -> String { text.filter { $0 != "«" && $0 != "»" } }
        return Opener(
            context: OpenerContext(
                language: language, channel: channel, temperature: temperature, touch: touch, audience: audience,
                prospect: RuleExample.prospect(language, temperature)), subject: subject.map(plain),
            text: plain(marked))
    }

    /// Whom the examples address: a bakery that opens its ninth shop.
    static func prospect(_ language: Language, _ temperature: Temperature) -> Prospect {
        switch language {
        case .german:
            Prospect(
                name: "Jutta Brandl", role: "Betriebsleiterin", company: "Bäckerei Brandl", industry: "Bäckerei",
                facts: ["eröffnet im März die neunte Filiale in Dachau", "sucht Verkäuferinnen für den Samstag"],
                trigger: temperature == .warm
                    ? Trigger(what: "hat den Leitfaden zur Schichtplanung heruntergeladen", when: "gestern") : nil)
        case .english:
            Prospect(
                name: "Judith Brand", role: "Operations Manager", company: "Brand's Bakery", industry: "bakery",
                facts: ["opens its ninth shop in Dundalk in March", "is looking for sales staff for Saturdays"],
                trigger: temperature == .warm
                    ? Trigger(what: "downloaded the guide to shift planning", when: "yesterday") : nil)
        }
    }
}

extension ChecklistItem {
    /// The page of the item's rule.
    public var page: RulePage { rule.page }
}

extension Flag {
    /// The page of the flag's rule.
    public var page: RulePage { rule.page }
}
