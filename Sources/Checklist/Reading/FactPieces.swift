import Linguistics

/// What the rule on wrong facts asks of the index: which words stand together in one fact.
extension FactIndex {
    /// The number of pieces.
    var pieceCount: Int { pieces.count }

    /// What kind of knowledge a piece is.
    func kind(ofPiece piece: Int) -> Known { pieces[piece].kind }

    /// The words of a piece, as indices into the words of `text`.
    func words(ofPiece piece: Int) -> Range<Int> {
        let start = piece == 0 ? 0 : pieces[piece - 1].end
        let end = pieces[piece].end
        var first = 0
        while first < text.words.count, text.words[first].start < start { first += 1 }
        var last = first
        while last < text.words.count, text.words[last].start < end { last += 1 }
        return first..<last
    }

    /// Whether a word of an opener is, in any form, a word of a piece.
    func contains(_ word: Word, inPiece range: Range<Int>) -> Bool {
        for index in range where text.words[index].stem == word.stem { return true }
        return false
    }
}

extension Passage {
    /// Whether a word of the facts stands anywhere in the passage, in any form.
    func contains(_ word: Word) -> Bool {
        for own in text.words where own.stem == word.stem { return true }
        return false
    }

    /// Whether a number stands anywhere in the passage, in figures or in words.
    func contains(number: Int) -> Bool {
        let words = text.words
        for index in words.indices
        where Numeral.mayBegin(at: words[index]) && Numeral.value(words, at: index) == number { return true }
        return false
    }
}
