import Linguistics
import Roleplay
import Scenarios
import Testing

@testable import Reports

/// The whole page for the sample scenario and one short session.
@Suite struct CoverageViewTests {
    static func text(_ lines: [[String]], _ language: Language = .german) throws -> String {
        let reading = ScenarioReading(SourceFile(name: SampleScenario.file, text: SampleScenario.text))
        var coverage = Coverage(try #require(reading.scenario))
        for lines in lines { coverage.add(Session(scenario: coverage.scenario, seed: 1, lines: lines)) }
        return CoverageView(coverage, places: reading.places).text(Page(language: language, width: 80, ansi: false))
    }

    @Test func whatWasUsedAndWhatLedNowhere() throws {
        let text = try Self.text([
            [
                "Guten Tag Frau Brandl, Ida Vogt von Taktwerk in Augsburg. Sie eröffnen im März in Dachau.",
                "Wo backen Sie denn für alle neun?", "Wie verteilen Sie die Xylophone auf die Fuhren?",
            ]
        ])
        #expect(
            text == """
                Neun Filialen und ein Schichtplan (muster)
                  1 Sitzung, 3 Zeilen
                                                    benutzt  von
                  ────────────────────────────────  ───────  ───  ─────
                  Sätze der Person                        1    5   20 %
                  Bedarf, vorsichtig und offen            0    2    0 %
                  Antworten                               1    1  100 %
                  Einwände, erhoben und ausgeräumt        0    2    0 %
                  Ausgänge                                0    0
                  Beispielfragen                          1    2   50 %

                Nie benutzt
                  muster.yaml:36  needs.samstag.samples (1/1)
                  muster.yaml:38  needs.samstag.guarded
                  muster.yaml:40  needs.samstag.open
                  muster.yaml:46  objections.zettel.lines
                  muster.yaml:50  objections.zettel.resolved

                Nicht verstanden oder ausgewichen
                  1 ×  Wie verteilen Sie die Xylophone auf die Fuhren?
                       Dazu passt kein Eintrag. Als neuer unter „answers“:
                  - id: neu
                    topics: [Stichwort]
                    samples:
                      - Wie verteilen Sie die Xylophone auf die Fuhren?
                    lines:
                      - …
                """)
    }

    @Test func nothingUsed() throws {
        let text = try Self.text([], .english)
        #expect(
            text == """
                Neun Filialen und ein Schichtplan (muster)
                  0 sessions, 0 lines
                                              used  of
                  ──────────────────────────  ────  ──  ───
                  The person's lines             0   5  0 %
                  Needs, guarded and open        0   2  0 %
                  Answers                        0   1  0 %
                  Objections, raised and met     0   2  0 %
                  Endings                        0   0
                  Samples                        0   2  0 %

                Never used
                  muster.yaml:36  needs.samstag.samples (1/1)
                  muster.yaml:38  needs.samstag.guarded
                  muster.yaml:40  needs.samstag.open
                  muster.yaml:46  objections.zettel.lines
                  muster.yaml:50  objections.zettel.resolved
                  muster.yaml:53  answers.ofen
                """)
    }
}
