import Scenarios

/// The most trust that a trainee can earn in a scenario who does everything right, by the rules of `moveFeelings`.
///
/// An upper bound: no conversation earns more, and most earn less.
public struct ReachableTrust: Sendable {
    public let most: Int

    /// Adds up what each thing can earn once.
    public init(_ scenario: Scenario) {
        let temperament = Temperament.of(scenario.persona.archetype)
        let observation = temperament.start.softens
        // One more each for a concrete question about it and for listening to it, and for questions nobody foresaw.
        let entries = scenario.needs.count + scenario.answers.count
        let asked = entries + 1
        let listened = entries + scenario.objections.count + 1
        let askedOn = scenario.needs.count
        let value = 2
        let earned = observation + asked + listened + askedOn + value + scenario.objections.count
        most = min(10, scenario.persona.trust + earned)
    }
}
