import Linguistics
import Privacy

/// The figures of a team: sums over all batches, each of which stands for enough people.
public struct TeamFiguresView {
    private let figures: [TeamFigure]
    private let smallestGroup: Int

    /// Creates a view.
    ///
    /// - Parameter figures: the figures of all batches.
    public init(_ figures: [TeamFigure], smallestGroup: Int) {
        self.figures = figures
        self.smallestGroup = smallestGroup
    }

    /// A row: a scenario, or all together.
    struct Row: Encodable, Equatable {
        let scenario: String?
        let tries: Int
        let mean: String
        let passed: String
    }

    /// The rows, scenarios first, with the sums of all batches.
    var rows: [Row] {
        let names = Set(figures.map(\.scenario)).sorted {
            ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "")
        }
        return names.map { name in
            let own = figures.filter { $0.scenario == name }
            let sum = TeamFigure(
                scenario: name, people: own.map(\.people).max() ?? 0, tries: own.reduce(0) { $0 + $1.tries },
                points: own.reduce(0) { $0 + $1.points }, passed: own.reduce(0) { $0 + $1.passed })
            return Row(scenario: name, tries: sum.tries, mean: text(sum.mean), passed: text(sum.passRate))
        }
    }

    /// The figures as JSON has them.
    public var document: some Encodable { rows }

    /// The figures as a table.
    public func text(_ page: Page) -> String {
        let language = page.language
        let note = Localized(
            de:
                "Jede Zahl steht für mindestens \(smallestGroup) Personen, jede zählt je Szenario einmal. Neues kommt dazu, sobald wieder \(smallestGroup) geübt haben.",
            en:
                "Each figure stands for \(smallestGroup) people at least, each of them once a scenario. There is more once \(smallestGroup) have practised again."
        )
        guard !figures.isEmpty else {
            let none = Localized(
                de: "Noch keine Zahlen: Dafür müssen mindestens \(smallestGroup) Personen geübt haben.",
                en: "No figures yet: \(smallestGroup) people at least have to have practised.")
            return page.note(none[language], indent: 0)
        }
        func column(_ de: String, _ en: String, right: Bool = true) -> Table.Column {
            Table.Column(
                Localized(de: de, en: en)[language], alignment: right ? .trailing : .leading, minimumWidth: 4)
        }
        let table = Table(
            columns: [
                column("Szenario", "Scenario", right: false), column("Versuche", "Tries"), column("Mittel", "Mean"),
                column("Bestanden", "Passed"),
            ],
            rows: rows.map {
                [
                    $0.scenario?.sanitized ?? Localized(de: "alle zusammen", en: "all together")[language],
                    "\($0.tries)",
                    $0.mean, $0.passed + " %",
                ]
            })
        return table.rendered(width: page.width, ansi: page.ansi) + "\n\n" + page.note(note[language], indent: 0)
    }

    private func text(_ told: TeamFigure.Told) -> String {
        switch told {
        case .exactly(let value): "\(value)"
        case .atLeast(let value): "≥ \(value)"
        case .atMost(let value): "≤ \(value)"
        }
    }
}
