import Scenarios

/// Looks through a scenario that reads well for what its author cannot have meant.
public enum ScenarioChecks {
    /// Everything that is wrong with a scenario, in the order of its file.
    public static func diagnostics(in file: ScenarioFile) -> [Diagnostic] {
        let draft = ScenarioDraft(file)
        return ProofreadingDiagnostics.all.flatMap { $0.findings(in: draft) }.enumerated().sorted {
            let (left, right) = ($0.element.place, $1.element.place)
            return (left.line, left.column, $0.offset) < (right.line, right.column, $1.offset)
        }.map(\.element)
    }
}
