import Scoring

/// A point that is missed often, with what the trainee said instead.
public struct MissedExample: Sendable {
    /// One time that it was missed: where, on which day, and in which words.
    public struct Instance: Sendable {
        public let scenario: String
        /// The day, counted from 1 January 1970.
        public let day: Int
        public let mistake: Mistake

        /// Creates an instance.
        public init(scenario: String, day: Int, mistake: Mistake) {
            self.scenario = scenario
            self.day = day
            self.mistake = mistake
        }
    }

    public let point: MissedPoint
    /// The newest first; empty where no transcript is there any more.
    public let instances: [Instance]

    /// Creates an example.
    public init(_ point: MissedPoint, instances: [Instance]) {
        self.point = point
        self.instances = instances
    }
}
