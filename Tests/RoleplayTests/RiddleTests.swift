import Linguistics
import Testing

@testable import Roleplay

/// Riddles and jokes that wait for "I don't know".
struct RiddleTests {
    @Test(arguments: [
        ("Knock knock.", "Knock knock"), ("Kennst du den?", "Kennst du den"),
        ("Kennen Sie den: Was geht rauf und runter und bewegt sich nicht?", "Kennen Sie den: Was"),
        ("Was ist grau, hat einen Gürtel und fährt nachts?", "Was ist grau, hat"),
        ("Kennen Sie den schon? Kommt ein Maurer zum Arzt.", "Kennen Sie den schon"),
        ("Have you heard the one about the two bakers?", "heard the one"),
        (
            "Was ist der Unterschied zwischen einem Wasserzähler und meiner Schwiegermutter?",
            "Unterschied zwischen einem"
        ),
        ("Was hat vier Beine und wird nie fertig?", "Was hat vier"), ("What's brown and sticky?", "What's brown and"),
        ("was ist schwerer, ein kilo federn oder ein kilo dachlatten", "was ist schwerer, ein"),
        ("How many salespeople does it take to change a lightbulb?", "lightbulb"),
        ("Quick riddle first: what is harder than a nut?", "riddle"),
        ("Treffen sich drei Fenster in der Kneipe, sagt das eine: Mir zieht's.", "Treffen sich drei"),
        ("Was sagt ein Elektron zum anderen?", "Was sagt ein"), ("A cow and a vet walk into a bar.", "walk into a"),
        // Asked in earnest.
        ("Treffen sich die Leute dann im Hof?", nil),
        ("Was ist der Unterschied zwischen den beiden Angeboten?", nil),
        ("Und ich erzähle keine Rätsel. Tragen Sie das für Donnerstag ein?", nil),
        ("Machen Sie gern Rätsel?", nil), ("Kennst du den Chef schon?", nil), ("Do you know the one at Hexham?", nil),
        ("Was hat Sie daran gestört?", nil), ("How many bulbs are there in the hall?", nil),
        ("What does a night of that cost you in power?", nil),
    ])
    func find(line: String, expected: String?) {
        let text = Text(line)
        let riddle = Riddle.find(in: text)
        #expect(riddle.map { text.quote(text.range(ofWords: $0.words)) } == expected)
        if expected != nil { #expect(riddle?.certainty == .certain) }
    }

    @Test(arguments: [
        "Was macht ein Zimmermann, der kein Holz mehr sieht?", "Was sagt a Biene am Montag?",
        "What do you call a cow that can count?", "What did the baguette say to the croissant?",
        "Was sagte der Hammer zum Nagel?", "Wissen Sie, was eine Schachtel zur anderen sagt?",
    ])
    func likely(line: String) {
        #expect(Riddle.find(in: Text(line))?.certainty == .likely)
    }

    @Test(arguments: [
        ("Knock knock.", RiddleForm.knock), ("What's brown and sticky?", .open),
        ("Was ist der Unterschied zwischen einer Brücke und meiner Schwiegermutter? Die Brücke trägt mehr.", .solved),
        ("Treffen sich drei Fenster in der Kneipe, sagt das eine: Mir zieht's.", .solved),
        ("Was sagt ein Elektron zum anderen? Na? Raten Sie mal!", .open),
    ])
    func whatItWaitsFor(line: String, form: RiddleForm) throws {
        let text = Text(line)
        let riddle = try #require(Riddle.find(in: text))
        #expect(Riddle.form(of: riddle.words, in: text) == form)
    }

    /// Who is there is asked, and who that is, before the joke has its end.
    @Test func whoKnocksIsAskedIn() throws {
        var session = Session(scenario: try SessionTests.scenario.get(), seed: 1)
        session.say("Guten Tag, hier ist Jana Brandt von Fahrtenblick. Ich habe gelesen, dass Sie in Posen bauen.")
        session.say("Wie oft fahren Ihre Techniker nach Posen, nur um nachzusehen?")
        session.say("Klopf klopf!")
        #expect(session.turns.last?.decisions == [.move(.hearKnock)])
        session.say("Die Presse.")
        #expect(session.turns.last?.decisions == [.move(.askWhoKnocks)])
        #expect(session.turns.last?.reply.hasPrefix("Die Presse ") == true)
    }

    /// "Haben Sie heute Abend schon was vor?" is no time for a talk.
    @Test func flirtingNamesNoTime() throws {
        var session = Session(scenario: try SessionTests.scenario.get(), seed: 1)
        session.say("Guten Tag, hier ist Jana Brandt von Fahrtenblick. Ich habe gelesen, dass Sie in Posen bauen.")
        session.say("Haben Sie heute Abend schon was vor? Ich koche Suppe.")
        let understanding = try #require(session.turns.last?.understanding)
        #expect(understanding.proposal == nil)
        #expect(understanding.does(.offTopic))
    }
}
