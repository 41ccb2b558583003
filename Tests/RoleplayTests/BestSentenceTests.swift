import Checklist
import Roleplay
import Scenarios
import Scoring
import Testing

@Suite struct BestSentenceTests {
    static let strong = [
        "Guten Tag Herr Oltmanns, Katrin Behnke von Servio aus Bielefeld.",
        "Sie suchen seit Februar drei Servicetechniker. Wer fährt denn im Moment, wenn in Posen eine Presse steht?",
        "Ich schicke Ihnen gern eine Frageliste dazu. Sollen wir eine Viertelstunde telefonieren, Dienstag um zehn oder Mittwoch um elf?",
    ]

    @Test(arguments: [
        (strong, "Sie suchen seit Februar drei Servicetechniker."),
        (
            ["Guten Tag. Wer fährt denn im Moment, wenn in Posen eine Presse steht?"],
            "Wer fährt denn im Moment, wenn in Posen eine Presse steht?"
        ),
        (["Guten Tag, hier ist Behnke."], nil), ([], nil),
    ])
    func theSentenceThatEarnsMost(lines: [String], expected: String?) throws {
        let scenario = try SessionTests.scenario.get()
        let marks = SessionMarks(saying: lines, in: scenario, checker: Checker())
        #expect(marks.flatMap { BestSentence.of(lines, $0.contact) } == expected)
    }

    /// What is said to a person is marked like what is said to the program, as far as the words go.
    @Test func aPersonMayPlayTheProspect() throws {
        let scenario = try SessionTests.scenario.get()
        let session = Session(scenario: scenario, seed: 1, lines: Self.strong)
        let played = try #require(SessionMarks(session, checker: Checker()))
        let spoken = try #require(SessionMarks(saying: Self.strong, in: scenario, checker: Checker()))
        #expect(spoken.opener == played.opener)
        #expect(ChecklistItem.allCases.map(spoken.contact.level) == ChecklistItem.allCases.map(played.contact.level))
    }
}
