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
        if passage.has(.announcedQuestion, in: question), content(question, reading) <= 4 { return .announced }
        if isOnlyName(question, reading) { return .contact }
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
        if let missing = missingKind(question, asksWhat, reading) { return missing }
        return needKind(question, asksWhat, index, reading)
    }

    /// The kinds that ask for no need; nil for all others.
    private static func missingKind(_ question: Range<Int>, _ asksWhat: Bool, _ reading: Reading) -> Reason? {
        let passage = reading.text
        let outside = content(question, reading)
        if let phrase = passage.first(.pleasantry, in: question) {
            let isAll = phrase.upperBound >= question.upperBound || reading.words[phrase.upperBound].gap >= .comma
            let goesOn = !isAll && places.contains(reading.words[phrase.upperBound])
            if isAll && phrase.lowerBound <= question.lowerBound + 1 || outside <= 1 && !goesOn { return .pleasantry }
        }
        if asksReceipt(question, outside, reading) { return .receipt }
        if finds(.askContact, question, asksWhat, outside, reading)
            || whos.contains(reading.words[question.lowerBound]) && passage.has(.askContact, in: question)
        {
            return .contact
        }
        if finds(.askReceipt, question, asksWhat, outside, reading) { return .receipt }
        if finds(.askDecision, question, asksWhat, outside, reading) { return .decision }
        if finds(.askTime, question, asksWhat, outside, reading) { return .time }
        let wantsProduct = passage.has(.productNeed, in: question) && !passage.has(.talk, in: question) && outside >= 1
            || !asksWhat && passage.has(stills, in: question) && passage.has(concerns, in: question)
                && passage.has(senderObjects, in: question)
        if !wantsProduct, finds(.askInterest, question, asksWhat, outside, reading) { return .interest }
        if passage.timeCount(in: question) > 0, outside <= 4,
            asksWhat ? passage.has(dates, in: question) : proposes(question, reading),
            passage.has(.talk, in: question) || passage.has(.visit, in: question)
        {
            return .time
        }
        if !asksWhat, isOnlyTime(question, reading), !comparesTimes(question, reading) { return .time }
        if asksWhat, passage.timeCount(in: question) > 0, passage.minutes(in: question) != nil { return .time }
        if passage.has(.genericNeed, in: question.lowerBound..<min(question.lowerBound + 2, question.upperBound)) {
            return nil
        }
        if subject(of: question, reading) == .sender { return .offer }
        if asksWhat { return nil }
        let first = reading.words[question.lowerBound]
        let rest = (question.lowerBound + 1)..<question.upperBound
        if wishes.contains(first) {
            let asksGoal = content(rest, reading) >= 2 && !passage.has(senders, in: rest)
                && (passage.has(alternatives, in: rest) || !passage.has(pointers, in: rest.prefix(3)))
            if !asksGoal || passage.has(.talk, in: rest) { return .offer }
        }
        if requests.contains(first), passage.has(senderObjects, in: rest.prefix(4)) { return .offer }
        // "Reichen Sie mir das bitte nach?"
        if passage.has(pleases, in: rest), passage.has(senderObjects, in: rest.prefix(4)) { return .offer }
        return nil
    }

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
        if passage.has(.smallTalk, in: question), content(question, reading) <= (passage.has(.smallTalk, in: head) ? 5 : 2) {
            return .smallTalk
        }
        // "How's life on the shop floor", but not "how are you treating the cranes".
        if let phrase = passage.first(.pleasantry, in: head), phrase.upperBound < question.upperBound,
            places.contains(reading.words[phrase.upperBound]), content(question, reading) <= 3
        {
            return .smallTalk
        }
        if asksForWare(question, reading) { return .product }
        if passage.has(.productNeed, in: question), !asksWhat, !asksWhich(question, reading) { return .product }
        if !asksWhat, passage.has(concerns, in: question),
            isOurs(question, reading) || passage.has(senderObjects, in: question)
                || passage.has(stills, in: question) && followsReminder(index, reading)
        {
            return .product
        }
        if passage.has(.genericNeed, in: question) {
            let own = content(question, reading) - contentInside(.genericNeed, question, reading)
            return own - generalCount(question, reading) >= 1 ? .direct : .generic
        }
        let own = content(question, reading)
        if own == 0 {
            if passage.has(vague, in: question) { return .generic }
            if followsReminder(index, reading) { return .receipt }
            if followsTimes(question, index, reading) { return .time }
            return takesUp(question, index, reading) ? .takenUp : .noTopic
        }
        return hasAlternative ? .alternative : .direct
    }

    /// Whether a question offers two things to choose from, and not only "oder was?", "oder erst später?".
    private static func hasAlternative(_ question: Range<Int>, _ reading: Reading) -> Bool {
        for index in question where alternatives.contains(reading.words[index]) {
            guard choices.contains(reading.words[index]) else { return true }
            if content((index + 1)..<question.upperBound, reading) >= 1 { return true }
        }
        return false
    }

    /// "Brauchen Sie die Magnete für liegende oder für stehende Schalung?": which of two, so that the need is given.
    private static func asksWhich(_ question: Range<Int>, _ reading: Reading) -> Bool {
        for index in question where alternatives.contains(reading.words[index]) {
            guard choices.contains(reading.words[index]) else {
                if content((index + 1)..<question.upperBound, reading) >= 1 { return true }
                continue
            }
            guard index + 2 < question.upperBound else { return false }
            let next = reading.words[index + 1]
            if prepositions.contains(next) || SentenceForm.isVerb(next), content((index + 1)..<question.upperBound, reading) >= 1 {
                return true
            }
        }
        return false
    }

    /// "…, ob Sie gerade neue Etiketten brauchen": the verb of need at the end of an embedded question.
    private static func asksForWare(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard question.count >= 3, whethers.contains(reading.words[question.lowerBound]) else { return false }
        return reading.text.has(needs, in: max(question.lowerBound, question.upperBound - 2)..<question.upperBound)
            && recipients.contains(reading.words[question.lowerBound + 1])
    }

    /// Whether the remark before speaks of the sender's own offer or letter.
    private static func followsReminder(_ index: Int, _ reading: Reading) -> Bool {
        guard index > 0 else { return false }
        let previous = reading.remarks[index - 1]
        return previous.has(.reminder) || previous.has(.offerPaper, or: .ownMessage)
    }

    /// Words that only name the recipient's trade or role.
    private static func generalCount(_ question: Range<Int>, _ reading: Reading) -> Int {
        var count = 0
        for index in question
        where reading.text.known[index].isDisjoint(with: .specific) && !light.contains(reading.words[index])
            && !reading.text.known[index].isDisjoint(with: [.general, .company]) && reading.words[index].length >= 3
        {
            count += 1
        }
        return count
    }

    /// "Haben Sie die gesehen?": whether something of ours has arrived, been seen or been read.
    private static func asksReceipt(_ question: Range<Int>, _ content: Int, _ reading: Reading) -> Bool {
        if reading.text.has(views, in: question), reading.text.has(.offerPaper, in: question) { return content <= 4 }
        if arrives(question, reading) { return true }
        guard reading.text.has(arrivals, in: question) else { return false }
        return content <= 1 || content <= 3 && reading.text.has(senderObjects, in: question)
    }

    /// "Sind die Muster angekommen?"
    private static func arrives(_ question: Range<Int>, _ reading: Reading) -> Bool {
        havings.contains(reading.words[question.lowerBound]) && reading.text.has(arrived, in: question)
    }

    /// "Dienstag um zehn oder Mittwoch um elf, was ist Ihnen lieber?"
    private static func followsTimes(_ question: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
        let remark = reading.remarks[index]
        let before = remark.words.lowerBound..<question.lowerBound
        if before.count >= 3 { return reading.text.timeCount(in: before) > 0 }
        guard index > 0 else { return false }
        let previous = reading.remarks[index - 1]
        return reading.text.timeCount(in: previous.words) > 0 && previous.has(.talk, or: .visit)
    }

    /// Whether a question's topic is the sender's ware: an offer, or a thing that only the sender has spoken of.
    private static func isOurs(_ question: Range<Int>, _ reading: Reading) -> Bool {
        if reading.text.has(.offerPaper, in: question) { return true }
        for index in question where reading.words[index].length >= 4 && !light.contains(reading.words[index]) {
            guard !concerns.contains(reading.words[index]), reading.text.known[index].isDisjoint(with: .specific) else {
                continue
            }
            for remark in reading.remarks where remark.words.upperBound <= question.lowerBound {
                guard remark.senderWords > 0, remark.recipientWords == 0 else { continue }
                for other in remark.words where reading.words[other].stem == reading.words[index].stem { return true }
            }
        }
        return false
    }

    /// "Herr Petermann?", "is that Rory?": asks for nothing but the person.
    private static func isOnlyName(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard question.count <= 7 else { return false }
        var names = 0
        for index in question where !light.contains(reading.words[index]) {
            let known = reading.text.known[index]
            guard !known.isDisjoint(with: [.person, .company]) || names > 0 && known.contains(.general) else { return false }
            names += 1
        }
        return names > 0
    }

    /// Whether a question without a topic of its own takes up what was said right before about the recipient.
    static func takesUp(_ question: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
        let remark = reading.remarks[index]
        let before = remark.words.lowerBound..<question.lowerBound
        if before.count >= 4, content(before, reading) >= 2 { return speaksOfThem(before, reading) }
        guard index > 0 else { return false }
        let previous = reading.remarks[index - 1]
        guard previous.frame == .content else { return false }
        if speaksOfThem(previous.words, reading) { return true }
        // "Ihre Shampoos kennen keine Düse. Ich stelle mir vor, dass sie bröseln. Tun sie's?"
        guard index > 1, reading.remarks[index - 2].place != nil, !previous.has(.offerPaper, or: .ownMessage) else {
            return false
        }
        return reading.text.has(recipients, in: reading.remarks[index - 2].words)
            && !reading.text.has(sellers, in: previous.words)
    }

    /// Whether words speak of the recipient or of a problem, and not of the sender's wares alone.
    private static func speaksOfThem(_ words: Range<Int>, _ reading: Reading) -> Bool {
        let passage = reading.text
        if passage.has(.offerPaper, in: words) || passage.has(.ownMessage, in: words) { return false }
        if passage.knownCount([.fact, .trigger], in: words) > 0 { return true }
        if passage.has(recipients, in: words) { return true }
        // "Die meisten, mit denen ich spreche, kämpfen mit Frachtraten": the sender speaks, but not of his wares.
        return !passage.has(sellers, in: words) && !passage.has(.talk, in: words) && !passage.has(.give, in: words)
    }

    // MARK: Marks

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
        for index in range {
            let word = reading.words[index]
            guard word.length >= 3, !word.isNumber, !light.contains(word), !isTime(index, reading) else { continue }
            count += 1
        }
        return count
    }

    private static func contentInside(_ cue: Cue, _ range: Range<Int>, _ reading: Reading) -> Int {
        var count = 0
        var end = range.lowerBound
        for match in reading.text.matches(cue, in: range) where match.upperBound > end {
            count += content(max(end, match.lowerBound)..<min(match.upperBound, range.upperBound), reading)
            end = match.upperBound
        }
        return count
    }

    private static func isTime(_ index: Int, _ reading: Reading) -> Bool {
        for mark in reading.text.times where mark.words.contains(index) { return true }
        for mark in reading.text.durations where mark.words.contains(index) { return true }
        return false
    }

    /// "Zehn Minuten am Dienstag?": times and nothing else.
    private static func isOnlyTime(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.text.timeCount(in: question) > 0 || reading.text.minutes(in: question) != nil else { return false }
        let rest = content(question, reading)
        if rest == 0 { return true }
        // "Kochen Sie montags nach der Zahl vom Freitag?" asks what they do on those days.
        let first = reading.words[question.lowerBound]
        let asksDeed = !light.contains(first) && question.count > 1 && recipients.contains(reading.words[question.lowerBound + 1])
        if rest <= 3, reading.text.timeCount(in: question) > 1, !asksDeed { return true }
        return rest <= 2 && ((reading.text.has(.talk, in: question) || reading.text.has(.visit, in: question)) || havings.contains(reading.words[question.lowerBound]) && reading.text.minutes(in: question) != nil)
    }

    /// "Darf ich fragen, wie", but not "ob Sie Fragen dazu haben".
    private static func isFollowedByClause(_ index: Int, _ reading: Reading) -> Bool {
        index + 1 < reading.words.count && embedders.contains(reading.words[index + 1])
    }

    private static let asNoun: WordSet = ["fragen"]
    private static let infinitive: WordSet = ["to"]

    /// "Ist das eher vom Mittag oder vom Abend?" asks about what was said before.
    private static func comparesTimes(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard question.count >= 4, reading.text.has(alternatives, in: question) else { return false }
        let second = reading.words[question.lowerBound + 1]
        return pointers.contains(second) && !reading.text.has(.talk, in: question)
    }

    /// Where an embedded question begins ("…, wie Sie", "whether you"): the first question word after a head.
    static func embeddedStart(
        after head: Int, in range: Range<Int>, reach: Int, _ reading: Reading, behind heads: WordSet? = nil
    ) -> Int? {
        guard head < range.upperBound else { return nil }
        var sinceHead = heads == nil ? 0 : 99
        var index = head
        if let heads, head > range.lowerBound, heads.contains(reading.words[head - 1]) { sinceHead = 0 }
        while index < min(range.upperBound, head + reach) {
            let word = reading.words[index]
            if sinceHead <= (heads == nil ? 99 : 3), embedders.contains(word), index + 2 < range.upperBound,
                !infinitive.contains(reading.words[index + 1])
            {
                if prepositions.contains(reading.words[index - 1]), index - 1 >= head { return index - 1 }
                return index
            }
            if let heads, heads.contains(word), !asNoun.contains(word) || isFollowedByClause(index, reading) { sinceHead = 0 } else { sinceHead += 1 }
            index += 1
        }
        return nil
    }
}
