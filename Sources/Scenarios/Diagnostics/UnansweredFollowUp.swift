import Linguistics

/// A follow-up question under which no answer stands.
public struct UnansweredFollowUp: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(de: "Auf diese Nachfrage folgt keine Antwort.", en: "No answer follows this follow-up question.")
    }

    public var hint: Localized {
        Localized(
            de: "Schreiben Sie die Antwort in die nächste Zeile, um zwei Leerzeichen eingerückt.",
            en: "Write the answer on the next line, indented by two spaces.")
    }

    public static let page = DiagnosticPage(
        code: "S220", severity: .warning,
        title: Localized(de: "Nachfrage ohne Antwort", en: "Follow-up question without an answer"),
        explanation: Localized(
            de:
                "Neben einem Szenario darf ein Blatt mit Nachfragen liegen, „NAME.followups.md“: unter jedem Satz der Person, was man danach wissen will, und darunter eingerückt, was sie dazu sagt. Eine Frage ohne Antwort hilft niemandem; sie zählt nicht, alles andere läuft weiter.",
            en:
                "Beside a scenario there may be a sheet of follow-up questions, “NAME.followups.md”: under each sentence of the person what people want to know next, and indented below it what the person says to that. A question without an answer helps nobody; it does not count, and everything else goes on."
        ),
        bad: .followUps(
            """
            ## Gebacken wird noch immer in Fürstenfeldbruck.
            - «Wie lange schon?»
            """),
        good: .followUps(
            """
            ## Gebacken wird noch immer in Fürstenfeldbruck.
            - Wie lange schon?
              Seit 1962, im selben Haus.
            """),
        message: Localized(
            de:
                "Auf diese Nachfrage folgt keine Antwort. Schreiben Sie die Antwort in die nächste Zeile, um zwei Leerzeichen eingerückt.",
            en:
                "No answer follows this follow-up question. Write the answer on the next line, indented by two spaces."
        ))
}
