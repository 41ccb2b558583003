import Linguistics
import Scenarios

/// The page of a diagnostic as JSON: what `explain CODE --format json` puts out.
public struct DiagnosticPageDocument: Encodable {
    let code: String
    let severity: String
    let title: String
    let explanation: String
    let bad: String
    let good: String
    let message: String

    /// Creates the document, worded in the given language.
    public init(_ page: DiagnosticPage, language: Language) {
        code = page.code
        severity = page.severity.rawValue
        title = page.title[language]
        explanation = page.explanation[language]
        bad = page.bad.text
        good = page.good.text
        message = page.message[language]
    }
}
