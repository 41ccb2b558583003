import Mustache
import Scenarios

/// A template with values in its slots.
public struct FilledTemplate: Equatable, Sendable {
    public let subject: String?
    public let text: String
    /// The slots that were filled with their example because nothing better was known.
    public let examples: [String]
}

extension Template {
    /// Fills the template: a given value comes first, then the scenario's, then, if allowed, the slot's example.
    ///
    /// A slot that stays open is an error that names it; a filled text never holds an open slot.
    public func filled(
        values: [String: String], scenario: Scenario?, trainee: String?, usingExamples: Bool
    ) throws(Diagnostic) -> FilledTemplate {
        var filling = values
        var examples: [String] = []
        let place = SourcePlace(file: id + ".md", line: 0, column: 0)
        let known = slots.map(\.name)
        for name in values.keys.sorted() where !known.contains(name) {
            throw Diagnostic(UnknownSlot(name, known: known), at: place)
        }
        for slot in slots where filling[slot.name] == nil {
            if let value = scenario.flatMap({ slot.source?.value(in: $0, trainee: trainee) }) {
                filling[slot.name] = value
            } else if slot.source == .trainee, let trainee {
                filling[slot.name] = trainee
            } else if usingExamples {
                filling[slot.name] = slot.example
                examples.append(slot.name)
            } else {
                throw Diagnostic(OpenSlot(slot.name), at: place)
            }
        }
        return FilledTemplate(
            subject: try subject.map { subject throws(Diagnostic) in try render(subject, filling) },
            text: try render(text, filling), examples: examples)
    }

    private func render(_ text: String, _ values: [String: String]) throws(Diagnostic) -> String {
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text).render(values)
        } catch {
            throw Diagnostic(TemplateSyntax("\(error)"), at: SourcePlace(file: id + ".md", line: 0, column: 0))
        }
    }
}
