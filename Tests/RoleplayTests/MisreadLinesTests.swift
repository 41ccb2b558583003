import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// Lines that were once taken for something else.
@Suite struct MisreadLinesTests {
    /// What a persona makes of a line in a state of which nothing was said before.
    private static func reaction(to line: String, in scenario: Scenario, _ state: PersonaState) -> Reaction {
        let interpreter = Interpreter.of(scenario)
        var reaction = Reaction(
            scenario: scenario, temperament: .of(scenario.persona.archetype),
            understanding: interpreter.understand(line, state: state, heard: [], isOpener: false), state: state,
            isFirst: false, topics: interpreter.topics, isSaid: { _ in false })
        reaction.run()
        return reaction
    }

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
        ("Meinten Sie halb neun am Abend? Mittwoch um zehn ginge.", .german, ["Mittwoch um zehn"]),
        ("Right so Sunday, two heaps, fine.", .english, ["Sunday"]),
        ("Sunday, two works for me.", .english, ["Sunday, two"]),
        ("Thursday at quarter past seven before he's up.", .english, ["Thursday at quarter past seven"]),
        ("Heute Vormittag war's, wegen Ihrer Mutter.", .german, []),
    ])
    func timesAreRead(line: String, language: Language, expected: [String]) {
        #expect(OfferedTime.suiting(in: Text(line), language).map(\.words) == expected)
    }

    /// Why somebody calls and what they were asked for is no step.
    @Test(arguments: [
        ("Ich ruf an wegen Ihrer Pressen in Posen.", false),
        ("Sie hatten gestern Abend um einen Rückruf gebeten, richtig?", false),
        ("Darf ich Sie am Dienstag um zehn anrufen, wegen Ihrer Pressen?", true),
    ])
    func proposes(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line, isUnderWay: false).does(.proposal) == expected)
    }

    /// Whoever is ordered about does not agree kindly.
    @Test(arguments: [
        "Also ich komm am Montag um neun vorbei, ob Ihnen das passt oder nicht.",
        "Am Donnerstag um 16 Uhr rufe ich an. Ohne Widerrede.",
    ])
    func isPushed(line: String) throws {
        #expect(try ActTests.understand(line).does(.pressure))
    }

    /// A time that the trainee has not offered is not agreed on because they name it.
    @Test(arguments: [
        ("Freitag um acht was? Ich habe doch gar keinen Termin vorgeschlagen.", EndingKind?.none),
        ("Freitag um acht passt mir gut.", .nextStep),
    ])
    func aTimeIsAgreed(line: String, expected: EndingKind?) throws {
        let scenario = try SessionTests.scenario.get()
        var state = PersonaState(mood: 0, patience: 6, trust: 8)
        state.interest = 10
        state.knowsReason = true
        state.lines = 5
        state.offeredTime = "Freitag um acht"
        let reaction = Self.reaction(to: line, in: scenario, state)
        #expect(reaction.ending == expected)
        if expected == nil {
            #expect(reaction.decisions == [.move(.admitMisreading)])
            #expect(reaction.state.offeredTime == nil)
        }
    }

    /// What is asked for again is not said again where the line asks who is meant.
    @Test func whoIsMeantIsTold() throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/you-were-the-expensive-ones.yaml")
        let line = "Hang on, who's Alan? Say that again please."
        let opener = "You filled in our form on Sunday evening about washing marquees. What happened to the linings?"
        let session = Session(
            scenario: scenario, seed: 1, lines: ["Hello Trevor, Hannah from Whitesheet here.", opener, line])
        #expect(session.turns.last?.decisions.contains(.answer(id: "alan")) == true)
    }

    /// A wrong day is put right with the right one.
    @Test(arguments: [
        ("you filled in our form on Saturday about marquee washing, is now ok?", Move.correctDay),
        ("you filled in our form on Sunday evening about marquee washing, is now ok?", nil),
    ])
    func theDayIsPutRight(line: String, move: Move?) throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/you-were-the-expensive-ones.yaml")
        let session = Session(
            scenario: scenario, seed: 1, lines: ["Hello Trevor, Hannah here from Whitesheet, " + line])
        let turn = try #require(session.turns.last)
        #expect(turn.decisions.contains(.move(.correctDay)) == (move != nil))
        if move != nil { #expect(turn.reply.firstRange(of: "Sunday evening") != nil) }
    }

    /// What only wonders at what was told is nodded at, who asks "who?" hears again whom, and more is not nodded at.
    @Test(arguments: [
        ("Montage? Echt?", [Move.nod]), ("Acht? Viel.", [.nod]), ("wer?", [.repeatSaid]), ("und im Sommer?", []),
    ])
    func afterAStory(line: String, moves: [Move]) throws {
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + [line])
        let decisions = try #require(session.turns.last?.decisions)
        #expect(moves.isEmpty ? decisions != [.move(.nod)] : decisions == moves.map { .move($0) })
    }

    /// Whoever says what was asked is not asked what it was.
    @Test(arguments: [
        ("Kannst du auch mal antworten? Ich hab nach den Bauern gefragt.", Move.oweAnswer),
        ("Das war nicht meine Frage.", .admitMisreading),
    ])
    func anAnswerIsOwed(line: String, move: Move) throws {
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + [line])
        #expect(session.turns.last?.decisions == [.move(move)])
    }

    /// Another language alone ends no contact, however little patience is left.
    @Test func anotherLanguageEndsNothing() throws {
        let scenario = try SessionTests.scenario.get()
        var state = PersonaState(mood: 0, patience: 0, trust: 1)
        state.knowsReason = true
        let reaction = Self.reaction(
            to: "Can you tell me how many of your vans are over two tons?", in: scenario, state)
        #expect(reaction.decisions == [.move(.hearLanguage)])
        #expect(reaction.ending == nil)
    }

    /// Half past one is not after two.
    @Test func anHourOutsideTheirsIsNotAgreed() throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/the-book-in-ballina.yaml")
        var state = PersonaState(mood: 0, patience: 6, trust: 9)
        state.interest = 10
        state.knowsReason = true
        state.offeredTime = "Wednesday after two"
        let reaction = Self.reaction(
            to: "Wednesday after two is grand. So Wednesday at 1.30 then?", in: scenario, state)
        #expect(reaction.decisions == [.move(.counterTime)])
        let late = OfferedTime(words: "Wednesday at 1.30", day: "wednesday", hasClock: true)
        #expect(late.misses("Wednesday after two"))
    }

    /// What is asked with "where" or "how" sets nobody under pressure.
    @Test(arguments: [
        ("Und wohin gehen die, wenn nur für sechzig Platz ist?", false),
        ("Nur noch drei Plätze frei, greifen Sie zu!", true),
    ])
    func pushes(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).does(.pressure) == expected)
    }

    /// What a price is thought of is said of the price.
    @Test func aPriceIsWeighed() throws {
        let session = try SessionTests.session(
            Array(SessionTests.strong.prefix(2)) + ["Das kostet 690 Euro im Monat, mit allem. Wie finden Sie das?"])
        #expect(session.turns.last?.decisions == [.move(.weighPrice)])
    }

    /// "Can't you be bothered" talks down to somebody, and sets no deadline.
    @Test func whoIsTalkedDownToIsNotHurried() throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/the-five-oclock-shelf.yaml")
        let session = Session(
            scenario: scenario, seed: 1,
            lines: [
                "Hello Mrs Sowden, I am ringing about what is left at five.", "Can't you be bothered to look properly?",
            ])
        #expect(session.turns.last?.decisions == [.move(.resistScorn)])
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
        ("1. Personal opening 2. Question about need 3. Something small\n\nDear Sue, I see you bake a lot.", true),
    ])
    func aListIsReadOut(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line, language: .english).does(.recital) == expected)
    }

    /// "Nehmen wir nur die letzte Küche" keeps nothing scarce.
    @Test(arguments: [
        ("Dann nehmen wir nur die letzte Küche. Wie viele Stunden waren das?", false),
        ("Pro Region nehmen wir nur drei Betriebe auf.", true),
    ])
    func isScarce(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).does(.pressure) == expected)
    }

    /// Whoever hopes not to disturb asks for leave.
    @Test(arguments: ["Guten Tag, ich hoffe, ich störe nicht?", "Servio. Passt grad?"])
    func asksForLeave(line: String) throws {
        let session = try SessionTests.session([line])
        #expect(session.turns.first?.decisions.contains(.move(.grantMoment)) == true)
    }

    /// What suits something else asks for none.
    @Test(arguments: ["Das passt gerade gut zu unserem Ansatz.", "Donnerstag um zehn, passt's?"])
    func asksForNoLeave(line: String) throws {
        #expect(try !ActTests.understand(line).does(.permission))
    }

    /// A clause with "ob" says what was asked; "Und?" calls nobody, though a firm's name may hold it.
    @Test(arguments: [
        ("Ob die zwanzig Minuten am Tag sind oder in der Woche.", QuestionForm.whether),
        ("Und? Was denken Sie?", .what),
    ])
    func isAQuestion(line: String, form: QuestionForm) throws {
        let understanding = try ActTests.understand(line)
        #expect(understanding.asks)
        #expect(understanding.form == form)
        #expect(!understanding.does(.nameQuestion))
    }

    /// "Da ist die Kathi" says who is there.
    @Test func whoIsThereIsIntroduced() throws {
        #expect(try ActTests.understand("Servus, da ist die Kathi von Servio.", isUnderWay: false).does(.introduction))
        #expect(try !ActTests.understand("Da ist die Frage, wer das bezahlt.").does(.introduction))
    }

    /// Whoever offers to explain does not ask for it.
    @Test(arguments: [
        ("Können Sie mir das mit Posen nochmal erklären?", true), ("Ich kann es Ihnen gern noch mal erklären.", false),
    ])
    func wantsItExplained(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).does(.clarifying) == expected)
    }

    /// Who did not understand and asks something else wants an answer to that.
    @Test(arguments: [
        ("Das hab ich nicht verstanden. Sagen Sie's bitte noch mal.", true),
        ("Bitte noch mal. Wie viele Fahrten nach Posen waren im Mai umsonst?", false),
    ])
    func wantsItAgain(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).does(.repeatRequest) == expected)
    }

    /// "Wer ist da Ihr schwierigster?" asks for no name; "Nee, Sie." turns to the person.
    @Test func whoIsMeant() throws {
        let line = "Wie kommen Sie mit den Kollegen klar, wer ist da Ihr schwierigster?"
        #expect(try !ActTests.understand(line).does(.nameQuestion))
        #expect(try ActTests.understand("Wer ist da?").does(.nameQuestion))
        #expect(try ActTests.understand("Nee, Sie.").turnsToPerson)
    }

    /// How many it was again is told again, and told where it was not told before.
    @Test func howManyItWasAgain() throws {
        let lines = Array(SessionTests.strong.prefix(2))
        let again = "Wie viele Fahrten nach Posen waren das noch mal?"
        let told = try SessionTests.session(lines + ["Wie oft war eine Fahrt nach Posen umsonst?", again])
        #expect(told.turns.last?.decisions == [.move(.repeatSaid)])
        #expect(told.turns.last?.reply.contains("Vierzehn Fahrten") == true)
        let fresh = try SessionTests.session([
            "Guten Tag Herr Oltmanns, Meier von Servio.", "Ich rufe wegen der Presse an.", again,
        ])
        #expect(fresh.turns.last?.decisions.contains(.move(.repeatSaid)) == false)
    }
}
