/// A scenario together with the file that it was read from: what the checks of its content look at.
public struct ScenarioFile: Sendable {
    public let source: SourceFile
    public let scenario: Scenario
    /// Where everything in the file stands.
    public let places: ScenarioPlaces

    /// Joins the three.
    public init(source: SourceFile, scenario: Scenario, places: ScenarioPlaces) {
        self.source = source
        self.scenario = scenario
        self.places = places
    }
}
