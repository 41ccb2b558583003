import Scenarios

/// Something that can be wrong with a scenario that reads well; one file a check, in `Diagnostics`.
public protocol ContentCheck: Diagnostic.Problem {
    /// Every place where it is wrong with a scenario.
    static func findings(in draft: ScenarioDraft) -> [Diagnostic]
}
