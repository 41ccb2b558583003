import Linguistics
import Reports
import Scenarios

/// What was found in files of a kind, for people, for programs and for a workflow.
struct InspectionReport {
    let inspections: [Inspection]
    let page: Page
    /// What the files are called.
    var kind = Kind(
        one: Localized(de: "Szenario", en: "scenario"), many: Localized(de: "Szenarien", en: "scenarios"),
        ofThem: "Szenarien")

    /// The name of a kind of files: one, many, and in German the form behind "von".
    struct Kind {
        let one: Localized
        let many: Localized
        let ofThem: String
    }

    private var errors: Int { inspections.reduce(0) { $0 + $1.count(.error) } }
    private var warnings: Int { inspections.reduce(0) { $0 + $1.count(.warning) } }

    /// 66 where the only file is not there, 65 with errors, 1 with warnings if those count, else 0.
    func exitCode(isStrict: Bool) -> Int32 {
        let all = inspections.flatMap(\.diagnostics)
        if errors > 0 { return all.allSatisfy { $0.problem is MissingFile } ? 66 : 65 }
        return isStrict && warnings > 0 ? 1 : 0
    }

    /// Every diagnostic, and a line that sums them up.
    var text: String {
        let blocks = inspections.flatMap { inspection in
            inspection.diagnostics.map { DiagnosticView($0, source: inspection.source).text(page) }
        }
        return (blocks + [summary[page.language]]).joined(separator: "\n\n")
    }

    private var summary: Localized {
        let count = inspections.count
        guard errors + warnings > 0 else {
            return count == 1
                ? Localized(de: "1 \(kind.one.de), kein Fehler.", en: "1 \(kind.one.en), no mistake.")
                : Localized(de: "\(count) \(kind.many.de), kein Fehler.", en: "\(count) \(kind.many.en), no mistake.")
        }
        let german = [
            errors > 0 ? "\(errors) Fehler" : nil,
            warnings > 0 ? (warnings == 1 ? "1 Warnung" : "\(warnings) Warnungen") : nil,
        ].compactMap(\.self).joined(separator: " und ")
        let english = [
            errors > 0 ? (errors == 1 ? "1 error" : "\(errors) errors") : nil,
            warnings > 0 ? (warnings == 1 ? "1 warning" : "\(warnings) warnings") : nil,
        ].compactMap(\.self).joined(separator: " and ")
        let touched = inspections.count { !$0.diagnostics.isEmpty }
        return count == 1
            ? Localized(de: "\(german).", en: "\(english).")
            : Localized(
                de: "\(german) in \(touched) von \(count) \(kind.ofThem).",
                en: "\(english) in \(touched) of \(count) \(kind.many.en).")
    }

    /// A workflow command a diagnostic.
    var annotations: String {
        inspections.flatMap(\.diagnostics).map { diagnostic in
            GitHubAnnotation(
                diagnostic.severity == .error ? .error : .warning, file: diagnostic.place.file,
                place: TextPlace(line: max(1, diagnostic.place.line), column: max(1, diagnostic.place.column)),
                title: "\(diagnostic.code) \(diagnostic.page.title[page.language])",
                message: diagnostic.sentences[page.language]
            ).line
        }.joined(separator: "\n")
    }

    struct Document: Encodable {
        struct File: Encodable {
            let file: String
            let diagnostics: [DiagnosticDocument]
        }

        let files: [File]
        let errors: Int
        let warnings: Int
    }

    /// Every file with its diagnostics.
    var document: Document {
        Document(
            files: inspections.map { inspection in
                Document.File(
                    file: inspection.file,
                    diagnostics: inspection.diagnostics.map { DiagnosticDocument($0, language: page.language) })
            }, errors: errors, warnings: warnings)
    }
}
