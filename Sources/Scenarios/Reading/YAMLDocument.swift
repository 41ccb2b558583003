import Yams

/// A file as YAML, with the mistakes that kept parts of it out.
public struct YAMLDocument {
    public let root: YAMLField
    /// Keys that stand twice; the second one was left out.
    let duplicates: [Diagnostic]

    /// Parses a file with a single document; anchors are refused, since a few lines of them can stand for gigabytes.
    public static func read(_ source: SourceFile, shape: Shape) throws(Diagnostic) -> YAMLDocument {
        if let nesting = Nesting.mistake(in: source) { throw nesting }
        var text = source.text
        var duplicates: [Diagnostic] = []
        while true {
            do throws(Failure) {
                return YAMLDocument(
                    root: try parse(text, file: source.name, shape: shape), duplicates: duplicates)
            } catch {
                switch error {
                case .diagnostic(let diagnostic): throw diagnostic
                case .yaml(.duplicatedKeysInMapping(let keys, let context)):
                    // The second one is left out, so that the rest can still be looked at.
                    let key = keys.first ?? ""
                    let second = DuplicateBlock(of: key, from: context.mark.line, in: text)
                    let place = SourcePlace(
                        file: source.name, line: second?.line ?? context.mark.line, column: context.mark.column)
                    let found = Diagnostic(DuplicateKey(key), at: place, extent: key.unicodeScalars.count)
                    guard let second, duplicates.count < 20 else { throw found }
                    duplicates.append(found)
                    text = second.textWithout
                case .yaml(let error): throw SyntaxMistake(error, in: ScannedText(source)).diagnostic
                }
            }
        }
    }

    /// The root of a file in which nothing is wrong; the first mistake is thrown.
    ///
    /// - Parameter endings: the endings that the file's name may have after its `id`; none where the two are not joined.
    public static func checked(
        _ source: SourceFile, shape: Shape, endings: [String] = []
    ) throws(Diagnostic) -> YAMLField {
        let document = try read(source, shape: shape)
        let mistakes = document.mistakes(in: source, endings: endings)
        if let mistake = mistakes.first(where: { $0.severity == .error }) { throw mistake }
        return document.root
    }

    private enum Failure: Error {
        case yaml(YamlError)
        case diagnostic(Diagnostic)
    }

    private static func parse(_ text: String, file: String, shape: Shape) throws(Failure) -> YAMLField {
        let whole = SourcePlace(file: file, line: 0, column: 0)
        do {
            let parser = try Parser(yaml: text, resolver: .basic)
            guard let node = try parser.nextRoot() else { throw Diagnostic(EmptyFile(), at: whole) }
            if let anchor = firstAnchor(in: node) {
                throw Diagnostic(YAMLAnchor(), at: SourcePlace(anchor, in: file))
            }
            if let second = try parser.nextRoot() {
                throw Diagnostic(SeveralDocuments(), at: SourcePlace(second, in: file))
            }
            let field = YAMLField(key: "", node: node, file: file, shape: shape)
            if field.isEmpty { throw Diagnostic(EmptyFile(), at: whole) }
            return field
        } catch let diagnostic as Diagnostic {
            throw .diagnostic(diagnostic)
        } catch let error as YamlError {
            throw .yaml(error)
        } catch {
            throw .diagnostic(Diagnostic(InvalidYAML("\(error)"), at: whole))
        }
    }

    private static func firstAnchor(in node: Node) -> Node? {
        if node.anchor != nil { return node }
        switch node {
        case .scalar, .alias: return nil
        case .sequence(let sequence):
            for child in sequence { if let anchor = firstAnchor(in: child) { return anchor } }
        case .mapping(let mapping):
            for (key, value) in mapping {
                if let anchor = firstAnchor(in: key) ?? firstAnchor(in: value) { return anchor }
            }
        }
        return nil
    }
}

/// The second of two entries with the same key: its first line, and the text with its lines emptied.
private struct DuplicateBlock {
    let line: Int
    let textWithout: String

    init?(of key: String, from first: Int, in text: String) {
        var rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard rows.indices.contains(first - 1) else { return nil }
        func column(_ row: Substring) -> Int { row.prefix { $0 == " " }.count }
        func begins(_ row: Substring) -> Bool { row.drop { $0 == " " || $0 == "-" }.hasPrefix(key + ":") }
        let margin = rows[first - 1].prefix { $0 == " " || $0 == "-" }.count
        guard begins(rows[first - 1]) else { return nil }
        guard
            let second = rows.indices.dropFirst(first).first(where: { column(rows[$0]) == margin && begins(rows[$0]) })
        else { return nil }
        line = second + 1
        var index = second
        repeat {
            rows[index] = ""
            index += 1
        } while index < rows.count
            && (rows[index].allSatisfy(\.isWhitespace) || column(rows[index]) > margin
                || column(rows[index]) == margin && rows[index].dropFirst(margin).hasPrefix("- "))
        textWithout = rows.joined(separator: "\n")
    }
}
