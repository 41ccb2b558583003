import Linguistics
import Testing

@Suite("Two texts word by word") struct WordDifferenceTests {
    /// The pieces as `wdiff` writes them.
    static func written(_ difference: WordDifference) -> String {
        difference.pieces.map { piece in
            switch piece.fate {
            case .kept: piece.text
            case .deleted: "[-\(piece.text)-]"
            case .inserted: "{+\(piece.text)+}"
            }
        }.joined(separator: "|")
    }

    @Test(arguments: [
        ("am Montag um zehn", "am Freitag um zehn", "am|[-Montag-]|{+Freitag+}|um zehn"),
        ("Guten Tag", "Guten Tag", "Guten Tag"),
        ("", "", ""),
        ("", "neu", "{+neu+}"),
        ("alt", "  ", "[-alt-]"),
        ("a b c d", "b c e d", "[-a-]|b c|{+e+}|d"),
        ("Hallo,\n\nwie geht's?", "Hallo,\nwie geht's?", "Hallo,|[-\n\n-]|{+\n+}|wie geht's?"),
        ("eins zwei", "eins  zwei", "eins zwei"),
        ("x y", "y x", "[-x-]|y|{+x+}"),
    ])
    func pieces(old: String, new: String, expected: String) {
        #expect(Self.written(WordDifference(from: old, to: new)) == expected)
    }

    @Test func theShareThatStayed() {
        #expect(WordDifference(from: "", to: "").keptShare == 1)
        #expect(WordDifference(from: "a b", to: "c d").keptShare == 0)
        #expect(WordDifference(from: "a b c", to: "a b d").keptShare == 2.0 / 3)
    }

    /// Whatever the texts: what stayed and went is the old one, what stayed and came the new one.
    @Test func bothTextsAreInTheDifference() {
        var random = SplitMix(state: 7)
        let words = ["a", "b", "c", "\n", "\n\n", "ä,", "?", " "]
        for _ in 0..<400 {
            func text() -> String {
                (0..<Int(random.next() % 12)).map { _ in words[Int(random.next() % 8)] }.joined(separator: " ")
            }
            let (old, new) = (text(), text())
            let pieces = WordDifference(from: old, to: new).pieces
            func side(_ without: WordDifference.Fate) -> [Character] {
                pieces.filter { $0.fate != without }.flatMap(\.words).joined().filter { $0 != " " }
            }
            #expect(side(.inserted) == old.filter { $0 != " " }.map(\.self))
            #expect(side(.deleted) == new.filter { $0 != " " }.map(\.self))
        }
    }

    /// Two long texts that share nothing are shown as replaced, without a table of their words squared.
    @Test func longTextsAreQuick() {
        let old = Array(repeating: "alt", count: 30_000).joined(separator: " ")
        let new = Array(repeating: "neu", count: 30_000).joined(separator: " ")
        #expect(WordDifference(from: old, to: new).pieces.map(\.fate) == [.deleted, .inserted])
    }
}
