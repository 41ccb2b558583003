import Linguistics

/// Questions that nobody marked: behind an address, in dialect, in the order of a statement, cut short.
extension NeedsQuestion {
    /// Where the address before an unmarked question ends: "moin frau brandl wo klemmts".
    static func addressEnd(_ start: Int, _ words: Range<Int>, _ reading: Reading) -> Int {
        var start = start
        while start + 3 < words.upperBound,
            endearments.contains(reading.words[start]) || titles.contains(reading.words[start])
                || reading.text.known[start].contains(.person)
        {
            start += 1
        }
        return start
    }

    /// Whether words behind an address ask: a question word, or a verb with the recipient behind it.
    static func asksRecipient(_ start: Int, _ words: Range<Int>, _ reading: Reading) -> Bool {
        start > words.lowerBound && start + 2 < words.upperBound
            && (SentenceForm.isQuestionWord(start, of: reading.text.text)
                || subjects.contains(reading.words[start + 1]))
    }

    private static let titles: WordSet = ["herr", "frau", "herrn", "mr", "mrs", "ms", "miss", "dr", "hr", "fr"]

    /// "brauchst vielleicht n zelt", "Need any belts", "Tippt da jemand oder läuft das mit Bons, erzählen Sie mal."
    static func noteUnmarked(_ index: Int, _ reading: Reading, _ text: Text, _ finding: inout Finding) {
        let words = reading.remarks[index].words
        let start = addressEnd(SentenceForm.questionStart(words, of: text), words, reading)
        guard words.upperBound - start >= 3 else { return }
        let first = reading.words[start]
        if isAskedInDialect(start..<words.upperBound, reading) {
            return note(start..<words.upperBound, index, reading, &finding)
        }
        if let end = commentStart(start..<words.upperBound, reading), hasAlternative(start..<end, reading),
            SentenceForm.isBuiltAsQuestion(start..<end, of: text, isMarked: true)
        {
            return note(start..<end, index, reading, &finding)
        }
        if reading.text.has(.announcedQuestion, in: words), announcesQuestion(words, reading) {
            return finding.note(.announced, words, reading)
        }
        if hows.contains(first), comes.contains(reading.words[start + 1]) {
            return note(start..<words.upperBound, index, reading, &finding)
        }
        if bareNeeds.contains(first) || bareNeed.contains(first) && anys.contains(reading.words[start + 1]),
            content(start..<words.upperBound, reading) >= 1, !reading.text.has(senders, in: words)
        {
            return finding.note(.product, start..<words.upperBound, reading)
        }
        let rest = start..<words.upperBound
        if openHeads.contains(first), offersHelp(rest, reading) { return finding.note(.generic, rest, reading) }
        if anys.contains(first), hasNeedOfThing(rest, reading) { return finding.note(.product, rest, reading) }
        if statesAlternative(rest, reading) { return finding.note(.alternative, rest, reading) }
        for comma in words.dropFirst(4).reversed() where reading.words[comma].gap >= .comma {
            let end = comma..<words.upperBound
            guard end.count <= 4, end.count >= 2, tellings.contains(reading.words[comma]),
                hasAlternative(start..<comma, reading), reading.text.has(recipients, in: start..<comma),
                !reading.text.has(senders, in: start..<comma)
            else { return }
            return finding.note(.alternative, words, reading)
        }
    }

    /// Where the remark on a question begins: "Raucht es immer oder bloß bei Föhn, das wär für mich das Wichtigste."
    static func commentStart(_ words: Range<Int>, _ reading: Reading) -> Int? {
        for index in words.dropFirst(4) where reading.words[index].gap >= .comma && index + 2 < words.upperBound {
            if commented.contains(reading.words[index]), wouldBe.contains(reading.words[index + 1]) { return index }
            if commentHeads.contains(reading.words[index]) { return index }
        }
        return nil
    }

    /// "Danach stelle ich Ihnen eine Frage", "ich hätte zwei Fragen": the sender is about to ask, and does not yet.
    static func announcesQuestion(_ words: Range<Int>, _ reading: Reading) -> Bool {
        for index in words where senderSubjects.contains(reading.words[index]) {
            let near = max(words.lowerBound, index - 2)..<min(words.upperBound, index + 3)
            if reading.text.has(asking, in: near) {
                let phrase = reading.text.first(.announcedQuestion, in: index..<words.upperBound)
                return phrase != nil && !reading.text.has(.negation, in: words) && !reading.text.has(.optOut, in: words)
            }
        }
        return false
    }

    private static let asking: WordSet = [
        "stelle", "stell", "hätte", "hätt", "habe", "hab", "möchte", "wollte", "würde", "ask", "have", "got",
        "prepared",
        "like", "i've", "i'd", "stellen", "need",
    ]
    private static let commented: WordSet = ["das", "that", "des", "dös"]
    private static let wouldBe: WordSet = [
        "wär", "wäre", "würd", "würde", "möcht", "möchte", "wüsst", "wüsste", "interessiert", "would", "is", "fragt",
        "frage", "frag", "hätt", "hätte",
    ]
    private static let commentHeads: WordSet = ["that's", "that'd"]

    /// "welche schicht kriegts denn am schwersten besetzt": the pronoun has grown into the verb.
    private static func isAskedInDialect(_ words: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.language == .german, SentenceForm.isQuestionWord(words.lowerBound, of: reading.text.text) else {
            return false
        }
        for index in words.dropFirst(2).prefix(3) {
            let word = reading.words[index]
            if word.length >= 5, !word.isCapitalized, !noVerbs.contains(word),
                reading.text.text.folded[word.foldedEnd - 1] == UInt8(ascii: "s"),
                reading.text.text.folded[word.foldedEnd - 2] == UInt8(ascii: "t")
            {
                return true
            }
        }
        return false
    }

    private static let noVerbs: WordSet = [
        "nichts", "bereits", "rechts", "stets", "nachts", "seits", "abseits", "gehalts", "angebots", "jetzts",
    ]

    /// "The packing you are doing by hand only or some machine is there": asked in the order of a statement.
    private static func statesAlternative(_ words: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.language == .english, words.count <= 18, !reading.text.has(senders, in: words),
            let join = words.first(where: { choices.contains(reading.words[$0]) }), join + 1 < words.upperBound,
            content(words.lowerBound..<join, reading) >= 1, let last = words.last
        else { return false }
        for index in words.dropFirst(2) where ares.contains(reading.words[index]) {
            guard yous.contains(reading.words[index - 1]) else { continue }
            return only.contains(reading.words[join - 1]) || theres.contains(reading.words[last])
                || reading.text.has(ares, in: join..<words.upperBound)
        }
        return false
    }

    private static let yous: WordSet = ["you", "u", "they", "people"]
    private static let ares: WordSet = ["are", "r", "is"]
    private static let only: WordSet = ["only", "itself"]
    private static let theres: WordSet = ["there", "only", "itself"]
    private static let openHeads: WordSet = [
        "anything", "something", "anywhere", "any", "was", "etwas", "irgendwas", "is",
    ]
    static let hows = WordClass(96, "how")
    static let comes = WordClass(97, "come")
    static let bareNeeds = WordClass(98, "brauchst bräuchtest benötigst suchst brauchsch")
    static let bareNeed = WordClass(99, "need want fancy")
    static let anys = WordClass(100, "any some a new another anything")
}
