/// Pieces of SVG; their looks come from the page's style sheet (`Data/page.css`), so that a drawing is dark where the page
/// is, and black on white where it is printed.
enum SVG {
    /// A drawing of a width and a height, with its name and what it shows for those who cannot see it.
    ///
    /// - Parameter description: what the drawing shows, in sentences; nil where the text beside it says so.
    static func drawing(
        width: Int, height: Int, title: String, description: String? = nil, _ parts: [Markup]
    ) -> Markup {
        let description = description.map { Markup("<desc>\($0)</desc>\n") } ?? ""
        return """
            <svg viewBox="0 0 \(width) \(height)" role="img" xmlns="http://www.w3.org/2000/svg">
            <title>\(title)</title>
            \(description)\(parts)
            </svg>
            """
    }

    static func text(
        _ x: Double, _ y: Double, _ text: String, anchor: String = "start", look: String? = nil
    ) -> Markup {
        let look = look.map { Markup(" class=\"\($0)\"") } ?? ""
        return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\"\(look)>\(text)</text>"
    }

    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ look: String) -> Markup {
        "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" class=\"\(look)\"/>"
    }

    static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: String) -> Markup {
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" class=\"\(look)\"/>"
    }

    static func circle(_ x: Double, _ y: Double, _ radius: Double, _ look: String) -> Markup {
        "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" class=\"\(look)\"/>"
    }

    static func path(_ points: [(x: Double, y: Double)], _ look: String) -> Markup {
        let places = points.map { Markup.tenths($0.x) + "," + Markup.tenths($0.y) }.joined(separator: " ")
        return "<polyline points=\"\(places)\" class=\"\(look)\"/>"
    }
}
