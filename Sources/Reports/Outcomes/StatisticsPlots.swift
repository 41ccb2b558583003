import Linguistics
import Outcomes

/// The plots of the statistics as SVG.
struct StatisticsPlots {
    let language: Language
    private var figures: Figures { Figures(language: language) }

    private static let width = 640
    private static let left = 130.0
    private static let right = 520.0
    private var span: Double { StatisticsPlots.right - StatisticsPlots.left }

    /// The steps of a group's funnel: each share with its interval over the band of what is usual, on a scale of its own.
    func funnel(_ group: OutcomeSummary.Group, title: String) -> Markup {
        let left = StatisticsPlots.left
        var parts: [Markup] = []
        var y = 8.0
        for stage in Stage.allCases {
            let share = group.tally.share(stage)
            guard let value = share.value else { continue }
            let band = stage.band(group.key.temperature)
            let scale = PlotScale(shareUpTo: max(share.wilson.upperBound, band?.upperBound ?? 0))
            func x(_ value: Double) -> Double { left + scale.place(value) * span }
            let middle = y + 10
            if let band {
                parts.append(SVG.rectangle(x(band.lowerBound), y, x(band.upperBound) - x(band.lowerBound), 20, "band"))
            }
            parts.append(SVG.line(left, y + 20, StatisticsPlots.right, y + 20, "axis"))
            for tick in [0, scale.end / 2, scale.end] {
                parts.append(SVG.line(x(tick), y + 20, x(tick), y + 24, "axis"))
                parts.append(SVG.text(x(tick), y + 34, figures.round(tick), anchor: "middle", look: "soft"))
            }
            let (low, high) = (x(share.wilson.lowerBound), x(share.wilson.upperBound))
            parts.append(SVG.line(low, middle, high, middle, "interval"))
            parts.append(SVG.line(low, middle - 5, low, middle + 5, "interval"))
            parts.append(SVG.line(high, middle - 5, high, middle + 5, "interval"))
            parts.append(SVG.circle(x(value), middle, 4.5, "value"))
            parts.append(SVG.text(left - 8, middle + 4, stage.capitalTitle(language), anchor: "end"))
            let sign = stage.place(of: share, group.key.temperature)?.sign ?? ""
            parts.append(SVG.text(StatisticsPlots.right + 12, middle + 4, figures.percent(value) + sign))
            y += 44
        }
        return SVG.drawing(width: StatisticsPlots.width, height: Int(y), title: title, parts)
    }

    /// A histogram of response times.
    func times(_ times: ResponseTimes, bars titles: [String], title: String) -> Markup {
        let bars = times.histogram
        let largest = Double(max(1, bars.max() ?? 1))
        var parts: [Markup] = []
        for (index, (name, count)) in zip(titles, bars).enumerated() {
            let y = 4 + Double(index) * 24
            let length = Double(count) / largest * span
            parts.append(SVG.text(StatisticsPlots.left - 8, y + 14, name, anchor: "end"))
            parts.append(SVG.rectangle(StatisticsPlots.left, y + 2, length, 16, "bar"))
            parts.append(SVG.text(StatisticsPlots.left + length + 6, y + 14, figures.whole(count)))
        }
        parts.append(
            SVG.line(StatisticsPlots.left, 2, StatisticsPlots.left, 4 + Double(bars.count) * 24, "axis"))
        return SVG.drawing(width: StatisticsPlots.width, height: 8 + bars.count * 24, title: title, parts)
    }

    /// The course of the evidence, pair after pair, on a scale on which each step multiplies.
    func course(_ comparison: VariantComparison, title: String) -> Markup {
        let (top, bottom, left) = (16.0, 150.0, 60.0)
        let course = comparison.evidence.course
        let needed = Evidence.logarithm(comparison.needed)
        let low = min(0, course.min() ?? 0)
        let high = max(needed, course.max() ?? 0)
        func x(_ pair: Int) -> Double {
            left + Double(pair) / Double(max(1, course.count)) * (StatisticsPlots.right - left)
        }
        func y(_ value: Double) -> Double { bottom - (value - low) / (high - low) * (bottom - top) }
        let columns = min(course.count, 400)
        let points = (0..<columns).map { column in
            let pair = (column + 1) * course.count / columns
            return (x: x(pair), y: y(course[pair - 1]))
        }
        let parts = [
            SVG.line(left, y(0), StatisticsPlots.right, y(0), "axis"),
            SVG.text(left - 8, y(0) + 4, "E = 1", anchor: "end"),
            SVG.line(left, y(needed), StatisticsPlots.right, y(needed), "needed"),
            SVG.text(left - 8, y(needed) + 4, "E = \(figures.short(comparison.needed))", anchor: "end"),
            SVG.path([(x: x(0), y: y(0))] + points, "interval"),
            SVG.text(left, 168, "0", anchor: "middle", look: "soft"),
            SVG.text(
                StatisticsPlots.right, 168,
                Localized(de: "\(figures.whole(course.count)) Paare", en: "\(figures.whole(course.count)) pairs")[
                    language],
                anchor: "end", look: "soft"),
        ]
        return SVG.drawing(width: StatisticsPlots.width, height: 176, title: title, parts)
    }
}

extension Stage {
    /// The step at the beginning of a line.
    func capitalTitle(_ language: Language) -> String {
        let title = title[language]
        return title.prefix(1).uppercased() + title.dropFirst()
    }
}
