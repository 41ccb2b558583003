import Linguistics

/// Where something is shown: the language, the width of the window, and whether colours may be used.
public struct Page: Sendable {
    public let language: Language
    public let width: Int
    public let ansi: Bool

    /// Creates a page; prose is never set wider than 100 columns, since longer lines are hard to read.
    public init(language: Language, width: Int, ansi: Bool) {
        self.language = language
        self.width = max(20, min(width, 100))
        self.ansi = ansi
    }

    /// A heading.
    public func heading(_ text: String) -> String {
        Style.bold.applied(to: text.sanitized.wrapped(width: width), ansi: ansi)
    }

    /// A paragraph, indented, made harmless and wrapped.
    public func paragraph(_ text: String, indent: Int = 2) -> String {
        text.sanitized.wrapped(width: width, indent: indent)
    }

    /// A labelled paragraph: the label stands in front, the text hangs below itself.
    public func entry(_ label: String, _ text: String, indent: Int = 2) -> String {
        let body = (label + "  " + text).sanitized
        return body.wrapped(width: width, indent: indent, hangingIndent: indent + label.displayWidth + 2)
    }

    /// A side note.
    public func note(_ text: String, indent: Int = 2) -> String {
        Style.dim.applied(to: text.sanitized.wrapped(width: width, indent: indent), ansi: ansi)
    }
}
