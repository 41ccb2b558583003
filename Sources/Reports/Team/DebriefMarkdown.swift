import Linguistics
import Teamwork

/// The debrief of a team session as Markdown.
public struct DebriefMarkdown {
    private let content: DebriefContent

    /// Creates the debrief in a language.
    public init(_ debrief: TeamDebrief, language: Language) {
        content = DebriefContent(debrief, language: language)
    }

    /// The debrief, without a newline at its end.
    public var text: String {
        var blocks = ["# " + line(content.title)] + content.scope.map(line)
        for section in content.sections {
            blocks.append("## " + line(section.title))
            blocks += section.paragraphs.map(line)
            let items = section.entries.map { "- **\(line($0.label)):** \(line($0.text))" }
            if !items.isEmpty { blocks.append(items.joined(separator: "\n")) }
        }
        return blocks.joined(separator: "\n\n")
    }

    private func line(_ text: String) -> String {
        MarkdownText.escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
}
