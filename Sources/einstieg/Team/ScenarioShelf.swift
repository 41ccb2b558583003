import Scenarios

/// The scenarios of a team session, each read once, so that all calls meet the same one.
final class ScenarioShelf {
    private let library: Library
    private var read: [String: Scenario] = [:]

    init(_ library: Library) { self.library = library }

    /// The scenario with an id, or in a file.
    func scenario(_ name: String) throws(Complaint) -> Scenario {
        if let scenario = read[name] { return scenario }
        let scenario = try library.scenario(name)
        read[name] = scenario
        return scenario
    }
}
