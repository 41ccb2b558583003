/// A piece of HTML or SVG. What is written in the source is markup; every text put into it is escaped, so that nothing
/// that people typed can become markup.
///
/// ```swift
/// let name = "<b>Müller & Sohn</b>"
/// Markup("<p>\(name)</p>").source  // <p>&lt;b&gt;Müller &amp; Sohn&lt;/b&gt;</p>
/// ```
public struct Markup: Equatable, Sendable, ExpressibleByStringInterpolation {
    /// The markup as it is written to a file.
    public let source: String

    public init(stringLiteral source: String) { self.source = source }

    public init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

    /// Markup that another writer made, who has escaped the texts in it.
    init(trusted source: String) { self.source = source }

    /// A text with everything that means something in markup written out, in elements and in quoted attributes alike.
    ///
    /// What could turn the reading direction, and what no document may contain, is made visible.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.sanitized.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default:
                // The last two places of every plane, and a block of thirty-two, are for no text.
                let isNothing = scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
                escaped.unicodeScalars.append(isNothing ? "\u{FFFD}" : scalar)
            }
        }
        return escaped
    }

    /// Takes the literal parts as they are and escapes the texts between them.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        public init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity) }

        public mutating func appendLiteral(_ literal: String) { source += literal }

        /// Puts in a text, escaped.
        public mutating func appendInterpolation(_ text: String) { source += Markup.escaped(text) }

        /// Puts in a whole number.
        public mutating func appendInterpolation(_ number: Int) { source += String(number) }

        /// Puts in a place in a drawing, to a tenth.
        public mutating func appendInterpolation(_ place: Double) { source += Markup.tenths(place) }

        /// Puts in other markup as it is.
        public mutating func appendInterpolation(_ markup: Markup) { source += markup.source }

        /// Puts in pieces of markup, a line each.
        public mutating func appendInterpolation(_ markup: [Markup]) { source += markup.joined().source }
    }

    /// A number to a tenth, the same on every machine: `12`, `0.5`, `-3.2`.
    static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let whole = "\(abs(tenths) / 10)" + (tenths % 10 == 0 ? "" : ".\(abs(tenths) % 10)")
        return tenths < 0 ? "-" + whole : whole
    }
}

extension [Markup] {
    /// The pieces one below the other.
    public func joined() -> Markup { Markup(trusted: map(\.source).joined(separator: "\n")) }
}
