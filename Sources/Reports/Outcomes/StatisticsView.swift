import Linguistics
import Outcomes

/// The statistics for people, on the terminal.
public struct StatisticsView {
    /// How many groups are drawn; the table has them all.
    static let drawn = 6

    private let report: StatisticsReport
    private let page: Page
    private let wording: StatisticsWording
    private var figures: Figures { wording.figures }

    /// Creates a view.
    public init(_ report: StatisticsReport, _ page: Page) {
        self.report = report
        self.page = page
        wording = StatisticsWording(report: report, language: page.language)
    }

    /// Everything as text.
    public var text: String {
        var blocks = [page.heading(wording.title) + "\n" + page.paragraph(wording.scope, indent: 0)]
        if !report.groups.isEmpty {
            blocks.append(table + "\n" + page.note(wording.legend, indent: 0))
            blocks += report.drawn(StatisticsView.drawn).map(funnel)
            blocks.append(page.paragraph(wording.noShows, indent: 0))
        }
        blocks += times(report.summary.reactionTimes, wording.reactionTitle, note: wording.reactionGoal)
        blocks += times(report.summary.answerTimes, wording.answerTitle, note: nil)
        blocks += comparisons
        blocks.append(prospects)
        return blocks.joined(separator: "\n\n")
    }

    // MARK: The funnel

    private var table: String {
        func words(_ de: String, _ en: String) -> String { wording.words(de, en) }
        var table = Table(
            columns: [
                Table.Column(words("Gruppe", "Group"), minimumWidth: 12),
                Table.Column(words("Art", "Kind"), minimumWidth: 4),
                Table.Column(words("Gesendet", "Sent"), alignment: .trailing, minimumWidth: 8),
            ]
                + Stage.allCases.map { stage in
                    // The long word would take the room of the figures.
                    let title =
                        stage == .opportunity ? words("Chancen", "Opportun.") : stage.capitalTitle(page.language)
                    return Table.Column(title, alignment: .trailing, minimumWidth: 9)
                })
        for group in report.groups {
            table.rows.append(
                [
                    group.key.title(page.language), group.key.temperature.title[page.language],
                    figures.whole(group.tally.sent),
                ] + Stage.allCases.map { cell($0, group) })
        }
        for temperature in FunnelBand.Temperature.allCases where report.summary.totals[temperature] != nil {
            table.rows.append(
                [wording.usual(temperature), temperature.title[page.language], ""]
                    + Stage.allCases.map { $0.band(temperature).map(figures.band) ?? "" })
        }
        return table.rendered(width: page.width, ansi: page.ansi)
    }

    private func cell(_ stage: Stage, _ group: OutcomeSummary.Group) -> String {
        let share = group.tally.share(stage)
        guard let value = share.value else { return "–" }
        let sign = stage.place(of: share, group.key.temperature)?.sign ?? ""
        return "\(figures.whole(share.count))\n\(figures.percent(value))\(sign)\n\(figures.percent(share.wilson))"
    }

    private func funnel(_ group: OutcomeSummary.Group) -> String {
        let language = page.language
        let head = "\(group.key.title(language)), \(group.key.temperature.title[language])"
        let titles = Stage.allCases.map { $0.capitalTitle(language) }
        let label = titles.map(\.displayWidth).max() ?? 0
        let rows = zip(Stage.allCases, titles).compactMap { stage, title -> String? in
            let share = group.tally.share(stage)
            guard let value = share.value else { return nil }
            let band = stage.band(group.key.temperature)
            let scale = PlotScale(shareUpTo: max(share.wilson.upperBound, band?.upperBound ?? 0))
            let end = figures.round(scale.end)
            let tail = "\(String(repeating: " ", count: max(0, 6 - end.count)))\(end)  \(figures.percent(value))"
            let plot = TextPlot.interval(
                value, share.wilson, band: band, scale: scale, width: min(48, page.width - label - 24))
            return "  " + title + String(repeating: " ", count: label - title.displayWidth) + "  0 " + plot + tail
        }
        let legend = wording.words("░ üblich, ├●┤ Ihr Wert mit Intervall", "░ usual, ├●┤ yours with its interval")
        return (Style.bold.applied(to: head, ansi: page.ansi) + "\n" + rows.joined(separator: "\n"))
            + "\n" + page.note(legend)
    }

    // MARK: Times

    private func times(_ times: ResponseTimes, _ title: String, note: String?) -> [String] {
        guard let sentence = wording.times(times) else { return [] }
        let bars = times.histogram
        let largest = bars.max() ?? 0
        let label = wording.barTitles.map(\.displayWidth).max() ?? 0
        let rows = zip(wording.barTitles, bars).map { title, count in
            let bar = TextPlot.bar(count, of: largest, width: min(40, page.width - label - 14))
            return "  " + String(repeating: " ", count: label - title.displayWidth) + title + "  "
                + (bar.isEmpty ? "" : bar + " ") + figures.whole(count)
        }
        let lines = [Style.bold.applied(to: title, ansi: page.ansi), page.paragraph(sentence, indent: 0)] + rows
        return [(lines + (note.map { [page.note($0, indent: 0)] } ?? [])).joined(separator: "\n")]
    }

    // MARK: Comparisons

    private var comparisons: [String] {
        let all = report.comparisons
        guard !all.isEmpty else { return [] }
        let blocks = all.map { comparison in
            let wording = ComparisonWording(comparison: comparison, language: page.language)
            var lines = [
                Style.bold.applied(to: wording.title.sanitized, ansi: page.ansi), page.paragraph(wording.size),
                page.paragraph(wording.test(of: all.count)), page.paragraph(wording.stopping),
            ]
            if comparison.evidence.pairs > 1 { lines.append(course(comparison)) }
            return lines.joined(separator: "\n")
        }
        return blocks + [page.note(ComparisonWording.ground(of: all.count, page.language), indent: 0)]
    }

    private func course(_ comparison: VariantComparison) -> String {
        let needed = figures.short(comparison.needed)
        let plot = TextPlot.course(
            comparison.evidence.course, from: 0, to: Evidence.logarithm(comparison.needed),
            width: page.width - 16 - needed.count)
        return "  E  1 │" + plot + "│ \(needed)"
    }

    // MARK: What contacts can show

    private var prospects: String {
        let lines = report.prospectuses.flatMap { temperature, prospectus in
            let sentences = wording.prospect(temperature, prospectus)
            return sentences.prefix(1).map { page.paragraph($0, indent: 0) }
                + sentences.dropFirst().map { page.entry("–", $0) }
        }
        return ([Style.bold.applied(to: wording.prospectTitle, ansi: page.ansi)] + lines).joined(separator: "\n")
    }
}
