import Checklist
import Linguistics
import Testing

@testable import Reports
@testable import Scoring

@Suite struct PracticePlanViewTests {
    static let noon = 20_458 * 86_400 + 43_200

    static func session(_ number: Int, _ isMet: Bool, day: Int, channel: Channel = .phone) -> FinishedSession {
        FinishedSession(
            number: number, scenario: "a", channel: channel, difficulty: 1, score: 50, isPassed: false, rules: "2",
            profile: nil, endedAt: noon + day * 86_400,
            points: [.init("opener.needsQuestion", isMet ? 10 : 0, of: 10), .init("opener.nextStep", 10, of: 10)])
    }

    static func text(
        _ sessions: [FinishedSession], day: Int, _ language: Language, scenarios: [Channel] = [.phone, .email]
    ) -> String {
        let plan = PracticePlan(
            sessions,
            scenarios: scenarios.map {
                PracticeScenario(id: "b-\($0)", title: "Titel", language: .german, channel: $0, difficulty: 1)
            }, language: .german, now: noon + day * 86_400, days: .utc, seed: 1)
        return PracticePlanView(plan).text(Page(language: language, width: 100, ansi: false))
    }

    @Test func beforeTheFirstSession() {
        #expect(
            Self.text([], day: 0, .german, scenarios: [.phone])
                == "Vorschlag:  „Titel“ (b-phone). Zum Anfang eines der leichtesten Szenarien.")
        #expect(
            Self.text([], day: 0, .english, scenarios: [.phone])
                == "Suggestion:  “Titel” (b-phone). One of the easiest scenarios to begin with.")
        #expect(Self.text([], day: 0, .german, scenarios: []) == "")
    }

    @Test func nothingIsDueOnTheSameDay() {
        let sessions = [Self.session(1, false, day: 0)]
        #expect(
            Self.text(sessions, day: 0, .german) == """
                Heute dran:  nichts; wieder etwas morgen.
                Vorschlag:  „Titel“ (b-phone). Am schwächsten ist gerade: Bedarfsfrage am Telefon. Ihre Aussicht,
                            dass es hier gelingt: etwa 4 von 10.
                Übungstage:  Einmal in den letzten sieben Tagen geübt.
                """)
    }

    @Test func whatIsDueNamesItsRecord() {
        let sessions = [Self.session(1, true, day: 0), Self.session(2, false, day: 1)]
        #expect(
            Self.text(sessions, day: 3, .german) == """
                Heute dran:  Bedarfsfrage am Telefon, zuletzt vor 2 Tagen, gelungen in 1 von 2 Versuchen.
                Vorschlag:  „Titel“ (b-phone). Am schwächsten ist gerade: Bedarfsfrage am Telefon. Ihre Aussicht,
                            dass es hier gelingt: etwa 5 von 10.
                Übungstage:  An 2 der letzten sieben Tage geübt.
                """)
        #expect(
            Self.text(sessions, day: 5, .english) == """
                Due today:  Needs question on the phone, last 4 days ago, met in 1 of 2 tries; and one more point.
                Suggestion:  “Titel” (b-phone). Weakest at present: Needs question on the phone. Your chance of
                             meeting it here: about 5 in 10.
                Days:  Practised on 2 of the last seven days.
                """)
    }

    @Test func whereAllIsMasteredSomethingNewComes() {
        let sessions = (0..<9).map { Self.session($0, true, day: $0) }
        #expect(
            Self.text(sessions, day: 8, .german) == """
                Heute dran:  nichts; wieder etwas in 60 Tagen.
                Vorschlag:  „Titel“ (b-email). Was Sie bisher geübt haben, sitzt; neu für Sie ist dieser Kanal:
                            E-Mail.
                Übungstage:  9 Tage in Folge geübt.
                """)
    }

    /// A broken row is not mentioned.
    @Test func nobodyIsReproached() {
        let rows = Self.text([Self.session(1, true, day: 0)], day: 30, .german).split(separator: "\n")
        #expect(rows.allSatisfy { !$0.hasPrefix("Übungstage") })
    }
}
