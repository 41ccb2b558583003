/// A line and a column of a file, both counted from 1, columns in Unicode scalars.
public struct TextPlace: Equatable, Sendable {
    public let line: Int
    public let column: Int

    /// Creates a place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// A cell of a table, with the place where its text begins in the file.
public struct CSVCell: Equatable, Sendable {
    public let text: String
    public let place: TextPlace
    public let isQuoted: Bool

    /// The place in the file of a Unicode scalar of the text; in quotes, a quote is written twice.
    public func place(of offset: Int) -> TextPlace {
        var line = place.line
        var column = place.column
        for scalar in text.unicodeScalars.prefix(offset) {
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += isQuoted && scalar == "\"" ? 2 : 1
            }
        }
        return TextPlace(line: line, column: column)
    }
}

/// The writing of rows in CSV.
public enum CSVLine {
    /// The cells in one line, quoted where a separator, a quote or a line break asks for it.
    ///
    /// ```swift
    /// CSVLine.text(["a", "b,c", "d\"e"])  // a,"b,c","d""e"
    /// ```
    public static func text(_ cells: [String], separator: Character = ",") -> String {
        let row = cells.map { cell in
            let isPlain = cell.unicodeScalars.allSatisfy { !["\"", ",", ";", "\r", "\n"].contains($0) }
            return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }
        return row == [""] ? "\"\"" : row.joined(separator: String(separator))
    }
}
