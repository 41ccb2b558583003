import Linguistics
import Testing

@testable import Checklist

/// The examples of a page and some more, held against what the rule says.
struct PersonalEntryTests {
    @Test(arguments: PersonalEntry.page.examples.indices)
    func examplesComeOutSo(_ index: Int) {
        let example = PersonalEntry.page.examples[index]
        let mark = Checker().marks(for: example.opener).items[.personalEntry]
        #expect(mark?.level == example.level, "\(example.marked)")
        let quote = example.marked.split(separator: "«").dropFirst().first?.split(separator: "»").first.map(String.init)
        #expect(mark?.evidence.first?.quote == quote, "\(example.marked)")
    }

    @Test(arguments: WrongFact.page.examples.indices)
    func wrongFactsComeOutSo(_ index: Int) {
        let example = WrongFact.page.examples[index]
        let marks = Checker().marks(for: example.opener)
        #expect(marks.isRaised(.wrongFact) == (example.level == .met), "\(example.marked)")
        let quote = example.marked.split(separator: "«").dropFirst().first?.split(separator: "»").first.map(String.init)
        #expect(marks.flags.first { $0.flag == .wrongFact }?.evidence?.quote == quote, "\(example.marked)")
    }

    @Test(
        arguments: [
            ("zwei Filialen", 2), ("dritte Halle", 3), ("forty-two flats", 42), ("fünfundvierzig Leute", 45),
            ("1.200 Betten", 1200), ("1,9 Tonnen", nil), ("eine Halle", nil),
        ] as [(String, Int?)])
    func numbersAreReadInFiguresAndWords(_ text: String, _ value: Int?) {
        #expect(Numeral.value(Text(text).words, at: 0) == value)
    }
}
