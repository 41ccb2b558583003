import Linguistics
import Testing

@testable import Roleplay

/// What was said is found again, and what is given back wrongly is noticed.
@Suite struct SayingsTests {
    private static let german = Sayings([
        "Einen Monat lang hab ich Striche gemacht. Vierzehn Fahrten, sechs davon umsonst.",
        "Die Jacken für 34,90 waren im August grau. Am 19. Juli ging die erste Jacke kaputt.",
        "Für 9 000 Euro hab ich im Juni Rahmen gemietet.",
    ])
    private static let english = Sayings([
        "I wrote off two hundred and forty square metres of lining that year.",
        "There's a warehouse in Regina where it's three hours every Monday.",
    ])

    @Test(arguments: [
        ("Können Sie das mit den Fahrten noch mal sagen?", "Vierzehn Fahrten, sechs davon umsonst."),
        ("Wann ging die Jacke kaputt?", "Am 19. Juli ging die erste Jacke kaputt."), ("Sag noch mal?", nil),
        ("Was, die Jacken waren grau? Noch mal?", "Die Jacken für 34,90 waren im August grau."),
    ])
    func asked(line: String, expected: String?) {
        #expect(Self.german.asked(for: line) == expected)
    }

    @Test(arguments: [
        ("Also zwölf Fahrten, viele davon umsonst?", "Vierzehn Fahrten, sechs davon umsonst."),
        ("Die Jacken für 36,90 waren also schon im August grau?", "Die Jacken für 34,90 waren im August grau."),
        ("Sie schreiben, im September ging die erste Jacke kaputt.", "Am 19. Juli ging die erste Jacke kaputt."),
        ("Sie haben 8000 Euro für die Rahmen gezahlt?", "Für 9 000 Euro hab ich im Juni Rahmen gemietet."),
        // What counts what is turned round.
        ("Also sechs Fahrten, vierzehn davon umsonst?", "Vierzehn Fahrten, sechs davon umsonst."),
        // Given back rightly, rounded, reckoned on, or of somebody else.
        ("Also vierzehn Fahrten, und sechs davon umsonst?", nil), ("9000 Euro für die Rahmen, das ist viel.", nil),
        ("Fast fünfzehn Fahrten im Monat!", nil), ("Bei uns sind es zwölf Fahrten, keine davon umsonst.", nil),
        ("Und wie viele Fahrten waren es im Mai?", nil), ("Acht Fahrten mehr als umsonst waren, immerhin.", nil),
        ("Sie schreiben, im September ging die erste Jacke kaputt. Ach nein, im Juli.", nil),
    ])
    func misquoted(line: String, expected: String?) {
        #expect(Self.german.misquoted(in: Text(line)) == expected)
    }

    @Test(arguments: [
        ("240 square metres, what does one metre of lining cost you?", String?.none),
        ("So two hours in Regina every Monday?", "There's a warehouse in Regina where it's three hours every Monday."),
    ])
    func misquotedInEnglish(line: String, expected: String?) {
        #expect(Self.english.misquoted(in: Text(line)) == expected)
    }

    /// Of several sentences it is the one with the request that tells what is meant.
    @Test func theRequestTellsWhatIsMeant() {
        let said = Sayings(["Das war am Donnerstag. Da gibt es in jeder Gemeinde jemanden, der sich kümmert."])
        let line = "Ah, Donnerstag natürlich. Und sagen Sie bitte noch mal, wer sich kümmert?"
        let text = Text(line)
        let request = ActMark(.repeatRequest, text, text.range(ofWords: 5..<9))
        #expect(said.asked(for: line, in: request) == "Da gibt es in jeder Gemeinde jemanden, der sich kümmert.")
        let bare = ActMark(whole: .repeatRequest)
        #expect(said.asked(for: "Donnerstag? Sagen Sie das noch mal.", in: bare) == "Das war am Donnerstag.")
    }

    /// A short word tells what is meant as well.
    @Test func aShortWordIsEnough() {
        let said = Sayings(["The rats eat the cables. The French kids dry their socks on it."])
        #expect(said.asked(for: "What did you say, you've got rats?") == "The rats eat the cables.")
    }

    /// What is on the card is nobody's slip.
    @Test func theCardIsRight() {
        #expect(Self.german.misquoted(in: Text("Also zwölf Fahrten, viele davon umsonst?"), besides: [12]) == nil)
    }

    /// The persona puts it right in its own words.
    @Test func thePersonaPutsItRight() throws {
        let session = try SessionTests.session(
            Array(SessionTests.strong.prefix(2)) + [
                "Wie oft war eine Fahrt nach Posen umsonst?", "Also zwölf Fahrten, viele davon umsonst, richtig?",
            ])
        let turn = try #require(session.turns.last)
        let misquoted = try #require(turn.understanding.misquoted)
        #expect(misquoted == "Vierzehn Fahrten, sechs davon umsonst, zweimal war bloß der Not-Aus gedrückt.")
        #expect(turn.decisions.first == .move(.correctFigure))
        #expect(turn.reply.firstRange(of: misquoted) != nil)
    }
}
