import Foundation
import Scenarios
import Testing

@testable import Proofreading

/// What the examples on the pages do not show: other channels, the other language, and what is fine.
@Suite struct ContentCheckTests {
    static func found(_ changes: String, without omitted: [String] = []) throws -> [String] {
        let example = DiagnosticExample.scenario(changes, without: omitted)
        let source = SourceFile(name: SampleScenario.file, text: example.whole)
        let reading = ScenarioReading(source)
        let scenario = try #require(reading.scenario, "\(reading.diagnostics)")
        let file = ScenarioFile(source: source, scenario: scenario, places: reading.places)
        let rows = example.whole.split(separator: "\n", omittingEmptySubsequences: false)
        return ScenarioChecks.diagnostics(in: file).map { diagnostic in
            let row = rows[diagnostic.place.line - 1].unicodeScalars.dropFirst(diagnostic.place.column - 1)
            return "\(diagnostic.code) at “\(String(row).prefix(24))”: \(diagnostic.message.de)"
        }
    }

    @Test func theSampleIsFine() throws { #expect(try Self.found("einstieg: 1") == []) }

    static let endings = """
        endings:
          nextStep: {lines: ["Gut, {time}. Jutta Brandl"], afterwards: Der Termin steht.}
          no: {lines: [Danke nein.], afterwards: Ein Nein.}
          weaker: {lines: [Schicken Sie es.], afterwards: Es liegt da.}
        """

    static func answer(_ line: String) -> String {
        """
        answers:
          - id: ofen
            topics: [Ofen, Backstube]
            lines:
              - \(line)
        """
    }

    @Test(arguments: [
        // A letter is not hung up on, it stays unanswered.
        (
            "channel: email\n" + endings,
            ["S301 at “endings:”: Unter „endings“ fehlt „noAnswer“: So endet es, wenn niemand auf den Brief antwortet."]
        ),
        (
            answer("\"Der Ofen steht in {size.\""),
            [
                "S306 at “\"Der Ofen steht in {size”: Hier ist eine geschweifte Klammer offen; so wird der Satz nie gesagt."
            ]
        ),
        (
            answer("\"Der Ofen von {firma}.\""),
            [
                "S306 at “\"Der Ofen von {firma}.\"”: Für „{firma}“ gibt es nichts einzusetzen; so wird der Satz nie gesagt."
            ]
        ),
        (answer("\"{size}, und ein Ofen.\""), []),
        ("lines:\n  counterTime: [\"{name}, {time} wäre besser.\"]", []),
        (
            "lines:\n  greet: [\"Brandl, {name}?\"]",
            [
                "S307 at “\"Brandl, {name}?\"]”: „{name}“ hat hier nicht immer einen Wert, und ein Satz ohne diesen Platzhalter fehlt."
            ]
        ),
        (
            "persona:\n  archetype: busy\n  free: [Mittwochvormittag]\n  busyDays: {Mittwoch: Da backe ich.}",
            ["S308 at “Mittwochvormittag]”: „Mittwochvormittag“ ist frei, und laut „busyDays“ ist Mittwoch belegt."]
        ),
        (
            "persona:\n  archetype: busy\n  free: [Mittwoch um drei]\n  busyDays: {Monday: Da backe ich.}",
            ["S309 at “Monday: Da backe ich.}”: „Monday“ ist kein Wochentag; darauf kommt hier niemand zu sprechen."]
        ),
        (answer("\"Meine Mutter sagt immer: „Du musst den Ofen hören.“\""), []),
        (answer("Sie meinen, dass sie uns den Ofen ersetzen, sagen Sie?"), []),
        (answer("Sorry, wir backen alles selbst."), []),
        (
            "objections: []\n" + answer("Der Ofen ist alt. Dafür haben wir leider gar kein Geld.")
                + "\nlines:\n  hesitate: [Leider haben wir gar kein Geld dafür.]",
            ["S314 at “Leider haben wir gar kei”: Das sagt die Person fast wörtlich schon in Zeile 47."]
        ),
        (
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                samples: [Mhm.]
                lines: [Der Ofen ist alt.]
            """,
            [
                "S317 at “Mhm.]”: Diese Frage gehört zu „ofen“, und die Person antwortet nicht darauf (Regel: Mitteilung aufnehmen)."
            ]
        ),
        (
            """
            answers:
              - id: ofen
                about: supplier
                topics: [Ofen]
                lines: [Der Ofen ist alt.]
              - id: mehl
                about: supplier
                topics: [Mehl]
                lines: [Das Mehl kommt aus Dachau.]
            """, []
        ),
        (
            "channel: email\nlines:\n  greet: [Brandl.]",
            ["S320 at “greet: [Brandl.]”: „lines.greet“ wird nie gesagt: schriftlich hebt niemand ab."]
        ),
        (
            """
            answers:
              - id: bruder
                about: decision
                lines: [Das entscheidet mein Bruder.]
            lines:
              answerDecision: [Das mache ich selbst.]
            """,
            [
                "S320 at “answerDecision: [Das mac”: „lines.answerDecision“ wird nie gesagt: dafür gibt es schon „bruder“."
            ]
        ),
        (
            "checks:\n  pass: [\"Guten Tag Frau Brandl, Ida Vogt von Taktwerk. Sie eröffnen im Mai in Dachau. Wer steht dort am Samstag hinter der Theke?\"]",
            [
                "S325 at “\"Guten Tag Frau Brandl, ”: Dieser Einstieg soll bestehen, fällt aber auf (Falsche Angabe): „im Mai“ stimmt nicht mit dem überein, was hier bekannt ist."
            ]
        ),
    ])
    func whatIsFound(changes: String, expected: [String]) throws {
        let found = try Self.found(changes)
        #expect(found == expected)
    }

    @Test func whoSaysDuIsNotToBeAddressedFormally() throws {
        let prospect = """
            prospect:
              name: Jutta Brandl
              salutation: Jutta
              role: Betriebsleiterin
              company: Bäckerei Brandl
              industry: Bäckerei
              size: neun Filialen, 80 Beschäftigte
              address: du
              facts: [{id: filiale, text: eröffnet im März die neunte Filiale in Dachau}]
            """
        #expect(
            try Self.found(prospect, without: ["checks"]) == [
                "S312 at “Wo backen Sie denn für a”: „Sie“ siezt, und hier duzt man sich (address: du)."
            ])
    }
}
