/// Many stems at once: a word finds those that it meets without being held against each of them.
///
/// ```swift
/// StemIndex(["technik", "gabel"]).met(by: "servicetechniker", root: "servicetechnik", .german)  // [0]
/// ```
public struct StemIndex: Sendable {
    private let stems: [String]
    /// The number of each stem.
    private let numbers: [String: Int]
    /// The numbers of the stems that begin with the same four bytes: shorter ones stand inside no other word.
    private let heads: [UInt32: [Int]]

    /// - Parameter stems: the stems, each once; what the index finds are their places.
    public init(_ stems: [String]) {
        self.stems = stems
        numbers = Dictionary(stems.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var heads: [UInt32: [Int]] = [:]
        for (number, stem) in stems.enumerated() {
            guard let head = StemIndex.heads(of: stem).first else { continue }
            heads[head, default: []].append(number)
        }
        self.heads = heads
    }

    /// The stems that a word meets, in their order.
    ///
    /// - Parameters:
    ///   - word: the word in its folded form.
    ///   - root: the stem of the word.
    public func met(by word: String, root: String, _ language: Language) -> [Int] {
        var met = [numbers[word], root == word ? nil : numbers[root]].compactMap { $0 }
        for head in StemIndex.heads(of: word) {
            for number in heads[head] ?? []
            where !met.contains(number) && Stem.meets(folded: word, root: root, stem: stems[number], language) {
                met.append(number)
            }
        }
        return met.sorted()
    }

    /// Every four bytes of a word that follow each other.
    private static func heads(of word: String) -> [UInt32] {
        let bytes = Array(word.utf8)
        guard bytes.count >= 4 else { return [] }
        return (0...(bytes.count - 4)).map { start in
            bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
        }
    }
}
