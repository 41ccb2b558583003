import Linguistics

/// What a question is judged by: its subject, its content, its times, its embedded clause.
extension NeedsQuestion {
    /// Whom the question has as its subject: the first pronoun that can be one.
    static func subject(of question: Range<Int>, _ reading: Reading) -> Subject {
        let reach = min(question.upperBound, question.lowerBound + 7)
        for index in question.lowerBound..<reach {
            let word = reading.words[index]
            if index > question.lowerBound, word.gap >= .comma { break }
            if senderSubjects.contains(word) { return .sender }
            if recipients.contains(word) { return .recipient }
        }
        return .other
    }

    /// How many words of a range carry a meaning of their own: no grammar, no time, no everyday filler.
    static func content(_ range: Range<Int>, _ reading: Reading) -> Int {
        var count = 0
        for index in range where isContent(index, reading) { count += 1 }
        return count
    }

    static func isContent(_ index: Int, _ reading: Reading) -> Bool {
        let word = reading.words[index]
        return word.length >= 3 && !word.isNumber && !light.contains(word) && !isTime(index, reading)
    }

    static func isTime(_ index: Int, _ reading: Reading) -> Bool {
        reading.text.isInTime(word: index) || reading.text.isInDuration(word: index)
    }

    /// "Zehn Minuten am Dienstag?": times and nothing else.
    static func isOnlyTime(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.text.timeCount(in: question) > 0 || reading.text.minutes(in: question) != nil else {
            return false
        }
        let rest = content(question, reading)
        if rest == 0 { return true }
        // "Kochen Sie montags nach der Zahl vom Freitag?" asks what they do on those days.
        let first = reading.words[question.lowerBound]
        let asksDeed =
            passives.contains(first)
            || !light.contains(first) && question.count > 1
                && recipients.contains(reading.words[question.lowerBound + 1])
        if rest <= 3, reading.text.timeCount(in: question) > 1, !asksDeed { return true }
        return rest <= 2
            && ((reading.text.has(.talk, in: question) || reading.text.has(.visit, in: question))
                || havings.contains(reading.words[question.lowerBound]) && reading.text.minutes(in: question) != nil)
    }

    /// "Wird nach Gewicht oder nach Stück abgerechnet?"
    private static let passives: WordSet = ["wird", "werden", "wurde", "wurden", "werdn"]

    /// "Darf ich fragen, wie", but not "ob Sie Fragen dazu haben".
    static func isFollowedByClause(_ index: Int, _ reading: Reading) -> Bool {
        index + 1 < reading.words.count && embedders.contains(reading.words[index + 1])
    }

    private static let both = WordClass(104, "und and aber but i'll")
    static let asNoun = WordClass(105, "fragen")
    static let infinitive = WordClass(106, "to")

    /// The classes of this file, for the vocabulary.
    static let markClasses = [
        both, asNoun, infinitive,
    ]

    /// "Ist das eher vom Mittag oder vom Abend?" asks about what was said before.
    static func comparesTimes(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard question.count >= 4, reading.text.has(alternatives, in: question) else { return false }
        let second = reading.words[question.lowerBound + 1]
        return pointers.contains(second) && !reading.text.has(.talk, in: question)
    }

    /// Where an embedded question begins ("…, wie Sie", "whether you"): the first question word after a head.
    static func embeddedStart(
        after head: Int, in range: Range<Int>, reach: Int, _ reading: Reading, behind heads: WordClass? = nil
    ) -> Int? {
        guard head < range.upperBound else { return nil }
        var sinceHead = heads == nil ? 0 : 99
        var index = head
        if let heads, head > range.lowerBound, heads.contains(reading.words[head - 1]) { sinceHead = 0 }
        while index < min(range.upperBound, head + reach) {
            let word = reading.words[index]
            // "I'd love to hear it, and I'll send you what they said" asks nothing in its second half.
            if heads == nil, index > head, word.gap >= .comma, both.contains(word) { return nil }
            if sinceHead <= (heads == nil ? 99 : 3), embedders.contains(word), index + 2 < range.upperBound,
                !infinitive.contains(reading.words[index + 1])
            {
                if prepositions.contains(reading.words[index - 1]), index - 1 >= head { return index - 1 }
                return index
            }
            if let heads, heads.contains(word), !asNoun.contains(word) || isFollowedByClause(index, reading) {
                sinceHead = 0
            } else {
                sinceHead += 1
            }
            index += 1
        }
        return nil
    }
}
