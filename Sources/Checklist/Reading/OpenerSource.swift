import Linguistics

/// An opener and its context as bytes of UTF-8, to be filled again and again while many are read.
public struct OpenerSource: Sendable {
    public var language = Language.german
    public var channel = Channel.phone
    public var temperature = Temperature.cold
    public var touch = 1
    public var audience = Audience.business
    public var name: [UInt8] = []
    public var role: [UInt8] = []
    public var company: [UInt8] = []
    public var industry: [UInt8] = []
    /// The facts; only the first `factCount` count, the rest is memory to be used again.
    public var facts: [[UInt8]] = []
    public var factCount = 0
    public var hasTrigger = false
    public var triggerWhat: [UInt8] = []
    public var triggerWhen: [UInt8] = []
    public var hasSubject = false
    public var subject: [UInt8] = []
    public var text: [UInt8] = []
    /// The team's own checklist; nil for the rubric as it is.
    public var profile: Profile?

    /// An empty source.
    public init() {}

    /// The bytes of an opener.
    public init(_ opener: Opener) {
        let context = opener.context
        language = context.language
        channel = context.channel
        temperature = context.temperature
        touch = context.touch
        audience = context.audience
        profile = context.profile
        name = Array(context.prospect.name.utf8)
        role = Array(context.prospect.role.utf8)
        company = Array(context.prospect.company.utf8)
        industry = Array(context.prospect.industry.utf8)
        facts = context.prospect.facts.map { Array($0.utf8) }
        factCount = facts.count
        if let trigger = context.prospect.trigger {
            hasTrigger = true
            triggerWhat = Array(trigger.what.utf8)
            triggerWhen = Array((trigger.when ?? "").utf8)
        }
        if let subject = opener.subject {
            hasSubject = true
            self.subject = Array(subject.utf8)
        }
        text = Array(opener.text.utf8)
    }

    /// The context as strings, for wording.
    public var context: OpenerContext {
        OpenerContext(
            language: language, channel: channel, temperature: temperature, touch: touch, audience: audience,
            prospect: prospect, profile: profile)
    }

    private var prospect: Prospect {
        func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        return Prospect(
            name: string(name), role: string(role), company: string(company), industry: string(industry),
            facts: facts.prefix(factCount).map(string),
            trigger: hasTrigger
                ? Trigger(what: string(triggerWhat), when: triggerWhen.isEmpty ? nil : string(triggerWhen)) : nil)
    }
}
