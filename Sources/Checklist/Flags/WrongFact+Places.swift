import Linguistics

/// Places in the place of others: "die Filiale in Würzburg", where it is in Bamberg.
extension WrongFact {
    // MARK: Places

    /// "die Filiale in Würzburg", where it is in Bamberg; "auf der Interpack", where it was another fair.
    static func wrongPlace(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        let word = passage.words[index]
        guard word.isCapitalized, word.length >= 3, index > words.lowerBound, word.gap <= .space,
            !word.isNumber, !notPlaces.contains(word), let lead = lead(index, passage.words),
            !isOwnCompany(index, passage)
        else { return nil }
        let facts = reading.facts
        if lead == .bare, let wrong = wrongFair(at: index, words, passage, reading) { return wrong }
        let isTheirs =
            lead == .bare && inside.contains(passage.words[index - 1]) && isTheirPlace(index, words, passage)
        guard isTheirs || isOfRecipient(index, words, passage) else { return nil }
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
            let range = facts.words(ofPiece: piece)
            guard lead == .bare || !facts.kind(ofPiece: piece).isDisjoint(with: .trigger),
                isTheirs || isMeant(range, around: index, words, passage, facts)
            else { continue }
            for place in range.dropFirst() {
                let other = facts.text.words[place]
                guard other.isCapitalized, other.stem != word.stem, let otherLead = Self.lead(place, facts.text.words),
                    otherLead == lead, !passage.contains(other), !reading.subject.contains(other),
                    !notPlaces.contains(other)
                else { continue }
                return (index - (lead == .article ? 2 : 1))..<(index + 1)
            }
        }
        return nil
    }

    /// "This is Robbie from Chock & Cradle": where the sender comes from.
    private static func isOwnCompany(_ index: Int, _ passage: Passage) -> Bool {
        guard index >= 3, froms.contains(passage.words[index - 1]), passage.words[index - 2].isCapitalized else {
            return false
        }
        return introducers.contains(passage.words[index - 3])
            || index >= 4 && passage.words[index - 3].isCapitalized && introducers.contains(passage.words[index - 4])
    }

    private static let froms: WordSet = ["from", "von", "vom"]
    private static let introducers: WordSet = ["is", "here's", "it's", "i'm", "am", "ist", "bin", "heiße"]

    /// "bei Ihnen in Vals", "in Ihrem Werk in Villingen", "Sie stellen in Memmingen … um": they are said to be there.
    static func isTheirPlace(_ index: Int, _ words: Range<Int>, _ passage: Passage) -> Bool {
        let clause = passage.clause(around: index, in: words)
        if passage.has(neighbours, in: clause) { return false }
        // "in Straubing, wo Ihre Werkstatt steht"
        if index + 3 < words.upperBound, wheres.contains(passage.words[index + 1]) {
            let then = (index + 2)..<min(index + 4, words.upperBound)
            return passage.has(EntryWords.owners, in: then)
        }
        for place in max(clause.lowerBound, index - 5)..<min(clause.upperBound, index + 4) where place != index {
            let word = passage.words[place]
            if EntryWords.datives.contains(word), passage.isAddress(place), place > clause.lowerBound,
                EntryWords.places.contains(passage.words[place - 1])
            {
                return true
            }
            if place < index, EntryWords.owners.contains(word), passage.isAddress(place),
                !EntryWords.pronouns.contains(word) || place == clause.lowerBound
            {
                return true
            }
        }
        return false
    }

    static let wheres: WordSet = ["wo", "where"]
    static let inside: WordSet = ["in"]
    static let neighbours: WordSet = [
        "nachbar", "nachbarn", "nachbarin", "kollege", "kollegen", "kollegin", "mitbewerber", "kunde", "kunden",
        "kundin",
        "betrieb", "neighbour", "neighbor", "neighbours", "neighbors", "colleague", "colleagues", "competitor",
        "client",
        "customer", "like", "wie", "als",
    ]

    /// "good meeting you in Las Vegas", where it was another fair.
    static func wrongFair(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        guard reading.temperature == .warm, passage.has(meetings, in: words) else { return nil }
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: [.trigger, .when]) {
            let range = facts.words(ofPiece: piece)
            guard fairNames.meets(facts.text.words[range]) else { continue }
            for word in range.dropFirst() {
                let other = facts.text.words[word]
                guard other.isCapitalized, !fairNames.contains(other),
                    reading.language == .english || word > range.lowerBound,
                    nameLeads.contains(facts.text.words[word - 1]), !passage.contains(other)
                else { continue }
                return (index - 1)..<(index + 1)
            }
        }
        return nil
    }

    static let meetings: WordSet = [
        "met", "meet", "meeting", "getroffen", "kennengelernt", "gesprochen", "unterhalten", "gespräch", "stand",
        "booth",
        "messe", "fair", "show", "plausch", "treffen", "gesehen",
    ]
    static let fairNames: WordSet = [
        "messe", "stand", "messestand", "fair", "show", "booth", "expo", "conference", "konferenz", "kongress", "tag",
        "exhibition", "messegespräch", "fachmesse", "hausmesse", "küchenmesse", "webinar",
    ]
    static let nameLeads: WordSet = ["in", "the", "der", "auf", "at", "boot", "am", "bei"]

    enum Lead { case bare, article }

    /// How a name of a place is led in: "in Graz" or "auf der Interpack".
    static func lead(_ index: Int, _ words: [Word]) -> Lead? {
        guard index > 0 else { return nil }
        if prepositions.contains(words[index - 1]) { return .bare }
        if index > 1, articles.contains(words[index - 1]), fairs.contains(words[index - 2]) { return .article }
        return nil
    }

    // MARK: Parts

    /// "the boiler in the school", where it is the boiler in the parish hall: the same thing at another place.
    static func wrongPart(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        let lexicon = Lexicon.of(reading.language)
        let word = passage.words[index]
        guard word.length >= 3, !word.isNumber, !lexicon.functionWords.contains(word), !notPlaces.contains(word),
            !passage.isInTime(word: index), reading.language == .english || word.isCapitalized || !passage.hasCapitals,
            Address.of(word) == nil, let head = head(of: index, words, passage),
            isOfRecipient(index, words, passage)
                || reading.temperature == .warm && meetings.contains(passage.words[head])
        else { return nil }
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
            let range = facts.words(ofPiece: piece)
            for place in range where facts.text.words[place].stem == passage.words[head].stem {
                guard range.contains(place + 1), spots.contains(facts.text.words[place + 1]) else { continue }
                var other = place + 2
                while range.contains(other), articles.contains(facts.text.words[other]) { other += 1 }
                guard range.contains(other), Numeral.value(facts.text.words, at: other) == nil,
                    !passage.hasCapitals || facts.text.words[other].isCapitalized == word.isCapitalized,
                    months[facts.text.words[other].hash] == nil,
                    !notPlaces.contains(facts.text.words[other]), facts.text.words[other].stem != word.stem
                else { continue }
                // What the facts name there is named nowhere: not by its first word, not by its last.
                var isNamed = false
                while range.contains(other), !lexicon.functionWords.contains(facts.text.words[other]) {
                    if passage.contains(facts.text.words[other]) || reading.subject.contains(facts.text.words[other]) {
                        isNamed = true
                    }
                    other += 1
                }
                if !isNamed { return (head + 1)..<(index + 1) }
            }
        }
        return nil
    }

    /// The known thing that a word tells the place of: "boiler" before "in the school".
    private static func head(of index: Int, _ words: Range<Int>, _ passage: Passage) -> Int? {
        var place = index - 1
        guard place > words.lowerBound, passage.words[index].gap <= .space else { return nil }
        if articles.contains(passage.words[place]), passage.words[place].gap <= .space { place -= 1 }
        guard place > words.lowerBound, spots.contains(passage.words[place]), passage.words[place].gap <= .space else {
            return nil
        }
        let head = place - 1
        guard !passage.known[head].isDisjoint(with: .specific), !passage.words[head].isNumber,
            passage.known[head].isDisjoint(with: [.when, .number]), passage.words[head].length >= 4
        else { return nil }
        return head
    }

    private static let spots: WordSet = ["in", "im", "at", "am", "an", "auf", "on", "off", "aus", "from"]
}
