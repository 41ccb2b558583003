/// The breaking of text into lines that fit a window.
enum LineBreaking {
    /// Returns the lines as slices of the cells: never wider than allowed, unless a single cell is.
    ///
    /// Lines break at spaces, which disappear there; a word longer than a line breaks behind a hyphen or, failing that,
    /// anywhere. Newlines stay. Spaces within a line and at a paragraph's start stay as they are.
    ///
    /// - Parameters:
    ///   - first: the columns of each paragraph's first line.
    ///   - others: the columns of its other lines.
    static func lines(
        of cells: [TextCell], first: Int, others: Int
    ) -> [(cells: ArraySlice<TextCell>, startsParagraph: Bool)] {
        var lines: [(cells: ArraySlice<TextCell>, startsParagraph: Bool)] = []
        for paragraph in cells.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var rest = paragraph
            var isFirst = true
            repeat {
                let (line, next) = takeLine(from: rest, width: max(1, isFirst ? first : others))
                lines.append((line, isFirst))
                rest = next
                isFirst = false
            } while !rest.isEmpty
        }
        return lines
    }

    private static func takeLine(
        from cells: ArraySlice<TextCell>, width: Int
    ) -> (line: ArraySlice<TextCell>, rest: ArraySlice<TextCell>) {
        var used = 0
        var lastSpace: Int?
        var lastPart: Int?
        var sawWord = false
        for index in cells.indices {
            let cell = cells[index]
            if cell.isSpace {
                if sawWord { lastSpace = index }
            } else if used + cell.width > width, index > cells.startIndex {
                var end = index
                if let lastSpace {
                    end = lastSpace
                } else if let lastPart, lastPart < index {
                    end = lastPart
                }
                let line = cells[..<end].trimmingSpaceAtEnd
                return (line, cells[end...].drop(while: \.isSpace))
            } else {
                sawWord = true
            }
            used += cell.width
            if cell.endsPart, used <= width { lastPart = index + 1 }
        }
        return (cells.trimmingSpaceAtEnd, cells[cells.endIndex...])
    }
}

extension ArraySlice<TextCell> {
    /// The cells without spaces at the end.
    fileprivate var trimmingSpaceAtEnd: ArraySlice<TextCell> {
        var end = endIndex
        while end > startIndex, self[end - 1].isSpace { end -= 1 }
        return self[..<end]
    }
}

extension String {
    /// Breaks prose into lines that fit a window; its newlines stay.
    ///
    /// The text may hold ANSI colour sequences, which take no room. Text from files or people is sanitized first.
    ///
    /// - Parameters:
    ///   - width: the columns of the window.
    ///   - indent: the spaces before the first line of each paragraph.
    ///   - hangingIndent: the spaces before its other lines; the same as `indent` if nil.
    public func wrapped(width: Int, indent: Int = 0, hangingIndent: Int? = nil) -> String {
        let hanging = hangingIndent ?? indent
        let cells = TextCell.cells(ofStyled: self)
        let lines = LineBreaking.lines(of: cells, first: width - indent, others: width - hanging)
        return lines.map { line in
            guard !line.cells.isEmpty else { return "" }
            let margin = String(repeating: " ", count: max(0, line.startsParagraph ? indent : hanging))
            return line.cells.reduce(into: margin) { $0 += $1.text }
        }.joined(separator: "\n")
    }
}
