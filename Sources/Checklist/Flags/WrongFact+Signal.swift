import Linguistics

/// The signal itself, said to be about something else: "unser Whitepaper über Telefonie", where it was about backups.
extension WrongFact {
    static func wrongTopic(_ words: Range<Int>, _ passage: Passage, _ reading: Reading) -> Range<Int>? {
        guard reading.hasTrigger, passage.has(.deed, in: words) else { return nil }
        let lexicon = Lexicon.of(reading.language)
        let facts = reading.facts
        for index in words.dropLast(2) {
            guard let said = lexicon.contrasts.value(of: passage.words[index]),
                isSignal(at: index, words, passage, reading),
                EntryWords.about.contains(passage.words[index + 1]), passage.words[index + 1].gap <= .space
            else { continue }
            for piece in 0..<facts.pieceCount where facts.kind(ofPiece: piece) == .trigger {
                for place in facts.words(ofPiece: piece)
                where lexicon.contrasts.value(of: facts.text.words[place]) == said {
                    return strangeTopic(after: index, words, passage, lexicon)
                }
            }
        }
        return nil
    }

    /// What a paper is said to be about, if none of it is known.
    private static func strangeTopic(
        after index: Int, _ words: Range<Int>, _ passage: Passage, _ lexicon: Lexicon
    ) -> Range<Int>? {
        let clause = passage.clause(around: index, in: words)
        var last: Int?
        for place in (index + 2)..<min(index + 7, max(index + 2, clause.upperBound)) {
            let word = passage.words[place]
            if passage.has(.deed, in: place..<(place + 1)) { break }
            if word.length < 4 || lexicon.functionWords.contains(word) || passage.isInTime(word: place)
                || EntryWords.vagueTopics.contains(word)
            {
                continue
            }
            guard passage.known[place].isEmpty else { return nil }
            last = place
        }
        return last.map { index..<($0 + 1) }
    }
}
