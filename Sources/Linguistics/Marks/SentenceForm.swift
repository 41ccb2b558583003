/// Whether a sentence asks or tells, read from its form: its mark, its verb in front, its question word.
public enum SentenceForm: Sendable {
    case statement
    /// Asked with a question mark.
    case asked
    /// Built like a question, without its mark.
    case built

    /// The form of some words of a text.
    public init(_ words: Range<Int>, of text: borrowing Text, isAsked: Bool) {
        if isAsked {
            self = .asked
        } else if SentenceForm.isBuiltAsQuestion(words, of: text), !SentenceForm.isCondition(words, of: text) {
            self = .built
        } else {
            self = .statement
        }
    }

    /// Whether words begin like a question: "haben Sie", "wie macht ihr", "do you", "how do".
    ///
    /// Where a question mark stands at the end, less is needed (`isMarked`): any verb before a pronoun will do, for
    /// it cannot be an imperative then.
    public static func isBuiltAsQuestion(_ range: Range<Int>, of text: Text, isMarked: Bool = false) -> Bool {
        let words = text.words
        let start = questionStart(range, of: text)
        guard isMarked || !isImperative(start, range, of: text) && !QuestionWords.allowing.contains(words[start]) else {
            return false
        }
        guard start + (isMarked ? 2 : 3) <= range.upperBound else { return false }
        let first = words[start]
        let second = words[start + 1]
        if let word = questionWord(at: start, range, of: text) {
            return asks(after: word, range, of: text, isMarked: isMarked)
        }
        // "Dann haben Sie" tells, though its verb stands before the pronoun.
        if start > range.lowerBound {
            let front = isMarked ? QuestionWords.consecutives : QuestionWords.fronts
            if front.contains(words[start - 1]) { return false }
        }
        if QuestionWords.auxiliaries.contains(first) {
            return isMarked || QuestionWords.persons.contains(second) || QuestionWords.thirds.contains(second)
                || first.gap >= .stop && QuestionWords.finites.contains(first)
                    && QuestionWords.yous.meets(words[start..<range.upperBound])
        }
        // "Costs you nothing" tells: no English question begins so.
        if QuestionWords.thirdPersons.contains(first) { return false }
        if QuestionWords.verbs.contains(first) || QuestionWords.modals.contains(first) {
            return QuestionWords.persons.contains(second) || QuestionWords.contracted.contains(first)
                || isMarked && QuestionWords.things.contains(second)
        }
        if isMarked, QuestionWords.pronouns.contains(second), isVerbLike(first, of: text) { return true }
        // "Brummt die Kühlung immer noch?" at the head of a sentence.
        if isMarked, first.gap >= .stop, QuestionWords.things.contains(second), isVerbLike(first, of: text) {
            return true
        }
        return QuestionWords.contracted.contains(first)
    }

    /// Whether a question that nobody marked begins in the middle of a sentence: it has to ask the recipient.
    public static func beginsQuestion(
        at index: Int, in sentence: Range<Int>, of text: Text, isMarked: Bool = false
    ) -> Bool {
        let range = index..<sentence.upperBound
        guard range.count >= 3 else { return false }
        if questionWord(at: index, range, of: text) != nil {
            guard asks(after: index, range, of: text, isMarked: false) else { return false }
            if isMarked || QuestionWords.recipients.meets(text.words[range.prefix(7)]) { return true }
            // English turns verb and subject round only where it asks: "where is it coming in".
            let verb = index + (QuestionWords.measures.contains(text.words[index + 1]) ? 2 : 1)
            if verb + 1 < range.upperBound, QuestionWords.auxiliaries.contains(text.words[verb]),
                QuestionWords.inverted.contains(text.words[verb + 1])
            {
                return true
            }
            // "wer macht denn da die buchhaltung", "who does the measuring"
            return QuestionWords.particles.contains(text.words[index + 2])
                && !QuestionWords.auxiliaries.contains(text.words[index + 1])
                || QuestionWords.doings.contains(text.words[index + 1])
        }
        let word = text.words[index]
        guard index > sentence.lowerBound, !followsFront(index, of: text),
            !isImperative(index, range, of: text)
        else { return false }
        if QuestionWords.contracted.contains(word) { return word.length >= 5 }
        let next = text.words[index + 1]
        if isMarked, QuestionWords.auxiliaries.contains(word), QuestionWords.thirds.contains(next) { return true }
        if isMarked, QuestionWords.pronouns.contains(next), !word.isCapitalized, isVerbLike(word, of: text) {
            return true
        }
        return
            (QuestionWords.verbs.contains(word) || QuestionWords.modals.contains(word)
            || QuestionWords.auxiliaries.contains(word))
            && (QuestionWords.subjects.contains(next) || isMarked && QuestionWords.senders.contains(next))
    }

