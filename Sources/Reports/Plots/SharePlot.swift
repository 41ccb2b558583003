/// Shares of a whole as bars, one below the other, each with what it was before as a stroke across.
struct SharePlot {
    /// A share, from 0 to 1.
    struct Bar: Equatable {
        let name: String
        let share: Double
        /// The share before; nil where there is nothing to compare with.
        let earlier: Double?
        /// The share in words.
        let label: String
    }

    let bars: [Bar]
    /// A share that is marked across all bars, such as what is usual at most; nil for none.
    let limit: Double?

    private static let (left, right, row) = (190.0, 646.0, 34.0)

    /// Draws the plot.
    func drawing(title: String, description: String) -> Markup {
        func x(_ share: Double) -> Double { Self.left + (Self.right - Self.left) * max(0, min(1, share)) }
        let height = Int(Double(max(1, bars.count)) * Self.row) + 6
        var parts: [Markup] = []
        for (index, bar) in bars.enumerated() {
            let top = Double(index) * Self.row + 9
            parts.append(SVG.text(Self.left - 14, top + 12, bar.name, anchor: "end", look: "strong"))
            parts.append(SVG.rectangle(Self.left, top, Self.right - Self.left, 16, "bed"))
            parts.append(SVG.rectangle(Self.left, top, x(bar.share) - Self.left, 16, "bar"))
            if let earlier = bar.earlier { parts.append(SVG.line(x(earlier), top - 4, x(earlier), top + 20, "mark")) }
            parts.append(SVG.text(Self.right + 12, top + 12, bar.label))
        }
        if let limit { parts.append(SVG.line(x(limit), 2, x(limit), Double(height) - 2, "limit")) }
        return SVG.drawing(width: 720, height: height, title: title, description: description, parts)
    }
}
