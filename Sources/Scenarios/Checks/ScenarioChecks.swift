/// Looks at a scenario that reads well, and tells what is wrong with what it means.
public typealias ScenarioCheck = @Sendable (ScenarioFile) -> [Diagnostic]

/// The checks of a scenario's content that need nothing but the scenario.
public enum ScenarioChecks {
    public static let all: [ScenarioCheck] = []
}
