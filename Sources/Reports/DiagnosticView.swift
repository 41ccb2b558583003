import Linguistics
import Scenarios

/// A diagnostic as people read it: place, code and message, the line with a caret below it, the hint.
///
/// ```
/// muster.yaml:32:3: Fehler S201: „patiance“ kenne ich hier nicht.
///   32 │   patiance: 4
///      │   ^^^^^^^^
///   Meinten Sie „patience“?
/// ```
public struct DiagnosticView {
    private let diagnostic: Diagnostic
    private let line: String?

    /// Creates a view; the line is shown where the source is at hand.
    public init(_ diagnostic: Diagnostic, source: SourceFile?) {
        self.diagnostic = diagnostic
        let rows = source?.text.split(omittingEmptySubsequences: false) { $0.isNewline } ?? []
        let index = diagnostic.place.line - 1
        line = rows.indices.contains(index) ? String(rows[index]) : nil
    }

    /// The diagnostic as text.
    public func text(_ page: Page) -> String {
        let language = page.language
        let place = diagnostic.place
        let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
        let colour = Style.colour(diagnostic.severity == .error ? .red : .yellow, bold: true)
        let label = colour.applied(to: "\(diagnostic.severity.title[language]) \(diagnostic.code):", ansi: page.ansi)
        let head = Style.bold.applied(to: (place.file + position + ":").sanitized, ansi: page.ansi)
        let first = "\(head) \(label) \(diagnostic.message[language].sanitized)"
        var rows = [first.wrapped(width: page.width, indent: 0, hangingIndent: 2)]
        if let line {
            let number = String(place.line)
            let margin = String(repeating: " ", count: number.count)
            let range = place.column - 1..<place.column - 1 + diagnostic.extent
            let mark = SourceMark(line, range, width: page.width - number.count - 5)
            rows.append("  \(number) │ " + mark.line)
            rows.append("  \(margin) │ " + colour.applied(to: mark.caret, ansi: page.ansi))
        }
        rows.append(page.paragraph(diagnostic.hint[language]))
        return rows.joined(separator: "\n")
    }
}

extension Diagnostic.Severity {
    /// The name for people.
    var title: Localized {
        switch self {
        case .warning: Localized(de: "Warnung", en: "warning")
        case .error: Localized(de: "Fehler", en: "error")
        }
    }
}
