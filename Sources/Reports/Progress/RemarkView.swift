import Linguistics
import Outcomes
import Scoring

/// What old sessions were worth, and what the same words are worth under today's rules.
public struct RemarkView {
    private let remarks: [DatedRemark]
    private let unmarked: [UnmarkedSession]

    /// Creates the view.
    ///
    /// - Parameter unmarked: sessions that cannot be marked again.
    public init(_ remarks: [DatedRemark], unmarked: [UnmarkedSession]) {
        self.remarks = remarks
        self.unmarked = unmarked
    }

    /// The screen for a page; sessions of today's rules that count as they did are only counted.
    public func text(_ page: Page) -> String {
        let language = page.language
        var rows: [String] = []
        let worthShowing = remarks.filter(\.remark.isWorthShowing)
        for dated in worthShowing {
            let remark = dated.remark
            rows.append(
                page.entry(
                    "\(CalendarDay(number: dated.day))",
                    "\(remark.session.scenario)  \(then(remark)[language]) → \(today(remark)[language])", indent: 0))
            if remark.hasOtherScenario {
                rows.append(
                    page.note(
                        Localized(
                            de: "Das Szenario ist seither geändert; die Antworten können andere sein.",
                            en: "The scenario has been changed since; the replies may be others.")[language]))
            }
            if let changes = remark.changes {
                rows += changes.map { page.paragraph(wording($0)[language]) }
            } else if remark.isDifferent {
                rows.append(
                    page.note(
                        Localized(
                            de: "Die einzelnen Punkte von damals sind nicht gespeichert.",
                            en: "The single points of then were not kept.")[language]))
            }
        }
        if !worthShowing.isEmpty { rows.append("") }
        rows += unmarked.map { page.paragraph(wording($0)[language], indent: 0) }
        rows.append(page.paragraph(summary[language], indent: 0))
        return rows.joined(separator: "\n")
    }

    private func then(_ remark: Remark) -> Localized {
        score(remark.session.score, remark.session.isPassed, remark.session.rules, remark.session.profile)
    }

    private func today(_ remark: Remark) -> Localized {
        score(remark.score, remark.isPassed, remark.rules, remark.profile)
    }

    private func score(_ score: Int, _ isPassed: Bool, _ rules: String, _ profile: String?) -> Localized {
        let profile = profile.map { ", \($0)" } ?? ""
        return Localized(
            de: "\(score)\(isPassed ? ", bestanden" : "") (Regeln \(rules)\(profile))",
            en: "\(score)\(isPassed ? ", passed" : "") (rules \(rules)\(profile))")
    }

    private func wording(_ change: Remark.Change) -> Localized {
        let title = Scorecard.title(of: change.entry) ?? Localized(de: change.entry, en: change.entry)
        func points(_ points: FinishedSession.Points?) -> Localized {
            guard let points else { return Localized(de: "nicht dabei", en: "not listed") }
            return points.possible > 0
                ? Localized(de: "\(points.points) von \(points.possible)", en: "\(points.points) of \(points.possible)")
                : Localized(de: SignedNumber.text(points.points), en: SignedNumber.text(points.points))
        }
        let (then, today) = (points(change.then), points(change.today))
        return Localized(de: "\(title.de): \(then.de) → \(today.de)", en: "\(title.en): \(then.en) → \(today.en)")
    }

    private func wording(_ session: UnmarkedSession) -> Localized {
        let name = "\(CalendarDay(number: session.day))  \(session.scenario)"
        switch session.reason {
        case .noTranscript:
            return Localized(
                de: "\(name): Die Mitschrift ist nicht mehr da.", en: "\(name): The transcript is no longer there.")
        case .noScenario:
            return Localized(
                de: "\(name): Das Szenario ist nicht in der Bibliothek.",
                en: "\(name): The scenario is not in the library.")
        case .noProfile(let profile):
            return Localized(
                de: "\(name): Das Profil „\(profile)“ ist nicht zu finden; --profile DATEI nennt es.",
                en: "\(name): The profile “\(profile)” cannot be found; --profile FILE names it.")
        }
    }

    private var summary: Localized {
        let changed = remarks.count { $0.remark.isDifferent }
        return Localized(
            de:
                "\(remarks.count) \(remarks.count == 1 ? "Sitzung" : "Sitzungen") neu bewertet, \(changed == 0 ? "keine zählt" : changed == 1 ? "eine zählt" : "\(changed) zählen") heute anders. Gespeichert bleibt, was damals galt.",
            en:
                "\(remarks.count) \(remarks.count == 1 ? "session" : "sessions") marked again, \(changed == 0 ? "none counts" : changed == 1 ? "one counts" : "\(changed) count") differently today. What was valid then stays in the store."
        )
    }
}

extension Remark {
    /// Whether there is anything to compare: other rules, another checklist, or another result.
    fileprivate var isWorthShowing: Bool { isDifferent || rules != session.rules || profile != session.profile }
}

/// A remark with the day of its session, counted from 1 January 1970.
public struct DatedRemark: Sendable {
    public let day: Int
    public let remark: Remark

    /// Creates a dated remark.
    public init(day: Int, remark: Remark) {
        self.day = day
        self.remark = remark
    }
}

/// A session that cannot be marked again, and why.
public struct UnmarkedSession: Equatable, Sendable {
    /// What is missing.
    public enum Reason: Equatable, Sendable {
        case noTranscript
        case noScenario
        case noProfile(String)
    }

    public let day: Int
    public let scenario: String
    public let reason: Reason

    /// Creates a note of a session.
    public init(day: Int, scenario: String, reason: Reason) {
        self.day = day
        self.scenario = scenario
        self.reason = reason
    }
}