    /// Whether a word that begins a statement stands right before a verb: "da haben Sie recht".
    public static func followsFront(_ index: Int, of text: Text) -> Bool {
        index > 0 && text.words[index].gap < .comma && QuestionWords.fronts.contains(text.words[index - 1])
    }

    /// "Schreiben Sie mir": an order, unless a particle shows that it asks ("schreiben Sie das noch von Hand").
    private static func isImperative(_ start: Int, _ range: Range<Int>, of text: Text) -> Bool {
        guard start + 1 < range.upperBound, QuestionWords.imperatives.contains(text.words[start]),
            QuestionWords.pronouns.contains(text.words[start + 1])
        else { return false }
        let rest = text.words[(start + 2)..<min(start + 7, range.upperBound)]
        // "Schreiben Sie 1, 2 oder 3 zurück."
        for word in rest where word.isNumber || QuestionWords.urges.contains(word) { return true }
        return !QuestionWords.particles.meets(rest)
    }

    /// Whether a word is a question word.
    public static func isQuestionWord(_ index: Int, of text: Text) -> Bool {
        QuestionWords.questionWords.contains(text.words[index])
    }

    /// Whether a word is a verb that questions begin with.
    public static func isVerb(_ word: Word) -> Bool {
        QuestionWords.verbs.contains(word) || QuestionWords.modals.contains(word)
            || QuestionWords.auxiliaries.contains(word) || QuestionWords.contracted.contains(word)
    }

    /// The place of the question word that words begin with, after a preposition if need be; nil if there is none.
    public static func questionWord(at start: Int, _ range: Range<Int>, of text: Text) -> Int? {
        guard start < range.upperBound else { return nil }
        if QuestionWords.questionWords.contains(text.words[start]) { return start }
        if QuestionWords.prepositions.contains(text.words[start]), start + 1 < range.upperBound,
            QuestionWords.questionWords.contains(text.words[start + 1])
        {
            return start + 1
        }
        return nil
    }

    /// Where a question begins: behind "und", "sagen Sie mal", "hallo Frau Brandl".
    public static func questionStart(_ range: Range<Int>, of text: Text) -> Int {
        var start = fillerEnd(range.lowerBound, range, of: text)
        // A short address before a comma is none of the question's words: "Frau Brandl, haben Sie".
        var comma = start + 1
        while comma < range.upperBound, comma <= start + 4 {
            if text.words[comma].gap >= .comma {
                if QuestionWords.addresses.contains(text.words[start]) || comma == start + 1 {
                    start = fillerEnd(comma, range, of: text)
                }
                break
            }
            comma += 1
        }
        return start
    }

    private static func fillerEnd(_ start: Int, _ range: Range<Int>, of text: Text) -> Int {
        var start = start
        while start + 2 < range.upperBound, QuestionWords.fillers.contains(text.words[start]) { start += 1 }
        return start
    }

