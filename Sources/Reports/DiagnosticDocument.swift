import Linguistics
import Scenarios

/// A diagnostic as JSON.
public struct DiagnosticDocument: Encodable {
    let code: String
    let severity: String
    let line: Int
    let column: Int
    let extent: Int
    let message: String
    let hint: String

    /// Creates the document, worded in the given language.
    public init(_ diagnostic: Diagnostic, language: Language) {
        code = diagnostic.code
        severity = diagnostic.severity.rawValue
        line = diagnostic.place.line
        column = diagnostic.place.column
        extent = diagnostic.extent
        message = diagnostic.message[language]
        hint = diagnostic.hint[language]
    }
}
