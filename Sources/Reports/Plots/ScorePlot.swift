/// Scores one after the other, each with how hard it was to get: a filled dot where it was enough, and squares below it
/// for the difficulty.
struct ScorePlot {
    /// A try: what it brought, how hard it was, whether it was enough.
    struct Try: Equatable {
        let score: Int
        /// From 1 to 4; 0 where it is not known.
        let difficulty: Int
        let isPassed: Bool
        /// What stands below the first and the last try: the day.
        let label: String
    }

    let tries: [Try]
    /// What the squares mean.
    let difficultyName: String

    private static let (left, right, top, bottom) = (34.0, 706.0, 14.0, 190.0)

    /// Where a try stands from left to right; a single one stands in the middle.
    private func x(_ index: Int) -> Double {
        let width = Self.right - Self.left
        guard tries.count > 1 else { return Self.left + width / 2 }
        let inset = min(40, width / Double(2 * tries.count))
        return Self.left + inset + (width - 2 * inset) * Double(index) / Double(tries.count - 1)
    }

    private func y(_ score: Int) -> Double {
        Self.bottom - (Self.bottom - Self.top) * Double(max(0, min(100, score))) / 100
    }

    /// Draws the plot.
    func drawing(title: String, description: String) -> Markup {
        var parts: [Markup] = []
        for score in [0, 25, 50, 75, 100] {
            parts.append(SVG.line(Self.left, y(score), Self.right, y(score), "axis"))
            parts.append(SVG.text(Self.left - 8, y(score) + 4, "\(score)", anchor: "end"))
        }
        if tries.count > 1 { parts.append(SVG.path(tries.enumerated().map { (x($0), y($1.score)) }, "thin")) }
        let space = tries.count > 1 ? x(1) - x(0) : Self.right - Self.left
        let (radius, side) = (min(4.5, max(1.5, space / 2.5)), min(5, max(1, space - 1)))
        for (index, attempt) in tries.enumerated() {
            parts.append(SVG.circle(x(index), y(attempt.score), radius, attempt.isPassed ? "dot" : "dot open"))
            for square in 0..<max(0, min(4, attempt.difficulty)) {
                let top = Self.bottom + 42 - Double(square) * 8
                parts.append(SVG.rectangle(x(index) - side / 2, top, side, 5, "square"))
            }
        }
        if let first = tries.first {
            parts.append(SVG.text(x(0), Self.bottom + 62, first.label, anchor: tries.count > 1 ? "start" : "middle"))
        }
        if tries.count > 1, let last = tries.last {
            parts.append(SVG.text(x(tries.count - 1), Self.bottom + 62, last.label, anchor: "end"))
        }
        parts.append(SVG.text((Self.left + Self.right) / 2, Self.bottom + 80, difficultyName, anchor: "middle"))
        return SVG.drawing(width: 720, height: 278, title: title, description: description, parts)
    }
}
