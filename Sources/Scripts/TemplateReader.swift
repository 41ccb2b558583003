import Checklist
import Linguistics
import Scenarios

/// Makes a template of a file whose shape is right.
struct TemplateReader {
    let parts: TemplateParts
    let root: YAMLMapping
    let shelf: ProfileShelf

    func template() throws(Diagnostic) -> Template {
        let body = try annotated()
        let language: Language = try root.required("language").choice()
        return Template(
            id: try root.required("id").text(), title: try root.required("title").text(), language: language,
            channel: try root.required("channel").choice(), temperature: try root.required("temperature").choice(),
            address: try root.required("address").choice(), signal: try root.required("signal").text(),
            when: try text("when"), touch: try root.required("touch").number(),
            article: try root.required("article").number(),
            profile: try root["profile"].map { field throws(Diagnostic) in try shelf.profile(field, for: language) },
            source: try text("source"), subject: try text("subject"), slots: try slots(), variants: try variants(),
            variant: nil, allowed: body.allowed, text: body.text.trimmingNewlines)
    }

    /// What is wrong between the parts of a file each of which can be read.
    func mistakes(in template: Template) -> [Diagnostic] {
        var found = variantMistakes(in: template)
        var used: [String] = []
        var seen: Set<String> = []
        let known = template.slots.map(\.name)
        for text in template.wordings.flatMap({ [$0.subject ?? "", $0.text] }) {
            do throws(TemplateText.Mistake) {
                for place in try TemplateText(text, language: template.language).places {
                    guard case .slot(let name, _) = place.content else { continue }
                    used.append(name)
                    if !known.contains(name), seen.insert(place.mark).inserted {
                        found.append(diagnostic(UnknownSlot(name, known: known), place.mark))
                    }
                }
            } catch {
                guard seen.insert(error.mark).inserted else { continue }
                switch error {
                case .malformed(let mark):
                    let shown = mark.malformedShown
                    found.append(
                        Diagnostic(
                            TemplateSyntax(shown), at: parts.place(of: mark), extent: shown.unicodeScalars.count))
                case .unknownForm(let mark, let form):
                    found.append(diagnostic(UnknownForm(form, language: template.language), mark))
                }
            }
        }
        // Where a place cannot be read, nobody knows which slot it meant.
        guard found.isEmpty else { return found }
        let fields = try? root.required("slots").mapping()
        for name in known where !used.contains(name) {
            let place = fields?[name]?.keyPlace ?? parts.place(of: name)
            found.append(Diagnostic(UnusedSlot(name), at: place, extent: name.unicodeScalars.count))
        }
        return found
    }

    private func diagnostic(_ problem: some Diagnostic.Problem, _ mark: String) -> Diagnostic {
        Diagnostic(problem, at: parts.place(of: mark), extent: mark.unicodeScalars.count)
    }

    private func variantMistakes(in template: Template) -> [Diagnostic] {
        guard let field = root["variants"], let fields = try? field.mapping() else { return [] }
        return template.variants.compactMap { variant in
            guard case .passage(let passage, _) = variant.change else { return nil }
            let count = template.text.ranges(of: passage).count
            guard count != 1, let entry = try? fields[variant.name]?.mapping()["replace"] else { return nil }
            return Diagnostic(PassageNotUnique(passage, count: count), at: entry.place)
        }
    }

    private func text(_ key: String) throws(Diagnostic) -> String? {
        try root[key].map { field throws(Diagnostic) in try field.text() }
    }

    private func slots() throws(Diagnostic) -> [Slot] {
        var slots: [Slot] = []
        for field in try root.required("slots").mapping().entries {
            let mapping = try field.mapping()
            slots.append(
                Slot(
                    name: field.key, description: try mapping.required("description").text(),
                    example: try mapping.required("example").text(),
                    source: try mapping["from"].map { field throws(Diagnostic) in try field.choice() },
                    isOptional: try mapping["optional"]?.flag() ?? false))
        }
        return slots
    }

    private func variants() throws(Diagnostic) -> [Variant] {
        guard let field = root["variants"] else { return [] }
        var variants: [Variant] = []
        for entry in try field.mapping().entries {
            let mapping = try entry.mapping()
            func text(_ key: String) throws(Diagnostic) -> String? {
                try mapping[key].map { field throws(Diagnostic) in try field.text() }
            }
            let change: Variant.Change
            switch (try text("subject"), try text("replace"), try text("with")) {
            case (let subject?, nil, nil): change = .subject(subject)
            case (nil, let passage?, let replacement?): change = .passage(passage, replacement: replacement)
            default: throw unclear(entry)
            }
            guard entry.key != Variant.original else { throw unclear(entry) }
            variants.append(Variant(name: entry.key, difference: try text("difference"), change: change))
        }
        return variants
    }

    private func unclear(_ entry: YAMLField) -> Diagnostic {
        Diagnostic(UnclearVariant(entry.key), at: entry.keyPlace, extent: entry.key.unicodeScalars.count)
    }

    private func annotated() throws(Diagnostic) -> AnnotatedText {
        do throws(AnnotatedText.Mistake) { return try AnnotatedText(parts.body) } catch {
            throw Diagnostic(error, in: parts.body, file: parts.file, firstLine: parts.bodyLine)
        }
    }
}

extension String {
    /// What a message shows of a place without an end.
    fileprivate var malformedShown: String { hasSuffix("}}") ? self : "{{" }

    fileprivate var trimmingNewlines: String {
        var slice = self[...]
        while slice.first?.isNewline == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
