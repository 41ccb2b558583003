import Linguistics
import Scenarios

/// A template file in its two parts, whose words can be found again.
struct TemplateParts: Sendable {
    let file: String
    let rows: [Substring]
    /// The row of the second fence.
    private let end: Int

    /// Parts a file at its two lines "---".
    init(_ source: SourceFile) throws(Diagnostic) {
        file = source.name
        // A carriage return and a line feed are one character, and a break like any other.
        rows = source.text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard rows.first?.isFence == true, let end = rows.dropFirst().firstIndex(where: \.isFence) else {
            throw Diagnostic(NoFrontMatter(), at: SourcePlace(file: source.name, line: 1, column: 1))
        }
        self.end = end
    }

    /// The front matter, with an empty first row, so that its lines count as in the file.
    var head: String { "\n" + rows[1..<end].joined(separator: "\n") }
    /// The text below, notes included.
    var body: String { rows[(end + 1)...].joined(separator: "\n") }
    /// The line that the text begins in, counted from 1.
    var bodyLine: Int { end + 2 }

    /// The first line of the text in which something stands.
    var textPlace: SourcePlace {
        let first = rows.indices.dropFirst(end + 1).first { !rows[$0].allSatisfy(\.isWhitespace) }
        return SourcePlace(file: file, line: (first ?? end) + 1, column: 1)
    }

    /// The first place where words stand in a row, from the top or in the text alone; the file's beginning if nowhere.
    func place(of words: String, inText: Bool = false) -> SourcePlace {
        for index in rows.indices.dropFirst(inText ? end + 1 : 0) {
            if let range = rows[index].firstRange(of: words) {
                let row = rows[index].unicodeScalars
                let column = row.distance(from: row.startIndex, to: range.lowerBound) + 1
                return SourcePlace(file: file, line: index + 1, column: column)
            }
        }
        return SourcePlace(file: file, line: 1, column: 1)
    }

    /// The place of a quote from a filled text: of the longest beginning of it that stands in the file.
    func place(ofQuote quote: String) -> (place: SourcePlace, extent: Int) {
        let line = quote.split(whereSeparator: \.isNewline).first ?? ""
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        for count in stride(from: words.count, through: 1, by: -1) {
            let beginning = words[..<count].joined(separator: " ")
            let found = place(of: beginning)
            if beginning.count > 1, found.line > 1 { return (found, beginning.unicodeScalars.count) }
        }
        return (textPlace, 1)
    }
}

extension Substring {
    fileprivate var isFence: Bool { hasPrefix("---") && dropFirst(3).allSatisfy(\.isWhitespace) }
}
