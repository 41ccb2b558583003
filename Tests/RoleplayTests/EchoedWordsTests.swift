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
        let text = Text("Wie oft ist ein Techniker umsonst unterwegs?")
        let asked = AskedWords([text.sentences[0].words], of: text, language: .german, topics: topics.words)
        var context = AnswerLines.Context(last: .need("fahrten"))
        func echo(_ reply: String) -> Double? {
            context.reply = Set(QuestionParts.stems(of: reply))
            return lines.features(for: asked, in: context).map { $0.features[.lastEchoed] }.max()
        }
        #expect(echo("Davon weiß ich nichts.") == 0)
        // One of the three words that tell something.
        #expect(echo("Der Techniker war krank.") == 1.0 / 3)
        // Where all are taken up, there is nothing else that is asked.
        #expect(echo("Ein Techniker war umsonst unterwegs.") == 0)
    }
}
