import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// What is held up to the persona is told from what it has said.
@Suite struct HeldUpWordsTests {
    @Test(arguments: [
        ("Sie hatten doch gesagt, Sie haben gar keinen Balkon?", "Balkon"),
        ("I thought you said it came from Denmark.", "Denmark"),
    ])
    func theWordsBehindAreHeldUp(line: String, word: String) {
        let text = Text(line)
        let behind = text.words.indices.first { ["gesagt", "said"].contains(text.folded(text.words[$0])) }
        let stems = HeldUpWords.stems(behind: 0..<(behind ?? 0) + 1, in: text)
        #expect(stems.contains(QuestionParts.stems(of: word)[0]))
    }

    @Test(arguments: [
        ("balkon", "dach regen", true), ("balkon", "balkonen", false), ("balkonen", "balkon", false),
        ("", "dach", false), ("balkon dach", "dach", false),
    ])
    func whatWasNeverSaidIsUnsaid(stems: String, told: String, isUnsaid: Bool) {
        let words = { (text: String) in text.split(separator: " ").map(String.init) }
        #expect(HeldUpWords.areUnsaid(words(stems), in: Set(words(told))) == isUnsaid)
    }

    @Test(arguments: [
        ("Sie hatten doch vorhin gesagt, Sie haben einen Zeppelin im Garten.", Move.disownWord),
        ("Sie hatten doch vorhin gesagt, dass es so ist.", .standByWord),
        ("Was stimmt denn jetzt, Zeppelin oder Garten?", .standByWord),
    ])
    func whatWasNeverSaidIsDisowned(line: String, move: Move) throws {
        let scenario = try SessionTests.scenario.get()
        var session = Session(scenario: scenario, seed: 1)
        session.say("Guten Tag, hier ist Jana Brandt von Fahrtenblick. Ich habe gelesen, dass Sie in Posen bauen.")
        session.say(line)
        #expect(session.turns.last?.decisions.first == .move(move))
    }
}
