import Linguistics

/// Where the first contact takes place.
public enum Channel: String, Codable, CaseIterable, Sendable {
    case phone, email, linkedin

    /// Whether the opener is read rather than heard, so that everything it has to do stands in one text.
    public var isWritten: Bool { self != .phone }
}

/// Whether there was a signal before the contact.
public enum Temperature: String, Codable, CaseIterable, Sendable {
    /// No relationship and no signal.
    case cold
    /// A signal, a referral or an earlier contact.
    case warm
}

/// Who is contacted: a business or a private person.
public enum Audience: String, Codable, CaseIterable, Sendable {
    case business, consumer
}

/// What happened before a warm contact, and when.
public struct Trigger: Codable, Equatable, Sendable {
    /// What happened, for example "downloaded the checklist on changeover times".
    public let what: String
    /// When it happened, in words, or nil if unknown.
    public let when: String?

    /// Creates a trigger.
    public init(what: String, when: String?) {
        self.what = what
        self.when = when
    }
}

/// The person whom an opener addresses, and what the sender can know about them.
public struct Prospect: Codable, Equatable, Sendable {
    public let name: String
    public let role: String
    public let company: String
    public let industry: String
    /// What the trainee can know before the contact, each a short statement.
    public let facts: [String]
    /// What happened before a warm contact; nil when there was nothing.
    public let trigger: Trigger?

    /// Creates a prospect.
    public init(
        name: String, role: String, company: String, industry: String, facts: [String], trigger: Trigger?
    ) {
        self.name = name
        self.role = role
        self.company = company
        self.industry = industry
        self.facts = facts
        self.trigger = trigger
    }
}

/// The circumstances in which an opener is marked: the context table of the rubric.
public struct OpenerContext: Codable, Equatable, Sendable {
    public let language: Language
    public let channel: Channel
    public let temperature: Temperature
    /// 1 for the first contact, 2 and up for a follow-up.
    public let touch: Int
    public let audience: Audience
    public let prospect: Prospect
    /// The team's own checklist that the opener is marked by; nil for the rubric as it is.
    public var profile: Profile?

    /// Creates a context.
    public init(
        language: Language, channel: Channel, temperature: Temperature, touch: Int, audience: Audience,
        prospect: Prospect, profile: Profile? = nil
    ) {
        self.language = language
        self.channel = channel
        self.temperature = temperature
        self.touch = touch
        self.audience = audience
        self.prospect = prospect
        self.profile = profile
    }

    /// A profile is named, not written out.
    private enum CodingKeys: CodingKey { case language, channel, temperature, touch, audience, prospect }
}

/// The first thing a trainee says or writes in one contact, with its circumstances.
public struct Opener: Equatable, Sendable {
    public let context: OpenerContext
    /// The subject of an e-mail; nil elsewhere.
    public let subject: String?
    /// What is said, or the body of what is written.
    public let text: String

    /// Creates an opener.
    public init(context: OpenerContext, subject: String?, text: String) {
        self.context = context
        self.subject = subject
        self.text = text
    }
}
