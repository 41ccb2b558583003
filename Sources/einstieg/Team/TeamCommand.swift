import Linguistics
import Teamwork

/// Something a team can ask for during a session, with a name in each language.
///
/// A new one is one new file in this folder and its entry in `TeamCommands.all`, which a test compares with the folder.
protocol TeamCommand: Sendable {
    /// The name after the slash, in German and English.
    var name: Localized { get }
    /// What it does, in a few words.
    var summary: Localized { get }
    /// Whether it makes sense while the session waits for something.
    func isOffered(in phase: TeamPhase) -> Bool
    /// Does it; `argument` is what stands behind the name.
    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws
}

/// All commands of team sessions, in the order of the help.
enum TeamCommands {
    static let all: [any TeamCommand] = [
        TeamHelpCommand(), PlanCommand(), GuideCommand(), BriefingCommand(), RoleCommand(), ClockCommand(),
        HangUpCallCommand(),
        SkipCommand(), UnmarkCommand(), OverrideCommand(), FinishCommand(), LeaveTeamCommand(),
    ]

    /// The command with a name in either language; an umlaut may be typed as a vowel with e.
    static func find(_ typed: String) -> (any TeamCommand)? {
        let typed = typed.foldedForm
        return all.first { [$0.name.de.foldedForm, $0.name.en.foldedForm].contains(typed) }
    }
}

extension TeamPhase {
    /// Whether the setting is complete, so that there is a plan.
    var hasPlan: Bool {
        switch self {
        case .joining, .aiming, .choosing, .timing, .casting: false
        default: true
        }
    }

    /// Whether somebody is on the line.
    var isCall: Bool { self == .calling || self == .replying }
}
