import Checklist
import Linguistics

/// The marks of an opener: its text with the quotes underlined, one line an item, the flags, the advice.
public struct MarksView {
    private let marks: Marks
    private let subject: String?
    private let text: String
    private let pending: Set<ChecklistItem>
    private let allowed: Set<Rule>

    /// Creates a view.
    ///
    /// - Parameters:
    ///   - pending: items that may still come in a call, shown as "still to come" while they are missing.
    ///   - allowed: rules that are not held against the opener, shown as "allowed" where they would be.
    public init(
        _ marks: Marks, subject: String?, text: String, pending: Set<ChecklistItem> = [], allowed: Set<Rule> = []
    ) {
        self.allowed = allowed
        self.marks = marks
        self.subject = subject
        self.text = text
        self.pending = pending
    }

    /// The marks as text for a page, with at most `adviceLimit` pieces of advice.
    public func text(_ page: Page, adviceLimit: Int) -> String {
        var rows: [String] = []
        if let subject, !subject.isEmpty { rows += [underlined(.subject, subject, page), ""] }
        let end = text.lastIndex { !$0.isWhitespace }
        rows.append(underlined(.text, end.map { String(text[...$0]) } ?? "", page))
        rows.append("")
        rows += verdicts(page)
        let advice = self.advice.prefix(adviceLimit)
        if !advice.isEmpty { rows.append("") }
        for sentence in advice { rows.append(page.entry("→", sentence[page.language])) }
        return rows.joined(separator: "\n")
    }

    /// A paragraph an item and a flag: whether it is met, and why.
    public func verdicts(_ page: Page) -> [String] {
        var rows: [String] = []
        for item in ChecklistItem.allCases {
            guard let mark = marks.items[item], counts(item) else { continue }
            if mark.level < .met, allowed.contains(.item(item)) {
                rows.append(allowedRow(.item(item), page))
                continue
            }
            let isPending = mark.level == .missing && pending.contains(item)
            let sign = isPending ? "◌" : mark.level.symbol
            let colour: Style.Colour =
                isPending ? .cyan : mark.level == .met ? .green : mark.level == .partial ? .yellow : .red
            let reason =
                isPending
                ? MarksView.stillToCome[page.language]
                : mark.reason[page.language]
            let label = Style.colour(colour).applied(to: "\(sign) \(item.title[page.language])", ansi: page.ansi)
            rows.append(
                (label + "  " + reason.sanitized).wrapped(width: page.width, indent: 2, hangingIndent: 6))
        }
        rows += marks.own.map { ownRow($0, page) }
        for mark in marks.flags {
            if allowed.contains(.flag(mark.flag)) {
                rows.append(allowedRow(.flag(mark.flag), page))
                continue
            }
            let label = Style.colour(.red).applied(to: "! \(mark.flag.title[page.language])", ansi: page.ansi)
            rows.append(
                (label + "  " + mark.reason[page.language].sanitized)
                    .wrapped(width: page.width, indent: 2, hangingIndent: 6))
        }
        return rows
    }

    private func allowedRow(_ rule: Rule, _ page: Page) -> String {
        page.note("– " + rule.title[page.language] + "  " + Localized(de: "erlaubt", en: "allowed")[page.language])
    }

    /// Whether an item counts at all; a profile can leave one out.
    private func counts(_ item: ChecklistItem) -> Bool { marks.profile?.weight(item) != 0 }

    private func ownRow(_ mark: OwnItemMark, _ page: Page) -> String {
        let isPending = mark.level == .missing && !pending.isEmpty
        let sign = isPending ? "◌" : mark.level.symbol
        let colour: Style.Colour = isPending ? .cyan : mark.level == .met ? .green : .red
        let reason = isPending ? MarksView.stillToCome : mark.reason
        let label = Style.colour(colour).applied(
            to: "\(sign) \(mark.item.title[page.language].sanitized)", ansi: page.ansi)
        return (label + "  " + reason[page.language].sanitized)
            .wrapped(width: page.width, indent: 2, hangingIndent: 6)
    }

    private static let stillToCome = Localized(de: "kann im Gespräch noch kommen", en: "still to come in the call")

    /// The advice there is, the weakest items first, then the flags.
    public var advice: [Localized] {
        let items = ChecklistItem.allCases.filter {
            !(pending.contains($0) && marks.level($0) == .missing) && !allowed.contains(.item($0)) && counts($0)
        }
        let flags = marks.flags(allowing: allowed)
        let missing = items.filter { marks.level($0) == .missing }
        let partial = items.filter { marks.level($0) == .partial }
        return flags.filter { $0.flag == .pretence || $0.flag == .pressure }.map(\.advice)
            + (missing + partial).compactMap { marks.items[$0]?.advice }
            + (pending.isEmpty ? marks.own.compactMap(\.advice) : [])
            + flags.filter { $0.flag != .pretence && $0.flag != .pressure }.map(\.advice)
    }

    /// Where quotes stand in a part of the opener, in Unicode scalars.
    func quotes(in part: OpenerPart) -> [Range<Int>] {
        let evidence =
            marks.items.values.flatMap(\.evidence) + marks.own.compactMap(\.evidence)
            + marks.flags(allowing: allowed).compactMap(\.evidence)
        return evidence.filter { $0.part == part && $0.start < $0.end }.map { $0.start..<$0.end }
    }

    private func underlined(_ part: OpenerPart, _ text: String, _ page: Page) -> String {
        let ranges = quotes(in: part)
        return Underlining.underlined(text: text, ranges: ranges, width: page.width, indent: 4, ansi: page.ansi)
    }
}
