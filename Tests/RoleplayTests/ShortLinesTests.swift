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
}
