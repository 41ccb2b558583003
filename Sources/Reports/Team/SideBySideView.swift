import Checklist
import Linguistics
import Teamwork

/// The marks of one call side by side: a row an observer, then the program's, then what the team corrected.
public struct SideBySideView {
    private let turn: TeamTurn
    private let names: [String]
    private let reasons: [ChecklistItem: Localized]

    /// Creates a view.
    ///
    /// - Parameter reasons: why the program marks an item as it does.
    public init(_ turn: TeamTurn, names: [String], reasons: [ChecklistItem: Localized] = [:]) {
        self.turn = turn
        self.names = names
        self.reasons = reasons
    }

    /// The table, and the program's reasons for every item that somebody marked otherwise.
    public func text(_ page: Page) -> String {
        guard let program = turn.program else { return "" }
        let language = page.language
        var table = Table(
            columns: [Table.Column("", minimumWidth: 8)]
                + ChecklistItem.allCases.map { Table.Column($0.title[language], minimumWidth: 9) }
                + [Table.Column(Localized(de: "gleich", en: "same")[language], alignment: .trailing, minimumWidth: 6)])
        for observation in turn.observations {
            let name = names[observation.member].sanitized
            guard let levels = observation.levels else {
                table.rows.append([name] + ChecklistItem.allCases.map { _ in "–" })
                continue
            }
            let same = Localized(
                de: "\(levels.agreeing(with: program.levels)) von 4",
                en: "\(levels.agreeing(with: program.levels)) of 4")
            table.rows.append([name] + cells(levels) + [same[language]])
        }
        table.rows.append([Localized(de: "Programm", en: "Program")[language]] + cells(program.levels))
        if !turn.corrections.isEmpty {
            let corrected = ItemLevels { turn.level($0) ?? .missing }
            table.rows.append([Localized(de: "Team", en: "Team")[language]] + cells(corrected))
        }
        var rows = [table.rendered(width: page.width, ansi: page.ansi)]
        let disputed = ChecklistItem.allCases.filter { item in
            turn.observations.contains { $0.levels.map { $0[item] != program.levels[item] } ?? false }
        }
        if !disputed.isEmpty { rows.append("") }
        for item in disputed {
            guard let reason = reasons[item] else { continue }
            rows.append(page.entry("\(program.levels[item].symbol) \(item.title[language])", reason[language]))
        }
        for flag in program.flags { rows.append(page.entry("!", flag.title[language])) }
        return rows.joined(separator: "\n")
    }

    private func cells(_ levels: ItemLevels) -> [String] {
        ChecklistItem.allCases.map { "\(levels[$0].symbol) \(levels[$0].rawValue)" }
    }
}
