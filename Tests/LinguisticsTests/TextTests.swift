import Testing

@testable import Linguistics

@Suite("Texts taken apart into words and sentences")
struct TextTests {
    @Test(arguments: [
        ("Grüß Gott! Wie geht's?", ["gruess", "gott", "wie", "geht's"]),
        ("GRUESS GOTT", ["gruess", "gott"]),
        ("Stra\u{DF}e und Stra\u{1E9E}e und Strasse", ["strasse", "und", "strasse", "und", "strasse"]),
        ("M\u{FC}ller, Mu\u{308}ller, Mueller", ["mueller", "mueller", "mueller"]),
        ("\u{C4}rger, A\u{308}rger, aerger", ["aerger", "aerger", "aerger"]),
        ("Caf\u{E9}, Cafe\u{301}, Soci\u{E9}t\u{E9}", ["cafe", "cafe", "societe"]),
        ("geht's geht\u{2019}s geht\u{B4}s geht`s", ["geht's", "geht's", "geht's", "geht's"]),
        ("'ne Frage, Hans' Hof", ["ne", "frage", "hans", "hof"]),
        ("we're, we\u{2019}ve, don't", ["we're", "we've", "don't"]),
        ("24-Stunden um 14.30 Uhr", ["24", "stunden", "um", "14.30", "uhr"]),
        ("9:15, 1,9 Prozent, 1.200 Euro, 18.", ["9:15", "1,9", "prozent", "1.200", "euro", "18"]),
        ("10am 20% 5€ 3x", ["10", "am", "20", "5", "3", "x"]),
        ("E-Mail-Adresse; Vor/Nachteile", ["e", "mail", "adresse", "vor", "nachteile"]),
        ("Łódź, Çelik, Ñandú, Žižek", ["lodz", "celik", "nandu", "zizek"]),
        ("日本 Привет", ["日本", "привет"]),
        ("", []), ("…", []), ("\u{0}\u{1B}[31m", ["31", "m"]), ("\u{1F468}\u{200D}\u{1F469}", []),
    ])
    func words(source: String, folded: [String]) { #expect(Text(source).foldedWords == folded) }

    /// A word of a text is folded like a word on its own, so that lists and texts meet.
    @Test(arguments: ["Größe", "GRO\u{308}SSE", "Bäckerei", "geht’s", "Œuvre", "naïve", "Straße", "Łódź", "Ærø"])
    func foldedForm(word: String) {
        #expect(Text(word).foldedWords == [word.foldedForm])
        #expect(Text(word).words.map(\.hash) == [WordHash.of(word)])
    }

    @Test(arguments: [
        ("14:30", 14, true), ("9.15", 9, true), ("24:00", 24, true), ("25:00", 25, false), ("9.17", 9, false),
        ("3.47", 3, false), ("12:60", 12, false), ("1.200", 1200, false), ("1,9", 1, false), ("007", 7, false),
        ("99999999999999999999", 999_999_999, false),
    ])
    func numbers(source: String, value: Int, isClock: Bool) throws {
        let words = Text(source).words
        #expect(words.map(\.number) == [value])
        #expect(words.map(\.isClock) == [isClock])
    }

    @Test(arguments: [
        ("a b", Word.Gap.space), ("a, b", .comma), ("a – b", .dash), ("a - b", .dash), ("a: b", .dash),
        ("a (b)", .dash), ("a/b", .dash), ("a-b", .joined), ("ab. Cd", .stop), ("a? b", .stop), ("a\nb", .line),
        ("a.\nB", .line), ("a\tb", .space), ("a\u{A0}b", .space), ("a\u{202F}b", .space), ("z.\u{A0}B.", .space),
    ])
    func gaps(source: String, gap: Word.Gap) { #expect(Text(source).words.map(\.gap) == [.line, gap]) }

    @Test(arguments: [
        // Abbreviations
        ("Guten Tag Herr Dr. Sasse. Wie geht es?", ["Guten Tag Herr Dr. Sasse.", "Wie geht es?"]),
        ("Das spart z. B. Zeit. Ja.", ["Das spart z. B. Zeit.", "Ja."]),
        ("Das spart z.B. Zeit. Ja.", ["Das spart z.B. Zeit.", "Ja."]),
        ("Ca. 20 Leute bzw. mehr. Gut.", ["Ca. 20 Leute bzw. mehr.", "Gut."]),
        ("Mr. Hale of Hale & Co. called. Why?", ["Mr. Hale of Hale & Co. called.", "Why?"]),
        ("e.g. a list. Fine.", ["e.g. a list.", "Fine."]),
        ("Prof. Dr. Klein und Frau Dipl. Ing. Wolf. Hallo.", ["Prof. Dr. Klein und Frau Dipl. Ing. Wolf.", "Hallo."]),
        // Dates and numbers
        ("Am 18. Juni um 9. Passt das?", ["Am 18. Juni um 9.", "Passt das?"]),
        ("Am 3. März oder 5. Mai. Ja?", ["Am 3. März oder 5. Mai.", "Ja?"]),
        ("Im 2. Stock, am 24.12. um 9 Uhr. Gut.", ["Im 2. Stock, am 24.12. um 9 Uhr.", "Gut."]),
        ("Von 1.200 auf 900 Euro. Viel.", ["Von 1.200 auf 900 Euro.", "Viel."]),
        // Stops
        ("Was?! Nein... Doch.", ["Was?!", "Nein...", "Doch."]),
        ("Sie sagten: „Nie wieder.“ Warum?", ["Sie sagten: „Nie wieder.“", "Warum?"]),
        ("He said \"never.\" Why?", ["He said \"never.\"", "Why?"]),
        ("Moment … Ich frage nach.", ["Moment …", "Ich frage nach."]),
        ("Siehe www.hof.de/preise für mehr.", ["Siehe www.hof.de/preise für mehr."]),
        ("Kein Ende", ["Kein Ende"]), ("", []), ("...", []),
        // Lines
        (
            "Hallo Frau Rott,\n\nworum geht es\n- Preis\n- Zeit",
            ["Hallo Frau Rott,", "worum geht es", "- Preis", "- Zeit"]
        ),
        ("Hallo,\r\n\r\nworum geht es?\r\n", ["Hallo,", "worum geht es?"]),
        ("• eins\n• zwei\n– drei", ["• eins", "• zwei", "– drei"]),
        (
            "Ich schreibe Ihnen, weil Sie im Mai gesagt haben, dass der Träger\nüber das Budget entscheidet. Und nun?",
            [
                "Ich schreibe Ihnen, weil Sie im Mai gesagt haben, dass der Träger\nüber das Budget entscheidet.",
                "Und nun?",
            ]
        ),
        ("Mit freundlichen Grüßen\nJana Wiesner", ["Mit freundlichen Grüßen", "Jana Wiesner"]),
    ])
    func sentences(source: String, expected: [String]) {
        let text = Text(source)
        #expect(text.sentences.map { text.quote($0.start..<$0.end) } == expected)
    }

    @Test(arguments: [
        ("Wer? Ich. Du?!", [true, false, true]), ("Er fragte „Wer?“ Ja.", [true, false]), ("Wer", [false]),
    ])
    func questions(source: String, isAsked: [Bool]) { #expect(Text(source).sentences.map(\.isAsked) == isAsked) }

    @Test(arguments: [
        ("- a\n* b\n> c\n• d\n– e\nf", [true, true, true, true, true, false]), ("„a“\n“b”", [false, false]),
    ])
    func bullets(source: String, isBullet: [Bool]) {
        #expect(Text(source).sentences.map(\.isBullet) == isBullet)
    }

    @Test func memoryIsUsedAgain() {
        var text = Text("Ein langer Satz mit vielen Wörtern. Und noch einer?")
        text.read(Array("Kurz.".utf8))
        #expect(text.foldedWords == ["kurz"])
        #expect(text.sentences.count == 1)
        #expect(text.quote(0..<99) == "Kurz.")
    }

    // MARK: Any text at all

    static func wild(_ generator: inout SplitMix) -> String {
        let pieces =
            Array("aäßÄz .?!\n\r\t-,:;/()0123„“”'’`•–…\u{308}\u{301}\u{1F600}\u{202E}\u{0}\u{FEFF}日é").map(String.init)
            + ["Dr.", "18. ", "z. B. ", "https://a.de/b?c=1", "\u{1F468}\u{200D}\u{1F469}", "\r\n", "geht's", "Juni"]
        return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
            if Int.random(in: 0..<12, using: &generator) == 0,
                let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator))
            {
                return String(scalar)
            }
            return pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
    }

    /// Places map back to the original: on whole scalars, in order, and each quote folds to what the word holds.
    @Test func everyPlaceQuotesWhatStandsThere() {
        var generator = SplitMix(state: 7)
        var text = Text()
        for _ in 0..<20_000 {
            let source = Self.wild(&generator)
            text.read(Array(source.utf8))
            #expect(text.bytes == Array(source.utf8))
            var last = 0
            for word in text.words {
                #expect(
                    last <= word.start && word.start < word.end && word.end <= text.bytes.count,
                    "\(source.debugDescription)")
                last = word.end
                let quote = String(validating: text.bytes[word.start..<word.end], as: UTF8.self)
                #expect(
                    quote.map { Text($0).foldedWords } == [text.folded(word)], "\(source.debugDescription)")
                #expect(word.stemEnd <= word.foldedEnd && word.foldedStart < word.foldedEnd)
            }
            var nextWord = 0
            var end = 0
            for sentence in text.sentences {
                #expect(sentence.words.lowerBound == nextWord, "\(source.debugDescription)")
                #expect(end <= sentence.start && sentence.start < sentence.end, "\(source.debugDescription)")
                #expect(String(validating: text.bytes[sentence.start..<sentence.end], as: UTF8.self) != nil)
                let covered = text.range(ofWords: sentence.words)
                #expect(
                    sentence.start <= covered.lowerBound && covered.upperBound <= sentence.end,
                    "\(source.debugDescription)")
                nextWord = sentence.words.upperBound
                end = sentence.end
            }
            #expect(nextWord == text.words.count, "\(source.debugDescription)")
            for index in text.words.indices {
                #expect(text.sentences[text.sentenceIndex(ofWord: index)].words.contains(index))
            }
        }
    }

    /// Bytes that are no UTF-8 do no harm either.
    @Test func brokenBytesDoNoHarm() {
        var generator = SplitMix(state: 9)
        var text = Text()
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            text.read(bytes)
            for word in text.words { #expect(word.start < word.end && word.end <= bytes.count) }
            for sentence in text.sentences { #expect(sentence.start < sentence.end && sentence.end <= bytes.count) }
        }
    }

    @Test func scalarOffsetsCountWhatPeopleCount() {
        let source = "aä\u{1F600}e\u{301}\r\nz"
        let text = Text(source)
        var byte = 0
        for (offset, scalar) in source.unicodeScalars.enumerated() {
            #expect(text.scalarOffset(ofByte: byte) == offset)
            byte += UTF8.width(scalar)
        }
        #expect(text.scalarOffset(ofByte: byte) == source.unicodeScalars.count)
    }

    @Test func aMegabyteIsTakenApart() {
        #expect(Text(String(repeating: "a ", count: 500_000)).words.count == 500_000)
        #expect(Text(String(repeating: ".", count: 1_000_000)).words.isEmpty)
        #expect(Text(String(repeating: "a\n", count: 300_000)).sentences.count == 300_000)
    }
}
