import Linguistics

/// A number or a month in a sentence with what it counts.
struct Figure: Equatable {
    enum Kind { case number, month }

    let kind: Kind
    let value: String
    /// The stem of what is counted, which stands behind it.
    let counted: String?
    /// The stem of what stands before it, where nothing is counted: "die Jacken für 34,90".
    let before: String?

    var things: [String] { [counted, before].compactMap(\.self) }

    /// Whether two figures count the same thing.
    func counts(the other: Figure) -> Bool {
        if counted != nil || other.counted != nil { return counted == other.counted }
        return before != nil && before == other.before
    }

    /// Whether two figures count things that are not the same.
    func countsOther(than other: Figure) -> Bool {
        counted != nil && other.counted != nil && counted != other.counted
    }

    /// Every month and every number of a text that is no hour, with what it counts.
    static func all(in text: Text) -> [Figure] {
        let times = TimeMark.all(in: text)
        var figures: [Figure] = []
        for index in text.words.indices {
            let word = text.words[index]
            if isMonth(word) {
                figures.append(Figure(kind: .month, value: text.folded(word), counted: nil, before: nil))
            }
            // "9 000" is one number.
            let isRest = index > 0 && isThousands(index, in: text)
            guard !word.isClock, !isRest, !times.contains(where: { $0.words.contains(index) }),
                let value = value(at: index, in: text), value != "1"
            else { continue }
            let counted = counted(behind: index, in: text)
            figures.append(
                Figure(
                    kind: .number, value: value, counted: counted,
                    before: counted == nil ? thing(before: index, in: text) : nil))
        }
        return figures
    }

    static func isMonth(_ word: Word) -> Bool { word.isCapitalized && months.contains(word) }

    private static func value(at index: Int, in text: Text) -> String? {
        let word = text.words[index]
        if word.isNumber, index + 1 < text.words.count, isThousands(index + 1, in: text) {
            return text.folded(word) + text.folded(text.words[index + 1])
        }
        if let whole = Numeral.value(text.words, at: index) {
            // "two hundred and forty"
            guard index + 1 < text.words.count, hundreds.contains(text.words[index + 1]) else {
                return index > 0 && isInHundreds(index, in: text) ? nil : String(whole)
            }
            let rest = index + 3 < text.words.count && ands.contains(text.words[index + 2]) ? index + 3 : index + 2
            let more = rest < text.words.count ? Numeral.value(text.words, at: rest) ?? 0 : 0
            return String(whole * 100 + (more < 100 ? more : 0))
        }
        return word.isNumber ? text.folded(word).filter { $0.isNumber || $0 == "," } : nil
    }

    /// Whether a number word belongs to the hundred before it.
    private static func isInHundreds(_ index: Int, in text: Text) -> Bool {
        if hundreds.contains(text.words[index]) { return Numeral.mayBegin(at: text.words[index - 1]) }
        return hundreds.contains(text.words[index - 1])
            || index > 1 && ands.contains(text.words[index - 1]) && hundreds.contains(text.words[index - 2])
    }

    private static let hundreds: WordSet = ["hundred"]
    private static let ands: WordSet = ["and"]

    private static func isThousands(_ index: Int, in text: Text) -> Bool {
        let (word, before) = (text.words[index], text.words[index - 1])
        return word.isNumber && word.length == 3 && word.gap <= .space && before.isNumber && before.length <= 3
            && text.folded(word).allSatisfy(\.isNumber) && text.folded(before).allSatisfy(\.isNumber)
    }

    /// The next word that tells something, within two words and the same clause.
    private static func counted(behind index: Int, in text: Text) -> String? {
        var next = index + 1
        if next < text.words.count, isThousands(next, in: text) { next += 1 }
        for place in next..<max(next, min(next + 2, text.words.count)) {
            let word = text.words[place]
            if word.gap > .space || Numeral.mayBegin(at: word) { return nil }
            if let stem = telling(word, in: text) { return stem }
        }
        return nil
    }

    private static func thing(before index: Int, in text: Text) -> String? {
        for place in (max(0, index - 2)..<index).reversed() {
            if text.words[place + 1].gap > .space || Numeral.mayBegin(at: text.words[place]) { return nil }
            if let stem = telling(text.words[place], in: text) { return stem }
        }
        return nil
    }

    private static func telling(_ word: Word, in text: Text) -> String? {
        let stem = Stem.of(text.folded(word))
        return QuestionParts.isTelling(stem) || units.contains(word) ? stem : nil
    }

    private static let months: WordSet = [
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember", "january", "february", "march", "april", "june", "july", "october", "december",
    ]
    private static let units: WordSet = [
        "euro", "cent", "prozent", "franken", "pounds", "dollars", "percent", "days", "tage", "tagen", "jahre",
        "jahren",
        "years", "weeks", "wochen", "hours", "stunden", "months", "monate", "monaten", "mal", "times",
    ]
}
