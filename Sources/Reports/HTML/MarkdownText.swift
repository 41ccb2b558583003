/// Texts within Markdown, where nothing that people typed becomes markup.
enum MarkdownText {
    /// A text with everything that means something in Markdown or HTML written out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.sanitized {
            if "\\`*_{}[]<>#|~&!".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }

    /// A text as it stands in a cell of a table.
    static func cell(_ text: String) -> String { escaped(text).replacing("\n", with: "<br>") }

    /// A row of a table.
    static func row(_ cells: [String]) -> String { "| " + cells.map(cell).joined(separator: " | ") + " |" }
}
