import Linguistics

/// Names in the place of others: "Standort Leoben" for "Standort Kapfenberg", "Herr Ziegler" for "Herr Zeidler".
extension WrongFact {
    /// A name beside a word that the facts put beside another name.
    static func wrongPair(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        let word = passage.words[index]
        guard word.isCapitalized, !word.isNumber, !notPlaces.contains(word), !isFrame(word, reading) else { return nil }
        if index > words.lowerBound + 1, word.gap <= .space, word.length != 2,
            let pair = differs(index - 1, step: 1, passage, reading), isOfRecipient(index, words, passage)
        {
            return pair
        }
        // In German every noun is written with a capital, so only what follows counts.
        if reading.language == .english, word.length > 2, index > words.lowerBound, index + 1 < words.upperBound,
            passage.words[index + 1].gap <= .space, let pair = differs(index + 1, step: -1, passage, reading),
            isOfRecipient(index, words, passage)
        {
            return pair
        }
        return nil
    }

    /// Whether the known name at `known` stands beside another one in the facts.
    private static func differs(_ known: Int, step: Int, _ passage: Passage, _ reading: Reading) -> Range<Int>? {
        let head = passage.words[known]
        guard head.isCapitalized, !isFrame(head, reading), passage.words[known + max(step, 0)].gap == .space,
            !passage.known[known].isDisjoint(with: .specific), !EntryWords.titles.contains(head),
            passage.known[known].isDisjoint(with: [.when, .number, .similar, .person])
        else { return nil }
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
            let range = facts.words(ofPiece: piece)
            for place in range where facts.text.words[place].stem == head.stem {
                let other = place + step
                guard range.contains(other), facts.text.words[max(other, place)].gap == .space
                else { continue }
                let name = facts.text.words[other]
                guard name.isCapitalized, !name.isNumber, !passage.contains(name), !isFrame(name, reading),
                    reading.language == .english || !Self.prepositions.contains(name)
                else { continue }
                return step > 0 ? known..<(known + 2) : (known - 1)..<(known + 1)
            }
        }
        return nil
    }

    /// Whether a word is written with a capital for other reasons than being a name.
    private static func isFrame(_ word: Word, _ reading: Reading) -> Bool {
        word.length > 1 && Lexicon.of(reading.language).functionWords.contains(word)
            || EntryWords.titles.contains(word) || Address.of(word) != nil
    }

    // MARK: Who referred

    /// "Herr Ziegler schickt mich", where it was Herr Zeidler.
    static func wrongReferrer(_ words: Range<Int>, _ passage: Passage, _ reading: Reading) -> Range<Int>? {
        guard passage.has(.referral, in: words) || passage.has(sends, in: words) else { return nil }
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
            let range = facts.words(ofPiece: piece)
            guard refers.meets(facts.text.words[range]) else { continue }
            for place in range.dropFirst() where addresses.contains(facts.text.words[place - 1]) {
                let known = facts.text.words[place]
                if let wrong = other(than: known, called: facts.text.words[place - 1], words, passage) { return wrong }
            }
        }
        return nil
    }

    /// A person in the place of a known one: another name after a title, or another title before the name.
    private static func other(
        than known: Word, called title: Word, _ words: Range<Int>, _ passage: Passage
    ) -> Range<Int>? {
        for index in words.dropLast() where addresses.contains(passage.words[index]) {
            let name = passage.words[index + 1]
            guard name.gap <= .space || passage.words[index].length <= 3, name.length >= 3 else { continue }
            if name.stem == known.stem {
                guard let said = titles[passage.words[index].hash], let right = titles[title.hash], said != right else {
                    return nil
                }
                return index..<(index + 2)
            }
            if passage.known[index + 1].isDisjoint(with: [.person, .trigger, .fact]), !passage.contains(known),
                !passage.has(.introduction, in: max(words.lowerBound, index - 3)..<index)
            {
                return index..<(index + 2)
            }
        }
        return nil
    }

    private static let sends: WordSet = ["schickt", "schickte", "geschickt", "sent", "sends", "herz", "verwiesen"]
    private static let refers: WordSet = [
        "empfohlen", "empfehlung", "empfahl", "empfiehlt", "referred", "referral", "recommended", "recommendation",
        "introduced", "introduction", "weiterempfohlen", "vermittelt", "verwiesen",
    ]
    private static let addresses: WordSet = [
        "herr", "herrn", "frau", "fr", "hr", "mr", "mrs", "ms", "miss", "dr", "prof", "professor",
    ]
}
