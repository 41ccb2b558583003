import Linguistics

extension EntryReader {
    /// "Ihre Rezeption ist mittags zu", "eure neue Linie steht ganz unten": a thing of theirs, and how it is with it.
    func ownThing(deed: Bool) -> Bool {
        guard ours == 0, !has(.wares), !has(.feature),
            !has(.anyone), !has(.praise)
        else { return false }
        let noticed = has(.noticed)
        for index in words where isOwner(index) && !EntryWords.pronouns.contains(passage.words[index]) {
            let clause = passage.clause(around: index, in: words)
            if asks, clause.upperBound == words.upperBound { continue }
            guard
                noticed || index <= clause.lowerBound + 2
                    || index <= clause.lowerBound + 4 && EntryWords.spots.contains(passage.words[clause.lowerBound])
                    || EntryWords.present.contains(passage.words[index - 1])
                    || EntryWords.spots.contains(passage.words[index - 1])
            else { continue }
            guard noticed || passage.has(EntryWords.present, in: clause) || passage.has(EntryWords.was, in: clause)
            else {
                continue
            }
            if isThing(after: index, clause) { return true }
        }
        guard noticed || deed else { return false }
        for index in words where owns(index) && index + 1 < words.upperBound {
            let clause = passage.clause(around: index, in: words)
            if passage.has(EntryWords.present, in: clause) || passage.has(EntryWords.was, in: clause),
                isThing(after: index, clause)
            {
                return true
            }
        }
        return false
    }

    /// Whether what follows is a thing that not everybody has: "Rezeption", not "Unternehmen" or "Zeit".
    private func isThing(after index: Int, _ clause: Range<Int>) -> Bool {
        for place in (index + 1)..<min(index + 4, clause.upperBound) {
            let word = passage.words[place]
            if word.gap > .space || EntryWords.commonThings.contains(word) { return false }
            if word.length < 4 || EntryWords.articles.contains(word) { continue }
            return true
        }
        return false
    }

    /// "The minutes from March say …", "„zu teuer“ ist fair": their own words or papers are quoted.
    func isCited() -> Bool {
        guard ours == 0, strong + counted + similar > 0 else { return false }
        if has(.papers), has(.says) { return true }
        guard reading.temperature == .warm || strong > 1 else { return false }
        for index in words where !passage.known[index].isDisjoint(with: .specific) && passage.isQuoted(word: index) {
            return true
        }
        return false
    }

    /// "Ihr Shop", "your store search", "auf Ihrer Seite": a place on the net or a list that is theirs.
    func isTheirSite() -> Bool {
        for index in words where EntryWords.sites.contains(passage.words[index]) {
            for place in max(words.lowerBound, index - 3)..<index where isOwner(place) { return true }
        }
        return false
    }

    /// "danke für den Download unseres Whitepapers": the act and the thing, or the act while the subject names the thing.
    func isNamedAct() -> Bool {
        if signals > 1 { return true }
        guard reading.hasSubject else { return false }
        for index in reading.subject.words.indices {
            let word = reading.subject.words[index]
            let known = reading.subject.known[index]
            if !known.isDisjoint(with: .specific), known.isDisjoint(with: [.company, .general, .person]),
                !EntryWords.thin.contains(word), !EntryWords.messages.contains(word)
            {
                return true
            }
        }
        return false
    }

    /// "I was in row F on press night", "Ich bin in Schattdorf am Kindergarten vorbei": the sender saw it for themselves.
    func isWitness(_ clause: Range<Int>) -> Bool {
        guard passage.has(EntryWords.was, in: clause) || passage.has(EntryWords.senses, in: clause),
            !passage.has(EntryWords.wares, in: clause), !passage.has(EntryWords.ours, in: clause)
        else { return false }
        var count = 0
        for index in clause
        where !passage.known[index].isDisjoint(with: .specific) && !EntryWords.thin.contains(passage.words[index]) {
            count += 1
        }
        return count > 1
    }
}
