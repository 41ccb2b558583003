import Checklist
import Linguistics

/// The page of a rule as people read it: what it asks, what raises and lowers it, examples with the words underlined.
public struct RuleView {
    private let rule: Rule
    private let content: RulePage

    /// Creates a view.
    public init(_ rule: Rule) { self.init(rule, content: rule.page) }

    /// Creates a view of a page that is not the rule's own.
    init(_ rule: Rule, content: RulePage) {
        self.rule = rule
        self.content = content
    }

    /// All rules, one a line.
    public static func list(_ page: Page) -> String {
        let width = Rule.allCases.map(\.name.count).max() ?? 0
        func row(_ rule: Rule) -> String {
            let padding = String(repeating: " ", count: width - rule.name.count)
            return "  \(rule.name)\(padding)  \(rule.title[page.language])"
        }
        return [
            page.heading(Localized(de: "Checkliste", en: "Checklist")[page.language]),
            ChecklistItem.allCases.map { row(.item($0)) }.joined(separator: "\n"), "",
            page.heading(Localized(de: "Was auffällt", en: "What is flagged")[page.language]),
            Flag.allCases.map { row(.flag($0)) }.joined(separator: "\n"),
        ].joined(separator: "\n")
    }

    /// The rule as text for a page, with the examples in the page's language.
    public func text(_ page: Page) -> String {
        var blocks = [page.heading("\(rule.title[page.language])  \(rule.name)")]
        if !content.rule[page.language].isEmpty { blocks.append(page.paragraph(content.rule[page.language])) }
        blocks.append(contentsOf: points(raisesTitle, content.raises, page))
        blocks.append(contentsOf: points(lowersTitle, content.lowers, page))
        let examples = content.examples.filter { $0.language == page.language }
        if !examples.isEmpty {
            blocks.append(page.heading(Localized(de: "Beispiele", en: "Examples")[page.language]))
            blocks += examples.sorted { $0.level > $1.level }.map { example($0, page) }
        }
        if let section = ArticleSection(content.section) {
            blocks.append(
                page.note(
                    Localized(
                        de: "Dahinter steht Abschnitt \(section.number) des Ratgebers: \(section.title.de).",
                        en: "Section \(section.number) of the advice article is behind it: \(section.title.en).")[
                            page.language], indent: 0))
        }
        return blocks.joined(separator: "\n\n")
    }

    private var isFlag: Bool { if case .flag = rule { true } else { false } }

    private var raisesTitle: Localized {
        isFlag
            ? Localized(de: "Das fällt auf", en: "What is flagged")
            : Localized(de: "Das zählt", en: "What counts")
    }

    private var lowersTitle: Localized {
        isFlag
            ? Localized(de: "Das ist in Ordnung", en: "What is fine")
            : Localized(de: "Das zählt nicht", en: "What does not count")
    }

    private func points(_ title: Localized, _ sentences: [Localized], _ page: Page) -> [String] {
        guard !sentences.isEmpty else { return [] }
        let rows = sentences.map { page.entry("–", $0[page.language]) }
        return [([page.heading(title[page.language])] + rows).joined(separator: "\n")]
    }

    private func example(_ example: RuleExample, _ page: Page) -> String {
        let opener = example.opener
        func underlined(_ part: OpenerPart, _ text: String) -> String {
            let ranges = example.evidence.filter { $0.part == part }.map { $0.start..<$0.end }
            return Underlining.underlined(text: text, ranges: ranges, width: page.width, indent: 4, ansi: page.ansi)
        }
        let circumstances = [
            example.channel.title[page.language], example.temperature.title[page.language],
            example.touch > 1
                ? Localized(de: "Kontakt \(example.touch)", en: "touch \(example.touch)")[page.language] : nil,
            example.audience == .consumer ? example.audience.title[page.language] : nil,
        ].compactMap(\.self).joined(separator: " · ")
        let label = Style.colour(colour(example.level)).applied(
            to: verdict(example.level)[page.language], ansi: page.ansi)
        var rows = ["  " + label + Style.dim.applied(to: "  " + circumstances, ansi: page.ansi)]
        if let subject = opener.subject { rows.append(underlined(.subject, subject)) }
        return (rows + [underlined(.text, opener.text)]).joined(separator: "\n")
    }

    private func verdict(_ level: Level) -> Localized {
        if isFlag {
            return level == .missing
                ? Localized(de: "✓ in Ordnung", en: "✓ fine")
                : Localized(de: "! \(rule.title.de)", en: "! \(rule.title.en)")
        }
        let sign = level == .met ? "✓" : level == .partial ? "◐" : "✗"
        return Localized(de: "\(sign) \(level.title.de)", en: "\(sign) \(level.title.en)")
    }

    private func colour(_ level: Level) -> Style.Colour {
        if isFlag { return level == .missing ? .green : .red }
        return level == .met ? .green : level == .partial ? .yellow : .red
    }
}
