/// A scenario together with the file that it was read from: what the checks of its content look at.
public struct ScenarioFile: Sendable {
    public let source: SourceFile
    public let scenario: Scenario
    /// Where the values of the file stand, by their path: "needs.samstag.samples.2".
    public let places: [String: SourcePlace]

    /// Joins the three.
    public init(source: SourceFile, scenario: Scenario, places: [String: SourcePlace]) {
        self.source = source
        self.scenario = scenario
        self.places = places
    }

    /// The place of a value by its path; of the nearest group around it where it is not in the file.
    public func place(_ path: String) -> SourcePlace {
        var path = path[...]
        while true {
            if let place = places[String(path)] { return place }
            guard let dot = path.lastIndex(of: ".") else { break }
            path = path[..<dot]
        }
        return places[""] ?? SourcePlace(file: source.name, line: 0, column: 0)
    }
}
