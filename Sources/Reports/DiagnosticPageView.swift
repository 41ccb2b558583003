import Linguistics
import Scenarios

/// The page of a diagnostic as people read it: what is wrong and why it matters, a bad example and a good one.
public struct DiagnosticPageView {
    private let content: DiagnosticPage

    /// Creates a view.
    public init(_ content: DiagnosticPage) { self.content = content }

    /// Pages, one a line, under a heading.
    public static func list(_ pages: [DiagnosticPage], _ page: Page) -> String {
        ([page.heading(Localized(de: "Fehler in Dateien", en: "Mistakes in files")[page.language])]
            + pages.map { page.entry($0.code, $0.title[page.language]) }).joined(separator: "\n")
    }

    /// The page as text.
    public func text(_ page: Page) -> String {
        let language = page.language
        var blocks = [
            page.heading("\(content.title[language])  \(content.code)"),
            page.paragraph(content.explanation[language]),
            page.heading(Localized(de: "So nicht", en: "Not like this")[language]) + "\n"
                + example(content.bad, page) + "\n"
                + page.entry("✗", content.message[language]),
            page.heading(Localized(de: "So ist es richtig", en: "Like this")[language]) + "\n"
                + example(content.good, page),
        ]
        if content.severity == .warning {
            blocks.append(
                page.note(
                    Localized(
                        de: "Das ist eine Warnung: Die Datei lässt sich benutzen.",
                        en: "This is a warning: the file can be used.")[language], indent: 0))
        }
        return blocks.joined(separator: "\n\n")
    }

    /// Code is shown as it stands, never wrapped: its indentation means something.
    private func example(_ example: DiagnosticExample, _ page: Page) -> String {
        let marked = SourceMark.ranges(in: example.marked)
        return example.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, row in
            let line = String(row)
            guard let range = marked[index] else { return "    " + line.sanitized }
            let mark = SourceMark(line, range)
            return "    \(mark.line)\n    " + Style.colour(.red, bold: true).applied(to: mark.caret, ansi: page.ansi)
        }.joined(separator: "\n")
    }
}
