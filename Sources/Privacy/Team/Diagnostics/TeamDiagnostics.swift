import Scenarios

/// What can be wrong with a team file, besides what can be wrong with any file.
public enum TeamDiagnostics {
    /// All of them, in the order of their codes.
    public static let all: [any Diagnostic.Problem.Type] = [NoPseudonym.self]
}
