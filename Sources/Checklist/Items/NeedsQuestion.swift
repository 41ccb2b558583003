import Linguistics

/// A question that would bring a real need to light: about the recipient's situation, and with a topic.
struct NeedsQuestion: ItemRule {
    /// Why an opener gets its level; the first that is found of the best level counts.
    enum Reason: Int {
        // Met.
        case direct, alternative, indirect, takenUp, guess
        // Partial.
        case generic, noTopic, product, announced, smallTalk, opinion, form
        // Missing.
        case time, offer, interest, receipt, decision, contact, rhetorical, tag, answered, quoted, pleasantry, none

        var level: Level {
            switch self {
            case .direct, .alternative, .indirect, .takenUp, .guess: .met
            case .generic, .noTopic, .product, .announced, .smallTalk, .opinion, .form: .partial
            case .time, .offer, .interest, .receipt, .decision, .contact, .rhetorical, .tag, .answered, .quoted,
                .pleasantry, .none:
                .missing
            }
        }
    }

    /// What the best question so far is.
    struct Finding {
        var reason = Reason.none
        var words: Range<Int>?
        /// How plainly it asks; of two questions of one level the plainer one is shown.
        var strength = 0
        /// Where the last question ended.
        var end = -1
        /// What the last question was.
        var last = Reason.none

        mutating func note(_ other: Reason, _ words: Range<Int>, _ reading: Reading, strength: Int = 2) {
            self.last = other
            let follows = end == words.lowerBound
            end = words.upperBound
            if other.level == reason.level, other.level > .missing {
                if follows, let last = self.words, last.upperBound == words.lowerBound,
                    reading.words[words.lowerBound].gap < .stop
                {
                    // "Wie läuft das, waschen die Jungs selbst oder geben Sie das raus?" is shown as one.
                    self.words = last.lowerBound..<words.upperBound
                    self.strength = max(self.strength, strength)
                    return
                }
                guard strength > self.strength else { return }
            } else {
                guard other.level > reason.level || reason == .none else { return }
            }
            reason = other
            self.strength = strength
            self.words = other.level == .missing ? nil : words
        }
    }

    static func judge(_ reading: Reading) -> ItemVerdict {
        var finding = Finding()
        let text = reading.text.text
        for index in reading.remarks.indices {
            judge(index, reading, text, &finding)
            if finding.reason.level == .met, finding.strength >= 2 { break }
        }
        if finding.reason.level == .missing, let words = requestedData(reading) {
            finding.note(.form, words, reading)
        }
        return ItemVerdict(finding.reason.level, finding.words.map(reading.span), finding.reason)
    }

