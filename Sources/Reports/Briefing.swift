import Checklist
import Linguistics
import Scenarios

/// The briefing card: what the trainee knows before the contact.
public struct Briefing {
    private let scenario: Scenario

    /// Creates the card of a scenario.
    public init(_ scenario: Scenario) { self.scenario = scenario }

    /// The card as text for a page.
    public func text(_ page: Page) -> String {
        let language = page.language
        let prospect = scenario.prospect
        var rows = [page.heading(scenario.title)]
        rows.append(
            page.note(
                [
                    scenario.channel.title[language], scenario.temperature.title[language],
                    Localized(de: "Kontakt \(scenario.touch)", en: "touch \(scenario.touch)")[language],
                    scenario.language == .german
                        ? Localized(
                            de: scenario.prospect.address == .du ? "per du" : "per Sie",
                            en: scenario.prospect.address == .du ? "first names" : "formal")[language]
                        : nil,
                    scenario.country,
                    Localized(de: "Schwierigkeit", en: "difficulty")[language] + " "
                        + String(repeating: "●", count: scenario.difficulty)
                        + String(repeating: "○", count: 4 - scenario.difficulty),
                ].compactMap(\.self).joined(separator: " · ")))
        rows.append("")
        rows.append(
            page.entry(
                Localized(de: "Sie sprechen mit", en: "You meet")[language], "\(prospect.name), \(prospect.role)"))
        rows.append(page.paragraph("\(prospect.company), \(prospect.industry), \(prospect.size)"))
        rows.append(page.entry(Localized(de: "Das wissen Sie:", en: "What you know:")[language], ""))
        rows += prospect.facts.map { page.entry("–", $0.text, indent: 4) }
        if let trigger = prospect.trigger {
            let when = trigger.when.map { ", \($0)" } ?? ""
            rows.append(page.entry(Localized(de: "Anlass:", en: "Occasion:")[language], trigger.what + when))
        }
        rows.append(
            page.entry(
                Localized(de: "Woher Name und Adresse:", en: "Where the address is from:")[language],
                scenario.basis.source))
        rows.append("")
        rows.append(
            page.entry(
                Localized(de: "Sie sind:", en: "You are:")[language],
                "\(scenario.seller.company). \(scenario.seller.offer)"))
        if !scenario.seller.value.isEmpty {
            rows.append(
                page.entry(Localized(de: "Das können Sie dalassen:", en: "What you can leave behind:")[language], ""))
            rows += scenario.seller.value.map { page.entry("–", $0, indent: 4) }
        }
        rows.append(page.entry(Localized(de: "Ihr Ziel:", en: "Your goal:")[language], scenario.goal))
        if let profile = scenario.profile { rows.append(page.note(profile.note[language])) }
        return rows.joined(separator: "\n")
    }
}
