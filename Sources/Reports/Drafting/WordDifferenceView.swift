import Linguistics

/// A word by word difference as people read it: in colours, and without them in the brackets of `wdiff`.
public struct WordDifferenceView {
    private let difference: WordDifference

    /// Creates a view of a difference.
    public init(_ difference: WordDifference) { self.difference = difference }

    /// The difference as a paragraph; deleted words stand in `[-…-]` and inserted ones in `{+…+}`,
    /// line breaks among them as `¶`.
    public func text(_ page: Page, indent: Int = 2) -> String {
        let marked = difference.pieces.reduce(into: "") { text, piece in
            let words = shown(piece, page)
            if !text.isEmpty, text.last != "\n", words.first != "\n" { text += " " }
            text += words
        }
        return marked.wrapped(width: page.width, indent: indent)
    }

    private func shown(_ piece: WordDifference.Piece, _ page: Page) -> String {
        // A line break that came or went is shown as a sign, so that no bracket is torn apart.
        let words =
            piece.fate == .kept
            ? piece.text.sanitized
            : piece.words.map { $0.first == "\n" ? "¶" : $0.sanitized }.joined(separator: " ")
        return switch piece.fate {
        case .kept: words
        case .deleted: page.ansi ? Style.colour(.red).applied(to: words, ansi: true) : "[-" + words + "-]"
        case .inserted:
            page.ansi
                ? Style(underline: true, colour: .green).applied(to: words, ansi: true) : "{+" + words + "+}"
        }
    }
}
