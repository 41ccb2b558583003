import Linguistics

/// Sentences with a full stop that are built like questions and state something.
extension NeedsQuestion {
    /// Whether an unmarked remark that is built as a question is a statement all the same.
    static func statesSomething(_ start: Int, _ remark: Remark, _ reading: Reading) -> Bool {
        let words = remark.words
        if tellsItself(start, words, reading) { return true }
        guard reading.language == .german, reading.text.endsWithStop(remark) else { return false }
        // "Dürfen Sie so verwenden, Logo tauschen und fertig.": "das" was left out.
        if start == words.lowerBound { return permissions.contains(reading.words[start]) }
        guard start < words.upperBound, !SentenceForm.isQuestionWord(start, of: reading.text.text) else { return false }
        // "Dann sind Sie bei uns richtig.", "Nur könnten Sie sich das kaum verzeihen.": an adverb, then the verb.
        return start == words.lowerBound + 1 && adverbs.contains(reading.words[words.lowerBound])
            && reading.words[start].gap <= .space
    }

    /// "Welche Fassung passt, das weiß ich.", "What it costs, that I can tell you.": the sender knows.
    private static func tellsItself(_ start: Int, _ words: Range<Int>, _ reading: Reading) -> Bool {
        guard SentenceForm.isQuestionWord(start, of: reading.text.text) else { return false }
        for index in words.dropFirst(2) where reading.words[index].gap >= .comma {
            guard index + 1 < words.upperBound, pronouns.contains(reading.words[index]) else { continue }
            let rest = index..<min(index + 4, words.upperBound)
            if reading.text.has(selfKnowing, in: rest), !reading.text.has(recipients, in: rest.dropFirst().prefix(1)) {
                return true
            }
        }
        return false
    }

    private static let pronouns: WordSet = ["das", "that", "dies", "darüber", "davon", "des"]
    private static let selfKnowing: WordSet = [
        "weiß", "weiss", "wissen", "sag", "sage", "sagt", "erkläre", "zeige", "zeig", "erzähle", "erzähl", "verrate",
        "verrat", "steht", "rechne", "lesen", "erfahren", "know", "tell", "show", "explain", "say", "written",
    ]
    private static let permissions: WordSet = ["dürfen", "darfst", "dürft"]
    private static let adverbs: WordSet = [
        "dann", "nur", "so", "da", "jetzt", "nun", "also", "deshalb", "deswegen", "daher", "dabei", "damit", "dafür",
        "hier", "dort", "danach", "trotzdem", "sonst", "natürlich", "vielleicht", "bestimmt", "sicher", "sicherlich",
    ]
}
