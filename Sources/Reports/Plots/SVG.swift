/// Pieces of SVG; their looks come from the page's style sheet.
enum SVG {
    /// A drawing of a width and a height, with words for those who cannot see it.
    static func drawing(width: Int, height: Int, title: String, _ parts: [String]) -> String {
        """
        <svg viewBox="0 0 \(width) \(height)" role="img" aria-label="\(escaped(title))" xmlns="http://www.w3.org/2000/svg">
        \(parts.joined(separator: "\n"))
        </svg>
        """
    }

    static func text(_ x: Double, _ y: Double, _ text: String, anchor: String = "start", isSoft: Bool = false) -> String
    {
        let look = isSoft ? " class=\"soft\"" : ""
        return "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\"\(look)>\(escaped(text))</text>"
    }

    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ look: String) -> String {
        "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" class=\"\(look)\"/>"
    }

    static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: String) -> String {
        "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\" class=\"\(look)\"/>"
    }

    static func circle(_ x: Double, _ y: Double, _ radius: Double, _ look: String) -> String {
        "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\" class=\"\(look)\"/>"
    }

    static func path(_ points: [(x: Double, y: Double)], _ look: String) -> String {
        let places = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
        return "<polyline points=\"\(places)\" class=\"\(look)\"/>"
    }

    /// A length to a tenth, so that the same input gives the same bytes.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    /// A text whose signs mean nothing in SVG.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
