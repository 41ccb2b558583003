import Linguistics

/// Something a trainee can ask for during a session, with a name in each language.
///
/// A new one is one new file in this folder and its entry in `PracticeCommands.all`, which a test compares with the
/// folder.
protocol PracticeCommand: Sendable {
    /// The name after the slash, in German and English.
    var name: Localized { get }
    /// What it does, in a few words.
    var summary: Localized { get }
    /// Does it; `argument` is what stands behind the name.
    func run(_ practice: inout Practice, argument: String) throws
}

/// All practice commands, in the order of the help.
enum PracticeCommands {
    static let all: [any PracticeCommand] = [
        HelpCommand(), CardCommand(), HintCommand(), TryCommand(), DraftOpenerCommand(), TemplateCommand(),
        WriteCommand(),
        BackCommand(), RestartCommand(), StateCommand(), WhyCommand(), KeepCommand(), HangUpCommand(), EndCommand(),
    ]

    /// The command with a name in either language; an umlaut may be typed as a vowel with e.
    static func find(_ typed: String) -> (any PracticeCommand)? {
        let typed = typed.lowercased()
        return all.first { [$0.name.de, $0.name.en, plain($0.name.de)].contains(typed) }
    }

    /// Whether a line is a command and nothing that is said; two slashes begin something said.
    static func isCommand(_ line: String) -> Bool {
        let trimmed = line.trimmingSpace
        return trimmed.hasPrefix("/") && !trimmed.hasPrefix("//")
    }

    /// The command that a line names, and what stands behind its name; nil when it names none.
    static func parse(_ line: String) -> (command: any PracticeCommand, argument: String)? {
        let parts = line.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard line.hasPrefix("/"), let name = parts.first, let command = find(String(name)) else { return nil }
        return (command, parts.count > 1 ? String(parts[1]) : "")
    }

    private static func plain(_ name: String) -> String {
        name.map { ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"][$0] ?? String($0) }.joined()
    }
}
