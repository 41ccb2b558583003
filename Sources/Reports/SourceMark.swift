/// The marking of a piece of one line of a file: a caret below it, or underlining where there are colours.
enum SourceMark {
    /// A line of spaces and `^^^` that stands right below the piece, with wide characters counted as two columns.
    ///
    /// - Parameter range: the piece as offsets in Unicode scalars; an empty one still gets one caret.
    static func caret(below line: String, _ range: Range<Int>) -> String {
        let cells = TextCell.cells(ofForeign: line)
        let before = cells.prefix { $0.source.lowerBound < range.lowerBound }.reduce(0) { $0 + $1.width }
        let width = cells.filter { $0.source.lowerBound < range.upperBound && $0.source.lowerBound >= range.lowerBound }
            .reduce(0) { $0 + $1.width }
        return String(repeating: " ", count: before) + String(repeating: "^", count: max(1, width))
    }

    /// The line with the piece underlined and red.
    static func underlined(_ line: String, _ range: Range<Int>) -> String {
        let look = Style(bold: true, underline: true, colour: .red)
        var before = ""
        var piece = ""
        var after = ""
        for cell in TextCell.cells(ofForeign: line) {
            if cell.source.lowerBound < range.lowerBound {
                before += cell.text
            } else if cell.source.lowerBound < max(range.upperBound, range.lowerBound + 1) {
                piece += cell.text
            } else {
                after += cell.text
            }
        }
        return before + look.applied(to: piece, ansi: true) + after
    }

    /// The pieces between «guillemets», by the index of their line, as offsets in the line without the marks.
    static func ranges(in marked: String) -> [Int: Range<Int>] {
        var ranges: [Int: Range<Int>] = [:]
        for (index, row) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let scalars = Array(row.unicodeScalars)
            guard let start = scalars.firstIndex(of: "«"), let end = scalars.firstIndex(of: "»") else { continue }
            ranges[index] = start..<end - 1
        }
        return ranges
    }
}
