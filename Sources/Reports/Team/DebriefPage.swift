import Checklist
import Linguistics
import Teamwork

/// The debrief of a team session as a page to keep, to print or to hand over.
public struct DebriefPage {
    private let debrief: TeamDebrief
    private let content: DebriefContent
    private let language: Language

    /// Creates the page in a language.
    public init(_ debrief: TeamDebrief, language: Language) {
        self.debrief = debrief
        self.language = language
        content = DebriefContent(debrief, language: language)
    }

    /// The whole file.
    public var text: String {
        let sections = content.sections.map { section in
            let paragraphs = section.paragraphs.map { Markup("<p>\($0)</p>") }
            let entries = section.entries.map { Markup("<li><strong>\($0.label):</strong> \($0.text)</li>") }
            let list: Markup = entries.isEmpty ? "" : "<ul>\n\(entries)\n</ul>"
            let figure: Markup =
                section.isAboutItems ? "<figure>\n\(bars)\n<figcaption>\(barTitle)</figcaption>\n</figure>" : ""
            return Markup("<section>\n<h2>\(section.title)</h2>\n\(paragraphs)\n\(figure)\n\(list)\n</section>")
        }
        return HTMLPage(
            title: content.title, language: language, lead: debrief.goal.isEmpty ? nil : content.scope.first,
            facts: [
                debrief.day.map { (Localized(de: "Tag", en: "Day")[language], Figures(language: language).day($0)) }
            ].compactMap(\.self) + [
                (Localized(de: "Dabei", en: "Present")[language], debrief.names.joined(separator: ", ")),
                (Localized(de: "Runden", en: "Turns")[language], "\(debrief.calls)"),
                (Localized(de: "Minuten", en: "Minutes")[language], "\(debrief.minutesUsed)"),
            ],
            body: sections.joined()
        ).text
    }

    private var barTitle: String {
        Localized(de: "Runden, in denen der Punkt saß", en: "Turns in which the point was met")[language]
    }

    /// In how many of the calls each item was met.
    private var bars: Markup {
        let bars = ChecklistItem.allCases.map { item in
            let short = debrief.misses.first { $0.item == item }.map { $0.missing + $0.partial } ?? 0
            let met = debrief.calls - short
            return SharePlot.Bar(
                name: item.title[language], share: Double(met) / Double(max(1, debrief.calls)), earlier: nil,
                label: "\(met)/\(debrief.calls)")
        }
        return SharePlot(bars: bars, limit: nil).drawing(
            title: barTitle, description: bars.map { "\($0.name): \($0.label)" }.joined(separator: ", ") + ".")
    }
}
