import Proofreading
import Scenarios

/// A file and everything that is wrong with it: first its form, then, if that is fine, its content.
struct Inspection {
    let file: String
    /// The file as far as it is text.
    let source: SourceFile?
    let diagnostics: [Diagnostic]

    /// Looks at a file on the disk.
    init(path: String) {
        do throws(Diagnostic) { self.init(try SourceFile.read(path)) } catch {
            self.init(file: path, source: nil, diagnostics: [error])
        }
    }

    /// Looks at a file in memory.
    init(_ source: SourceFile) {
        let reading = ScenarioReading(source)
        var found = reading.diagnostics
        if let scenario = reading.scenario {
            let file = ScenarioFile(source: source, scenario: scenario, places: reading.places)
            found += ScenarioChecks.diagnostics(in: file)
            found.sort { ($0.place.line, $0.place.column, $0.code) < ($1.place.line, $1.place.column, $1.code) }
        }
        self.init(file: source.name, source: source, diagnostics: found)
    }

    /// Joins a file of any kind with what is wrong with it.
    init(file: String, source: SourceFile?, diagnostics: [Diagnostic]) {
        self.file = file
        self.source = source
        self.diagnostics = diagnostics
    }

    /// How many diagnostics have a severity.
    func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
}
