import Checklist
import Linguistics
import Reports
import Scenarios

/// Asks the author for what a new scenario needs, one question after the other; what is known is not asked.
struct SketchInterview {
    let desk: Desk
    private var interview: Interview { Interview(desk: desk) }

    init(desk: Desk) { self.desk = desk }

    /// Asks until every answer is there.
    func complete(_ answers: SketchAnswers, _ reader: inout any LineReader) throws -> SketchAnswers {
        var answers = answers
        try desk.note(
            Localized(
                de: "Acht Fragen. Enter nimmt, was in eckigen Klammern steht; Strg-D bricht ab.",
                en: "Eight questions. Enter takes what stands in square brackets; Ctrl-D stops."))
        answers.language =
            try answers.language
            ?? interview.choose(
                Localized(de: "Welche Sprache spricht die Person?", en: "Which language does the person speak?"),
                Language.allCases, standard: desk.language, title: \.title, &reader)
        answers.channel =
            try answers.channel
            ?? interview.choose(
                Localized(de: "Auf welchem Weg?", en: "By which channel?"), Channel.allCases, standard: .phone,
                title: \.title, &reader)
        answers.temperature =
            try answers.temperature
            ?? interview.choose(
                Localized(de: "Kalt, oder gab es vorher einen Anlass?", en: "Cold, or was there an occasion before?"),
                Temperature.allCases, standard: .cold, title: \.title, &reader)
        answers.name =
            try answers.name
            ?? interview.ask(
                Localized(de: "Wie heißt die Person?", en: "What is the person's name?"),
                Localized(de: "Frau Maria Leitgeb", en: "Ms Priya Shah"), &reader)
        answers.company =
            try answers.company
            ?? interview.ask(
                Localized(de: "Wo arbeitet sie?", en: "Where do they work?"),
                Localized(de: "Schlosserei Brandt", en: "Brandt Metalworks"), &reader)
        answers.archetype =
            try answers.archetype
            ?? interview.choose(
                Localized(de: "Wie ist sie?", en: "What are they like?"), Archetype.allCases, standard: .busy,
                title: \.title, &reader)
        answers.need =
            try answers.need
            ?? interview.ask(
                Localized(
                    de: "Was macht ihr Mühe, in ein paar Worten?", en: "What gives them trouble, in a few words?"),
                Localized(
                    de: "das Rolltor klemmt jeden zweiten Morgen", en: "the roller door jams every other morning"),
                &reader)
        answers.objection =
            try answers.objection
            ?? interview.ask(
                Localized(de: "Womit wehrt sie ab, in ihren Worten?", en: "How do they fend you off, in their words?"),
                Localized(de: "Dafür haben wir jetzt keine Zeit.", en: "We have no time for that now."), &reader)
        return answers
    }
}
