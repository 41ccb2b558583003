import Checklist
import Linguistics
import Reports
import Scenarios

/// Asks the author for what a new scenario needs, one question after the other; what is known is not asked.
struct SketchInterview {
    let desk: Desk

    /// Asks until every answer is there.
    func complete(_ answers: SketchAnswers, _ reader: inout any LineReader) throws -> SketchAnswers {
        var answers = answers
        try desk.note(
            Localized(
                de: "Acht Fragen. Enter nimmt, was in eckigen Klammern steht; Strg-D bricht ab.",
                en: "Eight questions. Enter takes what stands in square brackets; Ctrl-D stops."))
        answers.language =
            try answers.language
            ?? choose(
                Localized(de: "Welche Sprache spricht die Person?", en: "Which language does the person speak?"),
                Language.allCases, standard: desk.language, title: \.title, &reader)
        answers.channel =
            try answers.channel
            ?? choose(
                Localized(de: "Auf welchem Weg?", en: "By which channel?"), Channel.allCases, standard: .phone,
                title: \.title, &reader)
        answers.temperature =
            try answers.temperature
            ?? choose(
                Localized(de: "Kalt, oder gab es vorher einen Anlass?", en: "Cold, or was there an occasion before?"),
                Temperature.allCases, standard: .cold, title: \.title, &reader)
        answers.name =
            try answers.name
            ?? ask(
                Localized(de: "Wie heißt die Person?", en: "What is the person's name?"),
                Localized(de: "Frau Maria Leitgeb", en: "Ms Priya Shah"), &reader)
        answers.company =
            try answers.company
            ?? ask(
                Localized(de: "Wo arbeitet sie?", en: "Where do they work?"),
                Localized(de: "Schlosserei Brandt", en: "Brandt Metalworks"), &reader)
        answers.archetype =
            try answers.archetype
            ?? choose(
                Localized(de: "Wie ist sie?", en: "What are they like?"), Archetype.allCases, standard: .busy,
                title: \.title, &reader)
        answers.need =
            try answers.need
            ?? ask(
                Localized(
                    de: "Was macht ihr Mühe, in ein paar Worten?", en: "What gives them trouble, in a few words?"),
                Localized(
                    de: "das Rolltor klemmt jeden zweiten Morgen", en: "the roller door jams every other morning"),
                &reader)
        answers.objection =
            try answers.objection
            ?? ask(
                Localized(de: "Womit wehrt sie ab, in ihren Worten?", en: "How do they fend you off, in their words?"),
                Localized(de: "Dafür haben wir jetzt keine Zeit.", en: "We have no time for that now."), &reader)
        return answers
    }

    /// Asks for a text, until there is one.
    private func ask(
        _ question: Localized, _ example: Localized, _ reader: inout any LineReader
    ) throws(Complaint) -> String {
        let language = desk.language
        try desk.show(desk.page.paragraph(question[language], indent: 0))
        try desk.note(Localized(de: "Zum Beispiel: \(example.de)", en: "For example: \(example.en)"))
        while true {
            let answer = try line(&reader)
            if !FileName.plain(answer).isEmpty { return answer }
        }
    }

    /// Asks for one of several things, by number, name or title, until one is chosen.
    private func choose<Choice: RawRepresentable & Equatable>(
        _ question: Localized, _ choices: [Choice], standard: Choice, title: (Choice) -> Localized,
        _ reader: inout any LineReader
    ) throws(Complaint) -> Choice where Choice.RawValue == String {
        let language = desk.language
        try desk.show(desk.page.paragraph(question[language], indent: 0))
        for (number, choice) in choices.enumerated() {
            let label = choice == standard ? "[\(number + 1)]" : " \(number + 1) "
            try desk.show(desk.page.entry(label, title(choice)[language]))
        }
        while true {
            let typed = try line(&reader).lowercased()
            if typed.isEmpty { return standard }
            if let number = Int(typed), choices.indices.contains(number - 1) { return choices[number - 1] }
            let fitting = choices.filter { choice in
                [choice.rawValue, title(choice).de, title(choice).en].contains { $0.lowercased().hasPrefix(typed) }
            }
            if fitting.count == 1 { return fitting[0] }
            try desk.note(
                Localized(
                    de: "Bitte eine Zahl von 1 bis \(choices.count), oder den Anfang eines Namens.",
                    en: "A number from 1 to \(choices.count), please, or the beginning of a name."))
        }
    }

    private func line(_ reader: inout any LineReader) throws(Complaint) -> String {
        while true {
            switch try desk.read(&reader, prompt: "> ", prefill: nil, remember: false) {
            case .line(let text): return text.trimmingSpace
            case .end:
                try desk.show("")
                throw .usage(
                    Localized(de: "Abgebrochen, nichts geschrieben.", en: "Stopped, nothing written."))
            case .interrupted, .setAside: continue
            }
        }
    }
}

extension Language {
    /// The name of the language for people.
    fileprivate var title: Localized {
        switch self {
        case .german: Localized(de: "Deutsch", en: "German")
        case .english: Localized(de: "Englisch", en: "English")
        }
    }
}
