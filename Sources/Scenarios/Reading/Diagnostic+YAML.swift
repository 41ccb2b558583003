import Yams

extension Diagnostic {
    /// Turns what the YAML library found into a diagnostic with a place in the file.
    init(yaml error: YamlError, text: String, file: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = SourcePlace(file: file, line: mark.line, column: mark.column)
            let row = Diagnostic.row(mark.line, of: text)
            let isIndentedByTab = row.prefix { $0 == " " || $0 == "\t" }.contains("\t")
            if isIndentedByTab {
                self.init(TabIndentation(), at: place)
            } else if let context, context.text.contains("an alias") || context.text.contains("an anchor") {
                self.init(
                    YAMLAnchor(), at: SourcePlace(file: file, line: context.mark.line, column: context.mark.column))
            } else if problem.contains("alias") || problem.contains("anchor") {
                self.init(YAMLAnchor(), at: place)
            } else {
                self.init(InvalidYAML(problem), at: place)
            }
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.first ?? ""
            self.init(
                DuplicateKey(key),
                at: Diagnostic.secondPlace(of: key, in: text, from: context.mark, file: file))
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = before.count(where: \.isNewline) + 1
            self.init(
                InvalidYAML(problem),
                at: SourcePlace(
                    file: file, line: line, column: before.reversed().prefix { !$0.isNewline }.count + 1))
        default:
            self.init(InvalidYAML("\(error)"), at: SourcePlace(file: file, line: 0, column: 0))
        }
    }

    private static func row(_ line: Int, of text: String) -> Substring {
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.indices.contains(line - 1) ? rows[line - 1] : ""
    }

    /// The library names the mapping that holds the key twice; the second key itself is found by its indentation.
    private static func secondPlace(of key: String, in text: String, from mark: Mark, file: String) -> SourcePlace {
        var seen = 0
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, row) in rows.enumerated() where index + 1 >= mark.line {
            let column = row.prefix { $0 == " " || $0 == "-" }.count + 1
            guard column == mark.column, row.dropFirst(column - 1).hasPrefix(key + ":") else { continue }
            seen += 1
            if seen == 2 { return SourcePlace(file: file, line: index + 1, column: column) }
        }
        return SourcePlace(file: file, line: mark.line, column: mark.column)
    }
}
