import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// Lines that were once taken for something else.
@Suite struct MisreadLinesTests {
    @Test(arguments: [
        ("What do the crews themselves say about 112, is it the menu, the layout, or just the stairs?", Act.riddle),
        ("Boston 41 and Skegness 12? And you are from Skegness! Bit embarrassing.", .nameQuestion),
        ("Well whose fault is that, you are the workshop foreman.", .nameQuestion),
    ])
    func isNot(line: String, act: Act) throws {
        #expect(try !ActTests.understand(line, language: .english).does(act))
    }

    @Test(arguments: [
        ("Okay. Schraubplan aus Augsburg schicken?", Language.german),
        ("In Augsburg haben sie einen Plan, zwölf Wochen, eine Seite. Magst du den?", .german),
        ("A sheet from Wolvi. One page. Do you want it?", .english),
    ])
    func offersToSend(line: String, language: Language) throws {
        #expect(try ActTests.understand(line, language: language).does(.offerToSend))
    }

    @Test(arguments: [("30,000? how come", QuestionForm.why), ("eleven weeks? how many", .howMuch)])
    func asksWithoutAMark(line: String, form: QuestionForm) throws {
        #expect(try ActTests.understand(line, language: .english).form == form)
    }

    /// A day that does not suit takes the hour along that was named for it before.
    @Test func aDayIsGone() {
        let times = OfferedTime.suiting(
            in: Text("Magst am Dienstag um neun telefonieren? Na, Dienstag kann i ned. Mittwoch um zehn?"), .german)
        #expect(times.map(\.words) == ["Mittwoch um zehn"])
    }

    /// Whom the scenario speaks of is not taken for a wrong name.
    @Test func whoIsSpokenOfMayBeNamed() throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/de/vier-nummern-fuer-einen-kolben.yaml")
        let addressee = MistakenAddressee(scenario: scenario)
        #expect(addressee.find(in: Text("Herr Rommel, der mit den Namen der Kinder! Grüßen Sie ihn von mir.")) == nil)
        #expect(addressee.find(in: Text("Herr Pfleiderer, haben Sie kurz Zeit?")) != nil)
    }

    /// Whoever asks to start over is forgiven; whoever says sorry and asks something is answered.
    @Test(arguments: [
        ("Tut mir leid, das war daneben. Darf ich noch mal von vorn anfangen?", true),
        ("Tut mir leid, das war daneben. Wie viele Leute arbeiten bei Ihnen?", false),
    ])
    func isOnlyForgiven(line: String, expected: Bool) throws {
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + [line])
        #expect((session.turns.last?.decisions == [.move(.acceptApology)]) == expected)
    }

    /// Whoever is only called by name is greeted, and what is only thrown in asks nothing.
    @Test(arguments: [
        ("Hallo Herr Oltmanns?", Language.german, false), ("echt? welcher stempel", .german, true),
    ])
    func asks(line: String, language: Language, expected: Bool) throws {
        let understanding = try ActTests.understand(line, language: language, isUnderWay: expected)
        #expect(understanding.asks == expected)
        if expected { #expect(understanding.form == .which) }
    }

    /// "Sorry?" asks for it again, and forgives nothing.
    @Test(arguments: ["Sorry?", "Hä?"]) func isAskedAgain(line: String) throws {
        let understanding = try ActTests.understand(line)
        #expect(understanding.does(.repeatRequest))
        #expect(!understanding.does(.apologizing))
    }

    /// "Tuesday, 2?" names an hour, and who quotes a time does not propose it.
    @Test(arguments: [
        ("Hm. Tuesday, 2?", Language.english, ["Tuesday at 2"]),
        ("Wednesday at three is no nuisance at all.", .english, ["Wednesday at three"]),
        ("Sie haben doch Freitag um sieben gesagt? Na gut, Montag, halb zehn.", .german, ["Montag, halb zehn"]),
    ])
    func timesAreRead(line: String, language: Language, expected: [String]) {
        #expect(OfferedTime.suiting(in: Text(line), language).map(\.words) == expected)
    }

    /// What is offered beside a question is taken, and the question answered.
    @Test func anOfferBesideAQuestionIsTaken() throws {
        let line = "Ich schicke Ihnen die Frageliste gern. Und wie viele Leute haben Sie im Service?"
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + [line])
        let decisions = try #require(session.turns.last?.decisions)
        #expect([.move(.agreeToSend), .move(.thankForValue)].contains(decisions.first))
        #expect(decisions.count > 1)
    }

    /// Who only chats before anybody knows what it is about is asked that, and no objection falls from the sky.
    @Test func whoChatsIsAskedForTheReason() throws {
        let session = try SessionTests.session(["Guten Tag Herr Oltmanns.", "Singen Sie gern unter der Dusche?"])
        #expect(session.turns.last?.decisions == [.move(.askReason)])
        #expect(session.turns.last?.after.raised == [])
    }

    /// A list of points is read out; what is numbered for somebody is not.
    @Test(arguments: [
        ("1. Personal opening 2. Ask about needs 3. Present benefit 4. Handle objection 5. Close with date", true),
        ("I'd do it like this: 1. we weigh a bag 2. you read the scales 3. we talk", false),
    ])
    func aListIsReadOut(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line, language: .english).does(.recital) == expected)
    }
}
