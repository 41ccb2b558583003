import Linguistics

/// A text with notes of its author that allow rules; the notes are no part of what is said, filled or marked.
///
/// ```swift
/// let text = try AnnotatedText("<!-- einstieg: allow stockPhrase -->\nGuten Tag.")
/// text.text     // "Guten Tag."
/// text.allowed  // [.flag(.stockPhrase)]
/// ```
public struct AnnotatedText: Equatable, Sendable {
    /// The text without its notes; a line that holds nothing but a note is gone as a whole.
    public let text: String
    /// The rules that the notes allow.
    public let allowed: Set<Rule>
    /// What was taken out, in Unicode scalars of the text as it was written.
    private let notes: [Range<Int>]

    /// What is wrong with a note.
    public struct Mistake: Error, Equatable, Sendable {
        public enum Problem: Equatable, Sendable {
            /// "-->" is missing.
            case notClosed
            /// There is another word where "allow" should stand.
            case unknownOrder(String)
            /// No rule is named.
            case noRule
            case unknownRule(String)
        }

        public let problem: Problem
        /// Where it stands, in Unicode scalars.
        public let offset: Int
    }

    /// Takes the notes out of a text.
    public init(_ source: String) throws(Mistake) {
        guard source.utf8.firstRange(of: "<!--".utf8) != nil else {
            (text, allowed, notes) = (source, [], [])
            return
        }
        let scalars = Array(source.unicodeScalars)
        var allowed: Set<Rule> = []
        var notes: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard let order = AnnotatedText.orderStart(scalars, at: index) else {
                index += 1
                continue
            }
            guard let end = (order..<scalars.count).first(where: { AnnotatedText.stands("-->", in: scalars, at: $0) })
            else { throw Mistake(problem: .notClosed, offset: index) }
            allowed.formUnion(try AnnotatedText.rules(scalars, order..<end))
            notes.append(AnnotatedText.wholeLine(scalars, index..<end + 3))
            index = end + 3
        }
        var text = String.UnicodeScalarView()
        var start = 0
        for note in notes {
            text.append(contentsOf: scalars[start..<max(start, note.lowerBound)])
            start = note.upperBound
        }
        text.append(contentsOf: scalars[start...])
        (self.text, self.allowed, self.notes) = (String(text), allowed, notes)
    }

    /// Where a scalar of `text` stands in the text as it was written.
    public func sourceOffset(of offset: Int) -> Int {
        var offset = offset
        for note in notes where note.lowerBound <= offset { offset += note.count }
        return offset
    }

    // MARK: Notes

    /// The first scalar behind "<!-- einstieg:", if that stands at a place.
    private static func orderStart(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
        guard stands("<!--", in: scalars, at: index) else { return nil }
        let name = afterSpace(scalars, index + 4)
        guard stands("einstieg", in: scalars, at: name) else { return nil }
        let colon = afterSpace(scalars, name + 8)
        return stands(":", in: scalars, at: colon) ? colon + 1 : nil
    }

    /// The rules of "allow stockPhrase, nextStep".
    private static func rules(_ scalars: [Unicode.Scalar], _ range: Range<Int>) throws(Mistake) -> Set<Rule> {
        var rules: Set<Rule> = []
        var hasOrder = false
        for word in scalars[range].split(whereSeparator: { $0.properties.isWhitespace || $0 == "," }) {
            let name = String(String.UnicodeScalarView(word))
            if !hasOrder {
                guard ["allow", "erlaube"].contains(name) else {
                    throw Mistake(problem: .unknownOrder(name), offset: word.startIndex)
                }
                hasOrder = true
            } else if let rule = Rule(named: name) {
                rules.insert(rule)
            } else {
                throw Mistake(problem: .unknownRule(name), offset: word.startIndex)
            }
        }
        if rules.isEmpty { throw Mistake(problem: .noRule, offset: range.lowerBound) }
        return rules
    }

    /// A note alone on its line, with the line's space and its break; else the note itself.
    private static func wholeLine(_ scalars: [Unicode.Scalar], _ note: Range<Int>) -> Range<Int> {
        var start = note.lowerBound
        while start > 0, scalars[start - 1] != "\n" {
            guard scalars[start - 1].properties.isWhitespace else { return note }
            start -= 1
        }
        var end = note.upperBound
        while end < scalars.count, scalars[end] != "\n" {
            guard scalars[end].properties.isWhitespace else { return note }
            end += 1
        }
        return start..<min(end + 1, scalars.count)
    }

    private static func afterSpace(_ scalars: [Unicode.Scalar], _ index: Int) -> Int {
        var index = index
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
        return index
    }

    private static func stands(_ text: String, in scalars: [Unicode.Scalar], at index: Int) -> Bool {
        scalars.dropFirst(index).starts(with: text.unicodeScalars)
    }
}
