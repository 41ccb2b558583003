import Checklist
import Linguistics
import Scoring

/// What is to be practised today, and why, in two or three lines.
public struct PracticePlanView {
    private let plan: PracticePlan

    /// Creates the view of a plan.
    public init(_ plan: PracticePlan) { self.plan = plan }

    /// The lines as text for a page.
    public func text(_ page: Page) -> String {
        rows.map { page.entry($0.label[page.language], $0.words[page.language], indent: 0) }.joined(separator: "\n")
    }

    /// Why the next scenario was chosen, in a sentence; nil where there is none to play.
    public var reason: Localized? { plan.next.map(PracticePlanView.reason) }

    /// On which days there was practice; nil where that would be a reproach.
    public static func streak(_ streak: PracticeStreak) -> Localized? {
        if streak.days > 1 {
            return Localized(de: "\(streak.days) Tage in Folge geübt.", en: "Practised \(streak.days) days in a row.")
        }
        switch streak.ofLastSeven {
        case 0: return nil
        case 1: return Localized(de: "Einmal in den letzten sieben Tagen geübt.", en: "Practised once in seven days.")
        case let days:
            return Localized(
                de: "An \(days) der letzten sieben Tage geübt.", en: "Practised on \(days) of the last seven days.")
        }
    }

    private var rows: [(label: Localized, words: Localized)] {
        var rows: [(label: Localized, words: Localized)] = []
        if let due { rows.append((Localized(de: "Heute dran:", en: "Due today:"), due)) }
        if let next = plan.next {
            let name = "„\(next.scenario.title)“ (\(next.scenario.id))"
            let english = "“\(next.scenario.title)” (\(next.scenario.id))"
            let reason = PracticePlanView.reason(next)
            rows.append(
                (
                    Localized(de: "Vorschlag:", en: "Suggestion:"),
                    Localized(de: "\(name). \(reason.de)", en: "\(english). \(reason.en)")
                ))
        }
        if !plan.book.states.isEmpty, let streak = PracticePlanView.streak(plan.streak) {
            rows.append((Localized(de: "Übungstage:", en: "Days:"), streak))
        }
        return rows
    }

    /// What is due, the weakest with its record; nil before the first session.
    private var due: Localized? {
        guard let weakest = plan.due.first else {
            return plan.daysToNext.map { days in
                let when = DayDistance.ahead(days)
                return Localized(
                    de: "nichts; wieder etwas \(when.de).", en: "nothing; there will be something \(when.en).")
            }
        }
        let ago = DayDistance.ago(plan.daysSince(weakest))
        let (right, tries) = (weakest.retention.right, weakest.ability.attempts)
        let title = weakest.skill.title
        let others = plan.due.count - 1
        let record =
            right == 0
            ? Localized(
                de: "in \(tries == 1 ? "einem Versuch" : "\(tries) Versuchen") noch nicht gelungen",
                en: "not met in \(tries == 1 ? "one try" : "\(tries) tries") yet")
            : Localized(
                de: "gelungen in \(right) von \(tries) Versuchen", en: "met in \(right) of \(tries) tries")
        return Localized(
            de: "\(title.de), zuletzt \(ago.de), \(record.de)"
                + (others == 0 ? "." : others == 1 ? "; dazu ein weiterer Punkt." : "; dazu \(others) weitere Punkte."),
            en: "\(title.en), last \(ago.en), \(record.en)"
                + (others == 0 ? "." : others == 1 ? "; and one more point." : "; and \(others) more points."))
    }

    private static func reason(_ choice: ScenarioChoice) -> Localized {
        switch choice.reason {
        case .beginning:
            return Localized(
                de: "Zum Anfang eines der leichtesten Szenarien.", en: "One of the easiest scenarios to begin with.")
        case .newChannel(let channel):
            return Localized(
                de: "Was Sie bisher geübt haben, sitzt; neu für Sie ist dieser Kanal: \(channel.title.de).",
                en: "What you have practised so far is mastered; this channel is new to you: \(channel.title.en).")
        case .due(let state), .weakest(let state):
            let title = state.skill.title
            let tenths = min(9, max(1, Int(((choice.chance ?? 0) * 10).rounded())))
            return Localized(
                de:
                    "Am schwächsten ist gerade: \(title.de). Ihre Aussicht, dass es hier gelingt: etwa \(tenths) von 10.",
                en: "Weakest at present: \(title.en). Your chance of meeting it here: about \(tenths) in 10.")
        }
    }
}
