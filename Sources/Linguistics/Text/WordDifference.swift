/// How one text became another, word by word: what stayed, what went and what came, by the longest common subsequence.
///
/// ```swift
/// WordDifference(from: "am Montag um zehn", to: "am Freitag um zehn").pieces
/// // kept "am", deleted "Montag", inserted "Freitag", kept "um zehn"
/// ```
public struct WordDifference: Equatable, Sendable {
    /// What happened to some words.
    public enum Fate: String, Codable, Sendable { case kept, deleted, inserted }

    /// Words next to each other that share a fate; line breaks stand in them as they stood in the text.
    public struct Piece: Equatable, Sendable {
        public let fate: Fate
        public let words: [String]

        /// Creates a piece.
        public init(_ fate: Fate, _ words: [String]) {
            self.fate = fate
            self.words = words
        }

        /// The words with a space between them; a line break takes no space beside it.
        public var text: String {
            words.reduce(into: "") { text, word in
                if !text.isEmpty, text.last != "\n", word.first != "\n" { text += " " }
                text += word
            }
        }
    }

    /// The pieces in order; where words were replaced, the old ones come first.
    public let pieces: [Piece]

    /// Compares two texts; a word is what stands between spaces, its punctuation included.
    public init(from old: String, to new: String) {
        let (a, b) = (WordDifference.words(of: old), WordDifference.words(of: new))
        let shorter = min(a.count, b.count)
        let head = (0..<shorter).first { a[$0] != b[$0] } ?? shorter
        let tail = (0..<shorter - head).first { a[a.count - 1 - $0] != b[b.count - 1 - $0] } ?? shorter - head
        var builder = Builder()
        for word in a[..<head] { builder.add(.kept, word) }
        builder.addMiddle(Array(a[head..<a.count - tail]), Array(b[head..<b.count - tail]))
        for word in a[(a.count - tail)...] { builder.add(.kept, word) }
        pieces = builder.pieces
    }

    /// How much of both texts stayed, from 0 to 1; 1 for two empty ones.
    public var keptShare: Double {
        let counts = pieces.reduce(into: (kept: 0, all: 0)) { counts, piece in
            counts.kept += piece.fate == .kept ? 2 * piece.words.count : 0
            counts.all += (piece.fate == .kept ? 2 : 1) * piece.words.count
        }
        return counts.all == 0 ? 1 : Double(counts.kept) / Double(counts.all)
    }

    /// The words of a text; line breaks next to each other make one.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.offset > 0 {
                if words.last?.first == "\n" { words[words.count - 1] += "\n" } else { words.append("\n") }
            }
            words += line.element.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        return words
    }

    /// Collects words into pieces.
    private struct Builder {
        var pieces: [Piece] = []

        mutating func add(_ fate: Fate, _ word: String) {
            if let last = pieces.last, last.fate == fate {
                pieces[pieces.count - 1] = Piece(fate, last.words + [word])
            } else {
                pieces.append(Piece(fate, [word]))
            }
        }

        /// Two texts that begin and end differently.
        mutating func addMiddle(_ a: [String], _ b: [String]) {
            // The table is square in memory; texts that long are nobody's opener, and are shown as replaced.
            guard a.count * b.count <= 4_000_000 else {
                if !a.isEmpty { pieces.append(Piece(.deleted, a)) }
                if !b.isEmpty { pieces.append(Piece(.inserted, b)) }
                return
            }
            let width = b.count + 1
            var common = [Int32](repeating: 0, count: (a.count + 1) * width)
            for i in a.indices.reversed() {
                for j in b.indices.reversed() {
                    common[i * width + j] =
                        a[i] == b[j]
                        ? common[(i + 1) * width + j + 1] + 1
                        : max(common[(i + 1) * width + j], common[i * width + j + 1])
                }
            }
            var (i, j) = (0, 0)
            while i < a.count || j < b.count {
                if i < a.count, j < b.count, a[i] == b[j] {
                    add(.kept, a[i])
                    (i, j) = (i + 1, j + 1)
                } else if i < a.count, j == b.count || common[(i + 1) * width + j] >= common[i * width + j + 1] {
                    add(.deleted, a[i])
                    i += 1
                } else {
                    add(.inserted, b[j])
                    j += 1
                }
            }
        }
    }
}
