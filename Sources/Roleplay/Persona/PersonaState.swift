import Linguistics
import Scenarios

/// Where the persona stands: what it feels, what it has told, what is open between the two.
public struct PersonaState: Codable, Hashable, Sendable {
    /// From -3 (sour) to 3 (cheerful).
    public internal(set) var mood: Int
    /// From 0 (ends the contact) to 10.
    public internal(set) var patience: Int
    /// From 0 to 10.
    public internal(set) var trust: Int
    /// From 0 to 10: how much the persona wants to hear more.
    public internal(set) var interest = 0
    /// Ids of needs told openly.
    public internal(set) var revealed: [String] = []
    /// Ids of needs answered guardedly.
    public internal(set) var hinted: [String] = []
    /// Ids of answers given.
    public internal(set) var answered: [String] = []
    /// Ids of objections raised, in order.
    public internal(set) var raised: [String] = []
    /// Ids of objections that were met.
    public internal(set) var resolved: [String] = []
    /// The objection that stands, if any.
    public internal(set) var standing: String?
    /// The persona's own counter-proposal that waits for a yes.
    public internal(set) var offeredTime: String?
    /// Whether the persona has asked for a day and a time.
    public internal(set) var wantsTime = false
    /// The time that was agreed.
    public internal(set) var agreedTime: String?
    /// Whether something may be sent.
    public internal(set) var awaitsMail = false
    /// Whether a firm no was said.
    public internal(set) var saidNo = false
    /// How often the trainee went on after that.
    public internal(set) var linesAfterNo = 0
    /// How many lines in a row led nowhere.
    public internal(set) var misses = 0
    /// How many times a step was refused.
    public internal(set) var refusals = 0
    /// Whether the trainee has said what the contact is about.
    public internal(set) var knowsReason = false
    /// How many questions in a row were evaded.
    public internal(set) var evasions = 0
    /// What was talked about last, which "und seit wann?" refers to.
    public internal(set) var lastTopic: Topic?
    /// How many lines ago that was.
    public internal(set) var linesSinceTopic = 0
    /// What the persona asked last and has no answer to yet.
    public internal(set) var openQuestion: OpenQuestion?
    /// The trainee's name, once told.
    public internal(set) var traineeName: String?
    /// The day that was spoken of last, folded.
    public internal(set) var lastDay: String?
    /// How many minutes the trainee asked for last.
    public internal(set) var lastMinutes: Int?
    /// A free time that the trainee named while something still stood in the way of a step.
    public internal(set) var keptTime: String?
    /// Common questions that were answered.
    public internal(set) var answeredCommon: [CommonQuestion] = []
    /// What has moved the persona already; the same thing moves it once.
    public internal(set) var credited: [String] = []
    /// Whether the persona was told when to be called again.
    public internal(set) var awaitsCall = false
    /// How many lines of the trainee it has heard.
    public internal(set) var lines = 0
    /// At which of them the persona last led over to what answers only roughly.
    public internal(set) var lastBridge: Int?
    /// How often the trainee fooled about.
    public internal(set) var nonsense = 0
    /// How often the persona asked for the price.
    public internal(set) var priceQuestions = 0
}

/// A change in the persona's state, with what caused it.
public struct StateChange: Codable, Equatable, Sendable {
    /// What changed.
    public enum Measure: String, Codable, Sendable { case mood, patience, trust, interest }

    public let measure: Measure
    /// By how much, after the limits of the measure.
    public let by: Int
    public let cause: Localized
}

extension PersonaState {
    /// Moves a measure within its limits; nil when it stood at its limit already.
    mutating func move(_ measure: StateChange.Measure, by step: Int, because cause: Localized) -> StateChange? {
        let path: WritableKeyPath<PersonaState, Int>
        let limits: ClosedRange<Int>
        switch measure {
        case .mood: (path, limits) = (\.mood, -3...3)
        case .patience: (path, limits) = (\.patience, 0...10)
        case .trust: (path, limits) = (\.trust, 0...10)
        case .interest: (path, limits) = (\.interest, 0...10)
        }
        let before = self[keyPath: path]
        let after = min(max(before + step, limits.lowerBound), limits.upperBound)
        self[keyPath: path] = after
        return after == before ? nil : StateChange(measure: measure, by: after - before, cause: cause)
    }
}
