import Linguistics

extension MarkSet<ValueMark> {
    /// The marks of a remark by itself; `beside(before:after:)` adds those of its neighbours.
    init(_ remark: Remark, in reading: Reading, besides others: OtherVerdicts) {
        var reader = ValueReader(remark, reading)
        reader.readPhrases()
        reader.readWords()
        reader.readOtherItems(others)
        reader.combine()
        self = reader.marks
    }
}

/// Reads the marks of one remark: its phrases in one pass, its words in another.
struct ValueReader {
    private(set) var marks = ValueMarks()
    let remark: Remark
    let reading: Reading
    let range: Range<Int>
    private let isGerman: Bool

    init(_ remark: Remark, _ reading: Reading) {
        self.remark = remark
        self.reading = reading
        range = remark.words
        isGerman = reading.language == .german
    }

    private var all: [Word] { reading.text.words }

    func has(_ cue: Cue) -> Bool { remark.has(cue) }

    mutating func mark(_ mark: ValueMark, if condition: Bool) { marks.insert(mark, if: condition) }

    // MARK: Phrases

    mutating func readPhrases() {
        let matches = reading.text.phrases.matches
        var index = matches.firstIndexByHalving { $0.words.lowerBound >= range.lowerBound }
        var lastThing = range.lowerBound
        var things = 0
        var outcomes = 0
        var advices = 0
        while index < matches.count, matches[index].words.lowerBound < range.upperBound {
            let words = matches[index].words
            switch matches[index].list {
            case Cue.valueThing.rawValue where words.lowerBound >= lastThing:
                lastThing = words.upperBound
                // "Preisliste" is a list, but of the sales kind.
                if isSalesPaper(words) { break }
                things += 1
                readThing(words)
            case Cue.thinValue.rawValue: readThin(words)
            case Cue.comparable.rawValue: readSomebody(words)
            case Cue.outcome.rawValue: outcomes += 1
            case Cue.advice.rawValue: advices += 1
            default: break
            }
            index += 1
        }
        mark(.things, if: things > 1)
        mark(.outcomes, if: outcomes > 1)
        mark(.advices, if: advices > 1)
    }

    private mutating func readThing(_ words: Range<Int>) {
        marks.insert(.thing)
        mark(.thingKnown, if: !reading.text.known[words.upperBound - 1].isDisjoint(with: .specific))
        var place = words.lowerBound - 1
        while place >= max(range.lowerBound, words.lowerBound - 3), all[place + 1].gap < .comma {
            let kinds = ValueWords.of(all[place])
            mark(.thingOurs, if: kinds.contains(.ours))
            mark(.thingDenied, if: kinds.contains(.denying))
            place -= 1
        }
        if words.upperBound < range.upperBound {
            let next = all[words.upperBound]
            mark(.thingNamed, if: ValueWords.of(next).contains(.naming) && next.gap <= .dash)
        }
    }

    private mutating func readThin(_ words: Range<Int>) {
        marks.insert(.thin)
        var place = words.lowerBound - 1
        while place >= max(range.lowerBound, words.lowerBound - 3), all[place + 1].gap < .comma {
            let kinds = ValueWords.of(all[place])
            mark(.thinOurs, if: kinds.contains(.ours))
            mark(.denied, if: kinds.contains(.denying))
            place -= 1
        }
    }

    /// "ein Händler", "a practice": somebody, but not the recipient, who is known.
    private mutating func readSomebody(_ words: Range<Int>) {
        guard reading.text.known[words.upperBound - 1].isDisjoint(with: [.company, .person]) else { return }
        marks.insert(.other)
        guard words.lowerBound > range.lowerBound else { return }
        mark(
            .otherPlaced, if: words.count > 1 || ValueWords.of(all[words.lowerBound - 1]).contains(.somebody))
    }

    private func isSalesPaper(_ thing: Range<Int>) -> Bool {
        reading.text.has(.thinValue, in: thing) || reading.text.has(.offerPaper, in: thing)
    }

    // MARK: Words

    /// What is known of the words that have been read.
    private struct Course {
        var numbers = 0
        var hasPerfect = false
        var isSendersPerfect = false
        var hasHelper = false
        var shows = false
        var benefits = false
        var had = false
    }

