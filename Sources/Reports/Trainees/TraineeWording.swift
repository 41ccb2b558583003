import Checklist
import Linguistics
import Scoring

/// The words and rows of a trainee's report, the same in all its forms.
struct TraineeWording {
    private let report: TraineeReport
    private let language: Language
    private let figures: Figures

    init(_ report: TraineeReport, language: Language) {
        self.report = report
        self.language = language
        figures = Figures(language: language)
    }

    private func word(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    /// A share in whole percents.
    func percent(_ share: Double) -> String { figures.decimal(share * 100, 0) + "\u{A0}%" }

    var title: String { report.scenario ?? word("Übungsstand", "Practice so far") }

    var lead: String {
        guard let first = report.attempts.first, let last = report.attempts.last else {
            return word("Noch keine Sitzung zu Ende geführt.", "No session finished yet.")
        }
        let days =
            first.day == last.day ? figures.day(first.day) : "\(figures.day(first.day)) – \(figures.day(last.day))"
        return word(
            "Was in den Übungen herauskam, \(days).", "What came of the practice sessions, \(days).")
    }

    var facts: [(String, String)] {
        guard !report.attempts.isEmpty else { return [] }
        let scores = report.attempts.map(\.score.total)
        return [
            (word("Sitzungen", "Sessions"), "\(scores.count)"),
            (word("Bestanden", "Passed"), "\(report.attempts.count { $0.score.isPassed })"),
            (word("Szenarien", "Scenarios"), "\(Set(report.attempts.map(\.scenario)).count)"),
            (word("Zuletzt", "Last score"), "\(scores.last ?? 0)"),
            (word("Bestes", "Best score"), "\(scores.max() ?? 0)"),
        ]
    }

    var scoreSentence: String {
        let scores = report.attempts.map(\.score.total)
        let passed = report.attempts.count { $0.score.isPassed }
        let first = scores.first ?? 0
        let last = scores.last ?? 0
        guard scores.count > 1 else {
            return word("Eine Sitzung mit \(first) von 100 Punkten.", "One session with \(first) of 100 points.")
        }
        return word(
            "\(scores.count) Sitzungen, die erste mit \(first), die letzte mit \(last) von 100 Punkten. Gefüllte Punkte: bestanden (\(passed)); leere: nicht bestanden.",
            "\(scores.count) sessions, the first with \(first), the last with \(last) of 100 points. Filled dots: passed (\(passed)); empty ones: not passed."
        )
    }

    var skillSentence: String {
        let parts = report.skills.map { "\($0.item.title[language]) \(percent($0.lately))" }.joined(separator: ", ")
        let stroke =
            report.skills.contains { $0.earlier != nil }
            ? word(" Der Strich zeigt, wie es anfangs war.", " The stroke shows how it was at first.") : ""
        return word("Zuletzt erfüllt: \(parts).", "Met lately: \(parts).") + stroke
    }

    var talkSentence: String {
        guard let talk = report.talk else { return "" }
        return word(
            "Zuletzt \(percent(talk.lately)) der Wörter. Bis \(TalkShare.usual) % (gestrichelt) ist üblich, wo einer eröffnet und der andere antwortet.",
            "\(percent(talk.lately)) of the words lately. Up to \(TalkShare.usual) % (dashed) is usual where one opens and the other answers."
        )
    }

    var attemptColumns: [String] {
        [
            word("Nr.", "No."), word("Tag", "Day"), word("Szenario", "Scenario"), word("Schwierigkeit", "Difficulty"),
            word("Punkte", "Score"), word("Bestanden", "Passed"), word("Ende", "Ending"),
        ]
    }

    func row(_ attempt: Attempt) -> [String] {
        [
            "\(attempt.number)", figures.day(attempt.day), attempt.title, attempt.difficulty.map { "\($0)" } ?? "–",
            "\(attempt.score.total)", attempt.score.isPassed ? word("ja", "yes") : word("nein", "no"),
            attempt.score.ending.title[language],
        ]
    }

    var skillColumns: [String] {
        [word("Punkt", "Item"), word("Anfangs", "At first"), word("Zuletzt", "Lately"), word("Sitzungen", "Sessions")]
    }

    func row(_ skill: TraineeReport.Skill) -> [String] {
        [skill.item.title[language], skill.earlier.map(percent) ?? "–", percent(skill.lately), "\(skill.count)"]
    }

    var courseColumns: [String] {
        [
            word("Szenario", "Scenario"), word("Versuche", "Tries"), word("Bestanden", "Passed"),
            word("Erstes", "First"),
            word("Zuletzt", "Last"), word("Bestes", "Best"), word("Zugewinn", "Gain"),
        ]
    }

    func row(_ course: TraineeReport.Course) -> [String] {
        let first = course.scores.first ?? 0
        let last = course.scores.last ?? 0
        let gain = last - first
        return [
            course.title + (course.profile.map { " (\($0))" } ?? ""), "\(course.scores.count)", "\(course.passed)",
            "\(first)", "\(last)", "\(course.scores.max() ?? 0)",
            course.scores.count < 2 ? "–" : gain > 0 ? "+\(gain)" : gain < 0 ? "−\(-gain)" : "±0",
        ]
    }
}
