import Checklist
import Linguistics

/// The marks of an opener: its text with the quotes underlined, one line an item, the flags, the advice.
public struct MarksView {
    private let marks: Marks
    private let subject: String?
    private let text: String
    private let pending: Set<ChecklistItem>

    /// Creates a view.
    ///
    /// - Parameter pending: items that may still come in a call, shown as "still to come" while they are missing.
    public init(_ marks: Marks, subject: String?, text: String, pending: Set<ChecklistItem> = []) {
        self.marks = marks
        self.subject = subject
        self.text = text
        self.pending = pending
    }

    /// The marks as text for a page, with at most `adviceLimit` pieces of advice.
    public func text(_ page: Page, adviceLimit: Int) -> String {
        var rows: [String] = []
        if let subject, !subject.isEmpty { rows.append(underlined(.subject, subject, page)) }
        rows.append(underlined(.text, text, page))
        rows.append("")
        for item in ChecklistItem.allCases {
            guard let mark = marks.items[item] else { continue }
            let isPending = mark.level == .missing && pending.contains(item)
            let sign = isPending ? "◌" : symbol(mark.level)
            let colour: Style.Colour =
                isPending ? .cyan : mark.level == .met ? .green : mark.level == .partial ? .yellow : .red
            let reason =
                isPending
                ? Localized(de: "kann im Gespräch noch kommen", en: "still to come in the call")[page.language]
                : mark.reason[page.language]
            let label = Style.colour(colour).applied(to: "\(sign) \(item.title[page.language])", ansi: page.ansi)
            rows.append(
                (label + "  " + reason.sanitized).wrapped(width: page.width, indent: 2, hangingIndent: 6))
        }
        for mark in marks.flags {
            let label = Style.colour(.red).applied(to: "! \(mark.flag.title[page.language])", ansi: page.ansi)
            rows.append(
                (label + "  " + mark.reason[page.language].sanitized)
                    .wrapped(width: page.width, indent: 2, hangingIndent: 6))
        }
        let advice = self.advice.prefix(adviceLimit)
        if !advice.isEmpty { rows.append("") }
        for sentence in advice { rows.append(page.entry("→", sentence[page.language])) }
        return rows.joined(separator: "\n")
    }

    /// The advice there is, the weakest items first, then the flags.
    private var advice: [Localized] {
        let items = ChecklistItem.allCases.filter { !(pending.contains($0) && marks.level($0) == .missing) }
        let missing = items.filter { marks.level($0) == .missing }
        let partial = items.filter { marks.level($0) == .partial }
        return marks.flags.filter { $0.flag == .pretence || $0.flag == .pressure }.map(\.advice)
            + (missing + partial).compactMap { marks.items[$0]?.advice }
            + marks.flags.filter { $0.flag != .pretence && $0.flag != .pressure }.map(\.advice)
    }

    private func symbol(_ level: Level) -> String {
        switch level {
        case .missing: "✗"
        case .partial: "◐"
        case .met: "✓"
        }
    }

    private func underlined(_ part: OpenerPart, _ text: String, _ page: Page) -> String {
        let evidence = marks.items.values.flatMap(\.evidence) + marks.flags.compactMap(\.evidence)
        let ranges = evidence.filter { $0.part == part && $0.start < $0.end }.map { $0.start..<$0.end }
        return Underlining.underlined(text: text, ranges: ranges, width: page.width, indent: 4, ansi: page.ansi)
    }
}
