import Scenarios

/// Two openers tried on one persona, with the same seeds for both, so that only the words differ.
public struct OpenerTrial: Equatable, Sendable {
    /// How a persona took an opener, and what came of it.
    public struct Reception: Equatable, Sendable {
        /// The persona's trust after the opener, from 0 to 10.
        public let trust: Int
        /// Its interest after the opener, from 0 to 10.
        public let interest: Int
        /// Its patience after the opener, from 0 to 10.
        public let patience: Int
        /// Whether the contact reached the next step when a scripted trainee went on.
        public let reachesNextStep: Bool

        /// Says an opener and lets a trainee of a skill go on.
        public init(of opener: String, in scenario: Scenario, skill: Skill, seed: UInt64) {
            let session = ScriptedTrainee.play(scenario, skill: skill, seed: seed, opening: opener)
            let state = session.turns.first?.after ?? session.state
            trust = state.trust
            interest = state.interest
            patience = state.patience
            reachesNextStep = session.ending == .nextStep
        }
    }

    /// Both openers with one seed.
    public struct Pair: Equatable, Sendable {
        public let a: Reception
        public let b: Reception
    }

    /// The scenario's id.
    public let scenario: String
    public let archetype: Archetype
    /// A pair a seed.
    public let pairs: [Pair]

    /// Tries two openers with every seed.
    ///
    /// - Parameter skill: who goes on after the opener; the same draws for both.
    public init(_ scenario: Scenario, a: String, b: String, skill: Skill = .trained, seeds: ClosedRange<UInt64>) {
        self.scenario = scenario.id
        archetype = scenario.persona.archetype
        pairs = seeds.map { seed in
            Pair(
                a: Reception(of: a, in: scenario, skill: skill, seed: seed),
                b: Reception(of: b, in: scenario, skill: skill, seed: seed))
        }
    }

    /// How often each reached the next step.
    public var reached: (a: Int, b: Int) {
        (pairs.count(where: \.a.reachesNextStep), pairs.count(where: \.b.reachesNextStep))
    }

    /// A measure after the opener, on average over the seeds; 0 where nothing was tried.
    public func mean(_ measure: KeyPath<Reception, Int>) -> (a: Double, b: Double) {
        guard !pairs.isEmpty else { return (0, 0) }
        func mean(_ side: KeyPath<Pair, Reception>) -> Double {
            Double(pairs.reduce(0) { $0 + $1[keyPath: side][keyPath: measure] }) / Double(pairs.count)
        }
        return (mean(\.a), mean(\.b))
    }
}
