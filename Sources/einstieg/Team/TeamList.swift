import Linguistics
import Outcomes
import Reports
import Teamwork

/// The team sessions in the store, the newest first.
struct TeamList {
    private let kept: [KeptTeam]

    init(_ kept: [KeptTeam]) { self.kept = kept }

    /// The list as a table that fits the page.
    func text(_ page: Page) -> String {
        let language = page.language
        func column(_ de: String, _ en: String, right: Bool = false) -> Table.Column {
            Table.Column(Localized(de: de, en: en)[language], alignment: right ? .trailing : .leading, minimumWidth: 4)
        }
        guard !kept.isEmpty else {
            return page.note(
                Localized(
                    de: "Noch keine Teamsitzung. „einstieg team“ beginnt eine.",
                    en: "No team session yet. “einstieg team” begins one.")[language],
                indent: 0)
        }
        var table = Table(columns: [
            column("Nr.", "No.", right: true), column("Tag", "Day"), column("Namen", "Names"),
            column("Runden", "Turns", right: true), column("Stand", "State"),
        ])
        for team in kept {
            let day = CalendarDay(second: team.record.startedAt).description
            let state =
                team.session.phase == .closed
                ? Localized(de: "abgeschlossen", en: "closed")
                : team.record.owner.isAlive
                    ? Localized(de: "läuft", en: "going on") : Localized(de: "unterbrochen", en: "interrupted")
            table.rows.append([
                "\(team.record.id)", day, team.session.names.joined(separator: ", ").sanitized,
                "\(TeamDebrief(team.session).calls)", state[language],
            ])
        }
        return table.rendered(width: page.width, ansi: page.ansi)
    }
}
