import Linguistics
import Scenarios

/// A line that the persona can say, with the part of the scenario that it belongs to.
public struct DraftLine: Sendable {
    /// What a line is said for.
    enum Part: Hashable, Sendable {
        case guarded(String), open(String)
        case objection(String), resolved(String)
        case answer(String)
        case move(Move)
        case ending(EndingKind)
        case busyDay(String)
        case delay
    }

    let part: Part
    let text: String
    let place: SourcePlace

    /// All lines of a scenario, in the order of its file.
    static func all(of scenario: Scenario, _ places: ScenarioPlaces) -> [DraftLine] {
        func drafts(_ part: Part, _ lines: [Line]) -> [DraftLine] {
            lines.map { DraftLine(part: part, text: $0.text, place: $0.place ?? places.value("")) }
        }
        var all = drafts(.delay, scenario.persona.delays)
        for (day, reason) in scenario.persona.busyDays { all += drafts(.busyDay(day), [reason]) }
        for need in scenario.needs {
            all += drafts(.guarded(need.id), need.guarded) + drafts(.open(need.id), need.open)
        }
        for objection in scenario.objections {
            all += drafts(.objection(objection.id), objection.lines)
            all += drafts(.resolved(objection.id), objection.resolved)
        }
        for answer in scenario.answers { all += drafts(.answer(answer.id), answer.lines) }
        for (move, lines) in scenario.lines { all += drafts(.move(move), lines) }
        for (kind, ending) in scenario.endings { all += drafts(.ending(kind), ending.lines) }
        return all.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    }

    /// The names in braces that the line holds; a brace that is not closed is a name as far as it goes.
    var marks: [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { piece in
            String(piece.prefix { $0 != "}" })
        }
    }

    /// Whether every brace is closed.
    var isClosed: Bool {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().allSatisfy { $0.contains("}") }
    }

    /// The number of words.
    var words: Int { Text(text).words.count }
}
