extension YAMLField {
    /// The texts of a list as lines whose ids count on from a stem: "needs.fahrten.open.1".
    func lines(_ stem: String) throws(Diagnostic) -> [Line] {
        var lines: [Line] = []
        for field in try list() {
            lines.append(try field.line("\(stem).\(lines.count + 1)"))
        }
        return lines
    }

    /// A line, written as its text alone or with the questions that it answers.
    private func line(_ id: String) throws(Diagnostic) -> Line {
        guard isGroup else { return Line(id: id, text: try text(), place: place) }
        let mapping = try mapping()
        let text = try mapping.required("say")
        return Line(id: id, text: try text.text(), place: text.place, samples: try mapping["samples"]?.texts() ?? [])
    }

    /// The entries of a list of mappings with an `id` each.
    func named<Entry>(
        _ read: (YAMLMapping, String) throws(Diagnostic) -> Entry
    ) throws(Diagnostic) -> [Entry] {
        var entries: [Entry] = []
        for field in try list() {
            let mapping = try field.mapping()
            entries.append(try read(mapping, mapping.required("id").text()))
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
                trust: try mapping["trust"]?.number() ?? (isHidden ? 5 : 3),
                isHidden: isHidden)
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
        }
    }
}

extension Answer {
    static func readAll(_ field: YAMLField) throws(Diagnostic) -> [Answer] {
        try field.named { mapping, id throws(Diagnostic) in
            let about: CommonQuestion? = try mapping["about"]?.choice()
            return Answer(
                id: id, about: about, topics: try mapping["topics"]?.texts() ?? [],
                samples: try mapping["samples"]?.texts() ?? [],
                lines: try mapping.required("lines").lines("answers.\(id)"))
        }
    }
}

extension Move {
    static func readLines(_ field: YAMLField, stem: String = "lines") throws(Diagnostic) -> [Move: [Line]] {
        var lines: [Move: [Line]] = [:]
        for entry in try field.mapping().entries {
            guard let move = Move(rawValue: entry.key) else { continue }
            lines[move] = try entry.lines("\(stem).\(entry.key)")
        }
        return lines
    }
}

extension Ending {
    static func readAll(_ field: YAMLField) throws(Diagnostic) -> [EndingKind: Ending] {
        var endings: [EndingKind: Ending] = [:]
        for entry in try field.mapping().entries {
            guard let kind = EndingKind(rawValue: entry.key) else { continue }
            let mapping = try entry.mapping()
            endings[kind] = Ending(
                kind: kind, lines: try mapping["lines"]?.lines("endings.\(entry.key)") ?? [],
                afterwards: try mapping.required("afterwards").text())
        }
        return endings
    }
}
