import Checklist
import Linguistics
import Scenarios

extension Template {
    /// Reads a template file: YAML between two lines "---", then the text.
    ///
    /// - Parameter shelf: where a profile that the template names is looked for, besides its own folder.
    public static func read(_ source: SourceFile, shelf: ProfileShelf = .user) throws(Diagnostic) -> Template {
        let rows = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = SourcePlace(file: source.name, line: 1, column: 1)
        guard rows.first?.isFence == true, let end = rows.dropFirst().firstIndex(where: \.isFence) else {
            throw Diagnostic(NoFrontMatter(), at: start)
        }
        let lines = "\n" + rows[1..<end].joined(separator: "\n")
        let head = SourceFile(name: source.name, text: lines)
        let root = try YAMLDocument.checked(head, shape: .group(shape), endings: [".md"]).mapping()
        let id = try root.required("id").text()
        let body = try annotated(rows[(end + 1)...].joined(separator: "\n"), file: source.name, firstLine: end + 2)
        let text = body.text.trimmingNewlines
        let subject = try root["subject"].map { field throws(Diagnostic) in try field.text() }
        var slots: [Slot] = []
        let slotFields = try root.required("slots").mapping()
        for field in slotFields.entries {
            let mapping = try field.mapping()
            slots.append(
                Slot(
                    name: field.key, description: try mapping.required("description").text(),
                    example: try mapping.required("example").text(),
                    source: try mapping["from"].map { field throws(Diagnostic) in try field.choice() }))
        }
        let used = try slotNames(in: (subject ?? "") + "\n" + text) { place(of: $0, in: rows, file: source.name) }
        let known = slots.map(\.name)
        for name in used where !known.contains(name) {
            throw Diagnostic(
                UnknownSlot(name, known: known),
                at: place(of: "{{\(name)}}", in: rows, file: source.name))
        }
        for name in known where !used.contains(name) {
            throw Diagnostic(UnusedSlot(name), at: slotFields[name]?.keyPlace ?? start)
        }
        let language: Language = try root.required("language").choice()
        return Template(
            id: id, title: try root.required("title").text(), language: language,
            channel: try root.required("channel").choice(), temperature: try root.required("temperature").choice(),
            address: try root.required("address").choice(), signal: try root.required("signal").text(),
            when: try root["when"].map { field throws(Diagnostic) in try field.text() },
            touch: try root.required("touch").number(),
            article: try root.required("article").number(),
            profile: try root["profile"].map { field throws(Diagnostic) in try shelf.profile(field, for: language) },
            subject: subject, slots: slots,
            allowed: body.allowed, text: text)
    }

    private static func annotated(
        _ text: String, file: String, firstLine: Int
    ) throws(Diagnostic) -> AnnotatedText {
        do throws(AnnotatedText.Mistake) { return try AnnotatedText(text) } catch {
            throw Diagnostic(error, in: text, file: file, firstLine: firstLine)
        }
    }

    private static func place(of mark: String, in rows: [Substring], file: String) -> SourcePlace {
        for (index, row) in rows.enumerated() {
            if let range = row.firstRange(of: mark) {
                let column = row.unicodeScalars.distance(from: row.startIndex, to: range.lowerBound) + 1
                return SourcePlace(file: file, line: index + 1, column: column)
            }
        }
        return SourcePlace(file: file, line: 1, column: 1)
    }

    /// The names between double braces, in order of appearance.
    static func slotNames(
        in text: String, place: (_ malformed: String) -> SourcePlace
    ) throws(Diagnostic) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let opening = rest.firstRange(of: "{{") {
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: "}}") else {
                let words = rest.prefix { !$0.isNewline }
                throw Diagnostic(TemplateSyntax("{{"), at: place("{{" + words))
            }
            let name = String(rest[..<closing.lowerBound])
            guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber }) else {
                throw Diagnostic(TemplateSyntax("{{\(name)}}"), at: place("{{\(name)}}"))
            }
            if !names.contains(name) { names.append(name) }
            rest = rest[closing.upperBound...]
        }
        return names
    }
}

extension Substring {
    fileprivate var isFence: Bool { hasPrefix("---") && dropFirst(3).allSatisfy(\.isWhitespace) }
}

extension String {
    fileprivate var trimmingNewlines: String {
        var slice = self[...]
        while slice.first?.isNewline == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
