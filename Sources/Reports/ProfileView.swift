import Checklist
import Linguistics

/// A team's own checklist as people read it.
public struct ProfileView {
    private let profile: Profile

    /// Creates a view.
    public init(_ profile: Profile) { self.profile = profile }

    /// The profile as text for a page.
    public func text(_ page: Page) -> String {
        let language = page.language
        var rows = [page.heading("\(profile.name[language])  \(profile.id)"), ""]
        func entry(_ label: Localized, _ text: String) { rows.append(page.entry(label[language], text)) }
        entry(
            Localized(de: "Sprachen:", en: "Languages:"),
            Language.allCases.filter(profile.languages.contains).map(\.rawValue).joined(separator: ", "))
        if let mark = profile.passMark { entry(Localized(de: "Bestanden ab:", en: "Passed from:"), "\(mark)") }
        if let blockers = profile.blockers {
            entry(
                Localized(de: "Lässt durchfallen:", en: "Fails:"),
                blockers.isEmpty ? "–" : blockers.map { $0.title[language] }.joined(separator: "; "))
        }
        for channel in Channel.allCases {
            guard let limit = profile.limits[channel] else { continue }
            entry(
                Localized(de: "\(channel.title.de):", en: "\(channel.title.en):"),
                channel == .phone
                    ? Localized(
                        de: "höchstens \(limit) Wörter bis zur ersten Frage",
                        en: "\(limit) words at most until the first question")[language]
                    : Localized(de: "höchstens \(limit) Wörter", en: "\(limit) words at most")[language])
        }
        rows += ["", weights(page)]
        for item in profile.items { rows += ["", own(item, page)] }
        if !profile.stockPhrases.isEmpty {
            rows += ["", page.heading(Localized(de: "Eigene Floskeln", en: "Own stock phrases")[language])]
            rows += profile.stockPhrases.map { page.entry("–", $0.phrase) }
        }
        return rows.joined(separator: "\n")
    }

    private func weights(_ page: Page) -> String {
        let language = page.language
        var table = Table(columns: [
            Table.Column(Localized(de: "Punkt", en: "Item")[language]),
            Table.Column(Localized(de: "Name", en: "Name")[language]),
            Table.Column(Localized(de: "Gewicht", en: "Weight")[language], alignment: .trailing, minimumWidth: 7),
        ])
        for item in ChecklistItem.allCases {
            table.rows.append([item.title[language], item.rawValue, "\(profile.weight(item))"])
        }
        for item in profile.items { table.rows.append([item.title[language], item.id, "\(item.weight)"]) }
        return table.rendered(width: page.width, ansi: page.ansi)
    }

    private func own(_ item: OwnItem, _ page: Page) -> String {
        [
            page.heading(item.title[page.language]),
            page.entry(
                Localized(de: "Erfüllt durch:", en: "Met by:")[page.language], item.phrases.joined(separator: "; ")),
            page.entry("→", item.advice[page.language]),
        ].joined(separator: "\n")
    }
}
