import Linguistics

/// The page of a diagnostic, as `einstieg explain CODE` shows it.
///
/// Its examples are its tests: the bad one gets this code at the place in «guillemets» and nothing else, with exactly
/// this message; the good one gets nothing.
public struct DiagnosticPage: Sendable {
    /// The stable code, a letter and three digits.
    public let code: String
    public let severity: Diagnostic.Severity
    public let title: Localized
    /// What is wrong and why it matters, in two to four sentences.
    public let explanation: Localized
    public let bad: DiagnosticExample
    public let good: DiagnosticExample
    /// Message and hint of the bad example.
    public let message: Localized

    /// Creates a page.
    public init(
        code: String, severity: Diagnostic.Severity, title: Localized, explanation: Localized,
        bad: DiagnosticExample, good: DiagnosticExample, message: Localized
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.bad = bad
        self.good = good
        self.message = message
    }
}
