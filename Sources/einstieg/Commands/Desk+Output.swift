import Checklist
import Foundation

extension Desk {
    /// A desk for a command that only puts something out.
    ///
    /// - Parameter store: overrides the option, for commands that have no need of the store.
    static func forOutput(_ options: GlobalOptions, store: String? = nil) throws(Complaint) -> Desk {
        Desk(
            screen: Screen(), language: options.language, library: try options.openLibrary(), checker: Checker(),
            notebook: store == "none" ? .none : try options.openNotebook(),
            trainee: nil, isInteractive: false)
    }

    /// A desk for a command that looks at somebody's practice, as far as whoever looks may see it.
    static func forLooking(_ looking: LookOptions, _ options: GlobalOptions) throws(Complaint) -> Desk {
        Desk(
            screen: Screen(), language: options.language, library: try options.openLibrary(), checker: Checker(),
            notebook: try looking.notebook(options), trainee: nil, isInteractive: false)
    }

    /// A desk for a command on scenario files that need not lie in a library; it keeps nothing.
    static func forFiles(_ options: GlobalOptions, names: [String]) throws(Complaint) -> Desk {
        Desk(
            screen: Screen(), language: options.language, library: try options.openLibrary(for: names),
            checker: Checker(), notebook: .none, trainee: nil, isInteractive: false)
    }
}
