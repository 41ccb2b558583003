import Scenarios

/// A part of a scenario that a session can use.
public enum CoveredPart: Hashable, Sendable {
    /// A line of the persona, by its id.
    case line(String)
    case needGuarded(String), needOpen(String)
    case answer(String)
    case objectionRaised(String), objectionMet(String)
    case ending(EndingKind)
    /// A sample, by its path in the file ("needs.fahrten.samples.2").
    case sample(String)

    /// What parts are counted together.
    public enum Kind: String, CaseIterable, Sendable {
        case lines, needs, answers, objections, endings, samples
    }

    /// Its name in the file.
    public var name: String {
        switch self {
        case .line(let id): id
        case .needGuarded(let id): "needs.\(id).guarded"
        case .needOpen(let id): "needs.\(id).open"
        case .answer(let id): "answers.\(id)"
        case .objectionRaised(let id): "objections.\(id).lines"
        case .objectionMet(let id): "objections.\(id).resolved"
        case .ending(let kind): "endings.\(kind.rawValue)"
        case .sample(let path): path
        }
    }

    /// All parts of a kind that a scenario holds, in an order that is always the same.
    static func all(_ kind: Kind, of scenario: Scenario) -> [CoveredPart] {
        switch kind {
        case .lines:
            return scenario.allLines.sorted { ($0.place?.line ?? 0, $0.id) < ($1.place?.line ?? 0, $1.id) }
                .map { .line($0.id) }
        case .needs: return scenario.needs.flatMap { [.needGuarded($0.id), .needOpen($0.id)] }
        case .answers: return scenario.answers.map { .answer($0.id) }
        case .objections: return scenario.objections.flatMap { [.objectionRaised($0.id), .objectionMet($0.id)] }
        case .endings: return EndingKind.allCases.filter { scenario.endings[$0] != nil }.map(CoveredPart.ending)
        case .samples:
            return (scenario.needs.flatMap(\.questions) + scenario.answers.flatMap(\.questions)).map {
                .sample($0.path)
            }
        }
    }
}
