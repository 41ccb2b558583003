import Linguistics

extension EntryReader {
    /// Reads a clause, unless it only says who is speaking: "von der Hallwerk in Wels".
    mutating func read(_ clause: Range<Int>) {
        var hasOwner = false
        var hasSender = false
        for index in clause {
            let word = passage.words[index]
            if isOwner(index) || owns(index) {
                hasOwner = true
            } else if Address.of(word) == .sender {
                hasSender = true
            }
        }
        if !hasOwner, passage.has(.introduction, in: clause), clause.lowerBound < 30, clause.count <= 12,
            !passage.has(.noticed, in: clause), !passage.has(.deed, in: clause)
        {
            return
        }
        if !hasOwner, clause.count <= 4, passage.has(.greeting, in: clause.lowerBound..<(clause.lowerBound + 1)) {
            return
        }
        if passage.has(EntryWords.bonds, in: clause) { return }
        let noticed = passage.has(.noticed, in: clause)
        let witnesses = isWitness(clause)
        mark(.witness, if: witnesses && hasSender)
        // What the senders say of themselves does not point at the recipient, whatever words it shares with the facts.
        let isOwn =
            (hasSender || isOwnRun) && !hasOwner && !noticed && reading.temperature == .cold
            && passage.knownCount(.company, in: clause) == 0
            && (passage.knownCount(.specific, in: clause) < 2 || passage.has(EntryWords.ours, in: clause) || place > 1)
            && !passage.has(.deed, in: clause) && !witnesses
            && !(has(.papers) && passage.knownCount(.specific, in: words) > 0)
        isOwnRun = isOwn
        for index in clause { look(at: index, isOwn: isOwn) }
        let isQuestion = isQuestion(clause) && !noticed
        if isQuestion, hasOwner, clause.upperBound < words.upperBound, !isOpen(clause) { asksOfThem = true }
        if hasOwner, !isQuestion, !asks || noticed || clause.upperBound < words.upperBound, !isOpen(clause) {
            for index in clause where tells(index, clause, hasSender: hasSender && !noticed) {
                states = true
                if EntryWords.pronouns.contains(passage.words[index]) { statesSelf = true }
            }
        }
    }

    /// "Wie lange hält bei Ihnen ein Akku, und …?": a clause that asks, although the question goes on after it.
    func isQuestion(_ clause: Range<Int>) -> Bool {
        guard asks, clause.count > 2, EntryWords.interrogatives.contains(passage.words[clause.lowerBound]) else {
            return false
        }
        return Address.of(passage.words[clause.lowerBound + 1]) == nil
    }

    /// "Ihr Foto von der Brottonne", "your post about night shifts": a paper of theirs, with what it was about.
    func isTheirPaper() -> Bool {
        for index in words where EntryWords.papers.contains(passage.words[index]) && index > words.lowerBound {
            guard
                isOwner(index - 1) || index > words.lowerBound + 1 && isOwner(index - 2)
                    || has(.noticed) || EntryWords.the.contains(passage.words[index - 1]),
                index + 2 < words.upperBound, passage.words[index + 1].gap <= .space,
                EntryWords.about.contains(passage.words[index + 1])
                    || EntryWords.ofThe.contains(passage.words[index + 1])
            else { continue }
            for place in (index + 2)..<min(index + 5, words.upperBound) {
                let word = passage.words[place]
                if word.gap > .space || EntryWords.vagueTopics.contains(word) { break }
                if reading.language == .german ? word.isCapitalized || word.length >= 8 : word.length >= 4 {
                    return true
                }
            }
        }
        return false
    }

    /// Whether the recipient is told something about themselves: "Sie suchen …", "dass ihr … aufmacht", "Ihr Inserat …".
    func tells(_ index: Int, _ clause: Range<Int>, hasSender: Bool) -> Bool {
        let word = passage.words[index]
        guard isOwner(index) else { return owns(index) && !hasSender }
        if EntryWords.promised.contains(word) { return false }
        if EntryWords.pronouns.contains(word) {
            let before = index > clause.lowerBound ? passage.words[index - 1] : nil
            let after = index + 1 < clause.upperBound ? passage.words[index + 1] : nil
            if let before, EntryWords.open.contains(before) { return false }
            if let after, EntryWords.open.contains(after) { return false }
            if let before, index - 1 == clause.lowerBound, reading.language == .german,
                !EntryWords.joints.contains(before)
            {
                return false
            }
            return true
        }
        // "Stellen Sie … Ihrer Heizung …": told to do something.
        let second = clause.lowerBound + 1
        if second < index, EntryWords.pronouns.contains(passage.words[second]), isOwner(second),
            reading.language == .german, !EntryWords.joints.contains(passage.words[clause.lowerBound])
        {
            return false
        }
        return !hasSender && index - clause.lowerBound <= 6
    }

