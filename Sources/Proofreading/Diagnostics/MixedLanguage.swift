import Linguistics
import Roleplay
import Scenarios

/// A text in another language than the scenario's.
public struct MixedLanguage: ContentCheck {
    let language: Language

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let language = draft.scenario.language
        let texts =
            draft.lines.map { ($0.text, $0.place) } + draft.samples.map { ($0.text, $0.place) } + draft.passes
            + draft.fails
        return texts.compactMap { text, place in
            let text = Text(text)
            guard text.words.count >= 4, SpokenLanguage.isOther(than: language, text) else { return nil }
            return Diagnostic(MixedLanguage(language: language), at: place)
        }
    }

    public var message: Localized {
        language == .german
            ? Localized(
                de: "Das ist Englisch, und das Szenario ist auf Deutsch.",
                en: "This is English, and the scenario is in German.")
            : Localized(
                de: "Das ist Deutsch, und das Szenario ist auf Englisch.",
                en: "This is German, and the scenario is in English.")
    }

    public var hint: Localized {
        Localized(
            de: "Übersetzen Sie es, oder ändern Sie „language“ am Anfang der Datei.",
            en: "Translate it, or change “language” at the top of the file.")
    }

    public static let page = DiagnosticPage(
        code: "S313", severity: .warning,
        title: Localized(de: "Zwei Sprachen gemischt", en: "Two languages mixed"),
        explanation: Localized(
            de:
                "Ein Szenario hat eine Sprache: In ihr wird verstanden, geprüft und gesprochen. Fragen in der anderen werden nicht erkannt, und Sätze in der anderen fallen aus der Rolle.",
            en:
                "A scenario has one language, in which it understands, marks and speaks. Questions in the other are not recognised, and lines in the other fall out of the part."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - «We do all of the baking in one place.»
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Wir backen alles an einem Ort.
            """),
        message: Localized(
            de:
                "Das ist Englisch, und das Szenario ist auf Deutsch. Übersetzen Sie es, oder ändern Sie „language“ am Anfang der Datei.",
            en:
                "This is English, and the scenario is in German. Translate it, or change “language” at the top of the file."
        ))
}
