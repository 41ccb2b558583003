import Linguistics

/// Lists the commands.
struct HelpCommand: PracticeCommand {
    let name = Localized(de: "hilfe", en: "help")
    let summary = Localized(de: "diese Übersicht", en: "this overview")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        for command in PracticeCommands.all {
            let label = "/" + command.name[desk.language]
            let padding = String(repeating: " ", count: max(0, 11 - label.count))
            try desk.show(desk.page.entry(label + padding, command.summary[desk.language]))
        }
    }
}
