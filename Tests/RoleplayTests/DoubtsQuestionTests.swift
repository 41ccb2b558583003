import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// Whoever is asked what speaks against it says so.
struct DoubtsQuestionTests {
    @Test(arguments: [
        ("Was hält Sie denn zurück?", true), ("Was spricht aus deiner Sicht dagegen?", true),
        ("Was würde dich davon abhalten?", true), ("Haben Sie Bedenken?", true),
        ("What would put you off?", true), ("What's holding you back?", true), ("Any reservations?", true),
        ("Was hält Sie davon ab, das bei einem Gerüst zu probieren?", true), ("Was zieht Sie denn zurück?", true),
        ("Was würde bei Ihnen dagegensprechen?", true), ("Was macht Sie daran stutzig?", true),
        ("Was spricht aus Ihrer Sicht gegen so ein Blatt?", true), ("What would stop you from trying it?", true),
        ("What would make you say no to it?", true),
        ("Sie haben auch Bedenken, dass mit der vierten Spalte nur das nächste Durcheinander kommt, oder?", true),
        ("Was hält die Leute davon ab?", false), ("What's putting them off?", false),
        ("Was spricht der Fahrer?", false), ("Wer hält hinten an?", false), ("What do you put on it?", false),
    ])
    func isAsked(question: String, expected: Bool) {
        let text = Text(question)
        #expect(DoubtsQuestion.isAsked(in: text.words.indices, of: text) == expected)
    }

    @Test func theObjectionComesOut() throws {
        #expect(
            try LateEvasionTests.decision("Was würde Sie davon abhalten, sich das anzusehen?", trust: 8)
                == .raise(objection: "leute-statt-software"))
    }
}
