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
        var values: [String: Value] = [:]
        for (kind, line) in WordList(bytes).phrases.enumerated() {
            for (number, words) in line.split(separator: ",").enumerated() {
                for word in words.split(separator: " ") where values[String(word)] == nil {
                    values[String(word)] = Value(kind: kind, number: number)
                }
            }
        }
        self.values = WordTable(values)
    }

    /// What a word says, and of which kind that is.
    @inline(__always)
    func value(of word: Word) -> Value? { values[word.hash] }
}
