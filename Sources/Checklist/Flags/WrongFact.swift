import Linguistics

/// Something said of the recipient that contradicts what is known: another number, town, month or person in the place
/// of the right one.
///
/// Only what fills the same place as in the facts is compared, and only where words around it show that the same fact
/// is meant.
struct WrongFact: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        if let words = wrongTitle(reading) { return FlagVerdict(flag: .wrongFact, evidence: reading.span(words)) }
        let grounds = Grounds(reading.facts)
        for remark in reading.remarks where remark.frame != .signOff && (remark.place ?? 0) <= 6 {
            if let words = find(in: remark.words, reading.text, reading, grounds) {
                return FlagVerdict(flag: .wrongFact, evidence: reading.span(words))
            }
        }
        if reading.hasSubject,
            let words = find(in: 0..<reading.subject.words.count, reading.subject, reading, grounds)
        {
            return FlagVerdict(flag: .wrongFact, evidence: reading.subjectSpan(words))
        }
        return nil
    }

    private static func find(
        in words: Range<Int>, _ passage: Passage, _ reading: Reading, _ grounds: Grounds
    ) -> Range<Int>? {
        for index in words where grounds.hasNone {
            if let wrong = denied(at: index, words, passage, reading) { return wrong }
        }
        for index in words where passage.known[index].isEmpty {
            if grounds.hasNumber, let wrong = wrongNumber(at: index, words, passage, reading) { return wrong }
            if let wrong = wrongPlace(at: index, words, passage, reading) { return wrong }
            if grounds.hasMonth, let wrong = wrongMonth(at: index, words, passage, reading) { return wrong }
        }
        return nil
    }

    // MARK: Numbers

    /// "Ihr fünftes Depot", where it is the second: a number beside what is counted in the facts.
    static func wrongNumber(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        guard Numeral.mayBegin(at: passage.words[index]), let value = Numeral.value(passage.words, at: index),
            value != 1, value != 100, value != 1000,
            index + 1 >= passage.words.count || !scales.contains(passage.words[index + 1]),
            isOfRecipient(index, words, passage)
        else { return nil }
        for place in (index + 1)..<(index + 3) where words.contains(place) && passage.words[place].gap <= .space {
            let known = passage.known[place]
            guard !known.isDisjoint(with: .specific), known.isDisjoint(with: [.number, .when, .similar]),
                !passage.words[place].isNumber, Numeral.value(passage.words, at: place) == nil
            else { continue }
            let facts = reading.facts
            var differs = false
            for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
                let range = facts.words(ofPiece: piece)
                for word in range where facts.text.words[word].stem == passage.words[place].stem {
                    for before in max(range.lowerBound, word - 2)..<word {
                        guard let other = Numeral.value(facts.text.words, at: before) else { continue }
                        if other == value { return nil }
                        if !passage.contains(number: other), !reading.subject.contains(number: other),
                            !reading.text.contains(number: other)
                        {
                            differs = true
                        }
                    }
                }
                for word in range where Numeral.value(facts.text.words, at: word) == value { return nil }
            }
            if differs { return index..<(place + 1) }
        }
        return nil
    }

    // MARK: What is not there

    /// "Ihre Filiale", where the facts say "keine Filiale".
    static func denied(at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading) -> Range<
        Int
    >? {
        let clause = passage.clause(around: index, in: words)
        let word = passage.words[index]
        guard index > clause.lowerBound, word.length >= 4, !word.isNumber, !EntryWords.messages.contains(word),
            !passage.has(denials, in: clause), !passage.has(EntryWords.conditions, in: clause)
        else { return nil }
        let act = acts[word.hash]
        var owner: Int?
        for place in max(clause.lowerBound, index - 4)..<index {
            let before = passage.words[place]
            if EntryWords.owners.contains(before), passage.isAddress(place), !EntryWords.pronouns.contains(before) {
                owner = place
            } else if act == .attend, EntryWords.thanks.contains(before) {
                owner = place
            } else if EntryWords.pronouns.contains(before), passage.isAddress(place), index + 1 < clause.upperBound,
                haves.contains(passage.words[index + 1]) || act == .attend
            {
                owner = place
            }
        }
        guard let owner else { return nil }
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
            let range = facts.words(ofPiece: piece)
            if facts.isAboutContact(from: range.lowerBound, to: facts.pieces[piece].end) { continue }
            for place in range.dropFirst() {
                let other = facts.text.words[place]
                guard other.length >= 4, other.stem == word.stem || act != nil && acts[other.hash] == act else {
                    continue
                }
                let reach = act == .attend ? 6 : 2
                for before in max(range.lowerBound, place - reach)..<place
                where nones.contains(facts.text.words[before]) {
                    return owner..<(index + 1)
                }
            }
        }
        return nil
    }

    /// What is known under several words.
    enum Act { case attend, website }
    static let acts = WordTable<Act>([
        "teilnahme": .attend, "teilgenommen": .attend, "teilnehmer": .attend, "dabei": .attend, "joining": .attend,
        "joined": .attend, "attending": .attend, "attended": .attend, "attendance": .attend, "participants": .attend,
        "participation": .attend, "attend": .attend, "website": .website, "homepage": .website, "webseite": .website,
        "internetseite": .website, "webauftritt": .website, "site": .website,
    ])
    static let haves: WordSet = ["haben", "hast", "habt", "betreiben", "have", "run", "own"]

    static let scales: WordSet = ["hundred", "thousand", "million", "hundert", "tausend", "millionen", "mio"]
    static let nones: WordSet = [
        "kein", "keine", "keinen", "keiner", "keinem", "no", "ohne", "without", "nicht", "not", "didn't", "never",
        "nie",
    ]
    static let denials: WordSet = [
        "kein", "keine", "keinen", "keiner", "keinem", "nicht", "ohne", "no", "not", "without", "never", "don't",
        "doesn't", "haven't", "hasn't", "nie", "noch", "yet",
    ]

    // MARK: Places

    /// "die Filiale in Würzburg", where it is in Bamberg; "auf der Interpack", where it was another fair.
    static func wrongPlace(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        let word = passage.words[index]
        guard word.isCapitalized, word.length >= 3, index > words.lowerBound, word.gap <= .space,
            !word.isNumber, !notPlaces.contains(word), let lead = lead(index, passage.words)
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

    /// "bei Ihnen in Vals", "in Ihrem Werk in Villingen", "Sie stellen in Memmingen … um": they are said to be there.
    static func isTheirPlace(_ index: Int, _ words: Range<Int>, _ passage: Passage) -> Bool {
        let clause = passage.clause(around: index, in: words)
        if passage.has(neighbours, in: clause) { return false }
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
        for piece in 0..<facts.pieceCount where facts.kind(ofPiece: piece) == .trigger {
            let range = facts.words(ofPiece: piece)
            var isFair = false
            for word in range where fairNames.contains(facts.text.words[word]) { isFair = true }
            guard isFair else { return nil }
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
        "exhibition", "messegespräch",
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

    // MARK: Months

    static func wrongMonth(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        guard let month = months[passage.words[index].hash], index > words.lowerBound,
            timeLeads.contains(passage.words[index - 1]), isOfRecipient(index, words, passage)
        else { return nil }
        let clause = passage.clause(around: index, in: words)
        let isPast = passage.has(.deed, in: clause) || passage.has(EntryWords.thanks, in: clause)
        let isDay = month > 12
        if isDay, passage.timeCount(in: words) > 1 { return nil }
        let facts = reading.facts
        var differs = false
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: [.fact, .trigger, .when]) {
            let range = facts.words(ofPiece: piece)
            if facts.isAboutContact(from: range.lowerBound, to: facts.pieces[piece].end) { continue }
            let isTime = facts.kind(ofPiece: piece) == .when
            for place in range {
                guard let other = months[facts.text.words[place].hash] else { continue }
                if other == month { return nil }
                if isDay != (other > 12) { continue }
                let meant =
                    isTime
                    ? isPast && passage.words[index].length > 2 && reading.temperature == .warm
                        && passage.knownCount(.trigger, in: words) > 0
                        || piece > 0 && isMeant(facts.words(ofPiece: piece - 1), around: index, words, passage, facts)
                    : isMeant(range, around: index, words, passage, facts)
                if meant, !passage.contains(facts.text.words[place]) { differs = true }
            }
        }
        return differs ? (index - 1)..<(index + 1) : nil
    }
}
