import Linguistics

extension Group {
    /// The JSON Schema (draft 2020-12) of a file that looks like this group, for editors that complete and check.
    ///
    /// It says the same as the reader, apart from what a schema cannot say: that ids differ from each other and agree
    /// with the file's name, and that weights add up.
    ///
    /// - Parameter language: the language of the descriptions.
    public func schema(title: Localized, language: Language) -> JSONValue {
        var entries = entries(language)
        entries["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
        entries["title"] = .text(title[language])
        return .object(entries)
    }

    fileprivate func entries(_ language: Language) -> [String: JSONValue] {
        var properties: [String: JSONValue] = [:]
        for key in keys {
            var entries = key.shape.entries(language)
            entries["description"] = .text(key.meaning[language])
            properties[key.name] = .object(entries)
        }
        var entries: [String: JSONValue] = [
            "type": .text("object"), "properties": .object(properties), "additionalProperties": .flag(false),
        ]
        let required = keys.filter { $0.presence == .required }.map { JSONValue.text($0.name) }
        if !required.isEmpty { entries["required"] = .list(required) }
        if atLeast > 0 { entries["minProperties"] = .number(atLeast) }
        if !oneOf.isEmpty { entries["anyOf"] = .list(oneOf.map { .object(["required": .list([.text($0)])]) }) }
        return entries
    }
}

extension Shape {
    fileprivate func entries(_ language: Language) -> [String: JSONValue] {
        switch self {
        case .text:
            // An editor takes 12 and no for a number and a truth value; the reader takes them for the text they are.
            ["type": .list([.text("string"), .text("number"), .text("boolean")]), "pattern": .text("\\S")]
        case .number(let range):
            ["type": .text("integer"), "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
        case .flag: ["type": .text("boolean")]
        case .choice(let words): ["enum": .list(words.map { .text($0) })]
        case .list(let element, let count): list(element.entries(language), atLeast: count)
        case .named(let group): list(group.entries(language), atLeast: 0)
        case .group(let group): group.entries(language)
        case .textOr(let group):
            ["anyOf": .list([.object(Shape.text.entries(language)), .object(group.entries(language))])]
        case .table(let element):
            ["type": .text("object"), "additionalProperties": .object(element.entries(language))]
        }
    }

    private func list(_ element: [String: JSONValue], atLeast count: Int) -> [String: JSONValue] {
        var entries: [String: JSONValue] = ["type": .text("array"), "items": .object(element)]
        if count > 0 { entries["minItems"] = .number(count) }
        return entries
    }
}
