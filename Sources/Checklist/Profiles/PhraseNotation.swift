import Linguistics

/// How a phrase is written in a profile: words, `word*` for all that begin so, `*word` by itself for all that end so,
/// `_` for any one word, `...` for up to five.
public enum PhraseNotation {
    /// What keeps a phrase from ever being found.
    public enum Mistake: Error, Equatable, Sendable {
        /// There is no word in it.
        case noWord
        /// It begins or ends with `_` or `...`, which stand between words.
        case openEdge
        /// A `*` or `_` stands where it means nothing.
        case strayMark(String)
    }

    /// The phrase as the word lists have it: cut into words the way texts are.
    public static func normal(_ written: String) throws(Mistake) -> String {
        let pieces = written.split(whereSeparator: \.isWhitespace).map(String.init)
        if pieces.count == 1, let piece = pieces.first, piece.hasPrefix("*") {
            return "*" + (try singleWord(String(piece.dropFirst()), of: piece))
        }
        var words: [String] = []
        for piece in pieces {
            switch piece {
            case "_": words.append("_")
            case "...", "…": words.append("...")
            case let open where open.hasSuffix("*"):
                words.append(try singleWord(String(open.dropLast()), of: open) + "*")
            default:
                if piece.contains("*") || piece.contains("_") { throw .strayMark(piece) }
                words += Text(piece).foldedWords
            }
        }
        let gaps: Set<String> = ["_", "..."]
        guard let first = words.first, let last = words.last, !gaps.isSuperset(of: words) else { throw .noWord }
        if gaps.contains(first) || gaps.contains(last) { throw .openEdge }
        return words.joined(separator: " ")
    }

    /// What stands beside a `*`: exactly one word.
    private static func singleWord(_ text: String, of piece: String) throws(Mistake) -> String {
        let words = Text(text).foldedWords
        guard words.count == 1, let word = words.first, !text.contains("*"), !text.contains("_") else {
            throw .strayMark(piece)
        }
        return word
    }
}
