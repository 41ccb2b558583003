import ArgumentParser

/// The program: practise openers, check them, look after scenarios and templates, look back.
@main
struct Einstieg: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "einstieg",
        abstract: "Practise the first minutes of a sales contact. / Die ersten Minuten eines Verkaufskontakts üben.",
        discussion: """
            Without a command a practice session starts: choose a scenario, open, talk, see the scorecard.
            Ohne Befehl beginnt das Üben: Szenario wählen, eröffnen, reden, Auswertung ansehen.

            The program speaks German; --interface en makes it speak English, and so does an English locale.
            Everything runs on this machine, without network and without account.
            """,
        version: "0.1.0",
        subcommands: [
            PracticeRun.self, CheckRun.self, ExplainRun.self, ScenarioGroup.self, ScriptGroup.self, ProfileGroup.self,
            DailyRun.self, ProgressRun.self, TeamRun.self, ReportRun.self, SendRun.self,
            ExportRun.self, ForgetRun.self, PurgeRun.self, PrivacySheetRun.self, RescueRun.self,
        ],
        defaultSubcommand: PracticeRun.self)
}
