import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// A word or two that rest on what was said before.
@Suite struct ShortLinesTests {
    @Test(arguments: [
        ("Und Sie?", Language.german, true), ("Ha. Und Sie selber?", .german, true), ("ha. And you?", .english, true),
        ("Und Sie haben das gezählt?", .german, false), ("Sie?", .german, true),
        ("And your brother?", .english, false),
    ])
    func turnsToThePerson(line: String, language: Language, expected: Bool) throws {
        #expect(try ActTests.understand(line, language: language).turnsToPerson == expected)
    }

    /// Who names the company has said who he is.
    @Test(arguments: [("Tag, Meier, Servio.", true), ("Tag, Meier.", false)])
    func theCompanyIntroduces(line: String, expected: Bool) throws {
        let understanding = try ActTests.understand(line, isUnderWay: false)
        #expect(understanding.does(.introduction) == expected)
    }

    /// A question that is nothing but the name asks whether it is the right one.
    @Test(arguments: [("Servio, Meier. Herr Oltmanns?", true), ("Servio, Meier. Herr Brandt?", false)])
    func theNameIsAsked(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).does(.nameQuestion) == expected)
    }

    /// "Call?" is a step, and "Schicken?" an offer.
    @Test(arguments: [
        ("Zwei Seiten. Schicken?", Act.offerToSend), ("Zehn Minuten, mehr nicht. Telefonieren?", .proposal),
    ])
    func oneWordOffers(line: String, act: Act) throws {
        let understanding = try ActTests.understand(line)
        #expect(understanding.does(act))
        #expect(!understanding.asks)
    }

    /// What a few words take up may have been said long before.
    @Test(arguments: [(["presse", "steh"], true), (["schicht"], false)])
    func whatWasToldIsTakenUp(told: [String], expected: Bool) throws {
        let state = PersonaState(mood: 0, patience: 5, trust: 3)
        let understanding = Interpreter.of(try SessionTests.scenario.get()).understand(
            "Die Presse.", state: state, heard: [], isOpener: false,
            told: Set(told.flatMap { QuestionParts.stems(of: $0) }))
        #expect(understanding.echoesReply == expected)
    }

    /// A thing with a question mark behind it is asked about; a word of the last reply is nodded at.
    @Test(arguments: [
        ("Und die Xylophone?", Move.askOfThing), ("Schön. Und die Vibraphone?", .askOfThing),
        ("Farbe von Xylophonen?", .askOfThing),
        ("Klirren die Xylophone dort?", .denyThing),
    ])
    func aThingAloneIsAskedAbout(line: String, move: Move) throws {
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + [line])
        #expect(session.turns.last?.decisions == [.move(move)])
    }

    /// "What?" after an evasion does not want to hear that again.
    @Test func anEvasionIsNotRepeated() throws {
        let lines = Array(SessionTests.strong.prefix(2))
        let asked = try SessionTests.session(lines + ["Und die Xylophone?", "Hä?"])
        #expect(asked.turns.last?.decisions == [.move(.admitMisreading)])
        let told = try SessionTests.session(lines + ["Hä?"])
        #expect(told.turns.last?.decisions == [.move(.repeatSaid)])
    }

    /// "whos darren" asks without a mark, and of nobody else than him.
    @Test(arguments: ["whos darren", "Darren. who is he?"])
    func whoIsAskedFor(line: String) throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/you-were-the-expensive-ones.yaml")
        let session = Session(
            scenario: scenario, seed: 1,
            lines: [
                "Hi Trevor, Robbie from Whitesheet, you filled in our form for a price.", "It's 1.45 a metre.", line,
            ])
        #expect(session.turns.last?.decisions.last == .answer(id: "darren"))
    }

    /// What is wanted is no step, whatever minutes are told of beside it.
    @Test func whatIsWantedIsNoStep() throws {
        let line = "I have one page, the longest line there went from 19 to 11 minutes. Want it?"
        let understanding = try ActTests.understand(line, language: .english)
        #expect(understanding.does(.offerToSend))
        #expect(!understanding.does(.proposal))
    }

    /// Things and figures that are handed over without a word are asked about; a word on the story is nodded at.
    @Test(arguments: [
        ("Bei mir vierzehn.", Move.askWhatOfIt), ("Zahl: zwölf Prozent.", .askWhatOfIt), ("Alle Achtung.", .nod),
        ("Nee, Sie.", .tellOfSelf), ("Nee.", .hearNo), ("Arme Techniker.", .nod), ("Gute Frage.", .nod),
    ])
    func whatIsHandedOver(line: String, move: Move) throws {
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + [line])
        #expect(session.turns.last?.decisions == [.move(move)])
    }

    /// The little word before a thing is not given back with it.
    @Test func aThingIsGivenBackBare() throws {
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + ["Gut, vierzehn."])
        #expect(session.turns.last?.reply == "Vierzehn. Ja, und?")
    }

    /// Who is asked for the reason and says what it is about has not told a name.
    @Test func aThingIsNoName() throws {
        var state = PersonaState(mood: 0, patience: 5, trust: 3)
        state.openQuestion = .reason
        let interpreter = Interpreter.of(try SessionTests.scenario.get())
        let thing = interpreter.understand("Presse", state: state, heard: [], isOpener: true)
        #expect(thing.namesOnly)
        #expect(thing.name == nil)
        let name = interpreter.understand("Behnke", state: state, heard: [], isOpener: true)
        #expect(!name.namesOnly)
        #expect(name.name == "Behnke")
    }

    @Test(arguments: [
        ("Und die Jacken?", Language.german, "Die Jacken"), ("ok. und die treppen?", .german, "Die Treppen"),
        ("Nummer dazu?", .german, "Nummer"), ("fahrer genervt?", .german, ""),
        ("Ouch. Cost of that?", .english, "Cost"),
        ("nee. Zettel da?", .german, "Zettel"), ("Drivers annoyed?", .english, "Drivers annoyed"),
        ("labels?", .english, "Labels"),
    ])
    func whatABareQuestionNames(line: String, language: Language, thing: String) throws {
        let text = Text(line)
        let question = try #require(text.sentences.last).words
        #expect(NamedThing.asked(in: question, of: text, language) ?? "" == thing)
    }

    /// What was meant is named once more; a polite no puts nothing right.
    @Test(arguments: [
        ("Nee, Schachteln.", Language.german, "Schachteln"), ("labels, I meant", .english, "Labels"),
        ("Nein, danke.", .german, ""), ("No, Tuesday.", .english, ""), ("Nee, lass mal.", .german, ""),
        ("No, forty.", .english, ""), ("die Treppen, mein ich", .german, "Die Treppen"),
    ])
    func whatIsPutRight(line: String, language: Language, thing: String) {
        #expect(NamedThing.putRight(in: Text(line), language) ?? "" == thing)
    }

    /// "Und?" may have a word before it.
    @Test(arguments: [
        ("Und?", true), ("Verstehe. Und?", true), ("Und der Preis?", false), ("Ist Post da. Und?", false),
    ])
    func onIsUrged(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).urgesOn == expected)
    }

    /// Two things, and hardly a word on them, are to be chosen from.
    @Test(arguments: [
        ("Ein Monat, oder der ganze Winter?", Language.german, QuestionForm.either),
        ("One month, or all winter?", .english, .either),
        ("Ich meinte die Fahrten, werden die mehr oder weniger?", .german, .either),
        ("Fahren Sie hin, ja oder nein?", .german, .whether), ("Or what?", .english, .what),
    ])
    func twoThingsAreChosenFrom(line: String, language: Language, form: QuestionForm) throws {
        #expect(try ActTests.understand(line, language: language).form == form)
    }

    /// Who is asked whether it is them says so; who is asked whose fault it is does not.
    @Test(arguments: [
        ("Bin ich jetzt bei Herrn Oltmanns oder wieder falsch?", true), ("Wer ist da?", true),
        ("Wer ist da schuld, Ihre zwei Leute?", false),
    ])
    func theNameIsWanted(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).does(.nameQuestion) == expected)
    }

    /// Nothing is offered by who tells of others that send, or pastes a bill.
    @Test(arguments: [
        ("They put it up in the dark and send you the bill in the morning.", false),
        ("Please find attached the invoice no. 4471 for roof repairs.", false), ("I can send you the list.", true),
    ])
    func whatIsNoOffer(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line, language: .english).does(.offerToSend) == expected)
    }

    /// Whoever only makes sure whom it has reached asks nothing.
    @Test(arguments: [("Hallo Herr Oltmanns? Meier, Servio.", false), ("Herr Oltmanns, Pressen? Meier, Servio.", true)])
    func aCallAsksNothing(line: String, asks: Bool) throws {
        #expect(try ActTests.understand(line, isUnderWay: false).asks == asks)
    }

    /// "Genau was?" wants to hear more.
    @Test(arguments: [("Genau was?", true), ("Was genau?", true), ("Was genau kostet das?", false)])
    func moreIsWanted(line: String, expected: Bool) throws {
        #expect(try ActTests.understand(line).does(.clarifying) == expected)
    }

    /// What was said before is asked for again, wherever in the question the little word stands.
    @Test(arguments: [
        ("Was war gleich noch mal die Zahl der Fahrten, zehn?", Language.german, true),
        ("And what was the number again, five hundred?", .english, true),
        ("Wer fährt da schon wieder?", .german, false),
        ("What happens when it rains again?", .english, false),
    ])
    func againIsAsked(line: String, language: Language, expected: Bool) throws {
        #expect(try ActTests.understand(line, language: language).does(.repeatRequest) == expected)
    }

    /// "Nothing." answers what was asked.
    @Test(arguments: [("Nichts.", true), ("Fahrten.", false)])
    func oneWordAnswers(line: String, expected: Bool) throws {
        var state = PersonaState(mood: 0, patience: 5, trust: 3)
        state.openQuestion = .example
        let understanding = Interpreter.of(try SessionTests.scenario.get()).understand(
            line, state: state, heard: [], isOpener: false)
        #expect(understanding.does(.answering) == expected)
    }
}
