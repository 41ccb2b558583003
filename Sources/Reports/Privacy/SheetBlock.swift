import Linguistics

/// A piece of a sheet that is put out as text or as Markdown.
enum SheetBlock {
    case title(String)
    case heading(String)
    case paragraph(String)
    case list([String])
    case table(header: [String], rows: [[String]])

    /// The piece as people read it in a terminal.
    func text(_ page: Page) -> String {
        switch self {
        case .title(let text), .heading(let text): page.heading(text)
        case .paragraph(let text): page.paragraph(text, indent: 0)
        case .list(let items): items.map { page.entry("–", $0) }.joined(separator: "\n")
        case .table(let header, let rows):
            Table(
                columns: header.map { Table.Column($0, minimumWidth: 12) },
                rows: rows.map { $0.map(\.sanitized) }
            ).rendered(width: page.width, ansi: page.ansi)
        }
    }

    /// The piece as Markdown.
    var markdown: String {
        switch self {
        case .title(let text): "# " + Self.escaped(text)
        case .heading(let text): "## " + Self.escaped(text)
        case .paragraph(let text): Self.escaped(text)
        case .list(let items): items.map { "- " + Self.escaped($0) }.joined(separator: "\n")
        case .table(let header, let rows):
            ([header, header.map { _ in "---" }] + rows.map { $0.map(Self.escaped) })
                .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
        }
    }

    /// Words that Markdown takes as they stand.
    private static func escaped(_ text: String) -> String {
        text.sanitized.split { $0.isNewline }.joined(separator: " ").map {
            "\\`*_[]<>|#&".contains($0) ? "\\\($0)" : String($0)
        }.joined()
    }
}
