import Linguistics
import Teamwork

/// The rotation of a team session as a table: who calls when, who answers, in which scenario.
public struct RotationView {
    private let session: TeamSession

    /// Creates a view of a session whose setting is complete.
    public init(_ session: TeamSession) { self.session = session }

    /// How many calls are shown at most; after those it goes on in the same way.
    private static let shown = 12

    /// How many calls the session has room for.
    var calls: Int { TeamLimits.calls(minutes: session.minutes, secondsPerTurn: session.secondsPerTurn) }

    /// The table, and how far the time reaches.
    public func text(_ page: Page) -> String {
        let language = page.language
        let rotation = session.rotation
        var table = Table(columns: [
            Table.Column("", alignment: .trailing, minimumWidth: 2),
            Table.Column(Localized(de: "eröffnet", en: "opens")[language]),
            Table.Column(Localized(de: "antwortet", en: "answers")[language]),
            Table.Column(Localized(de: "Szenario", en: "Scenario")[language]),
        ])
        for turn in 0..<min(calls, RotationView.shown) {
            let roles = rotation.roles(in: turn)
            let scenario = session.scenarios[rotation.scenario(in: turn, of: session.scenarios.count)]
            table.rows.append([
                "\(turn + 1)", session.names[roles.caller].sanitized,
                roles.prospect.map { session.names[$0].sanitized }
                    ?? Localized(de: "das Programm", en: "the program")[language],
                scenario.sanitized,
            ])
        }
        return [table.rendered(width: page.width, ansi: page.ansi), "", page.note(reach[language], indent: 0)]
            .joined(separator: "\n")
    }

    private var reach: Localized {
        let rounds = calls / session.names.count
        if rounds == 0 {
            let seconds = session.minutes * 60 / session.names.count - TeamLimits.secondsForMarking
            let fits = seconds >= TeamLimits.secondsPerTurn.lowerBound
            return Localized(
                de:
                    "In \(session.minutes) Minuten passen \(calls) Runden, nicht jeder kommt dran."
                    + (fits ? " Mit \(seconds) Sekunden je Runde ginge es." : ""),
                en:
                    "\(session.minutes) minutes have room for \(calls) turns, so not everybody gets a turn."
                    + (fits ? " With \(seconds) seconds a turn they would." : ""))
        }
        return Localized(
            de:
                "In \(session.minutes) Minuten passen etwa \(calls) Runden; jeder kommt \(rounds == 1 ? "einmal" : "\(rounds)-mal") dran, bevor jemand öfter an der Reihe ist.",
            en:
                "\(session.minutes) minutes have room for about \(calls) turns; everybody opens \(rounds == 1 ? "once" : "\(rounds) times") before anybody does so more often."
        )
    }
}
