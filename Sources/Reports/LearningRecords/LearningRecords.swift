import Checklist
import Linguistics
import Outcomes
import Scenarios

/// Sessions as statements for a learning record store: who is a pseudonym, and nothing that was said is in them.
public struct LearningRecords: Sendable {
    /// Whom the statements are about, and under which addresses things are named.
    public struct Identity: Equatable, Sendable {
        /// The pseudonym.
        public let name: String
        /// An address of the team's own, under which scenarios and extensions get their names; nothing is fetched there.
        public let home: String

        /// Creates an identity.
        public init(name: String, home: String) {
            self.name = name
            self.home = home.hasSuffix("/") ? String(home.dropLast()) : home
        }
    }

    private let identity: Identity
    private let platform: String

    /// Creates a writer of statements.
    ///
    /// - Parameter platform: the program and its version.
    public init(_ identity: Identity, platform: String) {
        self.identity = identity
        self.platform = platform
    }

    /// The statements of a finished session: whether it was passed, and how far each item was met; none for one that did
    /// not end.
    public func statements(_ report: SessionReport) -> [Statement] {
        let circumstances = report.circumstances
        guard let score = circumstances.score, let end = circumstances.endedAt, let number = circumstances.number else {
            return []
        }
        let scenario = report.session.scenario
        // What tells the session from all others must not change when its lines are deleted or marked anew.
        let start = end - (circumstances.seconds ?? 0)
        let space = NamedUUID(
            [identity.home, identity.name, scenario.id, "\(report.session.seed)", "\(number)", "\(start)"]
                .joined(separator: "\n"), in: .addresses)
        let simulation = Statement.Activity(
            id: "\(identity.home)/scenario/\(address(scenario.id))",
            definition: Statement.Definition("simulation", name: [scenario.language.rawValue: scenario.title]))

        func statement(
            _ name: String, _ verb: Statement.Verb, _ object: Statement.Activity, parent: Statement.Activity?,
            _ result: Statement.Result, rules: String
        ) -> Statement {
            Statement(
                id: NamedUUID(name, in: space).description,
                actor: Statement.Actor(account: Statement.Account(homePage: identity.home, name: identity.name)),
                verb: verb, object: object, result: result,
                context: Statement.Context(
                    registration: space.description, platform: platform, language: scenario.language.rawValue,
                    contextActivities: Statement.ContextActivities(
                        parent: parent.map { [$0] },
                        category: [
                            Statement.Activity(
                                id: "\(identity.home)/profile/1", definition: Statement.Definition("profile"))
                        ]),
                    extensions: extensions([
                        "channel": scenario.channel.rawValue, "temperature": scenario.temperature.rawValue,
                        "difficulty": "\(scenario.difficulty)", "rules": rules, "checklist": score.profile,
                        "exam": circumstances.isExam ? "true" : "false",
                    ])), timestamp: Self.timestamp(end))
        }

        let whole = statement(
            "session", score.isPassed ? .passed : .failed, simulation, parent: nil,
            Statement.Result(
                score: Statement.Score(score.total, of: 100), success: score.isPassed,
                duration: circumstances.seconds.map(Self.duration),
                extensions: extensions(["ending": score.ending.rawValue])), rules: score.rules)
        guard !report.session.turns.isEmpty else { return [whole] }
        return [whole]
            + ChecklistItem.allCases.map { item in
                let level = report.marks?.contact.level(item) ?? .missing
                let objective = Statement.Activity(
                    id: "\(identity.home)/item/\(item.rawValue)",
                    definition: Statement.Definition("objective", name: ["de": item.title.de, "en": item.title.en]))
                return statement(
                    item.rawValue, .scored, objective, parent: simulation,
                    Statement.Result(score: Statement.Score(level.rawValue, of: 2)), rules: Marks.rules)
            }
    }

    private func extensions(_ values: [String: String?]) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: values.compactMap { key, value in
                value.map { ("\(identity.home)/extension/\(key)", $0) }
            })
    }

    /// A name as a part of an address: letters that no address holds are written with percent signs.
    private func address(_ name: String) -> String {
        name.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "-._~".contains(character))
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    /// A second since 1970 in universal time: "2026-11-28T09:30:12.000Z".
    static func timestamp(_ second: Int) -> String {
        let (day, rest) = (CalendarDay(number: second / 86_400), second % 86_400)
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day)T\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60)).000Z"
    }

    /// A time as ISO 8601 writes it: "PT4M12S".
    static func duration(_ seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        let parts = (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
        return "PT" + parts + (rest > 0 || parts.isEmpty ? "\(rest)S" : "")
    }
}