    /// Whether the recipient is asked, offered or wished something in a clause.
    func isOpen(_ clause: Range<Int>) -> Bool {
        for index in clause where EntryWords.pronouns.contains(passage.words[index]) {
            if index > clause.lowerBound, EntryWords.open.contains(passage.words[index - 1]) { return true }
            if index + 1 < clause.upperBound, EntryWords.open.contains(passage.words[index + 1]) { return true }
        }
        return false
    }

    /// Whether something else that can be checked is named than a figure or a day: a name or place, a paper of theirs.
    func isConcrete() -> Bool {
        if has(.papers) { return true }
        guard reading.language == .english else { return has(.senses) }
        for index in words.dropFirst() where passage.words[index].isCapitalized && passage.words[index].length > 1 {
            if passage.words[index].gap <= .comma, passage.known[index].isDisjoint(with: [.person]) { return true }
        }
        return has(.senses)
    }

    func isOwner(_ index: Int) -> Bool {
        EntryWords.owners.contains(passage.words[index]) && passage.isAddress(index)
            && !(index > words.lowerBound && EntryWords.likes.contains(passage.words[index - 1]))
    }

    func owns(_ index: Int) -> Bool {
        EntryWords.datives.contains(passage.words[index]) && passage.isAddress(index) && index > words.lowerBound
            && (EntryWords.places.contains(passage.words[index - 1])
                || EntryWords.that.contains(passage.words[index - 1]) && has(.papers))
    }

    mutating func look(at index: Int, isOwn: Bool) {
        let word = passage.words[index]
        let known = passage.known[index]
        let isTheirs = isOwner(index) || owns(index)
        if isTheirs {
            owners += 1
            if ownerPlace == nil { ownerPlace = index }
        } else if EntryWords.ours.contains(word) {
            ours += 1
            senders += 1
        } else if Address.of(word) == .sender {
            senders += 1
        }
        if Numeral.mayBegin(at: word), Numeral.value(passage.words, at: index) != nil { figures += 1 }
        guard !known.isEmpty else { return }
        if isOwn {
            if known.contains(.general) { general += 1 }
            if !known.isDisjoint(with: .specific), !EntryWords.thin.contains(word) {
                ownFacts += 1
                include(index..<(index + 1))
            }
            return
        }
        if known.contains(.company) { company += 1 }
        if known.contains(.number) {
            if index + 1 < words.upperBound, EntryWords.minutes.contains(passage.words[index + 1]) { return }
            // A number counts beside a word that is known, or if it is too large to be known by chance.
            if !known.isDisjoint(with: .specific) || hasKnownNeighbour(index) {
                counted += 1
                include(index..<(index + 1))
            } else if index > words.lowerBound, isOwner(index - 1) {
                similar += 1
                include(index..<(index + 1))
            }
            return
        }
        if known.contains(.when) {
            time += 1
            include(index..<(index + 1))
            return
        }
        if known.isDisjoint(with: .specific) {
            if known.contains(.general) {
                general += 1
                include(index..<(index + 1))
            }
            return
        }
        include(index..<(index + 1))
        if known.contains(.trigger) || EntryWords.thin.contains(word) { signals += 1 }
        if EntryWords.thin.contains(word) || EntryWords.messages.contains(word)
            || passage.has(.deed, in: index..<(index + 1)) || !known.isDisjoint(with: [.company, .general])
        {
            thin += 1
        } else if known.contains(.similar) {
            similar += 1
        } else {
            strong += 1
        }
    }

    func hasKnownNeighbour(_ index: Int) -> Bool {
        for place in (index + 1)..<(index + 4) where words.contains(place) {
            if !passage.known[place].isDisjoint(with: .specific), !passage.known[place].contains(.number) {
                return !EntryWords.messages.contains(passage.words[place])
            }
        }
        return false
    }

    /// "Ihr Kommentar zu den Zuschlägen", "the tarp quote": a thing of many, but with what it was about.
    func isTopical() -> Bool {
        for index in words where EntryWords.topics.contains(passage.words[index]) {
            if index + 2 < words.upperBound, EntryWords.about.contains(passage.words[index + 1]),
                passage.words[index + 1].gap <= .space
            {
                for place in (index + 2)..<min(index + 5, words.upperBound) {
                    let word = passage.words[place]
                    if word.gap > .space || EntryWords.vagueTopics.contains(word) { break }
                    if reading.language == .german ? word.isCapitalized || word.length >= 8 : word.length >= 4 {
                        return true
                    }
                }
            }
            if reading.language == .english, index > words.lowerBound + 1, passage.words[index].gap <= .space {
                let word = passage.words[index - 1]
                if word.length >= 4, !EntryWords.plain.contains(word), Address.of(word) == nil { return true }
            }
        }
        return false
    }

    /// Whether a day, a date or a week stands in the remark.
    func isDated() -> Bool {
        if time > 0 { return true }
        for mark in passage.times(in: words) where mark.hasDay || mark.isVague {
            return true
        }
        for index in words.dropFirst() {
            if EntryWords.dated.contains(passage.words[index]) { return true }
            if passage.words[index].isNumber, EntryWords.of.contains(passage.words[index - 1]) { return true }
        }
        return false
    }
}
