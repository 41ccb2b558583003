/// How some measures moved from step to step: trust, patience and interest through a conversation.
struct CoursePlot {
    /// One measure: its name and its values, the first before the first step.
    struct Measure: Equatable {
        let name: String
        let values: [Int]
    }

    /// The measures, the one that matters most first.
    let measures: [Measure]
    /// What no value goes beyond.
    let limit: Int
    /// What a step is called below the axis.
    let stepName: String

    private static let looks = ["line", "line second", "line third"]

    /// Draws the plot.
    func drawing(title: String, description: String) -> Markup {
        let (left, right, top, bottom) = (34.0, 624.0, 14.0, 196.0)
        let limit = max(1, limit)
        let steps = max(1, (measures.map(\.values.count).max() ?? 0) - 1)
        func x(_ step: Int) -> Double { left + (right - left) * Double(step) / Double(steps) }
        func y(_ value: Int) -> Double { bottom - (bottom - top) * Double(max(0, min(limit, value))) / Double(limit) }

        var parts: [Markup] = []
        for value in [0, limit / 2, limit] {
            parts.append(SVG.line(left, y(value), right, y(value), "axis"))
            parts.append(SVG.text(left - 8, y(value) + 4, "\(value)", anchor: "end"))
        }
        let stride = (steps + 11) / 12
        for step in 0...steps where step % stride == 0 {
            parts.append(SVG.text(x(step), bottom + 20, "\(step)", anchor: "middle"))
        }
        parts.append(SVG.text((left + right) / 2, bottom + 38, stepName, anchor: "middle"))

        // The one that matters most is drawn last, over the others.
        for (measure, look) in zip(measures, Self.looks).reversed() {
            parts.append(SVG.path(measure.values.enumerated().map { (x($0), y($1)) }, look))
        }
        for (measure, place) in zip(measures, namePlaces(y)) {
            let look = measure == measures.first ? "strong" : nil
            parts.append(SVG.text(right + 10, place, measure.name, look: look))
        }
        return SVG.drawing(width: 720, height: 240, title: title, description: description, parts)
    }

    /// Where the names stand: beside the ends of their lines, one below the other where lines end together.
    private func namePlaces(_ y: (Int) -> Double) -> [Double] {
        let ends = measures.map { y($0.values.last ?? 0) + 4 }
        var places = ends
        let order = ends.indices.sorted { (ends[$0], $0) < (ends[$1], $1) }
        for (above, below) in zip(order, order.dropFirst()) where places[below] < places[above] + 16 {
            places[below] = places[above] + 16
        }
        return places
    }
}
