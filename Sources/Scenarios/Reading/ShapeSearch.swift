import Yams

/// The search for all mistakes in the shape of a file: independent ones are all found, and none twice.
struct ShapeSearch {
    /// More than this in one file help nobody.
    static let limit = 100

    private let file: ScannedText
    private(set) var found: [Diagnostic] = []
    /// Keys in a place where they are not known, although they have one elsewhere.
    private var misplaced: Set<String> = []
    private let homes: [String: String]
    private let root: Group

    /// Searches a file from its top.
    init(_ root: YAMLField, in file: ScannedText) {
        self.file = file
        homes = root.shape.homes
        if case .group(let group) = root.shape { self.root = group } else { self.root = Group([]) }
        search(root)
        // What is reported in the wrong place is not missing as well.
        found = found.compactMap { diagnostic in
            guard let missing = diagnostic.problem as? MissingKey else { return diagnostic }
            let keys = missing.keys.filter { !misplaced.contains($0) }
            return keys.isEmpty ? nil : Diagnostic(MissingKey(keys), at: diagnostic.place, extent: diagnostic.extent)
        }
    }

    private mutating func search(_ field: YAMLField) {
        guard found.count < Self.limit else { return }
        let before = found.count
        do throws(Diagnostic) {
            if field.isEmpty { throw field.emptiness }
            switch field.shape {
            case .text: try text(field)
            case .textOr(let group):
                if field.isGroup { search(field.shaped(.group(group))) } else { try text(field) }
            case .number: _ = try field.number()
            case .flag: _ = try field.flag()
            case .choice: _ = try field.word()
            case .list(_, let count): try list(field, atLeast: count)
            case .named: try named(field)
            case .group(let group):
                let mapping = try mapping(field)
                entries(mapping, group)
                if found.count == before, let mistake = group.rule(mapping) { throw mistake }
            case .table: for entry in try mapping(field).entries where found.count < Self.limit { search(entry) }
            }
        } catch {
            found.append(error)
        }
    }

    private mutating func text(_ field: YAMLField) throws(Diagnostic) {
        switch field.node {
        case .mapping(let mapping):
            if mapping.style == .flow { throw field.mistake(QuotesNeeded("{")) }
            if let colon = field.unquotedColon { throw colon }
        case .sequence(let sequence) where sequence.style == .flow: throw field.mistake(QuotesNeeded("["))
        default: break
        }
        _ = try field.text()
        if let hash = file.hash(cutting: field) { found.append(hash) }
    }

    private mutating func list(_ field: YAMLField, atLeast count: Int) throws(Diagnostic) {
        let elements = try field.list()
        if elements.count < count { throw Diagnostic(EmptyList(field.key), at: field.place, extent: 2) }
        for element in elements { search(element) }
    }

    private mutating func named(_ field: YAMLField) throws(Diagnostic) {
        var seen: Set<String> = []
        let elements = try field.list()
        if elements.isEmpty, field.key == "needs" { throw Diagnostic(EmptyList(field.key), at: field.place, extent: 2) }
        var group: Group?
        for element in elements where found.count < Self.limit {
            let element = group.map { element.shaped(.group($0)) } ?? element
            search(element)
            guard case .mapping = element.node else { continue }
            let mapping = try element.mapping()
            if let id = mapping["id"], let name = try? id.text(), !seen.insert(name).inserted {
                found.append(id.mistake(DuplicateName(name)))
            }
            // A key of the file's top that slipped into an entry takes the entries after it along.
            for entry in mapping.entries where entry.isEmpty && homes[entry.key] == "" {
                if case .named(let other)? = root[entry.key]?.shape { (group, seen) = (other, []) }
            }
        }
    }

    private func mapping(_ field: YAMLField) throws(Diagnostic) -> YAMLMapping {
        if case .scalar(let scalar) = field.node, let place = file.missingSpace(scalar.string, at: field.place) {
            throw place
        }
        return try field.mapping()
    }

