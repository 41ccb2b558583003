import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// What people do when nobody works has nothing to do with the contact.
struct PrivateQuestionTests {
    @Test(arguments: [
        ("Haben Sie gestern den Tatort gesehen?", true), ("Mögen Sie Sushi?", true),
        ("Tanzen Sie gern Walzer?", true),
        // What the scenario speaks of is its subject, in whatever form it is asked for.
        ("Haben Sie die Frageliste gesehen?", false), ("Waren Sie schon mal in Posen?", false),
        ("Wer fährt los, wenn eine Presse steht?", false),
    ])
    func isOffTopic(line: String, expected: Bool) throws {
        let scenario = try SessionTests.scenario.get()
        var state = PersonaState(mood: 0, patience: 5, trust: 5)
        state.knowsReason = true
        let understanding = Interpreter.of(scenario).understand(
            line, state: state, heard: [], isOpener: false)
        #expect(understanding.does(.offTopic) == expected)
    }
}
