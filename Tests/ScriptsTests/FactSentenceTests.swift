import Linguistics
import Scenarios
import Testing

@testable import Scripts

@Suite("A fact said to the person it is about") struct FactSentenceTests {
    @Test(arguments: [
        ("sucht seit Februar drei Servicetechniker", "Sie suchen seit Februar drei Servicetechniker"),
        ("hat im Mai eine zweite Halle bezogen", "Sie haben im Mai eine zweite Halle bezogen"),
        ("verspricht 24-Stunden-Einsatz", "Sie versprechen 24-Stunden-Einsatz"),
        ("liefert in drei Länder", "Sie liefern in drei Länder"),
        ("sammelt alte Paletten", "Sie sammeln alte Paletten"),
        ("bietet zwei Kurse an", "Sie bieten zwei Kurse an"), ("spielt vor Kindern", "Sie spielen vor Kindern"),
        (
            "hat gemeldet, dass ihr Büro 140 Brücken prüft", "Sie haben gemeldet, dass Ihr Büro 140 Brücken prüft"
        ),
        (
            "ist seit dem 1. September Leiter und war im Branchenblatt",
            "Sie sind seit dem 1. September Leiter und waren im Branchenblatt"
        ),
        ("neun Häuser, zwei davon verkürzt", nil), ("seit diesem Sommer fährt ein Bus", nil),
        ("sagt, man habe sie nicht gefragt", nil), ("sucht eine Kraft und brennt darauf", nil), ("baut", nil),
    ])
    func german(note: String, expected: String?) {
        #expect(FactSentence(note, .german, .sie)?.text == expected)
    }

    @Test(arguments: [
        ("hat am Messestand davon erzählt", "Du hast am Messestand davon erzählt"),
        ("übernimmt den Honig der Mitglieder", "Du übernimmst den Honig der Mitglieder"),
        ("heißt jetzt Hof Anders", "Du heißt jetzt Hof Anders"), ("hält Bienen", "Du hältst Bienen"),
    ])
    func familiar(note: String, expected: String) { #expect(FactSentence(note, .german, .du)?.text == expected) }

    @Test(arguments: [
        ("runs six practices in Galway", "You run six practices in Galway"),
        ("opened a ninth shop in September", "You opened a ninth shop in September"),
        ("has been in the family since 1961", "You have been in the family since 1961"),
        ("posted about her own line", "You posted about your own line"),
        ("carries steel", "You carry steel"), ("pushes barges", "You push barges"),
        ("spoke in Columbus", "You spoke in Columbus"), ("an upright, about ninety years old", nil),
        ("wrote that they need a door", nil), ("hauls feed and lentils south", nil),
    ])
    func english(note: String, expected: String?) {
        #expect(FactSentence(note, .english, .sie)?.text == expected)
    }

    @Test func theTimeStandsInItsPlace() {
        #expect(
            FactSentence("hat den Leitfaden geladen", .german, .sie, when: "am Donnerstag")?.text
                == "Sie haben am Donnerstag den Leitfaden geladen")
        #expect(
            FactSentence("downloaded the sheet", .english, .sie, when: "on Sunday")?.text
                == "You downloaded the sheet on Sunday")
    }
}
