import Linguistics

/// Words of the same kind said of the same thing: "the new apple line", where it packs cherries.
extension WrongFact {
    static func wrongKind(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        let contrasts = Lexicon.of(reading.language).contrasts
        guard let said = contrasts.value(of: passage.words[index]) else { return nil }
        let facts = reading.facts
        for word in facts.text.words where contrasts.value(of: word) == said { return nil }
        let signal = isSignal(at: index, words, passage, reading)
        let isClaimed =
            isBusiness(at: index, words, passage) || signal || isOfRecipient(index, words, passage)
        guard isClaimed else { return nil }
        for piece in 0..<facts.pieceCount where facts.kind(ofPiece: piece) != .person {
            let range = facts.words(ofPiece: piece)
            for place in range {
                guard let known = contrasts.value(of: facts.text.words[place]), known.kind == said.kind,
                    !passage.contains(known, contrasts), !reading.subject.contains(known, contrasts)
                else { continue }
                if isBusiness(at: index, words, passage) { return claim(index, words, passage) }
                guard !facts.kind(ofPiece: piece).isDisjoint(with: .specific) else { continue }
                if signal
                    ? facts.kind(ofPiece: piece) == .trigger : isMeant(range, around: index, words, passage, facts)
                {
                    return claim(index, words, passage)
                }
            }
        }
        return nil
    }

    /// "als Betreiber eines Baumarktes", "Ihre Fleischerei": what the recipient's business is.
    static func isBusiness(at index: Int, _ words: Range<Int>, _ passage: Passage) -> Bool {
        guard index > words.lowerBound else { return false }
        let before = passage.words[index - 1]
        if EntryWords.owners.contains(before), !EntryWords.pronouns.contains(before), passage.isAddress(index - 1) {
            return true
        }
        for place in max(words.lowerBound, index - 4)..<index where EntryWords.roleLeads.contains(passage.words[place])
        {
            return runners.meets(passage.words[place..<index])
        }
        return index + 1 < words.upperBound && haves.contains(passage.words[index + 1])
            && passage.has(EntryWords.pronouns, in: max(words.lowerBound, index - 6)..<index)
    }

    /// "Sie waren gestern bei unserem Webinar": the signal itself, said to be another one.
    static func isSignal(at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading) -> Bool {
        guard reading.hasTrigger, passage.has(.deed, in: words), !passage.has(.invite, in: words) else { return false }
        let clause = passage.clause(around: index, in: words)
        guard passage.has(EntryWords.ours, in: max(clause.lowerBound, index - 3)..<index) else { return false }
        return passage.has(EntryWords.pronouns, in: clause) || passage.has(EntryWords.thanks, in: clause)
    }

    /// The words of the claim: as far back as the article or owner before it.
    static func claim(_ index: Int, _ words: Range<Int>, _ passage: Passage) -> Range<Int> {
        for place in (max(words.lowerBound, index - 3)..<index).reversed() where passage.words[place + 1].gap <= .space
        {
            let word = passage.words[place]
            if definite.contains(word) || articles.contains(word) || EntryWords.ours.contains(word)
                || EntryWords.owners.contains(word)
            {
                return place..<(index + 1)
            }
        }
        return index..<(index + 1)
    }

    private static let runners: WordSet = [
        "betreiber", "betreiberin", "inhaber", "inhaberin", "chef", "chefin", "leiter", "leiterin", "owner", "head",
        "führen", "geschäftsführer", "geschäftsführerin", "runner", "manager",
    ]
}

extension Passage {
    /// Whether the passage says a value, in any of its words.
    func contains(_ value: Contrasts.Value, _ contrasts: Contrasts) -> Bool {
        for word in words where contrasts.value(of: word) == value { return true }
        return false
    }
}
