import Linguistics
import Teamwork

/// The debrief of a team session for the terminal.
public struct DebriefView {
    private let debrief: TeamDebrief

    /// Creates a view.
    public init(_ debrief: TeamDebrief) { self.debrief = debrief }

    /// The debrief as text for a page.
    public func text(_ page: Page) -> String {
        let content = DebriefContent(debrief, language: page.language)
        var rows = [page.heading(content.title)] + content.scope.map { page.paragraph($0, indent: 0) }
        for section in content.sections {
            rows += ["", page.heading(section.title)]
            rows += section.paragraphs.map { page.paragraph($0) }
            rows += section.entries.map { entry in
                let label = Style.bold.applied(to: "\(entry.label.sanitized):", ansi: page.ansi)
                return (label + " " + entry.text.sanitized).wrapped(width: page.width, indent: 2, hangingIndent: 4)
            }
        }
        return rows.joined(separator: "\n")
    }
}
