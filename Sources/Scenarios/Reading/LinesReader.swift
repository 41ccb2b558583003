extension YAMLField {
    /// The texts of a list as lines whose ids count on from a stem: "needs.fahrten.open.1".
    func lines(_ stem: String) throws(Diagnostic) -> [Line] {
        var lines: [Line] = []
        for field in try list() {
            lines.append(Line(id: "\(stem).\(lines.count + 1)", text: try field.text(), place: field.place))
        }
        return lines
    }

    /// The entries of a list of mappings with an `id` each, which no two share.
    func named<Entry>(
        _ read: (YAMLMapping, String) throws(Diagnostic) -> Entry, keys: () -> [String]
    ) throws(Diagnostic) -> [Entry] {
        var entries: [Entry] = []
        var seen: Set<String> = []
        for field in try list() {
            let mapping = try field.mapping(["id"] + keys())
            let name = try mapping.required("id")
            let id = try name.text()
            if !seen.insert(id).inserted { throw Diagnostic(DuplicateName(id), at: name.place) }
            entries.append(try read(mapping, id))
        }
        return entries
    }
}

extension Need {
    static func readAll(_ field: YAMLField) throws(Diagnostic) -> [Need] {
        try field.named { mapping, id throws(Diagnostic) in
            let isHidden = try mapping["hidden"]?.flag() ?? false
            return Need(
                id: id,
                title: try mapping.required("title").text(),
                topics: try mapping.required("topics").texts(),
                samples: try mapping["samples"]?.texts() ?? [],
                guarded: try mapping.required("guarded").lines("needs.\(id).guarded"),
                open: try mapping.required("open").lines("needs.\(id).open"),
                trust: try mapping["trust"]?.number(in: 0...10) ?? (isHidden ? 5 : 3),
                isHidden: isHidden)
        } keys: {
            ["title", "hidden", "trust", "topics", "samples", "guarded", "open"]
        }
    }
}

extension Objection {
    static func readAll(_ field: YAMLField) throws(Diagnostic) -> [Objection] {
        try field.named { mapping, id throws(Diagnostic) in
            var resolutions: [Resolution] = []
            for entry in try mapping.required("resolvedBy").list() { resolutions.append(try entry.choice()) }
            return Objection(
                id: id,
                title: try mapping.required("title").text(),
                occasion: try mapping.required("occasion").choice(),
                lines: try mapping.required("lines").lines("objections.\(id).lines"),
                topics: try mapping["topics"]?.texts() ?? [],
                resolvedBy: resolutions,
                resolved: try mapping.required("resolved").lines("objections.\(id).resolved"))
        } keys: {
            ["title", "occasion", "lines", "topics", "resolvedBy", "resolved"]
        }
    }
}

extension Answer {
    static func readAll(_ field: YAMLField) throws(Diagnostic) -> [Answer] {
        try field.named { mapping, id throws(Diagnostic) in
            let about: CommonQuestion? = try mapping["about"]?.choice()
            let topics = about == nil ? try mapping.required("topics").texts() : try mapping["topics"]?.texts() ?? []
            return Answer(
                id: id, about: about, topics: topics, samples: try mapping["samples"]?.texts() ?? [],
                lines: try mapping.required("lines").lines("answers.\(id)"))
        } keys: {
            ["about", "topics", "samples", "lines"]
        }
    }
}

extension Move {
    static func readLines(_ field: YAMLField, stem: String = "lines") throws(Diagnostic) -> [Move: [Line]] {
        var lines: [Move: [Line]] = [:]
        for (key, value) in try field.mapping(Move.allCases.map(\.rawValue)).entries {
            guard let move = Move(rawValue: key) else { continue }
            lines[move] = try value.lines("\(stem).\(key)")
        }
        return lines
    }
}

extension Ending {
    static func readAll(_ field: YAMLField) throws(Diagnostic) -> [EndingKind: Ending] {
        var endings: [EndingKind: Ending] = [:]
        for (key, value) in try field.mapping(EndingKind.allCases.map(\.rawValue)).entries {
            guard let kind = EndingKind(rawValue: key) else { continue }
            let mapping = try value.mapping(["lines", "afterwards"])
            endings[kind] = Ending(
                kind: kind, lines: try mapping["lines"]?.lines("endings.\(key)") ?? [],
                afterwards: try mapping.required("afterwards").text())
        }
        if endings.count < 3 { throw Diagnostic(TooFewEndings(), at: field.keyPlace) }
        return endings
    }
}
