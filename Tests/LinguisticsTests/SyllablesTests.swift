import Linguistics
import Testing

@Suite("Syllables and reading ease") struct SyllablesTests {
    @Test(arguments: [
        ("ja", 1), ("Haus", 1), ("Bauherrin", 3), ("Feier", 2), ("neue", 2), ("Bäume", 2), ("Viertelstunde", 4),
        ("Servicetechniker", 5), ("Quelle", 2), ("bequem", 2), ("Theater", 3), ("Nation", 3), ("Familie", 4),
        ("Ferien", 3), ("Italien", 4), ("Energie", 3), ("Energien", 4), ("Idee", 2), ("Ideen", 3), ("Museum", 3),
        ("Jubiläum", 4), ("geehrter", 3), ("geeignet", 3), ("beeindruckt", 3), ("beinhalten", 4), ("beurteilen", 4),
        ("Kooperation", 6), ("Yoga", 2), ("System", 2), ("Bayern", 2), ("Team", 1), ("Service", 2), ("Büro", 2),
        ("Überweisung", 4), ("Bu\u{308}ro", 2), ("zweiundzwanzig", 4), ("140", 1), ("E", 1), ("Mail", 1), ("bst", 1),
        ("Patient", 3), ("Immobilien", 5), ("Zoo", 1), ("Aktie", 3), ("Schnee", 1), ("Straße", 2), ("Website", 2),
        ("Instandhaltung", 4), ("hydraulische", 4), ("Maschinenbau", 4), ("Aufsicht", 2), ("Kaffee", 2), ("Café", 2),
    ])
    func german(word: String, expected: Int) { #expect(Syllables.count(word, .german) == expected) }

    @Test(arguments: [
        ("yes", 1), ("time", 1), ("times", 1), ("table", 2), ("tables", 2), ("asked", 1), ("wanted", 2), ("boxes", 2),
        ("changes", 2), ("matches", 2), ("handled", 2), ("pulled", 1), ("people", 2), ("station", 2), ("special", 2),
        ("region", 2), ("radio", 3), ("material", 4), ("idea", 3), ("being", 2), ("through", 1), ("quarter", 2),
        ("minutes", 2), ("morning", 2), ("question", 2), ("every", 2), ("business", 2), ("medicines", 3),
        ("register", 3), ("practices", 3), ("conversation", 4), ("video", 3), ("the", 1), ("rhythm", 1), ("you", 1),
        ("buying", 2), ("create", 2), ("apple", 2), ("whole", 1), ("measured", 2), ("cost", 1), ("website", 2),
    ])
    func english(word: String, expected: Int) { #expect(Syllables.count(word, .english) == expected) }

    @Test func theFormulasByHand() throws {
        // 8 words, 2 sentences, 13 syllables; one word of three syllables, two of more than six letters, four of one.
        let german = Readability(Text("Sie suchen drei Techniker. Wer fährt morgen nach?"), .german)
        #expect([german.words, german.sentences, german.syllables] == [8, 2, 12])
        #expect([german.longWords, german.wideWords, german.shortWords] == [1, 1, 5])
        #expect(abs(try #require(german.ease) - 88.25) < 1e-9)
        // 0.1935 × 12.5 + 0.1672 × 4 + 0.1297 × 12.5 − 0.0327 × 62.5 − 0.875
        #expect(abs(try #require(german.schoolYear) - 1.79005) < 1e-9)
        let english = Readability(Text("You opened a ninth shop. Who bakes?"), .english)
        #expect([english.words, english.sentences, english.syllables] == [7, 2, 8])
        // 206.835 − 1.015 × 3.5 − 84.6 × 8 / 7
        #expect(abs(try #require(english.ease) - 106.5967857142857) < 1e-9)
        #expect(english.schoolYear == nil)
        #expect(Readability(Text(""), .german).ease == nil)
    }

    /// Whatever is written, no word has less than one syllable or more than it has letters.
    @Test func anyWordHasSyllables() {
        var random = SplitMix(state: 5)
        let letters = Array("aeiouyäöüßqwrtpsdfghjklxcvbnmé")
        for _ in 0..<2000 {
            let word = String(
                (0..<1 + Int(random.next() % 12)).map { _ in letters[Int(random.next() % UInt64(letters.count))] })
            for language in Language.allCases {
                let count = Syllables.count(word, language)
                #expect((1...word.count + 2).contains(count), "\(word)")
            }
        }
    }

    @Test(arguments: [
        ("Ich rufe Sie an. Wir haben Ihre Anzeige gesehen.", Language.german, 2, 2),
        ("Die Leute sagen, sie kommen mit ihrer Maschine.", .german, 0, 0),
        ("Habt ihr das? Sag mir, wie du das machst.", .german, 1, 2),
        ("We saw your shop and I wonder whether you bake.", .english, 2, 2),
    ])
    func whoIsSpokenOf(text: String, language: Language, sender: Int, recipient: Int) {
        let count = AddressCount(Text(text), language)
        #expect([count.sender, count.recipient] == [sender, recipient])
    }
}
