import Linguistics

/// Whose the topic of a question is: the recipient's situation, the sender's ware or letter, or nothing at all.
extension NeedsQuestion {
    /// "…, ob Sie gerade neue Etiketten brauchen": the verb of need at the end of an embedded question.
    static func asksForWare(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard question.count >= 3, whethers.contains(reading.words[question.lowerBound]) else { return false }
        return reading.text.has(needs, in: max(question.lowerBound, question.upperBound - 2)..<question.upperBound)
            && recipients.contains(reading.words[question.lowerBound + 1])
            || buysOurs(question, reading)
    }

    /// "…, ob Sie unsere Software kaufen möchten".
    private static func buysOurs(_ question: Range<Int>, _ reading: Reading) -> Bool {
        let last = max(question.lowerBound, question.upperBound - 2)..<question.upperBound
        return reading.language == .german && recipients.contains(reading.words[question.lowerBound + 1])
            && reading.text.has(buys, in: last)
            && (reading.text.has(wanting, in: last) || reading.text.has(senderObjects, in: question))
    }

    /// "Ist das noch ein Thema?" after a remark about what the sender offers.
    static func isStillOpen(_ question: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
        guard reading.text.has(stills, in: question), reading.text.has(pointers, in: question.prefix(4)),
            reading.text.has(open, in: question), content(question, reading) <= 1
        else { return false }
        let start = index > 0 ? reading.remarks[index - 1].words.lowerBound : reading.remarks[index].words.lowerBound
        return reading.text.has(sellers, in: start..<question.lowerBound)
    }

    private static let open: WordSet = [
        "thema", "relevant", "aktuell", "akut", "interessant", "interesting", "topic", "live", "current", "gefragt",
    ]

    /// Whether the remark before speaks of the sender's own offer or letter.
    static func followsReminder(_ index: Int, _ reading: Reading) -> Bool {
        guard index > 0 else { return false }
        let previous = reading.remarks[index - 1]
        return previous.has(.reminder) || previous.has(.offerPaper, or: .ownMessage)
    }

    /// "Haben Sie die gesehen?": whether something of ours has arrived, been seen or been read.
    static func asksReceipt(_ question: Range<Int>, _ content: Int, _ reading: Reading) -> Bool {
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
    static func followsTimes(_ question: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
        let remark = reading.remarks[index]
        let before = remark.words.lowerBound..<question.lowerBound
        if before.count >= 3 { return reading.text.timeCount(in: before) > 0 }
        guard index > 0 else { return false }
        let previous = reading.remarks[index - 1]
        return reading.text.timeCount(in: previous.words) > 0 && previous.has(.talk, or: .visit)
    }

    /// Whether a question's topic is the sender's ware: an offer, or a thing that only the sender has spoken of.
    static func isOurs(_ question: Range<Int>, _ reading: Reading) -> Bool {
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
    static func isOnlyName(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard question.count <= 7,
            SentenceForm.questionWord(at: question.lowerBound, question, of: reading.text.text) == nil
        else { return false }
        var names = 0
        for index in question where !light.contains(reading.words[index]) {
            let known = reading.text.known[index]
            guard !known.isDisjoint(with: [.person, .company]) || names > 0 && known.contains(.general) else {
                return false
            }
            names += 1
        }
        return names > 0
    }

    /// Whether a question without a topic of its own takes up what was said right before about the recipient.
    static func takesUp(_ question: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
        let remark = reading.remarks[index]
        let before = remark.words.lowerBound..<question.lowerBound
        if before.count >= 4, content(before, reading) >= 2 {
            return !isVague(before, reading) && speaksOfThem(before, reading)
        }
        guard index > 0 else { return false }
        let previous = reading.remarks[index - 1]
        guard previous.frame == .content else { return false }
        if isVague(previous.words, reading) { return false }
        if speaksOfThem(previous.words, reading) { return true }
        // "Ihre Shampoos kennen keine Düse. Ich stelle mir vor, dass sie bröseln. Tun sie's?"
        guard index > 1, reading.remarks[index - 2].place != nil, !previous.has(.offerPaper, or: .ownMessage) else {
            return false
        }
        return reading.text.has(recipients, in: reading.remarks[index - 2].words)
            && !reading.text.has(sellers, in: previous.words)
    }

    private static let ownWares: WordSet = ["unser", "unsere", "unseren", "unserem", "unserer", "our", "ours"]

    /// Whether words speak of the recipient or of a problem, and not of the sender's wares alone.
    private static func speaksOfThem(_ words: Range<Int>, _ reading: Reading) -> Bool {
        let passage = reading.text
        if passage.has(.offerPaper, in: words) || passage.has(.ownMessage, in: words) { return false }
        if passage.knownCount([.fact, .trigger], in: words) > 0 { return true }
        if passage.has(recipients, in: words) { return true }
        // "Es geht um unsere Laborkühlschränke."
        if passage.has(ownWares, in: words), !passage.has(.trouble, in: words) { return false }
        // "Die meisten, mit denen ich spreche, kämpfen mit Frachtraten": the sender speaks, but not of his wares.
        return !passage.has(sellers, in: words) && !passage.has(.talk, in: words) && !passage.has(.give, in: words)
    }
}
