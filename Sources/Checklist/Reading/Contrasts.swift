import Linguistics

/// Kinds of words that exclude each other, so that "apple" contradicts "cherry" and "closing" contradicts "opening".
struct Contrasts: Sendable {
    /// A value of a kind.
    struct Value: Equatable, Sendable {
        let kind: Int
        let number: Int
    }

    private let values: WordTable<Value>

    /// Reads the kinds, one a line, a comma between the values.
    init(_ bytes: [UInt8]) {
        var values = WordTableBuilder<Value>(room: 256)
        var letters: [UInt8] = []
        WordList.forEachPhrase(in: bytes) { kind, line in
            for (number, words) in line.split(separator: UInt8(ascii: ",")).enumerated() {
                let value = Value(kind: kind, number: number)
                WordHash.forEach(in: UnsafeBufferPointer(rebasing: words), letters: &letters) {
                    values.change($0, adding: value) { _ in }
                }
            }
        }
        self.values = WordTable(values)
    }

    /// What a word says, and of which kind that is.
    @inline(__always)
    func value(of word: Word) -> Value? { values[word.hash] }
}
