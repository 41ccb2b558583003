import Scenarios

/// Something that a scenario can talk about.
public enum Topic: Codable, Equatable, Hashable, Sendable {
    case need(String)
    case answer(String)
    case objection(String)
    /// What is asked everywhere, where the scenario has no answer of its own to it.
    case everyday(CommonQuestion)

    /// Its name in the scenario.
    public var id: String {
        switch self {
        case .need(let id), .answer(let id), .objection(let id): id
        case .everyday(let question): question.rawValue
        }
    }
}
