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

        mutating func note(_ other: Reason, _ words: Range<Int>, _ reading: Reading) {
            if other.level == reason.level, other.level > .missing, let last = self.words, last.upperBound == words.lowerBound {
                // "Wie läuft das, waschen die Jungs selbst oder geben Sie das raus?" is shown as one.
                self.words = last.lowerBound..<words.upperBound
                return
            }
            guard other.level > reason.level || reason == .none else { return }
            reason = other
            self.words = other.level == .missing ? nil : words
        }
    }

    static func judge(_ reading: Reading) -> ItemVerdict {
        var finding = Finding()
        for index in reading.remarks.indices {
            judge(index, reading, &finding)
            if finding.reason.level == .met { break }
        }
        if finding.reason.level == .missing, let words = requestedData(reading) {
            finding.note(.form, words, reading)
        }
        return ItemVerdict(finding.reason.level, finding.words.map(reading.span), finding.reason)
    }

    /// Takes a remark apart into the questions it asks.
    private static func judge(_ index: Int, _ reading: Reading, _ finding: inout Finding) {
        let remark = reading.remarks[index]
        let text = reading.text.text
        let isMarked = remark.isMarked
        var start = SentenceForm.questionStart(remark.words, of: text)
        var hasBuilt = false
        var isBuilt = SentenceForm.isBuiltAsQuestion(remark.words, of: text, isMarked: isMarked) && remark.asks
        var place = start + 2
        while place < remark.words.upperBound {
            let rest = place..<remark.words.upperBound
            if beginsQuestion(rest, text, isMarked: isMarked, afterQuestion: isBuilt) {
                if isBuilt { note(start..<place, index, reading, &finding) }
                hasBuilt = hasBuilt || isBuilt
                isBuilt = true
                start = place
                place += 1
            }
            place += 1
        }
        if isBuilt {
            note(start..<remark.words.upperBound, index, reading, &finding)
        } else if !hasBuilt, isMarked {
            noteUnbuilt(index, reading, &finding)
        }
        if finding.reason.level < .met { noteIndirect(index, reading, &finding) }
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
            return first.gap >= .comma && SentenceForm.questionWord(at: start, words, of: text) != nil
                && SentenceForm.isBuiltAsQuestion(words, of: text)
        }
        if !isJoined, afterQuestion, first.gap == .comma, SentenceForm.questionWord(at: start, words, of: text) != nil {
            // "Wissen Sie, wer das macht?" is one question.
            return false
        }
        return SentenceForm.isBuiltAsQuestion(words, of: text, isMarked: true)
    }

    private static let joins: WordSet = ["und", "oder", "and", "or", "aber", "but"]

    private static func note(_ words: Range<Int>, _ index: Int, _ reading: Reading, _ finding: inout Finding) {
        var reason = kind(of: words, index, reading)
        if reason.level > .missing {
            if reading.text.isQuoted(word: words.lowerBound) || isReported(words, reading) {
                reason = .quoted
            } else if isAnswered(index, reading) {
                reason = .answered
            } else if reading.text.has(interruptions, in: reading.remarks[index].words) {
                reason = .time
            }
        }
        finding.note(reason, words, reading)
    }

    /// A question by its mark alone: "Hallenboden empfindlich?", "You still need those belts?", "…, oder?"
    private static func noteUnbuilt(_ index: Int, _ reading: Reading, _ finding: inout Finding) {
        let words = reading.remarks[index].words
        let start = SentenceForm.questionStart(words, of: reading.text.text)
        var range = start..<words.upperBound
        let last = reading.words[range.upperBound - 1]
        if tags.contains(last), range.count > 1 {
            range = start..<(range.upperBound - 1)
            let isGuess = reading.text.has(recipients, in: range) && !reading.text.has(senders, in: range)
                && !reading.text.has(pushes, in: range) && content(range, reading) >= 2
            guard isGuess else { return finding.note(.tag, range, reading) }
        }
        let subject = self.subject(of: range, reading)
        if subject == .sender { return finding.note(.offer, range, reading) }
        if reading.text.timeCount(in: range) > 0, content(range, reading) <= 3 {
            return finding.note(.time, range, reading)
        }
        note(range, index, reading, &finding)
    }

    /// A question as a statement or a request: "Mich würde interessieren, wie Sie …", "tell me how".
    private static func noteIndirect(_ index: Int, _ reading: Reading, _ finding: inout Finding) {
        let remark = reading.remarks[index]
        guard remark.has(.indirectQuestion) else { return }
        for head in reading.text.matches(.indirectQuestion, in: remark.words) {
            guard let start = embeddedStart(after: head.upperBound, in: remark.words, reach: 8, reading) else { continue }
            let clause = start..<remark.words.upperBound
            var reason = kind(of: clause, index, reading)
            if reason.level == .met { reason = .indirect }
            if reading.text.isQuoted(word: head.lowerBound) { reason = .quoted }
            if isBareIf(start, head, reading) { reason = .interest }
            finding.note(reason, head.lowerBound..<remark.words.upperBound, reading)
        }
    }

    /// "Let me know if …" asks for a yes, not for a need.
    private static func isBareIf(_ start: Int, _ head: Range<Int>, _ reading: Reading) -> Bool {
        conditions.contains(reading.words[start]) && leave.contains(reading.words[head.lowerBound])
    }

    private static let conditions: WordSet = ["if"]
    private static let leave: WordSet = ["let"]
}

extension Remark {
    /// Whether it asks by its mark.
    var isMarked: Bool {
        if case .asked = form { return true }
        return false
    }
}
