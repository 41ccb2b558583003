import Linguistics

/// The subject or the text of an opener with every mark that the rules judge by.
///
/// It is read into again and again, so that a stream of openers costs no memory.
final class Passage {
    private(set) var text = Text(vocabulary: .checklist)
    private(set) var phrases = PhraseMarks()
    private(set) var times: [TimeMark] = []
    private(set) var durations: [DurationMark] = []
    /// What each word has in common with what is known of the prospect.
    private(set) var known: [Known] = []
    private(set) var remarks: [Remark] = []
    /// The classes that any of the words is in.
    private var classes = WordClasses()
    private var isFormal = false
    private var isFamiliar = false
    /// How far quotes were looked for, and whether one is open there.
    private var quoteEnd = 0
    private var isQuoteOpen = false

    var words: [Word] { text.words }

    func read(_ bytes: [UInt8], _ lexicon: Lexicon, _ finder: inout PhraseFinder, facts: FactIndex) {
        (quoteEnd, isQuoteOpen) = (0, false)
        text.read(bytes)
        // One copy for all who look at it: each costs a count for every array in it.
        let text = text
        classes = WordClasses()
        for word in text.words { classes.formUnion(word.classes) }
        finder.find(in: text, into: &phrases)
        TimeMark.find(in: text, into: &times)
        DurationMark.find(in: text, into: &durations)
        facts.mark(text, lexicon, into: &known)
        findRemarks(in: text)
    }

    // MARK: Asking

    /// The words of the phrases of a list that begin within a range of words, in order.
    func matches(_ cue: Cue, in range: Range<Int>) -> some Sequence<Range<Int>> {
        phrases.matches(in: range).lazy.filter { $0.list == cue.rawValue }.map(\.words)
    }

    /// The words of the first phrase of a list within a range of words.
    func first(_ cue: Cue, in range: Range<Int>) -> Range<Int>? {
        guard phrases.has(cue.rawValue, in: range) else { return nil }
        for match in phrases.matches(in: range) where match.list == cue.rawValue { return match.words }
        return nil
    }

    /// The words of the first phrase of a list in the whole passage.
    func first(_ cue: Cue) -> Range<Int>? {
        for match in phrases.matches where match.list == cue.rawValue { return match.words }
        return nil
    }

    /// Whether a phrase of a list begins within a range of words.
    func has(_ cue: Cue, in range: Range<Int>) -> Bool { phrases.has(cue.rawValue, in: range) }

    /// Whether a phrase of either of two lists begins within a range of words.
    func has(_ cue: Cue, or other: Cue, in range: Range<Int>) -> Bool { has(cue, in: range) || has(other, in: range) }

    /// Whether any word of a range is in a set.
    func has(_ set: WordSet, in range: Range<Int>) -> Bool {
        for index in range where set.contains(text.words[index]) { return true }
        return false
    }

    /// Whether any word of a range is in a class.
    func has(_ wordClass: WordClass, in range: Range<Int>) -> Bool {
        guard classes.contains(wordClass.number) else { return false }
        for index in range where wordClass.contains(text.words[index]) { return true }
        return false
    }

    /// The number of words in a range that repeat something known.
    func knownCount(_ wanted: Known, in range: Range<Int>) -> Int {
        var count = 0
        for index in range where !known[index].isDisjoint(with: wanted) { count += 1 }
        return count
    }

    /// The clause around a word: as far as the next comma, dash or stop on both sides, within a range.
    func clause(around word: Int, in range: Range<Int>) -> Range<Int> {
        var start = word
        while start > range.lowerBound, text.words[start].gap < .comma { start -= 1 }
        var end = word + 1
        while end < range.upperBound, text.words[end].gap < .comma { end += 1 }
        return start..<end
    }

    /// Whether a remark is the first or only piece of its sentence.
    func beginsSentence(_ remark: Remark) -> Bool {
        remark.words.lowerBound == 0 || text.words[remark.words.lowerBound].gap >= .stop
    }

    /// Whether somebody typed a full stop or an exclamation mark behind a remark.
    func endsWithStop(_ remark: Remark) -> Bool {
        guard !remark.words.isEmpty else { return false }
        var index = text.words[remark.words.upperBound - 1].end
        while index < text.bytes.count {
            switch text.bytes[index] {
            case 0x2E, 0x21: return true
            case 0x22, 0x27, 0x29, 0x20: index += 1
            default: return false
            }
        }
        return false
    }

    /// Whether a word stands in quotation marks that open on its line.
    func isQuoted(word: Int) -> Bool {
        let limit = text.words[word].start
        // Words are mostly asked for in order, so the text is read on from where the last answer ended.
        if limit < quoteEnd { (quoteEnd, isQuoteOpen) = (0, false) }
        var isOpen = isQuoteOpen
        var index = quoteEnd
        while index < limit {
            switch text.bytes[index] {
            case 0x0A: isOpen = false
            case 0x22: isOpen.toggle()
            case 0xC2 where index + 1 < limit && (text.bytes[index + 1] == 0xAB || text.bytes[index + 1] == 0xBB):
                isOpen.toggle()
            case 0xE2 where index + 2 < limit && text.bytes[index + 1] == 0x80:
                switch text.bytes[index + 2] {
                case 0x9E: isOpen = true
                case 0x9C: isOpen.toggle()
                case 0x9D: isOpen = false
                default: break
                }
            default: break
            }
            index += 1
        }
        (quoteEnd, isQuoteOpen) = (limit, isOpen)
        return isOpen
    }

    // MARK: Address