    /// Whether a clause with a question word at a place asks, and is not a subordinate clause ("wie Sie wissen").
    private static func asks(after place: Int, _ range: Range<Int>, of text: Text, isMarked: Bool) -> Bool {
        let words = text.words
        guard place + 1 < range.upperBound else { return false }
        let second = words[place + 1]
        if QuestionWords.verbal.contains(words[place]) { return true }
        // "was machns", "wie machts": the pronoun has grown into the verb.
        if second.length >= 6, !second.isCapitalized, text.folded[second.foldedEnd - 1] == UInt8(ascii: "s"),
            text.folded[second.foldedEnd - 2] == UInt8(ascii: "t")
                || text.folded[second.foldedEnd - 2] == UInt8(ascii: "n")
        {
            return !QuestionWords.adverbs.contains(second)
        }
        guard !QuestionWords.subordinate.contains(second) else { return false }
        if QuestionWords.auxiliaries.contains(second) {
            return isMarked || place + 2 < range.upperBound && QuestionWords.persons.contains(words[place + 2])
                || place + 2 < range.upperBound && QuestionWords.things.contains(words[place + 2])
        }
        if QuestionWords.verbs.contains(second) || QuestionWords.modals.contains(second) { return true }
        if isMarked, QuestionWords.measures.contains(second) { return true }
        // "where abouts is it coming in", "how often do they"
        if QuestionWords.measures.contains(second), place + 3 < range.upperBound,
            QuestionWords.auxiliaries.contains(words[place + 2]), QuestionWords.inverted.contains(words[place + 3])
        {
            return true
        }
        // "Wie viel Prozent Ihrer Pakete kommen zurück", "who sorts the bins": at the head of a sentence nothing else.
        if !isMarked, words[place].gap >= .stop || place == 0 {
            if QuestionWords.measures.contains(second), QuestionWords.recipients.meets(words[range]) { return true }
            if QuestionWords.agents.contains(words[place]), range.count <= 14, !hasComma(range, of: text) {
                return true
            }
        }
        // "woran haperts denn", in dialect any word may be a verb before a particle.
        if isMarked, !second.isCapitalized, place + 2 < range.upperBound, words[place + 2].gap < .comma,
            QuestionWords.persons.contains(words[place + 2])
        {
            return true
        }
        // "wie viele Leute haben Sie", "welches Programm nutzt ihr": a noun, then verb and person.
        var index = place + 1
        while index + 1 < range.upperBound, index <= place + 6 {
            let word = words[index]
            let next = words[index + 1]
            guard index == place + 1 || word.gap < .comma else { return false }
            if QuestionWords.auxiliaries.contains(word) {
                return isMarked || QuestionWords.persons.contains(next) || QuestionWords.things.contains(next)
            }
            if QuestionWords.verbs.contains(word) {
                return QuestionWords.persons.contains(next) || isMarked && QuestionWords.things.contains(next)
            }
            if !word.isCapitalized, isVerbLike(word, of: text),
                QuestionWords.pronouns.contains(next) || isMarked && QuestionWords.persons.contains(next)
            {
                return true
            }
            index += 1
        }
        return isMarked && isVerbLike(second, of: text) && !second.isCapitalized
    }

    private static func hasComma(_ range: Range<Int>, of text: Text) -> Bool {
        for index in range.dropFirst() where text.words[index].gap >= .comma { return true }
        return false
    }

    /// Whether a word ends like a German verb in the present or past tense.
    public static func isVerbLike(_ word: Word, of text: Text) -> Bool {
        guard word.length >= 4, word.number == nil, !QuestionWords.noVerbs.contains(word) else { return false }
        let last = text.folded[word.foldedEnd - 1]
        let before = text.folded[word.foldedEnd - 2]
        return last == UInt8(ascii: "t")
            || last == UInt8(ascii: "n") && (before == 0x65 || before == 0x72 || before == 0x6C)
    }

    /// "Haben Sie kein Interesse, genügt ein Nein": a condition that is built like a question.
    private static func isCondition(_ range: Range<Int>, of text: Text) -> Bool {
        let start = questionStart(range, of: text)
        if questionWord(at: start, range, of: text) != nil { return false }
        if QuestionWords.should.contains(text.words[start]) { return true }
        var index = start + 2
        while index < range.upperBound {
            if text.words[index].gap >= .comma, text.words[index].gap < .stop,
                QuestionWords.consequences.contains(text.words[index])
            {
                return true
            }
            index += 1
        }
        return false
    }
}
