/// Something that a scenario can talk about.
public enum Topic: Codable, Equatable, Hashable, Sendable {
    case need(String)
    case answer(String)
    case objection(String)

    /// Its name in the scenario.
    public var id: String {
        switch self {
        case .need(let id), .answer(let id), .objection(let id): id
        }
    }
}
