import Roleplay
import Scenarios

/// A scenario on the proof-reader's desk: what it says, and where in its file everything is written.
public struct ScenarioDraft: Sendable {
    public let scenario: Scenario
    public let places: ScenarioPlaces
    /// Everything that the persona can say, in the order of the file.
    public let lines: [DraftLine]

    /// Lays out a scenario with its file.
    public init(_ file: ScenarioFile) {
        scenario = file.scenario
        places = file.places
        lines = DraftLine.all(of: scenario, places)
    }

    /// Questions that an author gave as samples, each with its entry and its place, in the order of the file.
    var samples: [DraftSample] {
        func samples(_ entry: DraftEntry, _ questions: [Sample]) -> [DraftSample] {
            questions.map { DraftSample(entry: entry, text: $0.text, place: places.value($0.path)) }
        }
        return scenario.needs.flatMap { samples(.need($0.id), $0.questions) }
            + scenario.answers.flatMap { samples(.answer($0.id), $0.questions) }
    }

    /// The openers that have to pass here, each with its place.
    var passes: [(text: String, place: SourcePlace)] { checks("pass", scenario.checks.pass) }

    /// The openers that have to fail here, each with its place.
    var fails: [(text: String, place: SourcePlace)] { checks("fail", scenario.checks.fail) }

    private func checks(_ key: String, _ texts: [String]) -> [(text: String, place: SourcePlace)] {
        texts.enumerated().map { ($1, places.value("checks.\(key).\($0 + 1)")) }
    }

    /// The place of an entry of the scenario.
    func place(of entry: DraftEntry) -> SourcePlace { places.value(entry.path + ".id") }
}

/// An entry that answers questions: a need or an answer, by its id.
enum DraftEntry: Hashable, Sendable {
    case need(String)
    case answer(String)

    var id: String {
        switch self {
        case .need(let id), .answer(let id): id
        }
    }

    /// Where it stands in the file.
    var path: String {
        switch self {
        case .need(let id): "needs.\(id)"
        case .answer(let id): "answers.\(id)"
        }
    }

    /// The entry behind a topic; nil for objections and for what is asked everywhere.
    init?(_ topic: Topic) {
        switch topic {
        case .need(let id): self = .need(id)
        case .answer(let id): self = .answer(id)
        case .objection, .everyday: return nil
        }
    }
}

/// A question that an author expects an entry to answer.
struct DraftSample: Sendable {
    let entry: DraftEntry
    let text: String
    let place: SourcePlace
}