    mutating func readWords() {
        var course = Course()
        var before: ValueWords = []
        for index in range {
            let word = all[index]
            let kinds = ValueWords.of(word)
            if word.isNumber || kinds.contains(.numbers) || kinds.contains(.units) {
                readNumber(index, word, kinds, &course)
            }
            if word.isCapitalized { readName(index, word, kinds, before) }
            if !kinds.isEmpty { readKinds(index, word, kinds, &course) }
            if isGerman {
                readGerman(index, word, kinds, before, &course)
            } else {
                readEnglish(index, word, kinds, before)
            }
            mark(.colon, if: word.gap == .dash && index > range.lowerBound)
            before = kinds
        }
        mark(.number, if: course.numbers > 0)
        mark(.numbers, if: course.numbers > 1)
        mark(.benefitNumber, if: course.numbers > 0 && course.benefits)
        mark(.thingHad, if: course.had && (marks.contains(.thing) || marks.contains(.thin)))
        if course.shows {
            mark(
                .showsInMeeting,
                if: has(.talk) || reading.text.minutes(in: range) != nil || reading.text.timeCount(in: range) > 0)
        }
    }

    private mutating func readKinds(_ index: Int, _ word: Word, _ kinds: ValueWords, _ course: inout Course) {
        mark(.percent, if: kinds.contains(.shares))
        mark(.change, if: kinds.contains(.change))
        mark(.since, if: kinds.contains(.since))
        mark(.found, if: kinds.contains(.found))
        mark(.conditional, if: kinds.contains(.conditions))
        mark(.generalTruth, if: kinds.contains(.generally))
        mark(.fault, if: kinds.contains(.faults))
        mark(.asked, if: kinds.contains(.asked))
        mark(.only, if: kinds.contains(.only))
        mark(.insteadOf, if: kinds.contains(.instead))
        mark(.answer, if: kinds.contains(.answers))
        mark(.attached, if: kinds.contains(.attached))
        mark(.pages, if: kinds.contains(.pages))
        mark(.told, if: kinds.contains(.past))
        mark(.thirdPerson, if: kinds.contains(.third) && !(word.isCapitalized && index > range.lowerBound))
        if kinds.contains(.showing) { course.shows = true }
        if kinds.contains(.benefits) { course.benefits = true }
        if kinds.contains(.had) { course.had = true }
        if kinds.contains(.transfer) { readTransfer(index) }
        if kinds.contains(.having), remark.senderWords > 0 {
            let isTheirs =
                index + 1 < range.upperBound && ValueWords.of(all[index + 1]).contains(.addressed)
                || index > range.lowerBound && Address.of(all[index - 1]) == .recipient
            mark(.owns, if: !isTheirs)
        }
        // "… liegt bei", "… hängt an": the particle at the end of the clause.
        if kinds.contains(.particles), index > range.lowerBound { mark(.attached, if: endsClause(index)) }
        if index == range.lowerBound { mark(.firstPersonGives, if: has(.give) && kinds.contains(.speaker)) }
    }

    /// Whether the sender hands something over, or wants it handed to them.
    private mutating func readTransfer(_ index: Int) {
        var next = index + 1
        while next < min(index + 4, range.upperBound), all[next].gap < .comma {
            if ValueWords.of(all[next]).contains(.toSender) {
                marks.insert(.asksForTransfer)
                return
            }
            next += 1
        }
        marks.insert(.transfer)
    }

    private mutating func readNumber(_ index: Int, _ word: Word, _ kinds: ValueWords, _ course: inout Course) {
        if reading.text.isInTime(word: index) { return }
        mark(.unit, if: kinds.contains(.units))
        guard word.isNumber || kinds.contains(.numbers) else { return }
        if !word.isClock { course.numbers += 1 }
        // "von 40 auf 22", "from 11 to 4", "from forty stops a week to twelve": two numbers and the word between them.
        var place = index + 1
        while place < min(index + 5, range.upperBound - 1), all[place].gap < .stop {
            if ValueWords.of(all[place]).contains(.into) {
                let second = all[place + 1]
                mark(.fromTo, if: second.isNumber || ValueWords.of(second).contains(.numbers))
            }
            place += 1
        }
    }

    /// "in Lippe", "aus Aalen", "over in Meadville": a preposition and a name that the context does not know.
    private mutating func readName(_ index: Int, _ word: Word, _ kinds: ValueWords, _ before: ValueWords) {
        guard index > range.lowerBound, reading.text.known[index].isEmpty, !kinds.contains(.alwaysCapital) else {
            return
        }
        mark(.otherNamed, if: !isGerman)
        guard before.contains(.placing), word.gap == .space else { return }
        marks.insert(.namesSomebody)
        mark(.otherPlaced, if: hasSomebody(before: index))
    }