    /// Takes a remark apart into the questions it asks.
    private static func judge(_ index: Int, _ reading: Reading, _ text: Text, _ finding: inout Finding) {
        let remark = reading.remarks[index]
        let isMarked = remark.isMarked
        var start = SentenceForm.questionStart(remark.words, of: text)
        // "hi dai saw u liked the post, is yours lettin water in." In English the turned verb is enough.
        let isOpen = isMarked || !reading.text.endsWithStop(remark) || reading.language == .english
        if !isMarked { start = addressEnd(start, remark.words, reading) }
        var isBuilt =
            (remark.asks || asksRecipient(start, remark.words, reading))
            && SentenceForm.isBuiltAsQuestion(
                (isMarked ? remark.words.lowerBound : start)..<remark.words.upperBound, of: text, isMarked: isMarked)
        if isMarked, !isBuilt, let colon = questionAfterColon(remark.words, reading) {
            (start, isBuilt) = (colon, true)
        }
        // "…, haben Sie als Einziger geschrieben." is no question, where somebody typed the stop.
        if !isOpen, !SentenceForm.isQuestionWord(start, of: text),
            !reading.text.beginsSentence(remark)
                || start + 1 < text.words.count && !subjects.contains(text.words[start + 1])
                    && !isInverted(start, reading)
        {
            isBuilt = false
        }
        if !isMarked, isBuilt, statesSomething(start, remark, reading) { isBuilt = false }
        if remark.has(.indirectQuestion), !isBuilt || opensIndirectly(remark, reading),
            noteIndirect(index, reading, &finding)
        {
            return
        }
        if isMarked, !isBuilt, endsInTag(remark, reading) { return noteUnbuilt(index, reading, &finding) }
        var hasBuilt = false
        var place = start + 2
        while isOpen, place < remark.words.upperBound {
            let rest = place..<remark.words.upperBound
            if beginsQuestion(rest, text, isMarked: isMarked, afterQuestion: isBuilt) {
                if isTag(rest, reading) { return finding.note(.tag, rest, reading) }
                let isOfLetter =
                    isMarked && reading.text.has(.askDecision, or: .askReceipt, in: start..<place)
                if isBuilt || isOfLetter { note(start..<place, index, reading, &finding) }
                hasBuilt = hasBuilt || isBuilt
                isBuilt = true
                start = place
                place += 1
            }
            place += 1
        }
        if isBuilt {
            let end = isMarked ? nil : commentStart(start..<remark.words.upperBound, reading)
            note(start..<(end ?? remark.words.upperBound), index, reading, &finding)
        } else if !hasBuilt, isMarked {
            noteUnbuilt(index, reading, &finding)
        }
        if !isBuilt, !hasBuilt, !isMarked { noteUnmarked(index, reading, text, &finding) }
        if !isBuilt || finding.reason.level < .met { _ = noteIndirect(index, reading, &finding) }
    }

    /// "Was ich nicht begreife: Fuhr die dritte mit dem alten Wagen?": behind the colon verb and subject.
    private static func questionAfterColon(_ words: Range<Int>, _ reading: Reading) -> Int? {
        for index in words.dropFirst().reversed() where reading.words[index].gap == .dash {
            guard index + 4 <= words.upperBound else { return nil }
            // A verb that every question may begin with, or one that stands right before its subject.
            if SentenceForm.isVerb(reading.words[index]) { return index }
            return fronted.contains(reading.words[index + 1]) ? index : nil
        }
        return nil
    }

    private static let fronted: WordSet = [
        "der", "die", "das", "den", "ein", "eine", "sie", "ihr", "ihre", "du", "dein", "deine", "es", "er", "euer",
        "eure",
        "the", "your", "you", "it", "they", "that", "there",
    ]

    /// Whether the phrase of an indirect question stands at the head of a remark: "Would love to hear what".
    private static func opensIndirectly(_ remark: Remark, _ reading: Reading) -> Bool {
        guard let head = reading.text.first(.indirectQuestion, in: remark.words) else { return false }
        return head.lowerBound <= remark.words.lowerBound + 2
    }

    private static func endsInTag(_ remark: Remark, _ reading: Reading) -> Bool {
        guard remark.words.count > 3, let index = remark.words.last else { return false }
        let last = reading.words[index]
        return tags.contains(last) && (last.gap >= .comma || joins.contains(last))
    }

    /// "…, doesn't it?", "…, wissen S' noch?": nothing is asked.
    private static func isTag(_ rest: Range<Int>, _ reading: Reading) -> Bool {
        rest.count <= 3 && content(rest, reading) == 0 && reading.words[rest.lowerBound].gap >= .comma
            && !SentenceForm.isQuestionWord(rest.lowerBound, of: reading.text.text)
    }

