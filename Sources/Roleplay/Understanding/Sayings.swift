import Linguistics

/// What the persona has said of late, sentence by sentence: to say again what was asked for, and to notice where it is given
/// back wrongly.
struct Sayings {
    private struct Saying {
        let sentence: String
        let text: Text
        let telling: Set<String>
        let figures: [Figure]
    }

    private let sayings: [Saying]

    /// How many replies back somebody is quoted.
    static let reach = 12

    /// - Parameter replies: the persona's replies, the last one first.
    init(_ replies: some Sequence<String>) {
        sayings = replies.flatMap { reply in
            let text = Text(reply)
            return text.sentences.map { sentence in
                let quote = text.quote(sentence.start..<sentence.end)
                let own = Text(quote)
                return Saying(
                    sentence: quote, text: own, telling: Set(QuestionParts(own).telling), figures: Figure.all(in: own))
            }
        }
    }

    /// The sentence that a line asks for again: the one that shares most of its telling words, the later of two; nil where
    /// none shares any.
    ///
    /// ```swift
    /// Sayings(["Ein Anhänger. Er steht im Hof."]).asked(for: "Wo steht der? Sag das mit dem Hof noch mal.")  // "Er steht im Hof."
    /// ```
    func asked(for line: String) -> String? {
        let wanted = Set(QuestionParts(line).telling)
        var best: (count: Int, sentence: String)?
        for saying in sayings {
            let count = saying.telling.count(where: wanted.contains)
            if count > best?.count ?? 0 { best = (count, saying.sentence) }
        }
        return best?.sentence
    }

    /// The sentence that a line gives back with another figure: "Also elf Fahrer?", where seven were spoken of.
    ///
    /// It has to be the same thing that is counted and something else of the sentence besides, and the figure must not have
    /// been said anywhere: "of the 640 hours you billed 90" is given back rightly whatever stands beside it.
    ///
    /// - Parameter known: the figures on the card, which are nobody's slip.
    func misquoted(in line: Text, besides known: Set<Int> = []) -> String? {
        for sentence in line.sentences where speaksOfThem(sentence, in: line) {
            let own = Text(line.quote(sentence.start..<sentence.end))
            let figures = Figure.all(in: own)
            // "Drei Bogen zu siebzig sind zweihundert" reckons with what was said, and "fast vierzig" only rounds it.
            guard !figures.isEmpty, !figures.contains(where: { $0.kind == .number && isSaid($0) }),
                !sentence.words.contains(where: { Sayings.hedges.contains(line.words[$0]) })
            else { continue }
            let telling = Set(QuestionParts(own).telling)
            let recalls = sentence.words.contains { Sayings.recalls.contains(line.words[$0]) }
            for figure in figures where !isSaid(figure) && !(Int(figure.value).map(known.contains) ?? false) {
                let meant = sayings.first { saying in
                    let shared = saying.telling.count(where: telling.contains)
                    return saying.figures.contains { other in
                        guard other.kind == figure.kind else { return false }
                        let isSame = other.counts(the: figure)
                        let rest = isSame && other.things.contains { telling.contains($0) } ? 1 : 0
                        return isSame ? shared > rest : (recalls || figure.kind == .month) && shared > 1
                    }
                }
                if let meant { return meant.sentence }
            }
        }
        return nil
    }

    private static let recalls: WordSet = [
        "sagten", "sagtest", "gesagt", "schrieben", "schreiben", "geschrieben", "meinten", "richtig", "stimmt", "also",
        "erzählt", "said", "wrote", "told", "right", "so", "thought", "dachte", "waren", "doch",
    ]

    /// Whether a figure was said of the same thing, or of nothing that could be told.
    private func isSaid(_ figure: Figure) -> Bool {
        sayings.contains { saying in
            saying.figures.contains {
                $0.value == figure.value && ($0.counts(the: figure) || $0.things.isEmpty || figure.things.isEmpty)
            }
        }
    }

    private static let hedges: WordSet = [
        "fast", "knapp", "rund", "etwa", "ungefähr", "circa", "gut", "beinahe", "about", "nearly", "almost", "around",
        "roughly",
    ]

    /// Whether a sentence may give back what the persona has said: it does not tell of the speaker's own, of what others do or
    /// of what would be.
    private func speaksOfThem(_ sentence: Sentence, in line: Text) -> Bool {
        !sentence.words.contains { Sayings.others.contains(line.words[$0]) }
    }

    private static let others: WordSet = [
        "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "würde", "würden", "wäre", "wären", "hätte",
        "wenn", "falls", "statt", "anstatt", "bräuchte", "könnte", "könnten", "we", "us", "our", "ours", "would",
        "could",
        "if", "instead", "i'll", "we'll", "i'd", "we'd", "my", "mein", "meine", "meinem", "meiner",
    ]
}

/// A number or a month in a sentence with what it counts.
struct Figure: Equatable {
    enum Kind { case number, month }

    let kind: Kind
    let value: String
    /// The stems of what is counted, or stands just before.
    let things: [String]

    /// Whether two figures count the same thing.
    func counts(the other: Figure) -> Bool { things.contains(where: other.things.contains) }

    /// Every month and every number of a text that is no hour, with what it counts.
    static func all(in text: Text) -> [Figure] {
        let times = TimeMark.all(in: text)
        var figures: [Figure] = []
        for index in text.words.indices {
            let word = text.words[index]
            if months.contains(word), word.isCapitalized {
                figures.append(Figure(kind: .month, value: text.folded(word), things: []))
            }
            // "9 000" is one number.
            let isRest = index > 0 && isThousands(index, in: text)
            guard !word.isClock, !isRest, !times.contains(where: { $0.words.contains(index) }),
                let value = value(at: index, in: text), value != "1"
            else { continue }
            figures.append(Figure(kind: .number, value: value, things: things(around: index, in: text)))
        }
        return figures
    }

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

    /// The next word that tells something, within two words and the same clause, and the one before.
    private static func things(around index: Int, in text: Text) -> [String] {
        var things: [String] = []
        var next = index + 1
        if next < text.words.count, isThousands(next, in: text) { next += 1 }
        for place in next..<max(next, min(next + 2, text.words.count)) {
            let word = text.words[place]
            if word.gap > .space || Numeral.mayBegin(at: word) { break }
            if let stem = telling(word, in: text) {
                things.append(stem)
                break
            }
        }
        for place in (max(0, index - 2)..<index).reversed() {
            if text.words[place + 1].gap > .space || Numeral.mayBegin(at: text.words[place]) { break }
            if let stem = telling(text.words[place], in: text) {
                things.append(stem)
                break
            }
        }
        return things
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
