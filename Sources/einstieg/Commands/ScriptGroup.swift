import ArgumentParser

/// Everything about opener templates.
struct ScriptGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script",
        abstract:
            "Write, check, fill and measure opener templates. / Vorlagen für Einstiege schreiben, prüfen, füllen, messen.",
        subcommands: [
            ScriptList.self,
            ScriptShow.self,
            ScriptNew.self,
            ScriptCheck.self,
            ScriptFill.self,
            ScriptDraft.self,
            ScriptCompare.self,
            ScriptPlan.self,
            ScriptLog.self,
            ScriptStats.self,
        ],
        aliases: ["vorlage"])
}
