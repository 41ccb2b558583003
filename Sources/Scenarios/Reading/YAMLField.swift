import Yams

/// A value in a YAML file that knows its shape, its key and its place, so that every mistake in it can be named.
///
/// ```yaml
/// difficulty: 2   # a field with the key "difficulty" at 1:13
/// ```
public struct YAMLField {
    public let key: String
    let node: Node
    let file: String
    /// What it should look like.
    let shape: Shape
    /// Where the key stands; the value's own place where it has none.
    public let keyPlace: SourcePlace

    init(key: String, node: Node, file: String, shape: Shape, keyPlace: SourcePlace? = nil) {
        self.key = key
        self.node = node
        self.file = file
        self.shape = shape
        self.keyPlace = keyPlace ?? SourcePlace(node, in: file)
    }

    /// Where the value stands.
    public var place: SourcePlace { SourcePlace(node, in: file) }

    /// How many scalars of its line the value takes, where that is easy to say; else 1.
    var extent: Int {
        guard case .scalar(let scalar) = node, !scalar.string.contains(where: \.isNewline) else { return 1 }
        switch scalar.style {
        case .plain, .any: return scalar.string.unicodeScalars.count
        case .doubleQuoted, .singleQuoted: return scalar.string.unicodeScalars.count + 2
        default: return 1
        }
    }

    /// How many scalars the key takes; 1 where it has none.
    var keyExtent: Int { keyPlace == place ? 1 : key.unicodeScalars.count }

    /// Whether nothing stands behind the colon.
    var isEmpty: Bool {
        guard case .scalar(let scalar) = node else { return false }
        guard scalar.style == .plain || scalar.style == .any else { return scalar.string.allSatisfy(\.isWhitespace) }
        return scalar.string.allSatisfy(\.isWhitespace) || ["~", "null"].contains(scalar.string)
    }

    /// Whether a value that may be a text is written as a group: it has one of the group's keys.
    var isGroup: Bool {
        guard case .textOr(let group) = shape, case .mapping(let mapping) = node else { return false }
        return mapping.keys.contains { key in group.keys.contains { $0.name == key.string } }
    }

    /// The value as one of another shape.
    func shaped(_ other: Shape) -> YAMLField {
        YAMLField(key: key, node: node, file: file, shape: other, keyPlace: keyPlace)
    }

    /// A mistake in the value.
    func mistake(_ problem: some Diagnostic.Problem) -> Diagnostic { Diagnostic(problem, at: place, extent: extent) }

    /// The text of a scalar that is not empty.
    public func text() throws(Diagnostic) -> String {
        guard case .scalar(let scalar) = node else { throw mistake(TextExpected(key)) }
        if isEmpty { throw mistake(EmptyValue(key, .text)) }
        return scalar.string.trimmed
    }

    /// A whole number in the range of the shape.
    public func number() throws(Diagnostic) -> Int {
        guard case .number(let range) = shape else { preconditionFailure("“\(key)” is not described as a number") }
        guard case .scalar(let scalar) = node, let number = Int(scalar.string) else {
            throw mistake(NumberExpected(key, range: range))
        }
        guard range.contains(number) else {
            throw mistake(OutOfRange(key, lowest: range.lowerBound, highest: range.upperBound))
        }
        return number
    }

    /// `true` or `false`.
    public func flag() throws(Diagnostic) -> Bool {
        guard case .scalar(let scalar) = node, let flag = Bool(scalar.string) else {
            throw mistake(FlagExpected(key, typed: node.string ?? ""))
        }
        return flag
    }

    /// One of the words of the shape.
    func word() throws(Diagnostic) -> String {
        guard case .choice(let allowed) = shape else { preconditionFailure("“\(key)” is not described as a choice") }
        let word = try text()
        guard allowed.contains(word) else { throw mistake(UnknownValue(key, value: word, allowed: allowed)) }
        return word
    }

    /// One of the values of an enumeration, by its raw name.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _: Choice.Type = Choice.self
    ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
        let word = try word()
        guard let choice = Choice(rawValue: word) else {
            preconditionFailure("“\(key)” is described as another choice")
        }
        return choice
    }

    /// The values of a list.
    public func list() throws(Diagnostic) -> [YAMLField] {
        let element: Shape
        var isNamed = false
        switch shape {
        case .list(let shape, _): element = shape
        case .named(let group): (element, isNamed) = (.group(group), true)
        default: preconditionFailure("“\(key)” is not described as a list")
        }
        guard case .sequence(let sequence) = node else { throw mistake(ListExpected(key, isNamed: isNamed)) }
        return sequence.map { YAMLField(key: key, node: $0, file: file, shape: element) }
    }

    /// The texts of a list.
    public func texts() throws(Diagnostic) -> [String] {
        var texts: [String] = []
        for field in try list() { texts.append(try field.text()) }
        return texts
    }

    /// The entries of a group or a table; what the description does not know is left to the search for mistakes.
    public func mapping() throws(Diagnostic) -> YAMLMapping {
        guard case .mapping(let mapping) = node else { throw mistake(GroupExpected(key)) }
        var entries: [YAMLField] = []
        for (keyNode, value) in mapping {
            guard case .scalar(let scalar) = keyNode else {
                throw Diagnostic(TextExpected(key), at: SourcePlace(keyNode, in: file))
            }
            entries.append(
                YAMLField(
                    key: scalar.string, node: value, file: file, shape: shape.entry(scalar.string),
                    keyPlace: SourcePlace(keyNode, in: file)))
        }
        return YAMLMapping(entries: entries, shape: shape, keyPlace: keyPlace, keyExtent: keyExtent)
    }
}

extension Shape {
    /// The shape of an entry; text where there is none of that name.
    fileprivate func entry(_ name: String) -> Shape {
        switch self {
        case .group(let group), .textOr(let group): group[name]?.shape ?? .text
        case .table(let shape): shape
        default: .text
        }
    }
}

extension SourcePlace {
    init(_ node: Node, in file: String) {
        self.init(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
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
