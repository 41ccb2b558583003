import Linguistics

/// A sentence in a sheet beside a scenario that is none of the scenario's.
public struct UnknownSentence: Diagnostic.Problem {
    let suggestion: String?

    public init(_ suggestion: String?) { self.suggestion = suggestion }

    public var message: Localized {
        Localized(
            de: "Diesen Satz sagt im Szenario niemand.",
            en: "Nobody says this sentence in the scenario.")
    }

    public var hint: Localized {
        if let suggestion {
            return Localized(de: "Meinten Sie „\(suggestion)“?", en: "Did you mean “\(suggestion)”?")
        }
        return Localized(
            de: "Übernehmen Sie ihn Wort für Wort aus „open“ oder „lines“.",
            en: "Take it word for word from “open” or “lines”.")
    }

    public static let page = DiagnosticPage(
        code: "S219", severity: .warning,
        title: Localized(
            de: "Unbekannter Satz in einem Blatt daneben", en: "Unknown sentence in a sheet beside a scenario"),
        explanation: Localized(
            de:
                "Neben einem Szenario darf ein Blatt mit Fragen liegen, „NAME.questions.md“: unter jedem Satz der Person die Fragen, auf die er antwortet; ebenso eines mit Nachfragen, „NAME.followups.md“. Steht der Satz so nicht mehr im Szenario, gelten die Fragen darunter nicht; alles andere läuft weiter.",
            en:
                "Beside a scenario there may be a sheet of questions, “NAME.questions.md”: under each sentence of the person the questions that it answers; and one of follow-up questions, “NAME.followups.md”. If the sentence no longer stands in the scenario, the questions below do not count; everything else goes on."
        ),
        bad: .questions(
            """
            ## «Gebacken wird noch in Fürstenfeldbruck.»
            - Wo steht denn der große Ofen?
            """),
        good: .questions(
            """
            ## Gebacken wird noch immer in Fürstenfeldbruck.
            - Wo steht denn der große Ofen?
            """),
        message: Localized(
            de:
                "Diesen Satz sagt im Szenario niemand. Meinten Sie „Gebacken wird noch immer in Fürstenfeldbruck.“?",
            en:
                "Nobody says this sentence in the scenario. Did you mean “Gebacken wird noch immer in Fürstenfeldbruck.”?"
        ))
}
