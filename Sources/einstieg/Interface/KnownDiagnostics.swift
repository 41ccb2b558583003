import Privacy
import Proofreading
import Scenarios
import Scripts

/// Every diagnostic that the program knows, from all rooms.
enum KnownDiagnostics {
    static let all: [any Diagnostic.Problem.Type] =
        ScenarioDiagnostics.all + ProofreadingDiagnostics.all + ProfileDiagnostics.all + TemplateDiagnostics.all
        + TeamDiagnostics.all

    /// The pages in the order of their codes.
    static let pages = all.map { $0.page }.sorted { $0.code < $1.code }

    /// The page of a code, whatever its case.
    static func page(_ code: String) -> DiagnosticPage? { pages.first { $0.code == code.uppercased() } }
}
