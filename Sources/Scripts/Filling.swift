import Linguistics
import Scenarios

/// A template with values in its slots.
public struct FilledTemplate: Equatable, Sendable {
    public let subject: String?
    public let text: String
    /// The slots that were filled with their example because nothing better was known.
    public let examples: [String]

    /// Creates a filled template.
    public init(subject: String?, text: String, examples: [String]) {
        self.subject = subject
        self.text = text
        self.examples = examples
    }
}

extension Template {
    /// The slots that this wording uses, in the order of the front matter.
    public var usedSlots: [Slot] {
        let used = (try? pieces(subject ?? "").slotNames + pieces(text).slotNames) ?? []
        return slots.filter { used.contains($0.name) }
    }

    /// The slots that would stay open: needed, not among the values, and not known from the scenario.
    public func openSlots(values: [String: String], scenario: Scenario?, trainee: String?) -> [Slot] {
        usedSlots.filter { slot in
            !slot.isOptional && value(of: slot, values, scenario, trainee) == nil
        }
    }

    /// Fills the template: a given value comes first, then the scenario's, then, if allowed, the slot's example.
    ///
    /// A slot that stays open is an error that names it; a filled text never holds an open slot.
    ///
    /// - Parameter address: how the two address each other, where the text knows both; the template's own if nil.
    public func filled(
        values: [String: String], scenario: Scenario?, trainee: String?, usingExamples: Bool,
        address: AddressForm? = nil
    ) throws(Diagnostic) -> FilledTemplate {
        var filling: [String: String] = [:]
        var examples: [String] = []
        let known = slots.map(\.name)
        for name in values.keys.sorted() where !known.contains(name) {
            throw Diagnostic(UnknownSlot(name, known: known), at: place)
        }
        for slot in usedSlots {
            if let value = value(of: slot, values, scenario, trainee) {
                // What is pasted in may itself come from a template that nobody filled.
                if value.firstRange(of: "{{") != nil { throw Diagnostic(OpenSlot(slot.name), at: place) }
                filling[slot.name] = value
            } else if usingExamples {
                filling[slot.name] = slot.example
                examples.append(slot.name)
            } else if !slot.isOptional {
                throw Diagnostic(OpenSlot(slot.name), at: place)
            }
        }
        let address = address ?? self.address
        return FilledTemplate(
            subject: try subject.map { subject throws(Diagnostic) in
                // A header is one line, whatever was pasted into a slot.
                try render(subject, filling, address).split(whereSeparator: \.isNewline).joined(separator: " ")
            },
            text: try render(text, filling, address), examples: examples)
    }

    private var place: SourcePlace { SourcePlace(file: id + ".md", line: 0, column: 0) }

    private func value(
        of slot: Slot, _ values: [String: String], _ scenario: Scenario?, _ trainee: String?
    ) -> String? {
        if let value = values[slot.name], !value.allSatisfy(\.isWhitespace) { return value }
        return scenario.flatMap { slot.source?.value(in: $0, trainee: trainee) }
            ?? (slot.source == .trainee ? trainee : nil)
    }

    private func pieces(_ text: String) throws(TemplateText.Mistake) -> TemplateText {
        try TemplateText(text, language: language)
    }

    /// The text with its places filled; a line whose optional slot is empty falls away, and the gap closes.
    private func render(
        _ text: String, _ values: [String: String], _ address: AddressForm
    ) throws(Diagnostic) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let rendered = try renderLine(String(line), values, address) {
                lines.append(rendered)
            } else if lines.last?.isEmpty == true {
                lines.removeLast()
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }

    private func renderLine(
        _ line: String, _ values: [String: String], _ address: AddressForm
    ) throws(Diagnostic) -> String? {
        let parsed: TemplateText
        do throws(TemplateText.Mistake) { parsed = try pieces(line) } catch {
            throw Diagnostic(TemplateSyntax(error.mark), at: place)
        }
        var rendered = ""
        for piece in parsed.pieces {
            switch piece {
            case .words(let words): rendered += words
            case .place(let found):
                switch found.content {
                case .address(let formal, let familiar): rendered += address == .sie ? formal : familiar
                case .slot(let name, let forms):
                    guard let value = values[name] else { return nil }
                    rendered += try formed(value, name, forms)
                }
            }
        }
        return rendered
    }

    /// A value in the forms that its place asks for.
    private func formed(_ value: String, _ slot: String, _ forms: [SlotForm]) throws(Diagnostic) -> String {
        var formed = value
        do throws(UnclearNoun) {
            for form in forms { formed = try form.applied(to: formed) }
        } catch {
            throw Diagnostic(UnclearForm(error, slot: slot), at: place)
        }
        return language == .german ? NounPhrase.unmarked(formed).words : formed
    }
}

extension TemplateText.Mistake {
    /// What stands there.
    var mark: String {
        switch self {
        case .malformed(let mark), .unknownForm(let mark, _): mark
        }
    }
}
