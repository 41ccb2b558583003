/// A line of a file with a piece of it marked by a caret below: `^^^`, wide characters counted as two columns.
///
/// A line that is wider than the window is cut on both sides, so that the marked piece is seen.
struct SourceMark {
    /// The line as it is shown.
    let line: String
    /// The line below it.
    let caret: String

    /// Marks a piece.
    ///
    /// - Parameter range: the piece as offsets in Unicode scalars; an empty one still gets one caret.
    init(_ line: String, _ range: Range<Int>, width: Int = .max) {
        // A tab is made visible, since it is often the mistake itself.
        let cells = TextCell.cells(ofForeign: line.replacing("\t", with: "→"))
        var start = 0
        var end = cells.count
        if cells.reduce(0, { $0 + $1.width }) > width {
            let first = cells.firstIndex { $0.source.upperBound > range.lowerBound } ?? cells.count
            var room = max(8, width - 2)
            start = first
            end = first
            // A third of the window shows what stands before, the rest what follows.
            while start > 0, room > max(8, width - 2) * 2 / 3 {
                start -= 1
                room -= cells[start].width
            }
            while end < cells.count, room >= cells[end].width {
                room -= cells[end].width
                end += 1
            }
        }
        let shown = cells[start..<end]
        let opening = start > 0 ? "…" : ""
        self.line = opening + shown.map(\.text).joined() + (end < cells.count ? "…" : "")
        let before = shown.filter { $0.source.upperBound <= range.lowerBound }
        let marked = shown.filter { $0.source.upperBound > range.lowerBound && $0.source.lowerBound < range.upperBound }
        caret =
            String(repeating: " ", count: before.reduce(opening.count) { $0 + $1.width })
            + String(repeating: "^", count: max(1, marked.reduce(0) { $0 + $1.width }))
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
