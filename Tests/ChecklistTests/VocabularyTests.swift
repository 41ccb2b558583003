import Linguistics
import Testing

@testable import Checklist

@Suite("The words that the rules ask for")
struct VocabularyTests {
    @Test func noTwoClassesShareANumber() {
        let numbers = Vocabulary.checklistClasses.map(\.number)
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.allSatisfy { (0..<128).contains($0) })
    }

    @Test func everyWordIsFoundInItsClass() {
        var text = Text(vocabulary: .checklist)
        for wordClass in Vocabulary.checklistClasses {
            // An apostrophe at the end of a word is a quotation mark to a text.
            for word in "\(wordClass.words)".split(whereSeparator: \.isWhitespace) where !word.hasSuffix("'") {
                text.read(Array(word.utf8))
                #expect(text.words.count > 1 || text.words.allSatisfy(wordClass.contains), "\(word)")
            }
        }
    }
}
