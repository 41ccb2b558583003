import Yams

/// A file's rows beside what YAML made of it, for what YAML lets pass or puts out of sight.
struct ScannedText {
    let file: String
    let rows: [Substring]

    init(_ source: SourceFile) {
        file = source.name
        rows = source.rows
    }

    /// A row by its number from 1; empty beyond the end.
    func row(_ line: Int) -> Substring { rows.indices.contains(line - 1) ? rows[line - 1] : "" }

    /// A `#` that makes a comment out of the rest of a text, where no space follows it as in a comment.
    func hash(cutting field: YAMLField) -> Diagnostic? {
        guard case .scalar(let scalar) = field.node, scalar.style == .plain || scalar.style == .any else { return nil }
        let text = row(field.place.line)
        guard text.utf8.contains(UInt8(ascii: "#")) else { return nil }
        let row = Array(text.unicodeScalars)
        let end = field.place.column - 1 + scalar.string.unicodeScalars.count
        guard end < row.count, let hash = row[end...].firstIndex(where: { $0 != " " }), row[hash] == "#", hash > end,
            hash + 1 < row.count, row[hash + 1] != " "
        else { return nil }
        return Diagnostic(
            HashInText(String(String.UnicodeScalarView(row[hash...]))),
            at: SourcePlace(file: file, line: field.place.line, column: hash + 1), extent: row.count - hash)
    }

    /// A word, a colon and a value without a space between them: "id:ofen".
    func missingSpace(_ text: String, at place: SourcePlace) -> Diagnostic? {
        let key = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard !key.isEmpty, key.endIndex < text.endIndex, text[key.endIndex] == ":",
            let next = text[key.endIndex...].dropFirst().first, !next.isWhitespace, next != "/"
        else { return nil }
        return Diagnostic(
            MissingSpace(String(key)),
            at: SourcePlace(file: place.file, line: place.line, column: place.column + key.count))
    }
}
