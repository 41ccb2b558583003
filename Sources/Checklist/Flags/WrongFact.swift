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
        if let wrong = wrongReferrer(words, passage, reading) { return wrong }
        if let wrong = wrongTopic(words, passage, reading) { return wrong }
        for index in words {
            if let wrong = wrongKind(at: index, words, passage, reading) { return wrong }
            if let wrong = wrongAge(at: index, words, passage, reading) { return wrong }
        }
        for index in words where passage.known[index].isEmpty {
            if let wrong = wrongPair(at: index, words, passage, reading) { return wrong }
            if let wrong = wrongPart(at: index, words, passage, reading) { return wrong }
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
            // "Between two brands" counts nothing.
            index == words.lowerBound || !betweens.contains(passage.words[index - 1]),
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

    private static let betweens: WordSet = ["between", "zwischen"]

    // MARK: What is not there

    /// "Ihre Filiale", where the facts say "keine Filiale".
    static func denied(at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading) -> Range<
        Int
    >? {
        let clause = passage.clause(around: index, in: words)
        let word = passage.words[index]
        guard index > clause.lowerBound, word.length >= 4, !word.isNumber, !EntryWords.messages.contains(word),
            !passage.has(EntryWords.conditions, in: clause)
        else { return nil }
        // Whoever speaks of "Ihre Homepage" takes it to be there, whatever follows.
        let isOwned =
            EntryWords.owners.contains(passage.words[index - 1])
            && !EntryWords.pronouns.contains(passage.words[index - 1])
        if passage.has(denials, in: isOwned ? clause.lowerBound..<index : clause) { return nil }
        let act = acts[word.hash]
        var owner: Int?
        for place in max(clause.lowerBound, index - 6)..<index {
            let before = passage.words[place]
            if EntryWords.owners.contains(before), passage.isAddress(place), !EntryWords.pronouns.contains(before) {
                owner = place
            } else if act == .attend, EntryWords.thanks.contains(before) {
                owner = place
            } else if EntryWords.pronouns.contains(before), passage.isAddress(place), index + 1 < clause.upperBound,
                haves.contains(passage.words[index + 1]) || haves.contains(passage.words[place + 1]) || act == .attend
            {
                owner = place
            }
        }
        // "Your new filler runs" says what the filler does, and claims no runs.
        guard let owner, act != nil || index - owner <= 2 else { return nil }
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
            let range = facts.words(ofPiece: piece)
            if facts.isAboutContact(from: range.lowerBound, to: facts.pieces[piece].end) { continue }
            for place in range.dropFirst() {
                let other = facts.text.words[place]
                guard other.length >= 4, other.stem == word.stem || act != nil && acts[other.hash] == act else {
                    continue
                }
                let reach = act == .attend ? 6 : act == .publish ? 3 : 2
                for before in max(range.lowerBound, place - reach)..<place
                where nones.contains(facts.text.words[before]) {
                    return owner..<(index + 1)
                }
            }
        }
        return nil
    }

    /// What is known under several words.
    enum Act { case attend, website, publish }
    static let acts = WordTable<Act>([
        "teilnahme": .attend, "teilgenommen": .attend, "teilnehmer": .attend, "dabei": .attend, "joining": .attend,
        "joined": .attend, "attending": .attend, "attended": .attend, "attendance": .attend, "participants": .attend,
        "participation": .attend, "attend": .attend, "website": .website, "homepage": .website, "webseite": .website,
        "internetseite": .website, "webauftritt": .website, "site": .website, "beitrag": .publish, "post": .publish,
        "posting": .publish, "artikel": .publish, "article": .publish, "veröffentlicht": .publish,
        "gepostet": .publish, "posted": .publish, "published": .publish,
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
}
