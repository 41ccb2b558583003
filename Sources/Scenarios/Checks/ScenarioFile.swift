/// A scenario together with the file that it was read from: what the checks of its content look at.
public struct ScenarioFile: Sendable {
    public let source: SourceFile
    public let scenario: Scenario

    /// Joins the two.
    public init(source: SourceFile, scenario: Scenario) {
        self.source = source
        self.scenario = scenario
    }
}
