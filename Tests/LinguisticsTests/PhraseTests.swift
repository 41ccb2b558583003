import Testing

@testable import Linguistics

@Suite("Stems and phrases")
struct PhraseTests {
    @Test(arguments: [
        ("Servicetechnikern", "Techniker", true), ("Fahrten", "Fahrt", true), ("trips", "trip", true),
        ("Filialen", "Filiale", true), ("Montage", "Montag", true), ("Haus", "Maus", false),
        ("Übergänge", "Uebergang", false), ("Zählbogens", "Zaehlbogen", true), ("", "x", false),
    ])
    func stems(word: String, topic: String, meets: Bool) { #expect(Stem.meets(word, topic) == meets) }

    /// The phrases of two lists, number 0 and number 127, that are found in a text.
    static func found(_ first: String, _ last: String = "", in source: String) -> [String] {
        let automaton = PhraseAutomaton([(0, Array(first.utf8)), (127, Array(last.utf8))])
        let text = Text(source)
        var marks = PhraseMarks()
        automaton.find(in: text, into: &marks)
        return marks.matches.map { "\($0.list): \(text.quote(text.range(ofWords: $0.words)))" }
    }

    @Test(arguments: [
        ("ich rufe ... an", "Ich rufe Sie heute wegen der Listen an.", ["0: Ich rufe Sie heute wegen der Listen an"]),
        ("ich rufe ... an", "Ich rufe an.", ["0: Ich rufe an"]),
        ("ich rufe ... an", "Ich rufe. Sie an", []),
        ("ich rufe ... an", "Ich rufe eins zwei drei vier fünf sechs an", []),
        ("liste*", "Listen, listenweise, Checkliste", ["0: Listen", "0: listenweise"]),
        ("*bogen", "Zählbogen, Bogen, bogenförmig", ["0: Zählbogen"]),
        ("guten _", "Guten Tag! Guten.", ["0: Guten Tag"]),
        ("schau* _ an", "Schauen Sie an", ["0: Schauen Sie an"]),
        ("schön\nschönen tag", "schoenen Tag, SCHÖN", ["0: schoenen Tag", "0: SCHÖN"]),
        ("24-stunden-dienst", "24 Stunden Dienst", ["0: 24 Stunden Dienst"]),
        ("# nichts\n\n  Termin  # ein Wort\n", "# nichts, Termin", ["0: Termin"]),
        ("geht's", "geht’s los", ["0: geht’s"]), ("", "alles", []), ("guten tag", "guten. Tag", []),
    ])
    func phrases(list: String, source: String, expected: [String]) {
        #expect(Self.found(list, in: source) == expected)
    }

    @Test func listsAreToldApart() {
        #expect(Self.found("tag\nguten tag", "tag", in: "Guten Tag") == ["0: Guten Tag", "0: Tag", "127: Tag"])
    }

    /// Matches lie within sentences and begin where the marks say.
    @Test func matchesAreTrue() {
        var generator = SplitMix(state: 3)
        let automaton = PhraseAutomaton([
            (0, Array("a ... z\nä* _ e\n*ende\ndr".utf8)), (64, Array("a\na a\na a a".utf8)),
        ])
        var marks = PhraseMarks()
        for _ in 0..<5_000 {
            let text = Text(TextTests.wild(&generator))
            automaton.find(in: text, into: &marks)
            #expect(marks.starts.count == text.words.count)
            for match in marks.matches {
                #expect(marks.starts[match.words.lowerBound] >> UInt128(match.list) & 1 == 1)
                #expect(match.words.upperBound <= text.words.count)
                #expect(marks.matches(in: match.words).contains(match))
                for index in match.words.dropFirst() { #expect(text.words[index].gap < .stop) }
            }
        }
    }

    /// A finder that remembers words finds what a walk without memory finds, whatever it read before.
    @Test func memoryChangesNothing() {
        var generator = SplitMix(state: 5)
        let automaton = PhraseAutomaton([
            (0, Array("a ... z\nä* _ e\n*ende\ndr\nab* c\nabc* d\nx* y* z".utf8)), (64, Array("a\na a\na a a".utf8)),
        ])
        var finder = PhraseFinder(automaton)
        var (known, fresh) = (PhraseMarks(), PhraseMarks())
        let phrases = ["abcd d c", "abc d", "ab c", "abx c", "xylophon yz z", "ähre eins e", "a b c z", "Wochenende"]
        let texts = (0..<2_000).map { _ in Text(TextTests.wild(&generator)) } + phrases.map { Text($0) }
        for text in texts + texts {
            finder.find(in: text, into: &known)
            automaton.find(in: text, into: &fresh)
            #expect(known.starts == fresh.starts)
            #expect(Set(known.matches.map(\.words)) == Set(fresh.matches.map(\.words)))
            #expect(known.matches.count == fresh.matches.count)
        }
    }

    @Test func classesTellTheirWords() {
        let (low, high) = (WordClass(3, "Straße über\nzehn"), WordClass(127, "über"))
        var text = Text(vocabulary: Vocabulary([low, high]))
        text.read(Array("Strasse ÜBER Zehn Tag".utf8))
        #expect(text.words.map(low.contains) == [true, true, true, false])
        #expect(text.words.map(high.contains) == [false, true, false, false])
    }
}
