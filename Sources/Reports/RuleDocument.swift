import Checklist
import Linguistics

/// The page of a rule as JSON: what `explain --format json` puts out.
public struct RuleDocument: Encodable {
    struct Example: Encodable {
        let text: String
        let subject: String?
        let level: Int
        let evidence: [Evidence]
        let language: Language
        let channel: Channel
        let temperature: Temperature
        let touch: Int
        let audience: Audience
    }

    struct Section: Encodable {
        let number: Int
        let title: String
    }

    let name: String
    /// "item" or "flag".
    let kind: String
    let title: String
    let rule: String
    let raises: [String]
    let lowers: [String]
    let examples: [Example]
    let section: Section?

    /// Creates the document of a rule, worded in the given language; the examples are in both.
    public init(_ rule: Rule, language: Language) {
        let page = rule.page
        name = rule.name
        if case .item = rule { kind = "item" } else { kind = "flag" }
        title = rule.title[language]
        self.rule = page.rule[language]
        raises = page.raises.map { $0[language] }
        lowers = page.lowers.map { $0[language] }
        examples = page.examples.map { example in
            Example(
                text: example.opener.text, subject: example.opener.subject, level: example.level.rawValue,
                evidence: example.evidence, language: example.language, channel: example.channel,
                temperature: example.temperature, touch: example.touch, audience: example.audience)
        }
        section = ArticleSection(page.section).map { Section(number: $0.number, title: $0.title[language]) }
    }
}
