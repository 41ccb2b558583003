import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// A trainee who takes up words of the reply asks something else, not more of the same.
struct EchoedWordsTests {
    @Test func wordsTakenUpSpeakAgainstTheSameEntry() throws {
        let scenario = try SessionTests.scenario.get()
        let topics = Topics(scenario: scenario)
        let lines = AnswerLines(scenario: scenario, topics: topics)
        let text = Text("Wer bezahlt denn die Fahrten nach Posen?")
        let asked = AskedWords([text.sentences[0].words], of: text, language: .german, topics: topics.words)
        var context = AnswerLines.Context(last: .need("fahrten"))
        func echo(_ reply: String) -> Double? {
            context.reply = Set(Samples.stems(reply))
            return lines.features(for: asked, in: context).map { $0.features[.lastEchoed] }.max()
        }
        #expect(echo("Davon weiß ich nichts.") == 0)
        // One of the two words that tell something.
        #expect(echo("Das waren vierzehn Fahrten.") == 0.5)
        // Where all are taken up, there is nothing else that is asked.
        #expect(echo("Ich bezahle die Fahrten nach Posen.") == 0)
    }
}
