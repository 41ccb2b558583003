import Linguistics

/// Whom and what a remark speaks of, and the words that tell.
extension WrongFact {
    /// "Herr Nolte" to a woman: her role tells.
    static func wrongTitle(_ reading: Reading) -> Range<Int>? {
        guard reading.language == .german else { return nil }
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where facts.kind(ofPiece: piece) == .general {
            guard let role = facts.words(ofPiece: piece).first,
                let title = title(of: facts.text.words[role], facts.text)
            else { return nil }
            let words = reading.text.words
            for index in words.indices.prefix(12) where index + 1 < words.count {
                guard let used = titles[words[index].hash], used != title else { continue }
                for next in (index + 1)...min(index + 3, words.count - 1) where words[next].gap <= .space {
                    if reading.text.known[next].contains(.person) { return index..<(next + 1) }
                }
            }
            return nil
        }
        return nil
    }

    enum Title { case man, woman }

    static func title(of role: Word, _ text: Text) -> Title? {
        func ends(_ ending: StaticString) -> Bool {
            let count = ending.utf8CodeUnitCount
            guard role.length > count + 2 else { return false }
            for offset in 0..<count where text.folded[role.foldedEnd - count + offset] != ending.utf8Start[offset] {
                return false
            }
            return true
        }
        if ends("erin") || ends("orin") || ends("istin") || ends("entin") || ends("antin") || ends("frau")
            || ends("chefin")
            || ends("aerztin") || ends("eurin") || ends("wirtin") || ends("tin")
        {
            return .woman
        }
        if ends("leiter") || ends("fuehrer") || ends("inhaber") || ends("meister") || ends("direktor") || ends("mann")
            || ends("berater") || ends("besitzer") || ends("techniker")
        {
            return .man
        }
        return nil
    }

    // MARK: What is meant

    /// Whether the clause around a word tells something of the recipient, not of the sender or somebody else.
    static func isOfRecipient(_ index: Int, _ words: Range<Int>, _ passage: Passage) -> Bool {
        let clause = passage.clause(around: index, in: words)
        if index > words.lowerBound, Numeral.value(passage.words, at: index) != nil,
            EntryWords.owners.contains(passage.words[index - 1])
                && !EntryWords.pronouns.contains(passage.words[index - 1])
                && passage.isAddress(index - 1)
                || definite.contains(passage.words[index - 1]) && !passage.has(neighbours, in: clause)
                    && index + 1 < clause.upperBound && !passage.known[index + 1].isDisjoint(with: .specific)
        {
            return true
        }
        if passage.has(.introduction, in: clause) { return false }
        // "An agency in Hull": a story of somebody else.
        if clause.lowerBound == words.lowerBound || !passage.has(EntryWords.owners, in: clause),
            others.contains(passage.words[words.lowerBound]), !passage.has(EntryWords.owners, in: words)
        {
            return false
        }
        for place in max(clause.lowerBound, index - 3)..<index
        where EntryWords.owners.contains(passage.words[place])
            && !EntryWords.pronouns.contains(passage.words[place]) && passage.isAddress(place)
        {
            return !passage.has(EntryWords.conditions, in: clause)
        }
        if passage.has(EntryWords.ours, in: clause), !passage.has(.deed, in: clause) { return false }
        if passage.has(EntryWords.conditions, in: clause) { return false }
        // "a clinic in Guelph", "ich war im März": somebody else, or the sender.
        let isTold = passage.has(EntryWords.pronouns, in: clause)
        if index > 2, !isTold, others.contains(passage.words[index - 3]) || others.contains(passage.words[index - 2]) {
            return false
        }
        let isOwned = owned(before: index, clause, passage)
        if passage.has(selves, in: clause), !isTold, !isOwned, !passage.has(.referral, in: clause),
            !passage.has(.noticed, in: clause)
        {
            return false
        }
        if passage.has(EntryWords.congratulations, in: words) || passage.has(wishes, in: words) { return true }
        for word in clause {
            if EntryWords.owners.contains(passage.words[word]), passage.isAddress(word) { return true }
            if passage.known[word].contains(.company), !passage.known[word].contains(.general) { return true }
        }
        return passage.has(.noticed, in: words) || passage.has(.deed, in: clause) || passage.has(.referral, in: clause)
    }

