import Linguistics

/// Questions that only ask whether the recipient wants what the sender sells, told by how they are built and not by
/// what the thing is called.
extension NeedsQuestion {
    /// "Suchen Sie aktuell eine neue Kasse?", "sie brauchen nicht zufällig wen?", "Would a chatbot be of interest?"
    ///
    /// False where the recipient's work or trouble is asked about in the same form; nil for all other questions.
    static func wantsWare(_ question: Range<Int>, _ asksWhat: Bool, _ reading: Reading) -> Bool? {
        guard !asksWhat, !isProposal(question, reading) else { return nil }
        if let needs = needsThing(question, reading) { return needs }
        if wishesThing(question, reading) { return true }
        return weighsThing(question, reading)
    }

    /// What is proposed is a talk, a paper or a favour, and no ware: "Brauchen Sie noch etwas von mir?"
    private static func isProposal(_ question: Range<Int>, _ reading: Reading) -> Bool {
        let passage = reading.text
        return passage.has(.talk, in: question) || passage.has(.visit, in: question)
            || passage.has(.showing, in: question) || passage.has(.valueThing, in: question)
            || passage.has(.thinValue, in: question) || passage.has(.askDecision, in: question)
            || passage.has(selves, in: question) || asksWhich(question, reading)
    }

    // MARK: To need and to look for

    /// The recipient is the one who needs or looks for something, and nothing says for what work.
    private static func needsThing(_ question: Range<Int>, _ reading: Reading) -> Bool? {
        let reach = min(question.upperBound, question.lowerBound + 9)
        for index in question.lowerBound..<reach where isNeed(index, reading) {
            let next = index + 1
            guard hasSubject(index, question, reading), next < question.upperBound || index > question.lowerBound else {
                continue
            }
            let rest = next..<question.upperBound
            // "Do you need to", "brauchen Sie lange", "für die Inventur", "two people to": work is asked about.
            if next < question.upperBound, infinitive.contains(reading.words[next]) {
                return looking.contains(reading.words[index]) ? nil : false
            }
            if namesNewThing(rest, reading) { return true }
            if reading.text.has(measures, in: question) || reading.text.minutes(in: question) != nil { return false }
            if namesWork(rest, reading) { return false }
            return true
        }
        return nil
    }

    /// "Suchen Sie für Konstanz eine neue Kasse?": a thing that is not there yet.
    private static func namesNewThing(_ rest: Range<Int>, _ reading: Reading) -> Bool {
        for index in rest.dropFirst() where news.contains(reading.words[index]) {
            if articles.contains(reading.words[index - 1]) || anyArticles.contains(reading.words[index - 1]) {
                return true
            }
        }
        return false
    }

    /// A verb of need, in whatever form or dialect: "bräuchtest", "brauchet", "wantin", "lookin for".
    private static func isNeed(_ index: Int, _ reading: Reading) -> Bool {
        let word = reading.words[index]
        if reading.language == .german {
            return begins(word, "brauch", reading) || begins(word, "braeuch", reading)
                || begins(word, "benoetig", reading) || begins(word, "bruuch", reading)
                || begins(word, "such", reading) && word.length <= 8
        }
        guard index + 1 < reading.words.count else { return needing.contains(word) }
        let next = reading.words[index + 1]
        if needing.contains(word) { return true }
        if dos.contains(word) { return withs.contains(next) }
        return looking.contains(word) && seeking.contains(next)
    }

    /// Whether a word begins with some folded letters.
    private static func begins(_ word: Word, _ letters: StaticString, _ reading: Reading) -> Bool {
        let count = letters.utf8CodeUnitCount
        guard word.foldedEnd - word.foldedStart >= count else { return false }
        for offset in 0..<count
        where reading.text.text.folded[word.foldedStart + offset] != letters.utf8Start[offset] { return false }
        return true
    }

