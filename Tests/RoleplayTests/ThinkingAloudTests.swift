import Linguistics
import Testing

@testable import Roleplay

/// Words that ask for a guess are no part of what is asked.
struct ThinkingAloudTests {
    @Test(arguments: [
        ("Where [do you think] those hours go?", true), ("How many [would you say] that is in a week?", true),
        ("Was [glauben Sie], woran das liegt?", true), ("What [do you think] of it?", false),
        ("Was [meinen Sie] dazu?", false), ("Do you think so?", false), ("Wo liegen die Bretter?", false),
    ])
    func isFound(sample: String, expected: Bool) throws {
        let text = Text(sample.filter { $0 != "[" && $0 != "]" })
        let words = ThinkingAloud.find(in: text.words.indices, of: text)
        #expect((words != nil) == expected)
        guard let words else { return }
        #expect("\(text.quote(text.range(ofWords: words)))" == sample.split(separator: "[")[1].split(separator: "]")[0])
    }

    @Test func theRestIsAsked() {
        let text = Text("Where do you think those hours go?")
        let asked = AskedWords([text.words.indices], of: text, language: .english)
        #expect(asked.question == "Where those hours go")
    }
}
