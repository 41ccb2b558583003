/// The scenario `muster` that the examples on the pages of the diagnostics are pieces of.
public enum SampleScenario {
    /// The name of its file.
    public static let file = "muster.yaml"

    /// The text of its file, without a mistake.
    public static let text = """
        einstieg: 1
        id: muster
        title: Neun Filialen und ein Schichtplan
        language: de
        channel: phone
        temperature: cold
        country: DE
        difficulty: 2
        goal: Zehn Minuten mit Frau Brandl über ihre Schichtpläne, mit Tag und Uhrzeit.
        seller:
          company: Taktwerk, Augsburg
          offer: Taktwerk plant Schichten für Betriebe, die am Wochenende öffnen.
          value: [Muster eines Schichtplans für drei Filialen]
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
        basis:
          consent: presumed
          relation: none
          source: von der Website der Bäckerei
        persona:
          archetype: busy
          free: [Dienstag um neun, Donnerstag nach zwei]
        needs:
          - id: samstag
            title: Für den Samstag findet sie niemanden
            topics: [Samstag, Wochenende, Schicht]
            samples:
              - Wer steht am Samstag in Dachau hinter der Theke?
            guarded:
              - Das bekommen wir schon hin.
            open:
              - Am Samstag stehe ich selbst im Laden, seit zwei Monaten.
        objections:
          - id: zettel
            title: Der Plan hängt seit zwanzig Jahren am Kühlhaus
            occasion: pitch
            lines:
              - Unser Plan hängt am Kühlhaus, den kennt jeder.
            topics: [Zettel, Kühlhaus]
            resolvedBy: [acknowledge, question]
            resolved:
              - Lesen kann ihn freilich nur noch meine Mutter.
        answers:
          - id: ofen
            topics: [Ofen, Backstube]
            samples:
              - Wo backen Sie denn für alle neun?
            lines:
              - Gebacken wird noch immer in Fürstenfeldbruck.
        checks:
          pass:
            - >-
              Guten Tag Frau Brandl, Ida Vogt von Taktwerk in Augsburg. Sie eröffnen im März in Dachau. Wer steht denn
              dort am Samstag hinter der Theke?
          fail:
            - Guten Tag, hätten Sie Interesse an einer innovativen Lösung?

        """
}
