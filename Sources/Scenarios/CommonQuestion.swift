/// A question that trainees ask everywhere; a scenario answers it in its own words with `about` in `answers`.
///
/// ```yaml
/// answers:
///   - id: wer
///     about: decision
///     lines: ["Das entscheide ich mit meinem Bruder, und der ist sparsam."]
/// ```
public enum CommonQuestion: String, Codable, CaseIterable, Sendable {
    /// Who decides.
    case decision
    /// What it may cost.
    case budget
    /// Who does it today, or with what.
    case supplier
    /// Whether they are content with it.
    case satisfaction
    /// When, and how urgent it is.
    case timeline
    /// How many people, sites or pieces.
    case size
    /// What was tried, and since when.
    case history
    /// What matters most.
    case priority
    /// How to reach them.
    case contact
    /// About the persona: how long in the job, how they came to it.
    case person

    /// What anybody says to it where the scenario has no answer of its own.
    public var move: Move {
        switch self {
        case .decision: .answerDecision
        case .budget: .answerBudget
        case .supplier: .answerSupplier
        case .satisfaction: .answerSatisfaction
        case .timeline: .answerTimeline
        case .size: .answerSize
        case .history: .answerHistory
        case .priority: .answerPriority
        case .contact: .answerContact
        case .person: .answerPerson
        }
    }
}
