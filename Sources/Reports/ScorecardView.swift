import Checklist
import Linguistics
import Scoring

/// The scorecard of a session as people read it.
public struct ScorecardView {
    private let card: Scorecard
    private let last: Int?
    private let best: Int?

    /// Creates a view; `last` and `best` are the scores of earlier tries, if there were any.
    public init(_ card: Scorecard, last: Int?, best: Int?) {
        self.card = card
        self.last = last
        self.best = best
    }

    /// The scorecard as text for a page.
    public func text(_ page: Page) -> String {
        let language = page.language
        let verdict =
            card.isPassed
            ? Localized(de: "bestanden", en: "passed") : Localized(de: "nicht bestanden", en: "not passed")
        var rows = [
            page.heading(
                Localized(de: "Auswertung: \(card.total) von 100", en: "Scorecard: \(card.total) of 100")[language]
                    + ", \(verdict[language]) (\(Localized(de: "ab", en: "from")[language]) \(card.passMark))")
        ]
        if let profile = card.profile { rows.append(page.note(profile.note[language])) }
        for blocker in card.blockers {
            rows.append(page.entry("!", blocker.sentence[language]))
        }
        for part in Scorecard.Part.allCases {
            rows.append("")
            let points = "\(card.points(part))/\(card.possible(part))"
            rows.append(Style.bold.applied(to: "\(part.title[language])  \(points)", ansi: page.ansi))
            for entry in card.entries where entry.part == part {
                let label =
                    entry.possible > 0 ? "\(entry.points)/\(entry.possible)" : "\(entry.points)"
                let padded = String(repeating: " ", count: max(0, 5 - label.count)) + label
                rows.append(page.entry(padded, "\(entry.title[language]). \(entry.reason[language])"))
                if let quote = entry.quote, !quote.isEmpty {
                    rows.append(page.note(language.quoted(quote), indent: 9))
                }
            }
        }
        let lessons = card.lessons
        if !lessons.isEmpty {
            rows.append("")
            rows.append(
                page.heading(
                    Localized(de: "Das hätte am meisten gebracht", en: "What would have brought most")[language]))
            for (number, lesson) in lessons.enumerated() {
                let worth = "(+\(lesson.possible - lesson.points))"
                rows.append(page.entry("\(number + 1).", "\(lesson.advice?[language] ?? "") \(worth)"))
            }
        }
        if let last, let best {
            rows.append("")
            rows.append(
                page.paragraph(
                    Localized(
                        de:
                            "Gegen das letzte Mal: \(SignedNumber.text(card.total - last)). Gegen Ihr bestes: \(SignedNumber.text(card.total - best)).",
                        en:
                            "Against the last try: \(SignedNumber.text(card.total - last)). Against your best: \(SignedNumber.text(card.total - best))."
                    )[language], indent: 0))
        }
        return rows.joined(separator: "\n")
    }
}

extension Scorecard.Part {
    /// The name of the part for people.
    public var title: Localized {
        switch self {
        case .opener: Localized(de: "Einstieg", en: "Opener")
        case .conversation: Localized(de: "Gespräch", en: "Conversation")
        case .nextStep: Localized(de: "Nächster Schritt", en: "Next step")
        case .fairness: Localized(de: "Fairness", en: "Fairness")
        }
    }
}
