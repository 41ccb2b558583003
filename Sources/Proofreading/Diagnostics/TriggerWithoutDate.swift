import Linguistics
import Scenarios

/// An occasion without a date, so that no trainee can say when it was.
public struct TriggerWithoutDate: ContentCheck {
    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        guard let trigger = draft.scenario.prospect.trigger, trigger.when == nil else { return [] }
        return [Diagnostic(TriggerWithoutDate(), at: draft.places.key("prospect.trigger"))]
    }

    public var message: Localized {
        Localized(
            de: "Der Anlass hat kein „when“: Wann das war, weiß hier niemand.",
            en: "The trigger has no “when”: nobody knows when that was.")
    }

    public var hint: Localized {
        Localized(
            de: "Ergänzen Sie eine Zeile „when: …“, zum Beispiel: when: vorgestern",
            en: "Add a line “when: …”, for example: when: the day before yesterday")
    }

    public static let page = DiagnosticPage(
        code: "S322", severity: .warning,
        title: Localized(de: "Ein Anlass ohne Zeitpunkt", en: "A trigger without a date"),
        explanation: Localized(
            de:
                "Wer sich auf einen Anlass beruft, sagt dazu, wann er war: „am Dienstag haben Sie den Leitfaden geladen“. Ohne „when“ können Übende das nicht, und die Prüfung kann ein falsches Datum nicht erkennen.",
            en:
                "Whoever refers to an occasion says when it was: “on Tuesday you downloaded the guide”. Without “when” trainees cannot, and the checklist cannot tell a wrong date."
        ),
        bad: .scenario(
            """
            prospect:
              name: Jutta Brandl
              salutation: Frau Brandl
              role: Betriebsleiterin
              company: Bäckerei Brandl
              industry: Bäckerei
              size: neun Filialen, 80 Beschäftigte
              address: Sie
              facts:
                - id: filiale
                  text: eröffnet im März die neunte Filiale in Dachau
              «trigger»:
                what: hat die Vorlage für Schichtpläne geladen
            """),
        good: .scenario(
            """
            prospect:
              name: Jutta Brandl
              salutation: Frau Brandl
              role: Betriebsleiterin
              company: Bäckerei Brandl
              industry: Bäckerei
              size: neun Filialen, 80 Beschäftigte
              address: Sie
              facts:
                - id: filiale
                  text: eröffnet im März die neunte Filiale in Dachau
              trigger:
                what: hat die Vorlage für Schichtpläne geladen
                when: am Montag
            """),
        message: Localized(
            de:
                "Der Anlass hat kein „when“: Wann das war, weiß hier niemand. Ergänzen Sie eine Zeile „when: …“, zum Beispiel: when: vorgestern",
            en:
                "The trigger has no “when”: nobody knows when that was. Add a line “when: …”, for example: when: the day before yesterday"
        ))
}
