import Linguistics

/// Begins the session anew.
struct RestartCommand: PracticeCommand {
    let name = Localized(de: "neu", en: "restart")
    let summary = Localized(de: "von vorn anfangen", en: "begin again")

    func run(_ practice: inout Practice, argument: String) throws { try practice.restart() }
}
