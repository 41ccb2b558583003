import Linguistics
import Scenarios

/// The card of the person called, for somebody who plays them: what they are like, what moves them and what holds them
/// back.
public struct RoleCard {
    private let scenario: Scenario

    /// Creates the card of a scenario.
    public init(_ scenario: Scenario) { self.scenario = scenario }

    /// The card as text for a page.
    public func text(_ page: Page) -> String {
        let language = page.language
        func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }
        let prospect = scenario.prospect
        var rows = [
            page.heading(prospect.name), page.paragraph("\(prospect.role), \(prospect.company)"),
            page.entry(words("So sind Sie:", "You are:"), scenario.persona.archetype.title[language]),
        ]
        if !scenario.needs.isEmpty { rows.append(page.paragraph(words("Was Sie bewegt:", "What moves you:"))) }
        for need in scenario.needs {
            rows.append(page.entry("–", need.title, indent: 4))
            if let line = need.guarded.first { rows.append(said(words("zuerst", "at first"), line, page)) }
            if let line = need.open.first { rows.append(said(words("wer gut fragt", "to good questions"), line, page)) }
        }
        if !scenario.objections.isEmpty {
            rows.append(page.paragraph(words("Was Sie einwenden:", "What you object:")))
        }
        for objection in scenario.objections {
            if let line = objection.lines.first { rows.append(page.entry("–", line.text, indent: 4)) }
        }
        return rows.joined(separator: "\n")
    }

    private func said(_ occasion: String, _ line: Line, _ page: Page) -> String {
        page.entry("\(occasion):", line.text, indent: 6)
    }
}
