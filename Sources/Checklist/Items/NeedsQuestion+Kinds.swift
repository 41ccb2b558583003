import Linguistics

/// What a question is about.
extension NeedsQuestion {
    /// Whom a question has as its subject.
    enum Subject { case sender, recipient, other }

    /// The kind of one question in a remark.
    static func kind(of words: Range<Int>, _ index: Int, _ reading: Reading) -> Reason {
        let passage = reading.text
        let start = SentenceForm.questionStart(words, of: passage.text)
        let question = start..<words.upperBound
        guard !question.isEmpty else { return .none }
        if passage.has(.rhetorical, in: question) { return .rhetorical }
        if passage.has(.announcedQuestion, in: question),
            content(question, reading) <= 4 || announcesQuestion(question, reading)
        {
            return .announced
        }
        if isSetPhrase(question, reading) || doubtsHuman(question, reading) { return .none }
        if isOnlyName(question, reading) || asksIdentity(question, reading) { return .contact }
        if let embedded = embeddedStart(
            after: start + 1, in: question, reach: question.count, reading, behind: tellers)
        {
            return kind(of: embedded..<question.upperBound, index, reading)
        }
        let asksWhat = SentenceForm.questionWord(at: start, question, of: passage.text) != nil
        let opening = passage.clause(around: start, in: question)
        if passage.has(.opinion, in: start..<min(start + 3, question.upperBound))
            || passage.has(.opinion, in: opening) && content(opening, reading) <= 6
                && !passage.has(.askDecision, in: question)
        {
            return .opinion
        }
        if passage.has(.hypothesis, in: start..<min(start + 2, question.upperBound)) {
            return content(question, reading) >= 2 ? .guess : takesUp(question, index, reading) ? .guess : .noTopic
        }
        if offersHelp(question, reading), !invitesQuestions(question, reading) { return .generic }
        if let early = earlyKind(question, asksWhat, reading) { return early }
        if hasNeedOfThing(question, reading) || weighsEver(question, reading) { return .product }
        if let wants = wantsWare(question, asksWhat, reading) { return wants ? .product : .direct }
        if let missing = missingKind(question, asksWhat, reading) { return missing }
        return needKind(question, asksWhat, index, reading)
    }

    /// The kinds that ask for no need; nil for all others.
    private static func missingKind(_ question: Range<Int>, _ asksWhat: Bool, _ reading: Reading) -> Reason? {
        let passage = reading.text
        let outside = content(question, reading)
        if let phrase = passage.first(.pleasantry, in: question) {
            var end = phrase.upperBound
            while end < question.upperBound, passage.known[end].contains(.person) { end += 1 }
            let isAll = end >= question.upperBound || reading.words[end].gap >= .comma
            let goesOn = !isAll && places.contains(reading.words[end])
            if isAll
                && (phrase.lowerBound <= question.lowerBound + 1
                    || content(question.lowerBound..<phrase.lowerBound, reading) == 0)
                || outside <= 1 && !goesOn
            {
                return .pleasantry
            }
        }
        if asksReceipt(question, outside, reading) { return .receipt }
        if finds(.askContact, question, asksWhat, outside, reading)
            || whos.contains(reading.words[question.lowerBound]) && passage.has(.askContact, in: question)
        {
            return .contact
        }
        if finds(.askReceipt, question, asksWhat, outside, reading) { return .receipt }
        if finds(.askDecision, question, asksWhat, outside, reading), !asksHowTheyDecide(question, reading) {
            return .decision
        }
        if ordersWhen(question, asksWhat, reading) { return .decision }
        if finds(.askTime, question, asksWhat, outside, reading), !asksWhat || !asksWhenOfWork(question, reading) {
            return .time
        }
        let wantsProduct =
            passage.has(.productNeed, in: question) && !passage.has(.talk, in: question) && outside >= 1
            || !asksWhat && passage.has(stills, in: question) && passage.has(concerns, in: question)
                && passage.has(senderObjects, in: question)
        if !wantsProduct, !dealsWith(question, reading), finds(.askInterest, question, asksWhat, outside, reading) {
            return .interest
        }
        if passage.timeCount(in: question) > 0, outside <= 4,
            asksWhat ? asksDate(question, reading) : proposes(question, reading),
            passage.has(.talk, in: question) || passage.has(.visit, in: question)
        {
            return .time
        }
        if !asksWhat, isOnlyTime(question, reading), !comparesTimes(question, reading) { return .time }
        if asksWhat, outside <= 3, passage.timeCount(in: question) > 0, passage.minutes(in: question) != nil {
            return .time
        }
        if passage.has(.genericNeed, in: question.lowerBound..<min(question.lowerBound + 2, question.upperBound)) {
            return nil
        }
        if subject(of: question, reading) == .sender { return .offer }
        if asksWhat { return nil }
        let first = reading.words[question.lowerBound]
        let rest = (question.lowerBound + 1)..<question.upperBound
        if wishes.contains(first) {
            let asksGoal =
                content(rest, reading) >= 2 && !passage.has(senders, in: rest)
                && (passage.has(alternatives, in: rest) || !passage.has(pointers, in: rest.prefix(3)))
            if !asksGoal || passage.has(.talk, in: rest) { return .offer }
        }
        if requests.contains(first), passage.has(senderObjects, in: rest.prefix(4)) { return .offer }
        // "Might you find it in your heart to remember me?"
        if requests.contains(first) || mights.contains(first), let last = rest.last,
            senderObjects.contains(reading.words[last])
        {
            return .offer
        }
        // "Reichen Sie mir das bitte nach?"
        if passage.has(pleases, in: rest), passage.has(senderObjects, in: rest.prefix(4)) { return .offer }
        return nil
    }

