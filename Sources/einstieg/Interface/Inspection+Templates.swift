import Scenarios
import Scripts

extension Inspection {
    /// Looks at a template in memory: first its form, then, if that is fine, what kind of opener it is.
    ///
    /// - Parameter shelf: the templates from which it has to differ.
    init(template source: SourceFile, shelf: TemplateShelf) {
        self.init(source, TemplateReading(source), shelf)
    }

    /// Looks at template files, each beside the others and beside the library's.
    static func all(templates paths: [String], beside library: Library) -> [Inspection] {
        var templates: [String: Template] = [:]
        for template in library.templates().readable { templates[template.id] = template }
        let files = paths.map { path in
            (path: path, source: Result { () throws(Diagnostic) in try SourceFile.read(path) })
        }
        let readings = files.map { try? $0.source.map { TemplateReading($0) }.get() }
        // A file that was named is newer than the library's of the same name.
        for template in readings.compactMap(\.?.template) { templates[template.id] = template }
        let shelf = TemplateShelf(templates.values.sorted { $0.id < $1.id })
        return zip(files, readings).map { file, reading in
            switch (file.source, reading) {
            case (.success(let source), let reading?): Inspection(source, reading, shelf)
            case (.failure(let diagnostic), _):
                Inspection(file: file.path, source: nil, diagnostics: [diagnostic])
            case (.success(let source), nil): Inspection(file: file.path, source: source, diagnostics: [])
            }
        }
    }

    private init(_ source: SourceFile, _ reading: TemplateReading, _ shelf: TemplateShelf) {
        var found = reading.diagnostics
        if let template = reading.template, let file = TemplateFile(source, template: template, shelf: shelf) {
            found += TemplateChecks.diagnostics(in: file)
            found.sort { ($0.place.line, $0.place.column, $0.code) < ($1.place.line, $1.place.column, $1.code) }
        }
        self.init(file: source.name, source: source, diagnostics: found)
    }
}
