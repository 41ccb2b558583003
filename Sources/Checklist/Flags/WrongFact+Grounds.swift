import Linguistics

extension WrongFact {
    /// What the facts hold that an opener could contradict at all; most hold little of it, and the opener need not be
    /// searched.
    struct Grounds {
        /// "kein", "ohne": something that is not there.
        var hasNone = false
        /// A number, in figures or in words.
        var hasNumber = false
        /// A month or a day.
        var hasMonth = false

        init(_ facts: FactIndex) {
            let words = facts.text.words
            var piece = 0
            for (index, word) in words.enumerated() {
                while piece + 1 < facts.pieceCount, word.start >= facts.pieces[piece].end { piece += 1 }
                guard piece < facts.pieceCount, !facts.kind(ofPiece: piece).isDisjoint(with: [.fact, .trigger, .when])
                else { continue }
                if months[word.hash] != nil { hasMonth = true }
                guard facts.kind(ofPiece: piece) != .when else { continue }
                if nones.contains(word) { hasNone = true }
                if Numeral.value(words, at: index) != nil { hasNumber = true }
            }
        }
    }
}
