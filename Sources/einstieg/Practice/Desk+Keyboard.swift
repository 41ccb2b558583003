import Checklist
import Foundation
import Linguistics

extension Desk {
    /// A desk at which somebody sits and types, where there is a terminal, and else one that takes lines as they come.
    ///
    /// - Parameter commands: commands to complete besides those of practice.
    /// - Returns: the desk, and what lines are read from.
    static func atKeyboard(
        language: Language, library: Library, notebook: Notebook, trainee: String?, profile: Profile? = nil,
        commands: [Localized] = []
    ) -> (desk: Desk, reader: any LineReader) {
        let screen = Screen()
        let isInteractive = isatty(STDIN_FILENO) == 1 && screen.isTerminal
        let desk = Desk(
            screen: screen, language: language, library: library, checker: Checker(), notebook: notebook,
            trainee: trainee, isInteractive: isInteractive, profile: profile)
        guard isInteractive else { return (desk, PlainReader()) }
        let words = commands.map { "/" + $0[language] } + Completion.words(library: library, language: language)
        let reader = ReadlineReader(historyPath: notebook.historyPath) { line, cursor in
            Completion.candidates(words, line: line, cursor: cursor)
        }
        return (desk, reader)
    }
}
