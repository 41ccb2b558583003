import Linguistics

/// Months, days and lengths of time in the place of others.
extension WrongFact {
    /// "im Mai", where it was in April.
    static func wrongMonth(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        guard let month = months[passage.words[index].hash], index > words.lowerBound else { return nil }
        if let wrong = wrongDate(at: index, month, words, passage, reading) { return wrong }
        guard timeLeads.contains(passage.words[index - 1]), isOfRecipient(index, words, passage) else { return nil }
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

    /// "am 13. April erzählten Sie mir", where it was on the third.
    private static func wrongDate(
        at index: Int, _ month: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        guard month <= 12, let day = day(at: index, passage.words), passage.has(.deed, in: words),
            passage.has(EntryWords.owners, in: words) || passage.has(EntryWords.thanks, in: words),
            !passage.has(.invite, in: words), !passage.has(.availability, in: words)
        else { return nil }
        let facts = reading.facts
        var differs = false
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: [.fact, .trigger, .when]) {
            let range = facts.words(ofPiece: piece)
            let isTrigger = facts.kind(ofPiece: piece) != .fact
            for place in range {
                guard let other = months[facts.text.words[place].hash], other <= 12,
                    let otherDay = Self.day(at: place, facts.text.words)
                else { continue }
                if other == month, otherDay == day { return nil }
                if isTrigger, other != month || !passage.contains(number: otherDay) { differs = true }
            }
        }
        guard differs else { return nil }
        let start = max(words.lowerBound, index - 2)
        return (timeLeads.contains(passage.words[start]) ? start : index - 1)..<(index + 1)
    }

    /// The number of the day beside a month.
    private static func day(at index: Int, _ words: [Word]) -> Int? {
        if index > 0, let day = words[index - 1].number, (1...31).contains(day) { return day }
        guard index + 1 < words.count, let day = words[index + 1].number, (1...31).contains(day) else { return nil }
        return day
    }

    /// "seit drei Monaten", where it was three weeks ago.
    static func wrongAge(
        at index: Int, _ words: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> Range<Int>? {
        guard reading.hasTrigger, let days = age(at: index, passage.words), words.contains(index + 1),
            words.contains(where: { Address.of(passage.words[$0]) == .recipient }),
            passage.knownCount(.trigger, in: words) > 0
        else { return nil }
        let facts = reading.facts
        var differs = false
        for piece in 0..<facts.pieceCount where facts.kind(ofPiece: piece) == .when {
            for place in facts.words(ofPiece: piece) {
                guard let known = age(at: place, facts.text.words) else { continue }
                if max(days, known) < 2 * min(days, known) { return nil }
                differs = true
            }
        }
        return differs ? (index - 1)..<(index + 2) : nil
    }

    /// How many days lie between then and now: "vor drei Wochen", "three weeks ago"; `index` is at the number.
    private static func age(at index: Int, _ words: [Word]) -> Int? {
        guard index > 0, index + 1 < words.count, let unit = units[words[index + 1].hash],
            let number = Numeral.value(words, at: index) ?? (ones.contains(words[index]) ? 1 : nil), number > 0
        else { return nil }
        let isAgo = index + 2 < words.count && agos.contains(words[index + 2])
        guard isAgo || sinces.contains(words[index - 1]) else { return nil }
        return number * unit
    }

    private static let units = WordTable<Int>([
        "tag": 1, "tage": 1, "tagen": 1, "day": 1, "days": 1, "woche": 7, "wochen": 7, "week": 7, "weeks": 7,
        "monat": 30, "monate": 30, "monaten": 30, "month": 30, "months": 30, "jahr": 365, "jahre": 365, "jahren": 365,
        "year": 365, "years": 365,
    ])
    private static let ones: WordSet = ["einem", "einer", "einen", "one", "a"]
    private static let agos: WordSet = ["ago"]
    private static let sinces: WordSet = ["vor", "seit"]
}
