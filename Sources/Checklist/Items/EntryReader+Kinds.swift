import Linguistics

extension EntryReader {
    /// "meine letzte Mail", "I wrote", "drei Mails von mir": what the sender sent before.
    func ownMessage() -> Range<Int>? {
        if let own = passage.first(.ownMessage, in: words) { return own }
        guard reading.isFollowUp else { return nil }
        // What they asked an offer for is theirs.
        if reading.temperature == .warm, has(.offers) { return nil }
        for index in words where EntryWords.from.contains(passage.words[index]) && index > words.lowerBound {
            for place in max(words.lowerBound, index - 3)..<index
            where EntryWords.messages.contains(passage.words[place]) {
                return place..<(index + 1)
            }
        }
        for index in words where EntryWords.mine.contains(passage.words[index]) {
            for place in (index + 1)..<(index + 5) where place < words.upperBound {
                if passage.words[place].gap >= .comma { break }
                let word = passage.words[place]
                if EntryWords.messages.contains(word)
                    || reading.temperature == .cold && EntryWords.offers.contains(word)
                {
                    return index..<(place + 1)
                }
            }
        }
        // "hatte ich Ihnen … geschrieben", "I sent you …"
        for index in words where EntryWords.firstPerson.contains(passage.words[index]) {
            for place in max(words.lowerBound, index - 2)..<min(index + 14, words.upperBound) {
                if place > index, passage.words[place].gap >= .comma { break }
                if EntryWords.sent.contains(passage.words[place]),
                    isToThem(min(index, place)..<min(place + 4, words.upperBound))
                {
                    return min(index, place)..<(max(index, place) + 1)
                }
            }
        }
        return nil
    }

    /// "Stellen Sie sich vor …", "Imagine …": nothing that is so.
    func isSupposed() -> Bool {
        for index in words.prefix(2) where EntryWords.supposed.contains(passage.words[index]) { return true }
        return false
    }

    /// "Glückwunsch zum Förderbescheid", "congratulations on winning …", but not "… zu Ihrem Erfolg".
    func congratulated() -> Range<Int>? {
        for index in words where EntryWords.congratulations.contains(passage.words[index]) {
            guard index + 2 < words.upperBound, EntryWords.upon.contains(passage.words[index + 1]) else { continue }
            for place in (index + 2)..<min(index + 5, words.upperBound)
            where EntryWords.anything.contains(passage.words[place]) { return nil }
            return index..<min(index + 5, words.upperBound)
        }
        // "zur Eröffnung in Gmunden alles Gute", "all the best with the new barn".
        for index in words.dropFirst() where EntryWords.wishes.contains(passage.words[index]) {
            guard EntryWords.wishLeads.contains(passage.words[index - 1]) else { continue }
            let clause = passage.clause(around: index, in: words)
            for place in clause where EntryWords.upon.contains(passage.words[place]) {
                guard place + 1 < clause.upperBound, Address.of(passage.words[place + 1]) == nil,
                    !EntryWords.anything.contains(passage.words[place + 1])
                else { return nil }
                return clause
            }
        }
        return nil
    }

    /// "in Ihrer Leitung", "bei dir auf dem Platz", "on your dock": the sender was there.
    func isOnTheSpot() -> Bool {
        guard ours == 0, !has(.conditions) else { return false }
        for index in words.dropFirst() where EntryWords.spots.contains(passage.words[index - 1]) {
            if isOwner(index) || EntryWords.datives.contains(passage.words[index]) {
                return true
            }
        }
        return false
    }

    func isToThem(_ range: Range<Int>) -> Bool {
        for index in range where Address.of(passage.words[index]) == .recipient { return true }
        return reading.isFollowUp
    }

    /// "Als Hotelier in Schladming", "as a joinery business": the recipient as one of their kind.
    func standing() -> Range<Int>? {
        if let standing = passage.first(.standing, in: words), senders == 0 || general > 0, owners > 0 {
            return standing
        }
        guard owners > 0, ours == 0, words.count > 3, EntryWords.roleLeads.contains(passage.words[words.lowerBound])
        else { return nil }
        let next = words.lowerBound + 1
        guard
            passage.words[next].isCapitalized || reading.language == .english
                || !passage.known[next].isDisjoint(with: [.general, .company])
        else { return nil }
        return passage.clause(around: words.lowerBound, in: words)
    }

    /// "Kuriere wie Sie", "shops like yours".
    func likened() -> Range<Int>? {
        for index in words where index > words.lowerBound + 1 && EntryWords.likes.contains(passage.words[index - 1]) {
            guard EntryWords.pronouns.contains(passage.words[index]), passage.words[index - 1].gap <= .space,
                reading.language == .english || passage.words[index - 2].isCapitalized
            else { continue }
            return (index - 2)..<(index + 1)
        }
        return nil
    }

    /// A person who is named beside the recipient: "Frau Kern", "Jasper Lund".
    func namedPerson() -> Int? {
        for index in words {
            let word = passage.words[index]
            let known = passage.known[index]
            if known.contains(.person) || known.contains(.company) && !known.contains(.trigger) { continue }
            if EntryWords.titles.contains(word), index + 1 < words.upperBound,
                passage.words[index + 1].isCapitalized, !passage.known[index + 1].contains(.person)
            {
                return index + 1
            }
            if isName(index) { return index }
        }
        return nil
    }

    private func isName(_ index: Int) -> Bool {
        passage.words[index].isCapitalized && !passage.known[index].isDisjoint(with: .specific)
            && passage.known[index].isDisjoint(with: [.similar, .number, .general])
            && !EntryWords.thin.contains(passage.words[index])
    }
}
