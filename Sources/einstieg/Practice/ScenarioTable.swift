import Linguistics
import Reports
import Scenarios

/// The list of scenarios, with the last and the best score of each.
struct ScenarioTable {
    private let scenarios: [Scenario]
    private let notebook: Notebook

    init(_ scenarios: [Scenario], notebook: Notebook) {
        self.scenarios = scenarios
        self.notebook = notebook
    }

    /// The list as a table that fits the page.
    func text(_ page: Page) throws -> String {
        func column(_ de: String, _ en: String, right: Bool = false) -> Table.Column {
            Table.Column(
                Localized(de: de, en: en)[page.language], alignment: right ? .trailing : .leading, minimumWidth: 4)
        }
        var table = Table(columns: [
            column("Nr.", "No.", right: true), column("Szenario", "Scenario"), column("Name", "Id"),
            column("Spr.", "Lang."), column("Kanal", "Channel"), column("Art", "Kind"), column("Stufe", "Level"),
            column("Zuletzt", "Last", right: true), column("Bestes", "Best", right: true),
        ])
        let all = try notebook.results()
        for (index, scenario) in scenarios.enumerated() {
            let scores = ScenarioScores(of: scenario.id, in: all)
            table.rows.append([
                "\(index + 1)", scenario.title, scenario.id, scenario.language.rawValue,
                scenario.channel.title[page.language], scenario.temperature.title[page.language],
                String(repeating: "●", count: scenario.difficulty), ScenarioScores.text(scores.last),
                ScenarioScores.text(scores.best),
            ])
        }
        return table.rendered(width: max(page.width, 60), ansi: page.ansi)
    }
}
