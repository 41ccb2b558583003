/// Text in Markdown that says what it said.
enum Markdown {
    /// A text on one line whose signs mean nothing in Markdown or HTML.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.sanitized.split(whereSeparator: \.isNewline).joined(separator: " ") {
            if "\\`*_[]<>#|~&".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