    /// "Ihre Podcast-Folge im Mai": whether the recipient owns what stands before a word.
    private static func owned(before index: Int, _ clause: Range<Int>, _ passage: Passage) -> Bool {
        for place in clause.lowerBound..<index
        where EntryWords.owners.contains(passage.words[place]) && passage.isAddress(place) { return true }
        return false
    }

    /// Whether a word beside another is a word of the same fact.
    static func isMeant(
        _ piece: Range<Int>, around index: Int, _ words: Range<Int>, _ passage: Passage, _ facts: FactIndex
    ) -> Bool {
        for place in max(words.lowerBound, index - 8)..<min(words.upperBound, index + 6) where place != index {
            let known = passage.known[place]
            guard !known.isDisjoint(with: .specific), known.isDisjoint(with: [.number, .when]) else { continue }
            if facts.contains(passage.words[place], inPiece: piece), passage.words[place].length >= 3 { return true }
            if known.contains(.similar), !EntryWords.thin.contains(passage.words[place]),
                passage.words[place].length >= 5
            {
                return piece.count <= 8
            }
        }
        return false
    }

    static let definite: WordSet = ["the", "die", "den", "alle", "all"]
    /// "alles Gute", "good luck": said of something of the recipient's.
    static let wishes: WordSet = ["gute", "erfolg", "luck"]
    static let selves: WordSet = ["ich", "i", "i've", "i'm"]
    static let others: WordSet = ["a", "an", "ein", "eine", "einem", "einer", "einen"]
    static let prepositions: WordSet = ["in", "aus", "nach", "at", "from", "bei"]
    static let fairs: WordSet = ["auf", "an", "at", "on"]
    static let articles: WordSet = ["der", "dem", "the"]
    static let timeLeads: WordSet = [
        "im", "in", "seit", "ab", "since", "bis", "until", "till", "am", "on", "last", "letzten",
        "letzter", "vergangenen", "vom", "from", "this",
    ]
    static let notPlaces: WordSet = [
        "betrieb", "ordnung", "sachen", "monat", "jahr", "woche", "tag", "skandinavien", "ausland", "asien", "schnitt",
        "moment", "sommer", "herbst", "frühjahr", "kürze", "rente", "zukunft", "ruhe", "kontakt", "frage", "bezug",
        "arbeit", "zeiten",
        "feierabend", "haus", "hause", "berührung", "person", "zusammenarbeit", "wochen", "tagen", "stunden", "minuten",
        "jahren", "monaten", "prozent", "papier", "deutschland", "österreich", "europa", "holland", "belgien", "polen",
        "schweiz", "frankreich", "italien",
        "niederlande", "dänemark", "england", "ireland", "scotland", "wales", "france", "germany", "canada", "monday",
        "tuesday",
        "wednesday",
        "thursday", "friday", "saturday", "sunday", "i", "your", "my", "our", "the", "a", "herr", "frau", "herrn",
        "ihnen",
        "ihrem", "ihren", "ihrer", "ihre", "ihr", "zoom", "teams", "linkedin", "google", "facebook", "instagram",
        "bedarf",
        "interesse", "rückfrage", "absprache", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter",
    ]
    static let titles = WordTable<Title>(["herr": .man, "herrn": .man, "frau": .woman, "fr": .woman])
    static let months = WordTable<Int>([
        "januar": 1, "jänner": 1, "january": 1, "februar": 2, "feber": 2, "february": 2, "märz": 3, "march": 3,
        "april": 4,
        "mai": 5, "may": 5, "juni": 6, "june": 6, "juli": 7, "july": 7, "august": 8, "september": 9, "oktober": 10,
        "october": 10, "november": 11, "dezember": 12, "december": 12,
        "montag": 21, "monday": 21, "dienstag": 22, "tuesday": 22, "mittwoch": 23, "wednesday": 23, "donnerstag": 24,
        "thursday": 24, "freitag": 25, "friday": 25, "samstag": 26, "sonnabend": 26, "saturday": 26, "sonntag": 27,
        "sunday": 27,
    ])
}
