import Scenarios
import Testing

@testable import Roleplay

/// What the person says to questions that nothing answers, by how far it trusts.
struct LateEvasionTests {
    static func move(
        _ line: String, trust: Int, after reply: String = "", isEchoSpent: Bool = true
    ) throws -> Move? {
        let decision = try decision(line, trust: trust, after: reply, isEchoSpent: isEchoSpent)
        guard case .move(let move) = decision else { return nil }
        return move
    }

    static func decision(
        _ line: String, trust: Int, after reply: String = "", isEchoSpent: Bool = true
    ) throws -> Decision? {
        let scenario = try SessionTests.scenario.get()
        var state = PersonaState(mood: 0, patience: 5, trust: trust)
        state.knowsReason = true
        state.lines = 5
        var understanding = Interpreter.of(scenario).understand(
            line, state: state, heard: [], isOpener: false, after: reply)
        understanding.isEchoSpent = isEchoSpent
        var reaction = Reaction(
            scenario: scenario, temperament: .of(scenario.persona.archetype), understanding: understanding,
            state: state, isFirst: false, topics: Topics(scenario: scenario), isSaid: { _ in false })
        reaction.run()
        return reaction.decisions.first
    }

    @Test(arguments: [
        ("Wie viele Xylophone klirren dort?", Move.tellHowMuch, Move.admitUncounted),
        ("Wie hoch klirren dort Xylophone?", .tellHowMuch, .admitNotKnowing),
        ("Warum klirren dort Xylophone?", .tellWhy, .admitNoReason),
        ("Würden Xylophone dort klirren?", .tellWould, .admitNoView),
        ("Wer hört dort die Xylophone?", .tellWho, .putOffStory),
        ("Was klirrt mit Xylophonen?", .putOffStory, .putOffStory),
        ("Was klirrt dort noch mit Xylophonen?", .putOffStory, .nameTrifles),
        ("Was passiert dort mit Xylophonen?", .putOffStory, .letItDepend),
        ("Was hat dort mit Xylophonen geklirrt?", .putOffStory, .putOffStory),
        ("Wie klirren dort Xylophone?", .tellHow, .putOffStory),
        ("Wie machen Sie das mit den Xylophonen?", .tellHow, .followHabit),
        ("Wer hat dort auf Xylophonen geklirrt?", .putOffStory, .putOffStory),
        ("Wer klirrt dort sonst noch mit Xylophonen?", .tellWho, .nameSeveral),
        ("Was wäre mit Xylophonen, wenn sie klirren?", .putOffStory, .admitNoView),
        ("Klirren dort Xylophone?", .tellWhether, .answerHardly),
        ("Haben dort je Xylophone geklirrt?", .tellWhether, .denyKnowing),
        ("Haben Sie Xylophone repariert?", .tellWhether, .putOffStory),
        ("Klirren dort keine Xylophone?", .tellWhether, .putOffStory),
        ("Wann haben Xylophone zuletzt geklirrt?", .tellWhen, .placeRoughly),
        ("Klirren dort Xylophone oder Vibraphone?", .tellEither, .chooseLatter),
    ])
    func whoTrustsAnswersLightly(line: String, stranger: Move, trusting: Move) throws {
        #expect(try Self.move(line, trust: 4) == stranger)
        #expect(try Self.move(line, trust: 8) == trusting)
    }

    /// What the file speaks of is not denied.
    @Test func whatIsThereIsNotDenied() throws {
        #expect(try Self.move("Klirren dort Pressen?", trust: 8) == .answerMostly)
        #expect(try Self.move("Klirren dort Xylophone?", trust: 8) == .answerHardly)
    }

    /// Whoever has just told of something cannot say that they do not know it.
    @Test func whatWasJustToldIsNotDenied() throws {
        let reply = "Bei den Xylophonen bin ich hängen geblieben."
        #expect(try Self.move("Was klirrt mit Xylophonen?", trust: 4, after: reply) == .spareDetails)
        #expect(try Self.move("Wie viele Xylophone klirren dort?", trust: 4, after: reply) == .tellHowMuch)
    }

    /// Whoever only wants a yes to what they say gets neither a yes nor a no.
    @Test(arguments: ["Das Xylophon klirrt dort, oder?", "Bei Ihnen klirrt das Xylophon, was?"])
    func whatIsClaimedIsLetStand(line: String) throws {
        #expect(try Self.move(line, trust: 4) == .letItStand)
    }

    /// Of what is far off the word is taken up, once; how many of it there are and what would be is answered as ever.
    @Test(arguments: [
        ("Was klirrt mit Xylophonen?", Move.passOver), ("Wie klirren dort Xylophone?", .passOver),
        ("Haben dort je Xylophone geklirrt?", .denyThing), ("Wie viele Xylophone klirren dort?", .admitUncounted),
        ("Würden Xylophone dort klirren?", .admitNoView),
    ])
    func whatIsFarOffIsTakenUpByItsWord(line: String, move: Move) throws {
        #expect(try Self.move(line, trust: 8, isEchoSpent: false) == move)
    }
}
