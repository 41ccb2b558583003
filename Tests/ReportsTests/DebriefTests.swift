import Checklist
import Linguistics
import Teamwork
import Testing

@testable import Reports

@Suite struct DebriefTests {
    /// Two people, a call each, and names and words that would be markup.
    static func session(ranking: Bool = true) throws -> TeamSession {
        var session = TeamSession()
        func marks(_ levels: String, _ flags: [Flag] = []) throws -> TeamEvent {
            .revealed(ProgramMarks(levels: try #require(ItemLevels(levels)), flags: flags, rules: "2"))
        }
        let events: [TeamEvent] = [
            .joined(member: 0, name: "*Anna*"), .joined(member: 1, name: "<b>Ben"), .assembled, .aimed(goal: "fragen"),
            .chose(scenarios: ["a"]), .timed(minutes: 30, secondsPerTurn: 60), .cast(.program), .began,
            .turnBegan(scenario: "a", hash: "h", seed: 1), .said(member: 0, "Wer fährt?"), .turnEnded(.contact),
            .marked(member: 1, ItemLevels("1200")), .praised(member: 0, sentence: "Wer fährt?"),
            try marks("0200", [.stockPhrase]), .corrected(.personalEntry, .partial, reason: "# Name war da"),
            .discussed, .turnBegan(scenario: "a", hash: "h", seed: 2), .said(member: 1, "Hallo"), .turnEnded(.time),
            .marked(member: 0, nil), try marks("2222"), .discussed, .finished, .agreedToRanking(member: 0),
            ranking ? .agreedToRanking(member: 1) : .declinedRanking, .resolved(member: 0, "zwei Zeiten"),
            .resolved(member: 1, ""), .closed,
        ]
        for (number, event) in events.enumerated() { try session.apply(event, at: 1000 + 10 * number) }
        return session
    }

    @Test func germanMarkdown() throws {
        #expect(
            DebriefMarkdown(TeamDebrief(try Self.session()), language: .german).text == """
                # Nachbesprechung

                Ziel: fragen

                \\*Anna\\*, \\<b\\>Ben · 2 Runden in 3 Minuten

                ## Die besten Sätze

                - **\\*Anna\\*:** „Wer fährt?“
                - **\\<b\\>Ben:** noch keiner, der einen Punkt der Checkliste trifft

                ## Morgen ausprobieren

                - **\\*Anna\\*:** zwei Zeiten

                ## Was dem Team am häufigsten fehlt

                - **Kleiner nächster Schritt:** fehlt in 1 von 2 Runden
                - **Mehrwert:** fehlt in 1 von 2 Runden
                - **Persönlicher Einstieg:** teilweise in 1 von 2 Runden
                - **Floskel:** kam vor in 1 von 2 Runden

                ## Team und Programm

                Beobachter und Programm sind sich bei 3 von 4 Marken einig (75\u{A0}%). Für Kappa sind das zu wenige, es braucht 20.

                - **Persönlicher Einstieg:** 0 von 1 gleich
                - **Bedarfsfrage:** 1 von 1 gleich
                - **Kleiner nächster Schritt:** 1 von 1 gleich
                - **Mehrwert:** 1 von 1 gleich

                ## Vom Team anders gesehen

                - **Runde 1, \\*Anna\\*, Persönlicher Einstieg:** Programm: fehlt (Regeln 2). Team: teilweise. Grund: \\# Name war da

                ## Rangliste

                Alle waren einverstanden. Es zählt die beste Runde, mit den Korrekturen des Teams.

                - **1. \\<b\\>Ben:** 100 von 100
                - **2. \\*Anna\\*:** 37 von 100
                """)
    }

    @Test func englishText() throws {
        let page = Page(language: .english, width: 80, ansi: false)
        #expect(
            DebriefView(TeamDebrief(try Self.session(ranking: false))).text(page) == """
                Debrief
                Goal: fragen
                *Anna*, <b>Ben · 2 turns in 3 minutes

                The best sentences
                  *Anna*: “Wer fährt?”
                  <b>Ben: none yet that meets a point of the checklist

                To try tomorrow
                  *Anna*: zwei Zeiten

                What the team misses most
                  Small next step: missing in 1 of 2 turns
                  Value: missing in 1 of 2 turns
                  Personal entry: partial in 1 of 2 turns
                  Stock phrase: raised in 1 of 2 turns

                Team and program
                  Observers and program agree on 3 of 4 marks (75%). That is too few for kappa,
                  which needs 20.
                  Personal entry: 0 of 1 the same
                  Needs question: 1 of 1 the same
                  Small next step: 1 of 1 the same
                  Value: 1 of 1 the same

                Seen otherwise by the team
                  Turn 1, *Anna*, Personal entry: Program: missing (rules 2). Team: partial.
                    Reason: # Name war da
                """)
    }

    @Test func thePageIsOneFileInWhichWordsStayWords() throws {
        let page = DebriefPage(TeamDebrief(try Self.session()), language: .german).text
        let sentences = """
            <section>
            <h2>Die besten Sätze</h2>


            <ul>
            <li><strong>*Anna*:</strong> „Wer fährt?“</li>
            <li><strong>&lt;b&gt;Ben:</strong> noch keiner, der einen Punkt der Checkliste trifft</li>
            </ul>
            </section>
            """
        #expect(page.contains(sentences))
        for part in ["<b>", "<script", "http://", "https://"] {
            // The name space of SVG is a name and is not fetched.
            #expect(!page.replacing("http://www.w3.org/2000/svg", with: "").contains(part))
        }
        #expect(page.contains("Persönlicher Einstieg: 1/2, Bedarfsfrage: 2/2"))
    }

    /// Twenty pairs of marks are enough for kappa, and twenty that are all the same are not.
    @Test func kappaIsToldWhereItCanBe() throws {
        let session = try Self.session()
        let many = MarkAgreement(Array(repeating: session.turns[0], count: 5))
        #expect(
            many.wording
                == Localized(
                    de:
                        "Beobachter und Programm sind sich bei 15 von 20 Marken einig (75\u{A0}%). Gewichtetes Kappa: 0,83 (1 ist völlig einig, 0 wie durch Zufall).",
                    en:
                        "Observers and program agree on 15 of 20 marks (75%). Weighted kappa: 0.83 (1 is perfect, 0 is what chance would bring)."
                ))
        #expect(
            MarkAgreement([]).wording
                == Localized(de: "Noch keine Marken zum Vergleichen.", en: "No marks to compare yet."))
    }

    @Test func thePlanTellsWhereNotEverybodyGetsATurn() throws {
        var session = TeamSession()
        let names = (0..<12).map { TeamEvent.joined(member: $0, name: "P\($0 + 1)") }
        let rest: [TeamEvent] = [
            .assembled, .aimed(goal: ""), .chose(scenarios: ["a"]), .timed(minutes: 30, secondsPerTurn: 300),
            .cast(.program),
        ]
        for event in names + rest { try session.apply(event, at: 0) }
        let text = RotationView(session).text(Page(language: .german, width: 80, ansi: false))
        #expect(
            text.hasSuffix(
                "\n\nIn 30 Minuten passen 4 Runden, nicht jeder kommt dran. Mit 60 Sekunden je Runde\nginge es."))
    }
}
