import Linguistics

/// The words that point at the recipient.
extension EntryReader {
    /// The clauses that point, from the first to the last, for a reason.
    func pointing(_ reason: PersonalEntry.Reason) -> Range<Int> {
        var range = Range(uncheckedBounds: (min(first, last + 1), last + 1))
        func add(_ words: Range<Int>?) {
            guard let words else { return }
            range =
                range.isEmpty
                ? words : min(range.lowerBound, words.lowerBound)..<max(range.upperBound, words.upperBound)
        }
        switch reason {
        case .referral, .unnamed:
            add(passage.first(.referral, in: words))
            if let person = namedPerson() { add(person..<(person + 1)) }
        case .ownMessage: add(ownMessage())
        case .vague: add(passage.first(.vagueTrigger, in: words))
        case .standing: add(standing())
        case .anyone: add(passage.first(.region, in: words) ?? likened() ?? passage.first(.trade, in: words))
        default: add(congratulated())
        }
        if range.isEmpty {
            // Nothing in it is known: the clause that speaks of the recipient is what counts.
            let place =
                ownerPlace ?? passage.first(.deed, in: words)?.lowerBound
                ?? passage.first(.noticed, in: words)?
                .lowerBound
            guard let place else { return words }
            range = place..<(place + 1)
        }
        let start = passage.clause(around: range.lowerBound, in: words).lowerBound
        let end = passage.clause(around: range.upperBound - 1, in: words).upperBound
        return start..<end
    }
}
