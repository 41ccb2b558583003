import Scenarios
import Testing

@testable import Roleplay

/// A free time that was named under a reservation holds once nothing stands in the way.
struct KeptTimeTests {
    private static func ending(_ line: String, keeping time: String?, interest: Int = 10) throws -> EndingKind? {
        let scenario = try SessionTests.scenario.get()
        var state = PersonaState(mood: 0, patience: 6, trust: 8)
        state.interest = interest
        state.knowsReason = true
        state.lines = 5
        state.raised = ["leute-statt-software"]
        state.standing = "leute-statt-software"
        state.keptTime = time
        var reaction = Reaction(
            scenario: scenario, temperament: .of(scenario.persona.archetype),
            understanding: Interpreter.of(scenario).understand(line, state: state, heard: [], isOpener: false),
            state: state, isFirst: false, topics: Topics(scenario: scenario), isSaid: { _ in false })
        reaction.run()
        return reaction.ending
    }

    @Test func itHoldsOnceTheObjectionIsMet() throws {
        #expect(try Self.ending("Das kann ich gut verstehen.", keeping: "Mittwoch um elf") == .nextStep)
        #expect(try Self.ending("Das kann ich gut verstehen.", keeping: nil) == nil)
    }

    @Test func itDoesNotHoldWhereSomethingIsMissing() throws {
        #expect(try Self.ending("Das kann ich gut verstehen.", keeping: "Mittwoch um elf", interest: 1) == nil)
        #expect(try Self.ending("Das stimmt nicht, da irren Sie sich.", keeping: "Mittwoch um elf") == nil)
    }
}
