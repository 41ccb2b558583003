import Testing

@testable import Linguistics

@Suite struct TextTests {
    @Test(arguments: [
        ("Grüß Gott! Wie geht's?", ["gruess", "gott", "wie", "geht's"]),
        ("GRUESS GOTT", ["gruess", "gott"]),
        ("Stra\u{DF}e und Stra\u{1E9E}e", ["strasse", "und", "strasse"]),
        ("Mu\u{308}ller, Cafe\u{301}", ["mueller", "cafe"]),
        ("24-Stunden um 14.30 Uhr", ["24", "stunden", "um", "14.30", "uhr"]),
        ("", []), ("…", []), ("\u{0}\u{1B}[31m", ["31", "m"]),
    ])
    func words(source: String, folded: [String]) {
        #expect(Text(source).words.map(\.folded) == folded)
    }

    @Test(arguments: [
        ("Guten Tag Herr Dr. Sasse. Wie geht es?", ["Guten Tag Herr Dr. Sasse.", "Wie geht es?"]),
        ("Am 18. Juni um 9. Passt das?", ["Am 18. Juni um 9.", "Passt das?"]),
        (
            "Hallo Frau Rott,\n\nworum geht es\n- Preis\n- Zeit",
            ["Hallo Frau Rott,", "worum geht es", "- Preis", "- Zeit"]
        ),
        ("Was?! Nein... Doch.", ["Was?!", "Nein...", "Doch."]),
    ])
    func sentences(source: String, expected: [String]) {
        let text = Text(source)
        #expect(text.sentences.map { text.quote($0.range) } == expected)
    }

    @Test func everyPlaceQuotesWhatStandsThere() {
        var generator = SplitMix(state: 7)
        let alphabet = Array("aäß .?!\n-,:0123\u{308}\u{1F600}\u{202E}\u{0}'’Dr18").map(String.init)
        for _ in 0..<5_000 {
            let source = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }.joined()
            let text = Text(source)
            for word in text.words { #expect(Word.fold(text.scalars[word.range]) == word.folded) }
            #expect(text.sentences.reduce(0) { $0 + $1.words.count } == text.words.count)
            for sentence in text.sentences { #expect(sentence.range.upperBound <= text.scalars.count) }
        }
    }

    @Test(arguments: [
        ("Servicetechnikern", "Techniker", true), ("Fahrten", "Fahrt", true), ("trips", "trip", true),
        ("Montage", "Montag", true), ("Haus", "Maus", false), ("Übergänge", "Uebergang", false),
    ])
    func stems(word: String, topic: String, meets: Bool) { #expect(Stem.meets(word, topic) == meets) }

    @Test func phrasesWithStarsAndGaps() {
        let matcher = PhraseMatcher([
            ("reason", WordList(phrases: ["ich rufe ... an"])), ("thing", WordList(phrases: ["liste*", "*bogen"])),
        ])
        let text = Text("Ich rufe Sie heute wegen der Listen an. Zählbogen!")
        #expect(
            matcher.matches(in: text).map { "\($0.list): \(text.quote(text.range(ofWords: $0.words)))" }
                == ["reason: Ich rufe Sie heute wegen der Listen an", "thing: Listen", "thing: Zählbogen"])
    }

    @Test(arguments: [
        ("Dienstag um zehn oder Donnerstag um 14 Uhr?", ["Dienstag um zehn", "Donnerstag um 14 Uhr"]),
        ("am 18. Juni, 9:30 Uhr", ["18. Juni, 9:30 Uhr"]),
        ("Tuesday at ten or Friday after lunch", ["Tuesday at ten", "Friday"]),
        ("Wir sind um 20 Minuten schneller", []), ("Guten Morgen", []), ("mit di und mo", []),
    ])
    func times(source: String, expected: [String]) {
        let text = Text(source)
        #expect(TimeMark.all(in: text).map { text.quote(text.range(ofWords: $0.words)) } == expected)
    }

    @Test(arguments: [
        ("eine Viertelstunde", [15]), ("10 Minuten oder eine halbe Stunde", [10, 30]), ("twenty minutes", [20]),
        ("a quarter of an hour", [15]), ("in zwei Jahren", []),
    ])
    func durations(source: String, minutes: [Int]) {
        #expect(DurationMark.all(in: Text(source)).map(\.minutes) == minutes)
    }
}

/// SplitMix64, so that a failing text can be made again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