    /// "At what time is the queue longest, when the schools let out?": the hour of something that happens to them.
    private static func asksWhenOfWork(_ question: Range<Int>, _ reading: Reading) -> Bool {
        topicCount(question, reading) >= 2 && !reading.text.has(.talk, in: question)
            && !reading.text.has(.visit, in: question) && !reading.text.has(senders, in: question)
            && !reading.text.has(preferences, in: question) && !reading.text.has(leisure, in: question)
    }

    private static let leisure: WordSet = ["zeit", "luft", "muße", "gelegenheit", "chance"]

    private static let mights: WordSet = ["might", "may", "mögen"]

    /// "Is that something you deal with too?": the verb, and no bargain.
    private static func dealsWith(_ question: Range<Int>, _ reading: Reading) -> Bool {
        for index in question.dropFirst() where withs.contains(reading.words[index]) {
            if dealing.contains(reading.words[index - 1]) { return true }
        }
        return false
    }

    private static let dealing: WordSet = ["deal", "dealing"]

    /// Whether a yes-or-no question can be a proposal: it begins with "können", "wollen", "haben", or names the sender.
    private static func proposes(_ question: Range<Int>, _ reading: Reading) -> Bool {
        let first = reading.words[question.lowerBound]
        return wishes.contains(first) || requests.contains(first) || havings.contains(first)
            || reading.text.has(senders, in: question) || !reading.text.has(recipients, in: question)
    }

    /// Whether a list's phrase makes a question one of its kind: at its head, or anywhere in one without a question
    /// word; a single word in a long question says little.
    private static func finds(
        _ cue: Cue, _ question: Range<Int>, _ asksWhat: Bool, _ content: Int, _ reading: Reading
    ) -> Bool {
        guard let match = reading.text.first(cue, in: question) else { return false }
        if match.lowerBound <= question.lowerBound + 1 {
            return match.count > 1 || content <= 3 || !asksWhat && match.lowerBound == question.lowerBound
        }
        if asksWhat { return cue == .askTime && match.count > 1 && content <= 1 }
        return match.count > 1 || content <= 3
    }

    /// The kinds that ask for need: partial or met.
    private static func needKind(_ question: Range<Int>, _ asksWhat: Bool, _ index: Int, _ reading: Reading) -> Reason {
        let passage = reading.text
        let hasAlternative = hasAlternative(question, reading)
        let head = question.lowerBound..<min(question.lowerBound + 2, question.upperBound)
        if passage.has(.smallTalk, in: question),
            content(question, reading) <= (passage.has(.smallTalk, in: head) ? 5 : 2)
        {
            return .smallTalk
        }
        // "How's life on the shop floor", but not "how are you treating the cranes".
        if let phrase = passage.first(.pleasantry, in: head), phrase.upperBound < question.upperBound,
            places.contains(reading.words[phrase.upperBound]), content(question, reading) <= 3
        {
            return .smallTalk
        }
        if asksForWare(question, reading) || isStillOpen(question, index, reading) { return .product }
        if passage.has(.productNeed, in: question), !asksWhat, !asksWhich(question, reading) { return .product }
        if !asksWhat, passage.has(concerns, in: question),
            isOurs(question, reading) || passage.has(senderObjects, in: question)
                || passage.has(stills, in: question) && followsReminder(index, reading)
        {
            return .product
        }
        let topics = topicCount(question, reading)
        if isVague(question, reading) {
            return pointsBack(question, reading) && takesUp(question, index, reading) ? .takenUp : .generic
        }
        if topics == 0 {
            let isBare = content(question, reading) == 0
            if isBare, followsReminder(index, reading) { return .receipt }
            if isBare, followsTimes(question, index, reading) { return .time }
            return takesUp(question, index, reading) ? .takenUp : .noTopic
        }
        return hasAlternative ? .alternative : .direct
    }

    /// Whether a question offers two things to choose from, and not only "oder was?", "oder erst später?".
    static func hasAlternative(_ question: Range<Int>, _ reading: Reading) -> Bool {
        for index in question where alternatives.contains(reading.words[index]) {
            guard choices.contains(reading.words[index]) else { return true }
            if content((index + 1)..<question.upperBound, reading) >= 1 { return true }
        }
        return false
    }

    /// "Brauchen Sie die Magnete für liegende oder für stehende Schalung?": which of two, so that the need is given.
    static func asksWhich(_ question: Range<Int>, _ reading: Reading) -> Bool {
        for index in question where alternatives.contains(reading.words[index]) {
            guard choices.contains(reading.words[index]) else {
                if content((index + 1)..<question.upperBound, reading) >= 1 { return true }
                continue
            }
            guard index + 2 < question.upperBound else { return false }
            let next = reading.words[index + 1]
            if prepositions.contains(next) || SentenceForm.isVerb(next),
                content((index + 1)..<question.upperBound, reading) >= 1
            {
                return true
            }
        }
        return false
    }
}