    /// Whether somebody stands before a place within six words: "ein Haus", "die Gießerei Hölscher", "a practice".
    private func hasSomebody(before index: Int) -> Bool {
        var place = index - 2
        while place >= max(range.lowerBound, index - 7) {
            let kinds = ValueWords.of(all[place])
            if kinds.contains(.somebody),
                !isGerman || all[place + 1].isCapitalized || all[min(place + 2, index)].isCapitalized
            {
                return true
            }
            if kinds.contains(.theirs) { return false }
            place -= 1
        }
        return false
    }

    private func endsClause(_ index: Int) -> Bool { index + 1 == range.upperBound || all[index + 1].gap >= .comma }

    // MARK: German

    private mutating func readGerman(
        _ index: Int, _ word: Word, _ kinds: ValueWords, _ before: ValueWords, _ course: inout Course
    ) {
        let beginsClause = index == range.lowerBound || word.gap >= .comma
        if word.gap >= .comma { course.hasHelper = false }
        if kinds.contains(.helpers) { course.hasHelper = true }
        if kinds.contains(.auxiliaries) { readAuxiliary(index, word, &course) }
        if course.hasPerfect, !course.isSendersPerfect, isParticiple(word) { marks.insert(.told) }
        guard !remark.asks else { return }
        // "Zählen Sie", "Drehen S'": the verb in front and the one who is told after it.
        if beginsClause, index + 1 < range.upperBound, word.length >= 4, !kinds.contains(.asking),
            last(word) == UInt8(ascii: "n"), ValueWords.of(all[index + 1]).contains(.addressed)
        {
            marks.insert(kinds.contains(.contact) ? .imperativeOfContact : .imperative)
        }
        // "eine Woche lang nebeneinander legen": an infinitive that no other verb asks for.
        if !course.hasHelper, index > range.lowerBound, word.length > 4, !word.isCapitalized,
            last(word) == UInt8(ascii: "n"), last(word, 1) == UInt8(ascii: "e"), !kinds.contains(.notInfinitive)
        {
            mark(.infinitive, if: endsClause(index))
        }
        // "dann lasst den Weichspüler weg".
        mark(.imperativeOfFriends, if: kinds.contains(.urged) && (beginsClause || before.contains(.urging)))
    }

    private mutating func readAuxiliary(_ index: Int, _ word: Word, _ course: inout Course) {
        let next = index + 1 < range.upperBound ? all[index + 1] : word
        let before = index > range.lowerBound ? all[index - 1] : word
        course.isSendersPerfect = Address.of(next) == .sender || Address.of(before) == .sender
        if Address.of(next) != .recipient || !next.isCapitalized, Address.of(before) != .recipient {
            course.hasPerfect = true
        }
    }

    /// The last letter of a folded word, or one before it.
    private func last(_ word: Word, _ back: Int = 0) -> UInt8 { reading.text.text.folded[word.foldedEnd - 1 - back] }

    /// "gebracht", "umgestellt", "reduziert": ge- in front or within, -t or -en at the end, or -iert.
    private func isParticiple(_ word: Word) -> Bool {
        guard word.length >= 5, !word.isCapitalized else { return false }
        let end = last(word)
        guard end == UInt8(ascii: "t") || end == UInt8(ascii: "n") else { return false }
        if end == UInt8(ascii: "t"), last(word, 1) == UInt8(ascii: "r") { return true }
        var place = word.foldedStart
        while place < word.foldedStart + 5, place + 3 < word.foldedEnd {
            if reading.text.text.folded[place] == UInt8(ascii: "g"),
                reading.text.text.folded[place + 1] == UInt8(ascii: "e")
            {
                return true
            }
            place += 1
        }
        return false
    }

    // MARK: English

    private mutating func readEnglish(_ index: Int, _ word: Word, _ kinds: ValueWords, _ before: ValueWords) {
        if word.length > 4, !word.isCapitalized, last(word) == UInt8(ascii: "d"), last(word, 1) == UInt8(ascii: "e") {
            mark(.told, if: index == range.lowerBound || Address.of(all[index - 1]) == nil)
        }
        let isFirst = index == range.lowerBound
        if isFirst || word.gap >= .comma, !remark.asks || !isFirst {
            if kinds.contains(.contact) {
                marks.insert(.imperativeOfContact)
            } else {
                mark(.imperative, if: kinds.contains(.doing))
            }
        }
        mark(.imperativeOfFriends, if: !remark.asks && !isFirst && kinds.contains(.doing) && before.contains(.urging))
    }
}
