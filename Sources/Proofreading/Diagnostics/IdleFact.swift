import Linguistics
import Scenarios

/// A fact on the trainee's card that nothing in the scenario takes up.
public struct IdleFact: ContentCheck {
    let fact: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let scenario = draft.scenario
        var texts = draft.lines.map(\.text) + draft.samples.map(\.text) + scenario.checks.pass
        texts += scenario.needs.flatMap { $0.topics + [$0.title] } + scenario.answers.flatMap(\.topics)
        texts += scenario.objections.flatMap { $0.topics + [$0.title] } + scenario.seller.value
        let world = TellingWords(texts, scenario.language)
        return scenario.prospect.facts.compactMap { fact in
            guard !TellingWords(fact.text, scenario.language).meets(world) else { return nil }
            return Diagnostic(IdleFact(fact: fact.id), at: draft.places.value("prospect.facts.\(fact.id).text"))
        }
    }

    public var message: Localized {
        Localized(
            de: "„\(fact)“ steht auf der Karte, und nichts im Szenario greift es auf.",
            en: "“\(fact)” is on the card, and nothing in the scenario takes it up.")
    }

    public var hint: Localized {
        Localized(
            de:
                "Geben Sie der Angabe einen Bedarf, eine Antwort oder einen Einstieg unter „checks“, oder streichen Sie sie.",
            en: "Give the fact a need, an answer or an opener in “checks”, or delete it.")
    }

    public static let page = DiagnosticPage(
        code: "S321", severity: .warning,
        title: Localized(de: "Eine Angabe, die nirgends hinführt", en: "A fact that leads nowhere"),
        explanation: Localized(
            de:
                "Was auf der Karte steht, nehmen Übende als Aufhänger. Kommt die Person an keiner Stelle darauf zu sprechen, laufen sie mit einem guten Einstieg ins Leere.",
            en:
                "Trainees take what is on the card for their opener. Where the person has nothing to say about it anywhere, a good opener runs into the void."
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
                - id: chor
                  text: «singt im Kirchenchor»
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
                - id: aushilfe
                  text: sucht Aushilfen für die Wochenenden
            """),
        message: Localized(
            de:
                "„chor“ steht auf der Karte, und nichts im Szenario greift es auf. Geben Sie der Angabe einen Bedarf, eine Antwort oder einen Einstieg unter „checks“, oder streichen Sie sie.",
            en:
                "“chor” is on the card, and nothing in the scenario takes it up. Give the fact a need, an answer or an opener in “checks”, or delete it."
        ))
}
