import Scenarios

extension Skill {
    /// How often of a hundred times the trainee does what is best.
    var chanceOfBest: Int {
        switch self {
        case .novice: 14
        case .trained: 55
        case .expert: 84
        }
    }
}
