import Checklist
import Linguistics
import Roleplay
import Scenarios
import Scoring

/// The sentences of a session's report, the same in all its forms.
extension SessionReport {
    /// Who was contacted and how.
    var lead: Localized {
        let scenario = session.scenario
        let person = "\(scenario.prospect.name), \(scenario.prospect.role), \(scenario.prospect.company)"
        return Localized(
            de:
                "\(scenario.channel.title.de), \(scenario.temperature.title.de), \(scenario.touch). Kontakt: \(person).",
            en: "\(scenario.channel.title.en), \(scenario.temperature.title.en), contact \(scenario.touch): \(person).")
    }

    /// What belongs to the heading: the day, how long it took, how it ended.
    func facts(_ language: Language) -> [(String, String)] {
        func fact(_ de: String, _ en: String, _ text: String?) -> (String, String)? {
            text.map { (Localized(de: de, en: en)[language], $0) }
        }
        let figures = Figures(language: language)
        let difficulty = Localized(
            de: "\(session.scenario.difficulty) von 4", en: "\(session.scenario.difficulty) of 4")
        return [
            fact("Tag", "Day", circumstances.day.map(figures.day)),
            fact("Dauer", "Duration", circumstances.seconds.map { Self.duration($0) }),
            fact("Schwierigkeit", "Difficulty", difficulty[language]),
            fact("Ende", "Ending", score.ending.title[language]),
            fact("Sitzung", "Session", circumstances.number.map { "\($0)" }),
            fact("Prüfung", "Exam", circumstances.isExam ? Localized(de: "ja", en: "yes")[language] : nil),
        ].compactMap(\.self)
    }

    /// A time in minutes and seconds: "4:12 min".
    static func duration(_ seconds: Int) -> String {
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest) min"
    }

    /// Whether it was enough, in words.
    var verdict: Localized {
        score.isPassed
            ? Localized(
                de: "von 100 Punkten, bestanden (ab \(card.passMark))",
                en: "of 100 points, passed (from \(card.passMark))")
            : Localized(
                de: "von 100 Punkten, nicht bestanden (ab \(card.passMark))",
                en: "of 100 points, not passed (from \(card.passMark))")
    }

    /// What today's rules would say, where that is something else.
    var remark: Localized? {
        if isTranscriptGone {
            return Localized(
                de: "Der Wortlaut ist gelöscht; geblieben ist die Punktzahl.",
                en: "What was said has been deleted; the score is left.")
        }
        guard isMarkedOtherwiseToday || circumstances.isScenarioChanged else { return nil }
        let (then, today) = (score.rules, Marks.rules)
        let cause =
            circumstances.isScenarioChanged
            ? Localized(
                de: "Das Szenario wurde seither geändert.", en: "The scenario has been changed since.")
            : Localized(
                de: "Diese Punktzahl stammt von den Regeln \(then).", en: "This score was made by rules \(then).")
        guard isMarkedOtherwiseToday else { return cause }
        return Localized(
            de:
                "\(cause.de) Nach den Regeln von heute (\(today)) wären es \(card.total); so sind auch die Punkte unten vergeben.",
            en: "\(cause.en) By today's rules (\(today)) it would be \(card.total); the points below are given by them."
        )
    }

    /// How the words were shared, in a sentence; nil where nobody said anything.
    var talkSentence: Localized? {
        guard let percent = talk.percent else { return nil }
        let usual = TalkShare.usual
        guard session.scenario.channel == .phone else {
            return Localized(
                de: "Sie schrieben \(talk.own) Wörter, zurück kamen \(talk.other).",
                en: "You wrote \(talk.own) words, \(talk.other) came back.")
        }
        return Localized(
            de:
                "Sie hatten \(percent) % der Wörter. Bis \(usual) % ist üblich, wo einer eröffnet und der andere antwortet.",
            en: "You had \(percent) % of the words. Up to \(usual) % is usual where one opens and the other answers.")
    }

    /// How trust and patience went, for those who cannot see the drawing.
    var courseSentence: Localized {
        let state = session.state
        let first = session.turns.first?.before ?? state
        return Localized(
            de:
                "Vertrauen von \(first.trust) auf \(state.trust), Geduld von \(first.patience) auf \(state.patience), Interesse von \(first.interest) auf \(state.interest), jeweils von 10.",
            en:
                "Trust from \(first.trust) to \(state.trust), patience from \(first.patience) to \(state.patience), interest from \(first.interest) to \(state.interest), each of 10."
        )
    }
}

extension Language {
    /// A text in the quotation marks of the language.
    func quoted(_ text: String) -> String {
        switch self {
        case .german: "„\(text)“"
        case .english: "“\(text)”"
        }
    }
}
