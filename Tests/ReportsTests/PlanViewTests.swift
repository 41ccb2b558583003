import Linguistics
import Outcomes
import Testing

@testable import Reports

@Suite struct PlanViewTests {
    @Test func planInGerman() throws {
        let start = try #require(CalendarDay("2026-12-22"))
        let plan = TouchPlan(from: start, count: 4, channels: ["email", "phone"], country: "DE")
        let view = PlanView(meetings: 3, temperature: .warm, plan: plan, country: "DE", zone: "Europe/Berlin")
        let expected = """
            Für 3 Termine, warm
            Wenn es läuft wie    Kontakte  Antworten  Termine  Verkaufschancen
            ───────────────────  ────────  ─────────  ───────  ───────────────
            an schlechten Tagen       125         10        3                1
            in der Mitte               54        7,6        3              1,4
            an guten Tagen             30          6        3              1,8

            So oft hört eine Person von Ihnen, zu ihrer Ortszeit (Europe/Berlin); Wochenenden,
            Feiertage (DE) und Mittag bleiben frei:
            Kontakt  Tag             Uhrzeit  Kanal
            ───────  ──────────────  ───────  ───────
                  1  Di, 22.12.2026  08:30    E-Mail
                  2  Mo, 28.12.2026  13:45    Telefon
                  3  Do, 31.12.2026  09:00    E-Mail
                  4  Mi, 6.1.2027    14:00    Telefon

            Die Spannen stammen aus dem Artikel, Abschnitt 4: kalt antworten 1 bis 3 von 100, warm 8
            bis 20. Ihre eigenen Zahlen zählen mehr.
            """
        #expect(view.text(Page(language: .german, width: 90, ansi: false)) == expected)
    }
}
