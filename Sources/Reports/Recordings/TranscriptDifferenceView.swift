import Linguistics
import Scenarios

/// A difference for people: the trainee's line, then what was behind a minus and what is behind a plus.
public struct TranscriptDifferenceView {
    private let difference: TranscriptDifference

    /// Creates the view of a difference.
    public init(_ difference: TranscriptDifference) { self.difference = difference }

    /// The whole difference as text for a page.
    public func text(_ page: Page) -> String {
        var rows: [String] = []
        if difference.oldGreeting != difference.newGreeting {
            rows += Self.pair(difference.oldGreeting, difference.newGreeting, page)
        }
        for change in difference.changes { rows.append(Self.text(change, page)) }
        if difference.oldOutcome != difference.newOutcome {
            rows += Self.pair(
                Self.words(difference.oldOutcome, page.language), Self.words(difference.newOutcome, page.language), page
            )
        }
        return rows.joined(separator: "\n")
    }

    /// One exchange that went otherwise.
    public static func text(_ change: TranscriptDifference.Change, _ page: Page) -> String {
        let (old, new) = (change.old, change.new)
        var rows: [String] = []
        if let old, let new, old.line != new.line {
            rows += pair(said(old.line, page.language), said(new.line, page.language), page)
        } else {
            rows.append(page.entry(">", said((old ?? new)?.line ?? "", page.language)))
        }
        if old == nil || new == nil || old?.reply != new?.reply {
            rows += pair(old.map { reply($0, page.language) }, new.map { reply($0, page.language) }, page)
        } else if let old, let new, old.lineIds != new.lineIds {
            rows += pair(old.lineIds.joined(separator: " "), new.lineIds.joined(separator: " "), page)
        }
        if let old, let new, old.measures != new.measures {
            rows += pair(words(old, page.language), words(new, page.language), page)
        }
        return rows.joined(separator: "\n")
    }

    /// Two versions, one below the other; a version that is missing is not shown.
    public static func pair(_ old: String?, _ new: String?, _ page: Page) -> [String] {
        let before = old.map { Style.colour(.red).applied(to: page.entry("-", $0), ansi: page.ansi) }
        let after = new.map { Style.colour(.green).applied(to: page.entry("+", $0), ansi: page.ansi) }
        return [before, after].compactMap(\.self)
    }

    /// The measures after an exchange: "Vertrauen 7, Interesse 3, Geduld 5".
    static func words(_ exchange: Transcript.Exchange, _ language: Language) -> String {
        Localized(
            de: "Vertrauen \(exchange.trust), Interesse \(exchange.interest), Geduld \(exchange.patience)",
            en: "trust \(exchange.trust), interest \(exchange.interest), patience \(exchange.patience)")[language]
    }

    /// An outcome: "Ein klares Nein, 10 von 100".
    static func words(_ outcome: Transcript.Outcome, _ language: Language) -> String {
        let ending = outcome.ending?.title ?? Localized(de: "Noch offen", en: "Still open")
        return ending[language] + Localized(de: ", \(outcome.total) von 100", en: ", \(outcome.total) of 100")[language]
            + parts(outcome, language) + (outcome.profile.map { ", \($0)" } ?? "")
    }

    private static func parts(_ outcome: Transcript.Outcome, _ language: Language) -> String {
        let points = outcome.points
        return Localized(
            de: """
                 (Einstieg \(points[.opener] ?? 0), Gespräch \(points[.conversation] ?? 0), \
                nächster Schritt \(points[.nextStep] ?? 0), Fairness \(points[.fairness] ?? 0))
                """,
            en: """
                 (opener \(points[.opener] ?? 0), conversation \(points[.conversation] ?? 0), \
                next step \(points[.nextStep] ?? 0), fairness \(points[.fairness] ?? 0))
                """)[language]
    }

    /// What the trainee said; a line without words is either silence or the end that the trainee made.
    private static func said(_ line: String, _ language: Language) -> String {
        line.isEmpty ? Localized(de: "(nichts gesagt)", en: "(nothing said)")[language] : Recording.row(of: line)
    }

    private static func reply(_ exchange: Transcript.Exchange, _ language: Language) -> String {
        exchange.reply.isEmpty ? Localized(de: "(keine Antwort)", en: "(no answer)")[language] : exchange.reply
    }
}

extension Transcript.Exchange {
    fileprivate var measures: [Int] { [trust, interest, patience] }
}