    /// Finds how the recipient is addressed: whoever writes "Sie" or "du" means others by "sie".
    private func findAddress(_ words: [Word]) {
        isFormal = false
        isFamiliar = false
        // A capital at the start of a sentence says little, but twice says enough.
        var begun = false
        for word in words {
            if Self.familiar.contains(word) {
                isFamiliar = true
            } else if word.isCapitalized, Self.third.contains(word) {
                if word.gap < .stop || begun { isFormal = true }
                begun = true
            }
        }
    }

    /// Whether a word that may speak of the recipient does, and not of others: "sie", "ihre" in small letters do not
    /// where the recipient is "Sie" or "du".
    func isAddress(_ index: Int) -> Bool {
        let word = text.words[index]
        guard !word.isCapitalized, Self.third.contains(word) else { return true }
        if isFormal { return false }
        return !isFamiliar || Self.plural.contains(word)
    }

    private static let familiar = WordClass(119, "du dich dir dein deine deinem deinen deiner deines")
    private static let third = WordClass(120, "sie ihnen ihr ihre ihrem ihren ihrer ihres")
    private static let plural = WordClass(121, "ihr")

    /// Whether anything but the first word of a sentence begins with a capital.
    var hasCapitals: Bool {
        for word in text.words where word.isCapitalized && word.gap < .stop { return true }
        return false
    }

    // MARK: Remarks

    private func findRemarks(in text: Text) {
        remarks.removeAll(keepingCapacity: true)
        findAddress(text.words)
        // Where hardly anybody typed a full stop, the pieces have to be found by how they begin.
        let isUnpunctuated = text.words.count > 16 * max(1, text.sentences.count)
        for sentence in text.sentences {
            var start = sentence.words.lowerBound
            if isUnpunctuated || sentence.words.count > 30 {
                for index in sentence.words.dropFirst(3)
                where index - start >= 4 && index + 3 <= sentence.words.upperBound
                    && beginsPiece(at: index, sentence.words, of: text, isUnpunctuated: isUnpunctuated)
                {
                    append(start..<index, sentence, of: text, isLast: false)
                    start = index
                }
            }
            append(start..<sentence.words.upperBound, sentence, of: text, isLast: true)
        }
        findFrame()
    }

    private func beginsPiece(
        at index: Int, _ sentence: Range<Int>, of text: Text, isUnpunctuated: Bool
    ) -> Bool {
        let gap = text.words[index].gap
        if has(.starter, in: index..<(index + 1)) {
            return gap >= .comma || isUnpunctuated && !SentenceForm.followsFront(index, of: text)
        }
        guard isUnpunctuated || gap == .dash else { return false }
        return gap != .comma && SentenceForm.beginsQuestion(at: index, in: sentence, of: text)
    }

    private func append(_ range: Range<Int>, _ sentence: Sentence, of text: Text, isLast: Bool) {
        var remark = Remark(
            words: range, form: SentenceForm(range, of: text, isAsked: isLast && sentence.isAsked),
            isBullet: sentence.isBullet && range.lowerBound == sentence.words.lowerBound,
            beginsLine: sentence.beginsLine && range.lowerBound == sentence.words.lowerBound)
        for index in range {
            remark.cues |= phrases.starts[index]
            switch Address.of(text.words[index]) {
            case .recipient where isAddress(index): remark.recipientWords += 1
            case .recipient: break
            case .sender: remark.senderWords += 1
            case nil: break
            }
        }
        remarks.append(remark)
    }

    /// Tells the greeting, the introduction and the sign-off from what is said between them.
    private func findFrame() {
        var place = 0
        var hasSignedOff = false
        for index in remarks.indices {
            let words = remarks[index].words
            if index <= 2, place == 0, words.count <= 6, !remarks[index].asks,
                has(.greeting, in: words.lowerBound..<min(words.lowerBound + 2, words.upperBound))
            {
                remarks[index].frame = .greeting
            } else if place == 0, index <= 3, !remarks[index].asks, isIntroduction(remarks[index]) {
                remarks[index].frame = .introduction
            } else if hasSignedOff || place > 0 && isSignOff(remarks[index]) {
                remarks[index].frame = .signOff
                hasSignedOff = !remarks[index].asks && words.count <= 8
            } else {
                remarks[index].place = place
                place += 1
            }
        }
    }

    /// "Katrin Behnke von Servio aus Bielefeld hier": a name, a company, and nothing about the recipient.
    private func isIntroduction(_ remark: Remark) -> Bool {
        guard remark.words.count <= 14 else { return false }
        if remark.words.count <= 3 && remark.recipientWords == 0 && remark.senderWords == 0 { return true }
        guard knownCount([.fact, .trigger], in: remark.words) < 2 else { return false }
        return remark.has(.introduction) || remark.recipientWords == 0 && namesSender(remark.words)
    }

    /// "Katrin Behnke von Servio": a first and a last name, and where they come from.
    private func namesSender(_ range: Range<Int>) -> Bool {
        guard range.count >= 4 else { return false }
        for index in (range.lowerBound + 2)..<(range.upperBound - 1)
        where Self.origins.contains(text.words[index]) && text.words[index + 1].isCapitalized
            && text.words[index - 1].isCapitalized && text.words[index - 2].isCapitalized
            && known[index - 1].isDisjoint(with: .person)
        {
            return true
        }
        return false
    }

    static let classes = [familiar, third, plural, origins]
    private static let origins = WordClass(122, "von vom bei from at of")

    private func isSignOff(_ remark: Remark) -> Bool {
        remark.words.count <= 8 && remark.words.upperBound + 30 >= text.words.count
            && has(.signOff, in: remark.words.lowerBound..<min(remark.words.lowerBound + 2, remark.words.upperBound))
    }
}
