import Checklist
import Scenarios

/// A template that can be filled, with the file it stands in, as the checks see it.
public struct TemplateFile: Sendable {
    public let template: Template
    let parts: TemplateParts
    /// The other templates of the library, from which it has to differ.
    let others: [TemplateShelf.Entry]
    /// Each wording filled with its own examples, and marked; where a slot may stay empty, without it as well. A wording
    /// that its examples do not fill is left out.
    let samples: [Sample]

    struct Sample: Sendable {
        let wording: Template
        let filled: FilledTemplate
        let marks: Marks
    }

    /// Joins a template with its file.
    ///
    /// - Parameter shelf: all templates there are; the template itself may be among them.
    public init?(_ source: SourceFile, template: Template, shelf: TemplateShelf) {
        guard let parts = try? TemplateParts(source) else { return nil }
        self.template = template
        self.parts = parts
        others = shelf.entries.filter { $0.id != template.id && $0.language == template.language }
        let checker = Checker()
        samples = template.wordings.flatMap { wording in
            let slots = wording.usedSlots
            let needed = slots.filter { !$0.isOptional }
            let fillings = slots.count == needed.count ? [slots] : [slots, needed]
            return fillings.compactMap { slots in
                let examples = Dictionary(slots.map { ($0.name, $0.example) }) { first, _ in first }
                let filled = try? wording.filled(values: examples, scenario: nil, trainee: nil, usingExamples: false)
                return filled.map { filled in
                    let opener = Opener(
                        context: wording.context(audience: .business), subject: filled.subject, text: filled.text)
                    return Sample(wording: wording, filled: filled, marks: checker.marks(for: opener))
                }
            }
        }
    }

    /// Where a wording begins: its text, or its name among the variants.
    func place(of wording: Template) -> (place: SourcePlace, extent: Int) {
        guard let name = wording.variant else { return (parts.textPlace, 1) }
        return (parts.place(of: name + ":"), name.unicodeScalars.count)
    }
}
