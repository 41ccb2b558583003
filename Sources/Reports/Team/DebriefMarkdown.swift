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
        var blocks = ["# " + Markdown.escaped(content.title)] + content.scope.map(Markdown.escaped)
        for section in content.sections {
            blocks.append("## " + Markdown.escaped(section.title))
            blocks += section.paragraphs.map(Markdown.escaped)
            let items = section.entries.map { "- **\(Markdown.escaped($0.label)):** \(Markdown.escaped($0.text))" }
            if !items.isEmpty { blocks.append(items.joined(separator: "\n")) }
        }
        return blocks.joined(separator: "\n\n")
    }
}
