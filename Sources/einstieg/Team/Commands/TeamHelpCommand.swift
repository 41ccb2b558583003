import Linguistics
import Teamwork

/// Lists the commands that work just now.
struct TeamHelpCommand: TeamCommand {
    let name = Localized(de: "hilfe", en: "help")
    let summary = Localized(de: "diese Übersicht", en: "this overview")

    func isOffered(in phase: TeamPhase) -> Bool { true }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        let desk = training.desk
        for command in TeamCommands.all where command.isOffered(in: training.session.phase) {
            let label = "/" + command.name[desk.language]
            let padding = String(repeating: " ", count: max(0, 11 - label.count))
            try desk.show(desk.page.entry(label + padding, command.summary[desk.language]))
        }
    }
}
