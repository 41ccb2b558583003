import Checklist
import Linguistics
import Teamwork

/// What stands in a debrief, in the order in which it is read; text, Markdown and HTML only differ in dress.
struct DebriefContent {
    /// A line with what it is about in front.
    struct Entry {
        let label: String
        let text: String
    }

    struct Section {
        let title: String
        var paragraphs: [String] = []
        var entries: [Entry] = []
        /// Whether it tells how often each item was met.
        var isAboutItems = false
    }

    let title: String
    let scope: [String]
    let sections: [Section]

    init(_ debrief: TeamDebrief, language: Language) {
        let builder = DebriefBuilder(debrief: debrief, language: language)
        title = builder.words("Nachbesprechung", "Debrief")
        scope = builder.scope
        sections = [
            builder.sentences, builder.resolutions, builder.misses, builder.agreement, builder.overrides,
            builder.ranking,
        ].compactMap(\.self)
    }
}

/// Puts the parts of a debrief into words.
private struct DebriefBuilder {
    typealias Section = DebriefContent.Section
    typealias Entry = DebriefContent.Entry

    let debrief: TeamDebrief
    let language: Language

    func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    private func quoted(_ text: String) -> String { language == .german ? "„\(text)“" : "“\(text)”" }

    /// In how many turns something was so: "fehlt in 2 von 4 Runden"; of a single turn it goes without saying.
    private func share(_ parts: [String]) -> String {
        let all = words("von \(debrief.calls) Runden", "of \(debrief.calls) turns")
        return parts.joined(separator: ", ") + (debrief.calls == 1 ? "" : " " + all)
    }

    /// Something, and in how many turns: "fehlt in 2".
    private func counted(_ de: String, _ en: String, _ count: Int) -> String? {
        count == 0 ? nil : words(de, en) + (debrief.calls == 1 ? "" : " in \(count)")
    }

    var scope: [String] {
        let calls =
            debrief.calls == 1 ? words("eine Runde", "one turn") : "\(debrief.calls) \(words("Runden", "turns"))"
        let time =
            switch debrief.minutesUsed {
            case 0: words("in weniger als einer Minute", "in less than a minute")
            case 1: words("in einer Minute", "in one minute")
            case let minutes: words("in \(minutes) Minuten", "in \(minutes) minutes")
            }
        return [
            debrief.goal.isEmpty ? nil : words("Ziel: ", "Goal: ") + debrief.goal,
            [
                debrief.day.map { Figures(language: language).day($0) }, debrief.names.joined(separator: ", "),
                "\(calls) \(time)",
            ]
            .compactMap(\.self).joined(separator: " · "),
        ].compactMap(\.self)
    }

    var sentences: Section? {
        guard !debrief.people.isEmpty else { return nil }
        return Section(
            title: words("Die besten Sätze", "The best sentences"),
            entries: debrief.people.map { person in
                Entry(
                    label: person.name,
                    text: person.sentence.map(quoted)
                        ?? words(
                            "noch keiner, der einen Punkt der Checkliste trifft",
                            "none yet that meets a point of the checklist"))
            })
    }

    var resolutions: Section? {
        let entries = debrief.people.compactMap { person in
            person.resolution.map { Entry(label: person.name, text: $0) }
        }
        guard !entries.isEmpty else { return nil }
        return Section(title: words("Morgen ausprobieren", "To try tomorrow"), entries: entries)
    }

    var misses: Section? {
        guard debrief.calls > 0 else { return nil }
        var section = Section(
            title: words("Was dem Team am häufigsten fehlt", "What the team misses most"), isAboutItems: true)
        section.entries = debrief.misses.map { miss in
            let parts = [
                counted("fehlt", "missing", miss.missing), counted("teilweise", "partial", miss.partial),
            ]
            return Entry(label: miss.item.title[language], text: share(parts.compactMap(\.self)))
        }
        section.entries += debrief.flags.map { raised in
            let parts = [counted("kam vor", "raised", raised.calls)]
            return Entry(label: raised.flag.title[language], text: share(parts.compactMap(\.self)))
        }
        if section.entries.isEmpty {
            section.paragraphs = [words("Nichts: Alle Punkte saßen.", "Nothing: every point was met.")]
        }
        return section
    }

    var agreement: Section? {
        guard debrief.calls > 0 else { return nil }
        var section = Section(
            title: words("Team und Programm", "Team and program"), paragraphs: [debrief.agreement.wording[language]])
        guard debrief.agreement.count > 0 else { return section }
        section.entries = ChecklistItem.allCases.compactMap { item in
            debrief.itemAgreement[item].map { agreement in
                Entry(
                    label: item.title[language],
                    text: words(
                        "\(agreement.same) von \(agreement.count) gleich",
                        "\(agreement.same) of \(agreement.count) the same"))
            }
        }
        return section
    }

    var overrides: Section? {
        guard !debrief.overrides.isEmpty else { return nil }
        return Section(
            title: words("Vom Team anders gesehen", "Seen otherwise by the team"),
            entries: debrief.overrides.map { override in
                let rules = words("Regeln \(override.rules)", "rules \(override.rules)")
                return Entry(
                    label: words(
                        "Runde \(override.call), \(override.caller), \(override.item.title.de)",
                        "Turn \(override.call), \(override.caller), \(override.item.title.en)"),
                    text: words(
                        "Programm: \(override.program.title.de) (\(rules)). Team: \(override.team.title.de). Grund: \(override.reason)",
                        "Program: \(override.program.title.en) (\(rules)). Team: \(override.team.title.en). Reason: \(override.reason)"
                    ))
            })
    }

    var ranking: Section? {
        guard let ranking = debrief.ranking, !ranking.isEmpty else { return nil }
        return Section(
            title: words("Rangliste", "Ranking"),
            paragraphs: [
                words(
                    "Alle waren einverstanden. Es zählt die beste Runde, mit den Korrekturen des Teams.",
                    "Everybody agreed to it. The best turn counts, with the team's corrections.")
            ],
            entries: ranking.map { place in
                Entry(
                    label: "\(place.place). \(place.name)",
                    text: words("\(place.points) von 100", "\(place.points) of 100"))
            })
    }
}