    /// Whether a new question begins at the start of some words inside a remark.
    private static func beginsQuestion(_ rest: Range<Int>, _ text: Text, isMarked: Bool, afterQuestion: Bool) -> Bool {
        let first = text.words[rest.lowerBound]
        let isJoined = joins.contains(first)
        guard first.gap >= .comma || isJoined && isMarked && afterQuestion else { return false }
        let start = isJoined ? rest.lowerBound + 1 : rest.lowerBound
        guard start < rest.upperBound else { return false }
        let words = start..<rest.upperBound
        guard isMarked else {
            // Without the mark only a question word tells a question from a main clause after a condition.
            guard first.gap >= .comma else { return false }
            if words.count >= 5, turned.contains(text.words[start]), turnedSubjects.contains(text.words[start + 1]) {
                return true
            }
            return SentenceForm.isQuestionWord(start, of: text)
                && SentenceForm.beginsQuestion(at: start, in: rest, of: text)
        }
        if first.gap == .dash, SentenceForm.isVerb(text.words[start]) || SentenceForm.isVerbLike(first, of: text) {
            return true
        }
        if !isJoined, afterQuestion, first.gap == .comma, SentenceForm.questionWord(at: start, words, of: text) != nil {
            // "Wissen Sie, wer das macht?" is one question.
            return false
        }
        return SentenceForm.isBuiltAsQuestion(words, of: text, isMarked: true)
    }

    /// "is it", "are yours", "does that": verb and subject turned round, as English does only where it asks.
    private static func isInverted(_ start: Int, _ reading: Reading) -> Bool {
        turned.contains(reading.words[start]) && turnedSubjects.contains(reading.words[start + 1])
    }

    private static let turned: WordSet = ["is", "are", "do", "does", "did", "has", "was", "were", "aren't", "isn't"]
    private static let turnedSubjects: WordSet = [
        "it", "they", "that", "this", "those", "yours", "urs", "you", "u", "ye", "your", "ur", "he", "she",
    ]
    private static let joins = WordClass(101, "und oder and or aber but")

    static func note(_ words: Range<Int>, _ index: Int, _ reading: Reading, _ finding: inout Finding) {
        // The joining word may have been passed over as a filler: "do you need any, or are you sorted".
        let isJoined =
            words.lowerBound > 0 && finding.end == words.lowerBound - 1
            && joins.contains(reading.words[words.lowerBound - 1])
        let whole = (isJoined ? words.lowerBound - 1 : words.lowerBound)..<words.upperBound
        if finding.end == whole.lowerBound, belongsToLast(whole, finding, reading) {
            finding.end = words.upperBound
            return
        }
        var reason = kind(of: words, index, reading)
        if reason.level > .missing {
            if reading.text.isQuoted(word: words.lowerBound) || isReported(words, reading) {
                reason = .quoted
            } else if isAnswered(index, words, reading) {
                reason = .answered
            } else if reading.text.has(interruptions, in: reading.remarks[index].words) {
                reason = .time
            }
        }
        finding.note(reason, words, reading, strength: strength(of: reason, words, reading))
    }

    /// "Haben Sie schon reinschauen können, oder ist grad Vollbetrieb?" asks one thing, and so does
    /// "Brauchen Sie noch ein Zelt, oder war jemand schneller?" and "Soll ich den Vertrag machen, oder warten Sie noch?"
    private static func belongsToLast(_ words: Range<Int>, _ finding: Finding, _ reading: Reading) -> Bool {
        // "Warum antworten Sie nicht, ist das eine Zeitfrage?"
        if finding.last == .receipt || finding.last == .decision, reading.words[words.lowerBound].gap < .stop,
            pointers.contains(reading.words[min(words.lowerBound + 1, words.upperBound - 1)])
        {
            return true
        }
        if finding.reason == .opinion, joins.contains(reading.words[words.lowerBound]) {
            return content(words, reading) <= 3
        }
        guard finding.reason != .none, finding.reason.level < .met, joins.contains(reading.words[words.lowerBound]),
            !reading.text.has(.genericNeed, in: words)
        else { return false }
        if finding.last == .decision || finding.last == .receipt || finding.reason == .product {
            return choices.contains(reading.words[words.lowerBound])
        }
        guard finding.reason.level == .missing else { return false }
        let sentence = reading.text.text.sentences[reading.text.text.sentenceIndex(ofWord: words.lowerBound)]
        return content(words, reading) <= 1
            || reading.text.has(.purchase, in: sentence.words.lowerBound..<words.lowerBound)
    }

