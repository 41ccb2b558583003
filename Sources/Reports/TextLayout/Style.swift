/// How text looks on a terminal: weight, underlining and colour.
public struct Style: Hashable, Sendable {
    /// One of the eight colours that every terminal has, in the shades of the user's own scheme.
    public enum Colour: Int, CaseIterable, Sendable {
        case black = 30
        case red, green, yellow, blue, magenta, cyan, white
    }

    /// Whether the text is bold.
    public var isBold: Bool
    /// Whether the text is dim.
    public var isDim: Bool
    /// Whether the text is underlined.
    public var isUnderlined: Bool
    /// The colour, or the terminal's own if nil.
    public var colour: Colour?

    /// Describes a look.
    public init(bold: Bool = false, dim: Bool = false, underline: Bool = false, colour: Colour? = nil) {
        isBold = bold
        isDim = dim
        isUnderlined = underline
        self.colour = colour
    }

    /// The text as it would stand without any style.
    public static let plain = Style()
    /// Bold text.
    public static let bold = Style(bold: true)
    /// Dim text.
    public static let dim = Style(dim: true)
    /// Underlined text.
    public static let underline = Style(underline: true)

    /// Text in a colour.
    public static func colour(_ colour: Colour, bold: Bool = false) -> Style {
        Style(bold: bold, colour: colour)
    }

    /// Puts the style on a text by ANSI sequences, line by line, or leaves the text alone where there are no colours.
    public func applied(to text: String, ansi: Bool) -> String {
        guard ansi, self != .plain else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : opening + $0 + Self.closing }
            .joined(separator: "\n")
    }

    /// The sequence that begins the style.
    private var opening: String {
        var codes: [Int] = []
        if isBold { codes.append(1) }
        if isDim { codes.append(2) }
        if isUnderlined { codes.append(4) }
        if let colour { codes.append(colour.rawValue) }
        return "\u{1B}[" + codes.map { String($0) }.joined(separator: ";") + "m"
    }

    private static let closing = "\u{1B}[0m"
}
