import Yams

/// A value in a YAML file that knows its key and its place, so that every mistake in it can be named.
///
/// ```yaml
/// difficulty: 2   # a field with the key "difficulty" at 1:13
/// ```
public struct YAMLField {
    let key: String
    let node: Node
    let file: String
    /// Where the key stands; the value's own place where it has none.
    let keyPlace: SourcePlace

    private init(key: String, node: Node, file: String, keyPlace: SourcePlace? = nil) {
        self.key = key
        self.node = node
        self.file = file
        self.keyPlace =
            keyPlace ?? SourcePlace(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    }

    /// Parses a file with a single document; anchors are refused, since a few lines of them can stand for gigabytes.
    public static func parse(_ source: SourceFile) throws(Diagnostic) -> YAMLField {
        let file = source.name
        do {
            let parser = try Parser(yaml: source.text, resolver: .basic)
            guard let node = try parser.nextRoot() else {
                throw Diagnostic(EmptyFile(), at: SourcePlace(file: file, line: 0, column: 0))
            }
            if let anchor = YAMLField.firstAnchor(in: node) {
                throw Diagnostic(YAMLAnchor(), at: YAMLField(key: "", node: anchor, file: file).place)
            }
            if let second = try parser.nextRoot() {
                throw Diagnostic(SeveralDocuments(), at: YAMLField(key: "", node: second, file: file).place)
            }
            return YAMLField(key: "", node: node, file: file)
        } catch let diagnostic as Diagnostic {
            throw diagnostic
        } catch let error as YamlError {
            throw Diagnostic(yaml: error, text: source.text, file: file)
        } catch {
            throw Diagnostic(InvalidYAML("\(error)"), at: SourcePlace(file: file, line: 0, column: 0))
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

    /// Where the value stands.
    public var place: SourcePlace {
        SourcePlace(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    }

    /// The text of a scalar that is not empty.
    public func text() throws(Diagnostic) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.allSatisfy(\.isWhitespace) else {
            throw Diagnostic(TextExpected(key), at: place)
        }
        return scalar.string.trimmed
    }

    /// A whole number in a range.
    public func number(in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
        guard case .scalar(let scalar) = node, let number = Int(scalar.string) else {
            throw Diagnostic(NumberExpected(key), at: place)
        }
        guard range.contains(number) else {
            throw Diagnostic(
                OutOfRange(key, lowest: range.lowerBound, highest: range.upperBound), at: place)
        }
        return number
    }

    /// `true` or `false`.
    public func flag() throws(Diagnostic) -> Bool {
        guard case .scalar(let scalar) = node, let flag = Bool(scalar.string) else {
            throw Diagnostic(FlagExpected(key), at: place)
        }
        return flag
    }

    /// One of the values of an enumeration, by its raw name.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _: Choice.Type = Choice.self
    ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
        let name = try text()
        guard let choice = Choice(rawValue: name) else {
            throw Diagnostic(
                UnknownValue(key, value: name, allowed: Choice.allCases.map(\.rawValue)), at: place)
        }
        return choice
    }

    /// The values of a list.
    public func list() throws(Diagnostic) -> [YAMLField] {
        guard case .sequence(let sequence) = node else {
            throw Diagnostic(ListExpected(key), at: place)
        }
        return sequence.map { YAMLField(key: key, node: $0, file: file) }
    }

    /// The texts of a list.
    public func texts() throws(Diagnostic) -> [String] {
        var texts: [String] = []
        for field in try list() { texts.append(try field.text()) }
        return texts
    }

    /// A mapping whose keys are all known.
    public func mapping(_ known: [String]) throws(Diagnostic) -> YAMLMapping {
        let mapping = try anyMapping()
        for (key, field) in mapping.entries where !known.contains(key) {
            throw Diagnostic(
                UnknownKey(key, suggestion: nearest(to: key, among: known)), at: mapping.places[key] ?? field.place)
        }
        return mapping
    }

    /// A mapping whose keys are the author's own names.
    public func anyMapping() throws(Diagnostic) -> YAMLMapping {
        guard case .mapping(let mapping) = node else {
            throw Diagnostic(GroupExpected(key), at: place)
        }
        var entries: [(String, YAMLField)] = []
        var places: [String: SourcePlace] = [:]
        for (keyNode, value) in mapping {
            guard case .scalar(let scalar) = keyNode else {
                throw Diagnostic(TextExpected(key), at: place)
            }
            let keyPlace = SourcePlace(file: file, line: keyNode.mark?.line ?? 0, column: keyNode.mark?.column ?? 0)
            entries.append(
                (scalar.string, YAMLField(key: scalar.string, node: value, file: file, keyPlace: keyPlace)))
            places[scalar.string] = keyPlace
        }
        return YAMLMapping(entries: entries, places: places, place: place)
    }
}

/// The entries of a YAML mapping in the order of the file.
public struct YAMLMapping {
    public let entries: [(key: String, field: YAMLField)]
    /// Where each key stands.
    public let places: [String: SourcePlace]
    public let place: SourcePlace

    init(entries: [(String, YAMLField)], places: [String: SourcePlace], place: SourcePlace) {
        self.entries = entries.map { (key: $0.0, field: $0.1) }
        self.places = places
        self.place = place
    }

    /// The value of a key that may be absent.
    public subscript(key: String) -> YAMLField? { entries.first { $0.key == key }?.field }

    /// The value of a key that must be there.
    public func required(_ key: String) throws(Diagnostic) -> YAMLField {
        guard let field = self[key] else { throw Diagnostic(MissingKey(key), at: place) }
        return field
    }
}

extension String {
    var trimmed: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
