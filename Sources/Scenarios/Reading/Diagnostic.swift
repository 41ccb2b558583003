import Linguistics

/// A mistake in a file that somebody wrote, with its place.
///
/// What is wrong is data, a `Problem`; the problem puts itself into words and has a page.
///
/// A new one is a single file in a folder `Diagnostics` of its room, named for its type: the data, `message`, `hint` and
/// the `page` with code, severity and two examples. The codes: S1xx file and YAML, S2xx shape and values, S3xx what a
/// scenario means, T1xx templates, N1xx notes, P1xx profiles. It has a place in the list of its room
/// (`ScenarioDiagnostics.all`); a test compares the lists with the folders, and lets every example come true.
public struct Diagnostic: Error, Sendable {
    /// What can be wrong: one type a code, which carries what the message needs.
    public protocol Problem: Equatable, Sendable {
        /// The page that explains it, with its code.
        static var page: DiagnosticPage { get }
        /// What is wrong, in a sentence.
        var message: Localized { get }
        /// What to do about it.
        var hint: Localized { get }
    }

    /// How bad it is.
    public enum Severity: String, CaseIterable, Sendable {
        /// The file works, but hardly as its author meant it.
        case warning
        /// The file cannot be used.
        case error
    }

    /// What is wrong.
    public let problem: any Problem
    /// Where it begins.
    public let place: SourcePlace
    /// How many Unicode scalars of the line are meant, at least one.
    public let extent: Int

    /// Creates a diagnostic.
    public init(_ problem: some Problem, at place: SourcePlace, extent: Int = 1) {
        self.problem = problem
        self.place = place
        self.extent = max(1, extent)
    }

    /// The page that explains it.
    public var page: DiagnosticPage { type(of: problem).page }
    /// The stable code: "S201".
    public var code: String { page.code }
    /// How bad it is.
    public var severity: Severity { page.severity }
    /// What is wrong, in a sentence.
    public var message: Localized { problem.message }
    /// What to do about it.
    public var hint: Localized { problem.hint }
    /// What is wrong and what to do, in one.
    public var sentences: Localized {
        Localized(de: "\(message.de) \(hint.de)", en: "\(message.en) \(hint.en)")
    }
}

extension Diagnostic: Equatable {
    public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        left.place == right.place && left.extent == right.extent && left.problem.equals(right.problem)
    }
}

extension Diagnostic.Problem {
    fileprivate func equals(_ other: any Diagnostic.Problem) -> Bool { (other as? Self) == self }
}