    /// Whether the recipient himself stands beside a verb; "Suchen Ihre Leute" asks for others.
    private static func hasSubject(_ verb: Int, _ question: Range<Int>, _ reading: Reading) -> Bool {
        let near = max(question.lowerBound, verb - 5)..<min(question.upperBound, verb + 3)
        for index in near where askers.contains(reading.words[index]) { return true }
        // "brauchts", "brauchen's": the pronoun has grown into the verb.
        let word = reading.words[verb]
        return reading.language == .german && reading.text.text.folded[word.foldedEnd - 1] == UInt8(ascii: "s")
    }

    /// "dafür noch Papier", "für die Inventur …", "two people to shift the drums".
    private static func namesWork(_ rest: Range<Int>, _ reading: Reading) -> Bool {
        for index in rest {
            let word = reading.words[index]
            let place = index - rest.lowerBound
            if place <= 3, works.contains(word) { return true }
            if place <= 1, reading.language == .german, fors.contains(word) { return true }
            if word.isNumber, index + 1 < rest.upperBound {
                for later in (index + 1)..<rest.upperBound
                where infinitive.contains(reading.words[later]) || fors.contains(reading.words[later]) { return true }
            }
        }
        return false
    }

    // MARK: To wish

    /// "Wollen Sie mehr Bestellungen?", "Do you want a faster website?": a thing is wished for, and no deed.
    private static func wishesThing(_ question: Range<Int>, _ reading: Reading) -> Bool {
        let reach = min(question.upperBound, question.lowerBound + 3)
        for index in question.lowerBound..<reach where wanting.contains(reading.words[index]) {
            guard index + 1 < question.upperBound, hasSubject(index, question, reading) else { return false }
            let rest = (index + 1)..<question.upperBound
            if reading.text.has(deeds, in: rest.prefix(3)) || reading.text.has(alternatives, in: rest) { return false }
            guard content(rest, reading) >= 1, let last = rest.last else { return false }
            if reading.language == .english { return true }
            let word = reading.words[last]
            return buys.contains(word) || word.isCapitalized || !SentenceForm.isVerbLike(word, of: reading.text.text)
        }
        return false
    }

    // MARK: To weigh

    /// "Ist die Absauganlage noch ein Thema?", "Käme ein Filter infrage?", "is X something you'd want": 1 for a ware;
    /// not so for a trouble or for what is known of the recipient.
    private static func weighsThing(_ question: Range<Int>, _ reading: Reading) -> Bool? {
        guard let predicate = weighing(question, reading) else { return nil }
        let isOwn = isOurs(question, reading) || reading.text.has(senderObjects, in: question)
        if isOwn { return nil }
        if reading.text.has(.trouble, in: question) { return false }
        var things = 0
        for index in question where !predicate.contains(index) {
            let word = reading.words[index]
            guard word.length >= 3, !light.contains(word), !weighs.contains(word), !isTime(index, reading) else {
                continue
            }
            let isNew = index > question.lowerBound && news.contains(reading.words[index - 1])
            if !isNew, reading.text.known[index].contains(.fact), reading.text.known[index].isDisjoint(with: .similar) {
                return nil
            }
            things += 1
        }
        return things >= 1 ? true : nil
    }

    /// The predicate that says that something is considered: "ein Thema", "infrage", "something you'd want".
    private static func weighing(_ question: Range<Int>, _ reading: Reading) -> Range<Int>? {
        for index in question.dropFirst() {
            let word = reading.words[index]
            let before = reading.words[index - 1]
            if topics.contains(word), articles.contains(before) { return (index - 1)..<(index + 1) }
            if currents.contains(word), content((index + 1)..<question.upperBound, reading) == 0,
                Self.be.contains(reading.words[question.lowerBound])
            {
                return index..<(index + 1)
            }
            if lists.contains(word), ons.contains(before) || yours.contains(before) {
                return (index - 1)..<(index + 1)
            }
            if things.contains(word), index + 1 < question.upperBound, index - question.lowerBound >= 2,
                askers.contains(reading.words[index + 1]) || relatives.contains(reading.words[index + 1])
                    || contracted.contains(reading.words[index + 1])
            {
                let rest = index..<question.upperBound
                // "is no-shows something you struggle with" asks for a trouble.
                if reading.language == .german || reading.text.has(considers, in: rest) { return rest }
            }
        }
        return nil
    }
}
