import Checklist
import Linguistics
import Scenarios

/// What reading a template file came to: the template if it can be filled, and every mistake in the file.
public struct TemplateReading: Sendable {
    /// The template; nil where a mistake keeps it from being filled.
    public let template: Template?
    /// All mistakes in the order of the file.
    public let diagnostics: [Diagnostic]

    /// Reads a file as far as its mistakes allow: YAML between two lines "---", then the text.
    ///
    /// - Parameter shelf: where a profile that the template names is looked for, besides its own folder.
    public init(_ source: SourceFile, shelf: ProfileShelf = .user) {
        do throws(Diagnostic) {
            let parts = try TemplateParts(source)
            let head = SourceFile(name: source.name, text: parts.head)
            let document = try YAMLDocument.read(head, shape: .group(Template.shape))
            var found = document.mistakes(in: head, endings: [".md"])
            guard !found.contains(where: { $0.severity == .error }) else {
                self.init(template: nil, diagnostics: found)
                return
            }
            let reader = TemplateReader(parts: parts, root: try document.root.mapping(), shelf: shelf)
            let template = try reader.template()
            found += reader.mistakes(in: template)
            self.init(
                template: found.contains { $0.severity == .error } ? nil : template, diagnostics: found.inFileOrder)
        } catch {
            self.init(template: nil, diagnostics: [error])
        }
    }

    private init(template: Template?, diagnostics: [Diagnostic]) {
        self.template = template
        self.diagnostics = diagnostics
    }
}

extension Template {
    /// Reads a template file in which nothing is wrong; the first mistake is thrown.
    ///
    /// - Parameter shelf: where a profile that the template names is looked for, besides its own folder.
    public static func read(_ source: SourceFile, shelf: ProfileShelf = .user) throws(Diagnostic) -> Template {
        let reading = TemplateReading(source, shelf: shelf)
        if let template = reading.template { return template }
        throw reading.diagnostics.first { $0.severity == .error }
            ?? Diagnostic(NoFrontMatter(), at: SourcePlace(file: source.name, line: 1, column: 1))
    }
}

extension [Diagnostic] {
    var inFileOrder: [Diagnostic] {
        sorted { ($0.place.line, $0.place.column, $0.code) < ($1.place.line, $1.place.column, $1.code) }
    }
}
