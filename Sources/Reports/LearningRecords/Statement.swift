/// A statement of the Experience API 1.0.3: somebody did something, with a result.
///
/// Nothing is ever `null` in it, and `version` is left to the store, as the standard asks of senders.
public struct Statement: Encodable, Equatable, Sendable {
    struct Account: Encodable, Equatable, Sendable {
        let homePage: String
        let name: String
    }

    struct Actor: Encodable, Equatable, Sendable {
        var objectType = "Agent"
        let account: Account
    }

    struct Verb: Encodable, Equatable, Sendable {
        let id: String
        let display: [String: String]

        init(_ name: String, de: String) {
            id = "http://adlnet.gov/expapi/verbs/" + name
            display = ["de": de, "en": name]
        }

        static let passed = Verb("passed", de: "bestanden")
        static let failed = Verb("failed", de: "nicht bestanden")
        static let scored = Verb("scored", de: "bewertet")
    }

    struct Definition: Encodable, Equatable, Sendable {
        let type: String
        var name: [String: String]?

        init(_ type: String, name: [String: String]? = nil) {
            self.type = "http://adlnet.gov/expapi/activities/" + type
            self.name = name
        }
    }

    struct Activity: Encodable, Equatable, Sendable {
        var objectType = "Activity"
        let id: String
        let definition: Definition
    }

    struct Score: Encodable, Equatable, Sendable {
        let scaled: Double
        let raw: Int
        var min = 0
        let max: Int

        init(_ raw: Int, of max: Int) {
            self.raw = raw
            self.max = max
            scaled = Double(raw) / Double(max)
        }
    }

    struct Result: Encodable, Equatable, Sendable {
        let score: Score
        var success: Bool?
        var duration: String?
        var extensions: [String: String]?
    }

    struct ContextActivities: Encodable, Equatable, Sendable {
        var parent: [Activity]?
        let category: [Activity]
    }

    struct Context: Encodable, Equatable, Sendable {
        let registration: String
        let platform: String
        let language: String
        let contextActivities: ContextActivities
        let extensions: [String: String]
    }

    /// Derived from the session, so that a statement that is sent again is known to be the same.
    public let id: String
    let actor: Actor
    let verb: Verb
    let object: Activity
    let result: Result
    let context: Context
    let timestamp: String
}
