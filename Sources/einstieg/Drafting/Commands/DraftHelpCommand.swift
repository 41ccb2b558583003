import Linguistics

/// Lists the commands of drafting.
struct DraftHelpCommand: DraftCommand {
    let name = Localized(de: "hilfe", en: "help")
    let summary = Localized(de: "diese Liste", en: "this list")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        let desk = drafting.desk
        for command in DraftCommands.all {
            let label = "/" + command.name[desk.language]
            let padding = String(repeating: " ", count: max(0, 12 - label.count))
            try desk.show(desk.page.entry(label + padding, command.summary[desk.language]))
        }
    }
}
