import Linguistics
import Outcomes
import Roleplay
import Scripts

/// Two openers side by side: what can be counted in each, and how the personas took them.
public struct OpenerComparison: Sendable {
    /// An opener as it was named, with what was counted in it.
    public struct Side: Sendable {
        public let name: String
        public let measures: OpenerMeasures

        /// Creates a side.
        public init(name: String, measures: OpenerMeasures) {
            self.name = name
            self.measures = measures
        }
    }

    public let a: Side
    public let b: Side
    /// A trial a scenario; empty where nothing was played.
    public let trials: [OpenerTrial]

    /// Puts two openers side by side.
    public init(a: Side, b: Side, trials: [OpenerTrial]) {
        self.a = a
        self.b = b
        self.trials = trials
    }

    /// All pairs of all scenarios: how often each reached the next step.
    public var nextSteps: PairedDifference {
        PairedDifference(
            trials.flatMap { trial in trial.pairs.map { (a: $0.a.reachesNextStep, b: $0.b.reachesNextStep) } })
    }

    /// In how many scenarios each reached the next step more often; what is left over came out the same.
    public var wins: (a: Int, b: Int) {
        trials.reduce(into: (a: 0, b: 0)) { wins, trial in
            wins.a += trial.reached.a > trial.reached.b ? 1 : 0
            wins.b += trial.reached.b > trial.reached.a ? 1 : 0
        }
    }

    /// In how many scenarios a measure after the opener was higher with each.
    public func wins(_ measure: KeyPath<OpenerTrial.Reception, Int>) -> (a: Int, b: Int) {
        trials.reduce(into: (a: 0, b: 0)) { wins, trial in
            let mean = trial.mean(measure)
            wins.a += mean.a > mean.b ? 1 : 0
            wins.b += mean.b > mean.a ? 1 : 0
        }
    }
}