    private mutating func entries(_ mapping: YAMLMapping, _ group: Group) {
        var missing = group.keys.filter { key in
            key.presence == .required && !mapping.entries.contains { $0.key == key.name }
        }.map(\.name)
        if !group.oneOf.isEmpty, !mapping.entries.contains(where: { group.oneOf.contains($0.key) }) {
            missing.append(group.oneOf[0])
        }
        var parent: YAMLField?
        for entry in mapping.entries where found.count < Self.limit {
            if group[entry.key] != nil {
                parent = entry.isEmpty && entry.shape.holdsKeys ? entry : nil
                if parent == nil { search(entry) }
                continue
            }
            if let above = parent, above.shape.knows(entry.key) {
                // Its whole content stands at the margin: one mistake, told where it begins.
                if !misplaced.contains(above.key) {
                    found.append(
                        Diagnostic(
                            WrongIndentation(entry.key, parent: above.key), at: entry.keyPlace,
                            extent: entry.key.unicodeScalars.count))
                }
                misplaced.insert(above.key)
                continue
            }
            let names = group.keys.map(\.name)
            let suggestion = GermanNames.english(entry.key, among: names) ?? nearest(to: entry.key, among: names)
            if let suggestion, let meant = group[suggestion], !mapping.entries.contains(where: { $0.key == suggestion })
            {
                // What stands below is looked at as what it was meant to be.
                missing.removeAll { $0 == suggestion }
                search(entry.shaped(meant.shape))
            }
            let home = suggestion == nil ? homes[entry.key] : nil
            if homes[entry.key] != nil { misplaced.insert(entry.key) }
            found.append(
                Diagnostic(
                    UnknownKey(entry.key, suggestion: suggestion, home: home), at: entry.keyPlace,
                    extent: entry.key.unicodeScalars.count))
        }
        for entry in mapping.entries where entry.isEmpty && entry.shape.holdsKeys && group[entry.key] != nil {
            if !misplaced.contains(entry.key) { found.append(entry.emptiness) }
        }
        if !missing.isEmpty {
            found.append(Diagnostic(MissingKey(missing), at: mapping.keyPlace, extent: mapping.keyExtent))
        }
    }
}

extension YAMLField {
    /// Nothing stands behind the colon; the key is shown, since there is no value to show.
    fileprivate var emptiness: Diagnostic {
        Diagnostic(EmptyValue(key, shape), at: keyPlace, extent: key.unicodeScalars.count)
    }

    /// A sentence with a colon that YAML took for an entry: "Das heißt: wir fahren".
    fileprivate var unquotedColon: Diagnostic? {
        guard case .mapping(let mapping) = node, let (name, value) = mapping.first, mapping.count == 1,
            case .scalar(let words) = name, case .scalar = value,
            words.string.contains(" ") || words.string.first?.isUppercase == true || !words.string.allSatisfy(\.isASCII)
        else { return nil }
        let start = SourcePlace(name, in: file)
        let colon = SourcePlace(
            file: file, line: start.line, column: start.column + words.string.unicodeScalars.count)
        return Diagnostic(UnquotedColon(words.string), at: colon)
    }
}

extension Shape {
    /// Whether entries with known keys stand below it.
    fileprivate var holdsKeys: Bool { if case .group = self { true } else { false } }

    /// Whether one of its entries has the name.
    fileprivate func knows(_ name: String) -> Bool {
        if case .group(let group) = self { group[name] != nil } else { false }
    }

    /// Where keys belong that have a single home: "patience" in "persona".
    fileprivate var homes: [String: String] {
        var homes: [String: [String]] = [:]
        func collect(_ group: Group, _ name: String) {
            for key in group.keys {
                homes[key.name, default: []].append(name)
                switch key.shape {
                case .group(let inner) where inner.keys.count < 30, .named(let inner): collect(inner, key.name)
                default: break
                }
            }
        }
        if case .group(let root) = self { collect(root, "") }
        return homes.filter { Set($0.value).count == 1 }.mapValues { $0[0] }
    }
}
