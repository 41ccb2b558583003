import Linguistics
import Mustache
import Outcomes

/// The statistics as a page of its own: one file without scripts, for the screen by day and night, and for paper.
public struct StatisticsPage {
    private let report: StatisticsReport
    private let language: Language
    private let wording: StatisticsWording
    private let plots: StatisticsPlots
    private var figures: Figures { wording.figures }

    /// Creates a page.
    public init(_ report: StatisticsReport, language: Language) {
        self.report = report
        self.language = language
        wording = StatisticsWording(report: report, language: language)
        plots = StatisticsPlots(language: language)
    }

    /// The page as HTML; throws only if its own template is broken.
    public func html() throws -> String {
        let source = String(decoding: PackageResources.statistics_mustache, as: UTF8.self)
        let body = try MustacheTemplate(string: source).render(content)
        return HTMLPage(
            title: wording.title, language: language, lead: wording.scope, body: Markup(trusted: body)
        ).text
    }

    private var content: [String: Any] {
        let all = report.comparisons
        var content: [String: Any] = [
            "title": wording.title, "legend": wording.legend, "hasGroups": !report.groups.isEmpty,
            "rows": report.groups.map(row), "usual": usual,
            "plotLegend": wording.words(
                "Fläche: was der Artikel üblich nennt. Punkt und Strich: Ihr Wert mit seinem 95-%-Intervall.",
                "Area: what the article calls usual. Dot and line: your figure with its 95 % interval."),
            "noShows": wording.noShows, "prospectTitle": wording.prospectTitle,
            "hasComparisons": !all.isEmpty,
            "comparisonTitle": wording.words("Varianten im Vergleich", "Variants compared"),
            "ground": ComparisonWording.ground(of: all.count, language),
        ]
        content["columns"] =
            [wording.words("Gruppe", "Group"), wording.words("Art", "Kind"), wording.words("Gesendet", "Sent")]
            + Stage.allCases.map { $0.capitalTitle(language) }
        content["funnels"] = report.drawn(StatisticsView.drawn).map { group in
            let title = "\(group.key.title(language)), \(group.key.temperature.title[language])"
            return ["title": title, "plot": plots.funnel(group, title: title).source]
        }
        content["times"] =
            times(report.summary.reactionTimes, wording.reactionTitle, note: wording.reactionGoal)
            + times(report.summary.answerTimes, wording.answerTitle, note: nil)
        content["comparisons"] = all.map { comparison($0, of: all.count) }
        content["prospects"] = report.prospectuses.map { temperature, prospectus in
            let sentences = wording.prospect(temperature, prospectus)
            return ["first": sentences.first ?? "", "others": Array(sentences.dropFirst())] as [String: Any]
        }
        return content
    }

    private func row(_ group: OutcomeSummary.Group) -> [String: Any] {
        let cells = Stage.allCases.map { stage -> [String: Any] in
            let share = group.tally.share(stage)
            guard let value = share.value else { return ["count": "–"] }
            let sign = stage.place(of: share, group.key.temperature)?.sign ?? ""
            return [
                "count": figures.whole(share.count), "share": figures.percent(value) + sign,
                "interval": figures.percent(share.wilson),
            ]
        }
        return [
            "name": group.key.title(language), "kind": group.key.temperature.title[language],
            "sent": figures.whole(group.tally.sent), "cells": cells,
        ]
    }

    private var usual: [[String: Any]] {
        FunnelBand.Temperature.allCases.filter { report.summary.totals[$0] != nil }.map { temperature in
            [
                "name": wording.usual(temperature), "kind": temperature.title[language],
                "bands": Stage.allCases.map { $0.band(temperature).map(figures.band) ?? "" },
            ]
        }
    }

    private func times(_ times: ResponseTimes, _ title: String, note: String?) -> [[String: Any]] {
        guard let sentence = wording.times(times) else { return [] }
        var content: [String: Any] = [
            "title": title, "sentence": sentence,
            "plot": plots.times(times, bars: wording.barTitles, title: title).source,
        ]
        content["note"] = note
        return [content]
    }

    private func comparison(_ comparison: VariantComparison, of count: Int) -> [String: Any] {
        let words = ComparisonWording(comparison: comparison, language: language)
        var content: [String: Any] = [
            "title": words.title, "size": words.size, "test": words.test(of: count), "stopping": words.stopping,
        ]
        if comparison.evidence.pairs > 1 { content["plot"] = plots.course(comparison, title: words.stopping).source }
        return content
    }
}
