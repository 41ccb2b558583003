import Linguistics

/// Something a writer can ask for while drafting, with a name in each language.
///
/// A new one is one new file in this folder and its entry in `DraftCommands.all`, which a test compares with the folder.
protocol DraftCommand: Sendable {
    /// The name after the slash, in German and English.
    var name: Localized { get }
    /// What it does, in a few words.
    var summary: Localized { get }
    /// Does it; `argument` is what stands behind the name.
    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws
}

/// All commands of drafting, in the order of the help.
enum DraftCommands {
    static let all: [any DraftCommand] = [
        DraftHelpCommand(), RewriteCommand(), SentenceCommand(), CutCommand(), SubjectCommand(), EditorCommand(),
        TakeCommand(), UndoCommand(), RedoCommand(), DifferenceCommand(), MarksCommand(), KeepDraftCommand(),
        PractiseCommand(), LeaveDraftCommand(),
    ]

    /// The command with a name in either language; an umlaut may be typed as a vowel with e.
    static func find(_ typed: String) -> (any DraftCommand)? {
        let typed = typed.foldedForm
        return all.first { [$0.name.de.foldedForm, $0.name.en.foldedForm].contains(typed) }
    }
}
