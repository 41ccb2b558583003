import Scenarios
import Testing

@testable import Roleplay

/// What the person says to questions that nothing answers, by how far it trusts.
struct LateEvasionTests {
    static func move(_ line: String, trust: Int) throws -> Move? {
        let scenario = try SessionTests.scenario.get()
        var state = PersonaState(mood: 0, patience: 5, trust: trust)
        state.knowsReason = true
        state.lines = 5
        var reaction = Reaction(
            scenario: scenario, temperament: .of(scenario.persona.archetype),
            understanding: Interpreter(scenario: scenario).understand(line, state: state, heard: [], isOpener: false),
            state: state, isFirst: false, topics: Topics(scenario: scenario), isSaid: { _ in false })
        reaction.run()
        guard case .move(let move) = reaction.decisions.first else { return nil }
        return move
    }

    @Test(arguments: [
        ("Wie viele Xylophone klirren dort?", Move.tellHowMuch, Move.admitNotKnowing),
        ("Warum klirren dort Xylophone?", .tellWhy, .admitNoReason),
        ("Würden Xylophone dort klirren?", .tellWould, .admitNoView),
        ("Klirren dort Xylophone?", .tellWhether, .answerHalf),
        ("Klirren dort Xylophone oder Vibraphone?", .tellEither, .answerBoth),
    ])
    func whoTrustsAdmits(line: String, stranger: Move, trusting: Move) throws {
        #expect(try Self.move(line, trust: 4) == stranger)
        #expect(try Self.move(line, trust: 8) == trusting)
    }
}
