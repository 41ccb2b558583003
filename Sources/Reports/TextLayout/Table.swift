/// A plain-text table that fits the window: columns that are too wide are narrowed and their cells wrapped.
public struct Table: Sendable {
    /// A column: its title and how its cells stand.
    public struct Column: Sendable, Hashable {
        /// The side to which cells are pushed.
        public enum Alignment: Sendable, Hashable {
            case leading, trailing
        }

        /// The heading.
        public var title: String
        /// The side to which the cells are pushed; figures read best at the trailing one.
        public var alignment: Alignment
        /// The width below which it is not narrowed as long as another column can be.
        public var minimumWidth: Int

        /// Describes a column.
        public init(_ title: String, alignment: Alignment = .leading, minimumWidth: Int = 8) {
            self.title = title
            self.alignment = alignment
            self.minimumWidth = minimumWidth
        }
    }

    /// The columns from left to right.
    public var columns: [Column]

    /// The cells, row by row; a row may be shorter than the columns, and what is beyond them is not shown.
    public var rows: [[String]]

    private static let gap = "  "

    /// Makes a table; cells that come from files or people are sanitized before, and may hold ANSI colours of our own.
    public init(columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The table as text of at most `width` columns, without a newline at the end.
    ///
    /// - Parameter ansi: whether the headings may be bold.
    public func rendered(width: Int, indent: Int = 0, ansi: Bool = false) -> String {
        guard !columns.isEmpty else { return "" }
        let widths = fittedWidths(total: width - indent)
        let margin = String(repeating: " ", count: max(0, indent))
        var lines = rowLines(columns.map(\.title), widths: widths).map { Style.bold.applied(to: $0, ansi: ansi) }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
        lines.append(Style.dim.applied(to: rule, ansi: ansi))
        for row in rows { lines += rowLines(row, widths: widths) }
        return lines.map { margin + $0 }.joined(separator: "\n")
    }

    /// Narrows the widest column by and by, first down to the columns' minimums and, if need be, below.
    private func fittedWidths(total: Int) -> [Int] {
        var widths = columns.indices.map { index in
            let cells = rows.lazy.filter { index < $0.count }.flatMap { $0[index].split(separator: "\n") }
            return cells.reduce(columns[index].title.displayWidth) { max($0, String($1).displayWidth) }
        }
        let room = max(columns.count, total - Self.gap.count * (columns.count - 1))
        let minimums = columns.indices.map { min(widths[$0], max(1, columns[$0].minimumWidth)) }
        var excess = widths.reduce(0, +) - room
        while excess > 0 {
            let yielding = widths.indices.filter { widths[$0] > minimums[$0] }
            let choice = yielding.isEmpty ? widths.indices.filter { widths[$0] > 1 } : yielding
            guard let widest = choice.max(by: { widths[$0] < widths[$1] }) else { break }
            // In one step down to the next widest, so that a cell of a megabyte takes no longer than a short one.
            let next = choice.filter { $0 != widest }.map { widths[$0] }.max() ?? 1
            let floor = yielding.isEmpty ? 1 : minimums[widest]
            let step = max(1, min(excess, widths[widest] - max(next, floor)))
            widths[widest] -= step
            excess -= step
        }
        return widths
    }

    private func rowLines(_ row: [String], widths: [Int]) -> [String] {
        let cells = widths.indices.map { index in
            index < row.count ? row[index].wrapped(width: widths[index]).split(separator: "\n") : []
        }
        let height = max(1, cells.map(\.count).max() ?? 1)
        return (0..<height).map { lineIndex in
            var line = ""
            for index in widths.indices {
                let text = lineIndex < cells[index].count ? String(cells[index][lineIndex]) : ""
                let padding = String(repeating: " ", count: max(0, widths[index] - text.displayWidth))
                let isLast = index == widths.count - 1
                switch columns[index].alignment {
                case .leading: line += isLast ? text : text + padding + Self.gap
                case .trailing: line += padding + text + (isLast ? "" : Self.gap)
                }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
