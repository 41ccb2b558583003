import Linguistics
import Privacy
import Testing

@testable import Reports

@Suite("The sheet for the works council") struct PrivacySheetTests {
    static let page = Page(language: .german, width: 100, ansi: false)

    /// Every table and every column that is described; another test compares the descriptions with the schema.
    @Test(arguments: Language.allCases)
    func everyTableAndColumnIsNamed(language: Language) {
        let sheet = PrivacySheet(team: nil, store: "/home/x/einstieg.sqlite", language: language)
        let markdown = sheet.markdown.replacing("\\", with: "")
        let text = sheet.text(Page(language: language, width: 100, ansi: false))
        for holding in Inventory.all {
            #expect(markdown.contains("## \(holding.title[language])\n"))
            for field in holding.fields {
                #expect(markdown.contains("- \(field.name): \(field.meaning[language])\n"), "\(field.name)")
                #expect(text.contains("–  \(field.name): "), "\(field.name)")
            }
        }
    }

    /// Who sees what follows the team file, row by row of the overview.
    @Test(arguments: [
        (
            Team.Visibility.own, "nur die Person selbst", "nur die Person selbst",
            "Das Team hat vereinbart: Jede und jeder sieht nur den eigenen Übungsstand."
        ),
        (
            .trainer, "die Person selbst; die Leitung nur, ob bestanden, mit Zustimmung die Punkte",
            "nur die Person selbst",
            "Das Team hat vereinbart: Wer es leitet, sieht, welche Szenarien jemand bestanden hat, und die Punkte derer, die zugestimmt haben. Ohne Zustimmung sind Fehlversuche nicht zu sehen, Mitschriften in keinem Fall."
        ),
        (
            .team, "die Person selbst; mit Zustimmung das Team, sonst die Leitung nur, ob bestanden",
            "die Person selbst; mit Zustimmung das Team",
            "Das Team hat vereinbart: Alle im Team sehen Punkte und Mitschriften derer, die zugestimmt haben. Wer es leitet, sieht von den anderen nur, welche Szenarien sie bestanden haben."
        ),
    ])
    func whoSeesWhat(visibility: Team.Visibility, scores: String, transcripts: String, agreement: String) {
        let team = Team(
            id: "nord", title: "Nord | West", visibility: visibility, trainers: [Pseudonym(kept: "eule")],
            members: [Pseudonym(kept: "falke"), Pseudonym(kept: "amsel")], agreed: [Pseudonym(kept: "falke")],
            retention: Retention(days: [.transcripts: 9]))
        let lines = PrivacySheet(team: team, store: "/s.sqlite", language: .german).markdown
            .split(separator: "\n").map(String.init)
        #expect(lines.first == "# Datenblatt zu Einstieg: Nord \\| West")
        #expect(lines.contains("| Sitzungen | /s.sqlite, Tabelle session | 730 Tage | \(scores) |"))
        #expect(lines.contains("| Mitschriften der Sitzungen | /s.sqlite, Tabelle line | 9 Tage | \(transcripts) |"))
        #expect(lines.contains(agreement))
        #expect(lines.contains("- Im Team: falke, amsel"))
        #expect(lines.contains("- Leitung: eule"))
        #expect(lines.contains("- Zugestimmt haben: falke"))
    }

    @Test func whatWasDeletedIsTold() {
        let rows = [
            RemovalView.Row(holding: Inventory.all[0], count: 12), RemovalView.Row(holding: Inventory.all[1], count: 0),
        ]
        let falke = Pseudonym(kept: "falke")
        #expect(
            RemovalView(removals: rows, left: ["/a.json"], copies: ["/s.sqlite.damaged"]).forgotten(falke, Self.page)
                == """
                Alles über „falke“ ist gelöscht: Sitzungen 12.

                Diese Auszüge wurden nach dem Schreiben geändert und bleiben liegen: /a.json.

                In diesen Dateien neben dem Übungsstand wird nicht gesucht; löschen Sie sie selbst:
                /s.sqlite.damaged.
                """)
        #expect(
            RemovalView(removals: [RemovalView.Row(holding: .delivery, count: 3)], left: [])
                .forgotten(falke, Self.page) == """
                    Alles über „falke“ ist gelöscht: Versandte Lerndaten 3.

                    Was schon an einen Server für Lerndaten gesendet wurde, löscht das nicht: Lassen Sie es dort für
                    ungültig erklären.
                    """)
        #expect(
            RemovalView(removals: [], left: []).forgotten(falke, Self.page)
                == "Über „falke“ war nichts gespeichert.")
        #expect(
            RemovalView(removals: rows, left: [], isAheadOfClock: true).purged(Retention(), isDryRun: true, Self.page)
                == """
                Was                         Tage  Ginge
                ──────────────────────────  ────  ─────
                Sitzungen                    730     12
                Mitschriften der Sitzungen   180      0

                Im Übungsstand liegen Einträge aus der Zukunft. Prüfen Sie die Uhr: Geht sie nach, bleibt manches
                länger als vereinbart.
                """)
    }

    @Test func figuresOfATeam() {
        let figures = [
            TeamFigure(scenario: "a", people: 5, tries: 5, points: 300, passed: 3),
            TeamFigure(scenario: nil, people: 7, tries: 12, points: 700, passed: 12),
            TeamFigure(scenario: "a", people: 6, tries: 6, points: 360, passed: 2),
        ]
        #expect(
            TeamFiguresView(figures, smallestGroup: 5).text(Self.page) == """
                Szenario       Versuche  Mittel  Bestanden
                ─────────────  ────────  ──────  ─────────
                a                    11      60       45 %
                alle zusammen        12      58     ≥ 80 %

                Jede Zahl steht für mindestens 5 Personen, jede zählt je Szenario einmal. Neues kommt dazu, sobald
                wieder 5 geübt haben.
                """)
        #expect(
            TeamFiguresView([], smallestGroup: 6).text(Self.page)
                == "Noch keine Zahlen: Dafür müssen mindestens 6 Personen geübt haben.")
    }

    @Test func onlyWhatWasPassed() {
        #expect(
            PassedView([.init(scenario: "a", isPassed: true), .init(scenario: "b", isPassed: false)]).text(Self.page)
                == """
                Szenario  Bestanden
                ────────  ──────────
                a         ja
                b         noch nicht
                """)
    }
}