    private static func strength(of reason: Reason, _ words: Range<Int>, _ reading: Reading) -> Int {
        if reason == .takenUp || reason == .guess { return 1 }
        return content(words, reading) >= 1
            && SentenceForm.isBuiltAsQuestion(words, of: reading.text.text, isMarked: true)
            ? 2 : 0
    }

    /// A question by its mark alone: "Hallenboden empfindlich?", "You still need those belts?", "…, oder?"
    private static func noteUnbuilt(_ remark: Int, _ reading: Reading, _ finding: inout Finding) {
        let words = reading.remarks[remark].words
        let start = SentenceForm.questionStart(words, of: reading.text.text)
        var range = start..<words.upperBound
        if endsInTag(reading.remarks[remark], reading) {
            range = start..<(range.upperBound - 1)
            let isGuess =
                reading.text.has(guesses, in: range)
                && (reading.text.has(recipients, in: range) || takesUp(range, remark, reading))
                && !reading.text.has(senders, in: range) && !reading.text.has(pushes, in: range)
            return isGuess ? note(range, remark, reading, &finding) : finding.note(.tag, range, reading)
        }
        if reading.text.has(.announcedQuestion, in: range) { return note(range, remark, reading, &finding) }
        // Where nobody typed commas, the question is the last thing that is built like one.
        if range.count > 8 {
            for index in range.dropFirst(2).reversed() where index + 3 <= range.upperBound {
                if SentenceForm.beginsQuestion(at: index, in: range, of: reading.text.text, isMarked: true) {
                    return note(index..<range.upperBound, remark, reading, &finding)
                }
            }
        }
        // "Since we talked, anybody moved those heads?" asks in its last clause.
        if let comma = lastComma(range, reading), range.upperBound - comma >= 3, opens.contains(reading.words[comma]) {
            range = comma..<range.upperBound
        }
        let isGuess = reading.text.has(.hypothesis, in: start..<min(start + 2, range.upperBound))
        if !isGuess, subject(of: range, reading) == .sender, !offersHelp(range, reading) {
            return finding.note(.offer, range, reading)
        }
        if reading.text.has(.productNeed, in: range) { return note(range, remark, reading, &finding) }
        // "Who double-checks those cards today?", "Does the patch grow after rain?": the form is plain enough.
        let asksDeed = content(range, reading) >= 2 && doers.contains(reading.words[range.lowerBound])
        if !asksDeed, reading.text.timeCount(in: range) > 0, content(range, reading) <= 3 {
            return finding.note(.time, range, reading)
        }
        if reading.text.has(.talk, in: range), content(range, reading) <= 6, !reading.text.has(recipients, in: range) {
            return finding.note(.offer, range, reading)
        }
        if content(range, reading) == 0 { return finding.note(.interest, range, reading) }
        note(range, remark, reading, &finding)
    }

    private static let doers = WordClass(102, "who which whose does did wer welche welcher welches")

    private static let opens = WordClass(
        103,
        """
        anybody anyone someone somebody any still noch schon jemand irgendwer already everything alles immer
        alle
        """)

    /// The classes of this file and of unmarked questions, for the vocabulary.
    static let questionClasses = [
        hows, comes, bareNeeds, bareNeed, anys, joins, doers, opens,
    ]

    private static func lastComma(_ range: Range<Int>, _ reading: Reading) -> Int? {
        for index in range.dropFirst().reversed() where reading.words[index].gap == .comma { return index }
        return nil
    }
}

extension Remark {
    /// Whether it asks by its mark.
    var isMarked: Bool {
        if case .asked = form { return true }
        return false
    }
}
