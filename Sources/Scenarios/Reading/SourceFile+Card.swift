extension SourceFile {
    /// The file without its longest parts, which only a session needs: what the persona answers and says of itself, and the
    /// author's tests. All else stands in its line.
    ///
    /// ```swift
    /// SourceFile(name: "a.yaml", text: "id: a\nanswers:\n  - id: b\ntitle: A\n").card.text  // "id: a\n\n\ntitle: A\n"
    /// ```
    var card: SourceFile {
        var isLeftOut = false
        let rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { row in
            let begins = row.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false
            if begins { isLeftOut = SourceFile.longParts.contains { row.elementsEqual($0) } }
            return isLeftOut ? row[row.startIndex..<row.startIndex] : row
        }
        return SourceFile(name: name, text: rows.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
    }

    private static let longParts = ["answers:".utf8, "lines:".utf8, "checks:".utf8]
}
