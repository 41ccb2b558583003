import Checklist
import Linguistics

/// How people address each other in German; English knows no difference, `sie` stands for it.
public enum AddressForm: String, Codable, CaseIterable, Sendable {
    case sie = "Sie"
    case du
}

/// A scenario as its author wrote it: who is contacted, why it could matter to them, and how it can end.
public struct Scenario: Equatable, Sendable {
    /// The stable name, the same as the file's without its ending.
    public let id: String
    public let title: String
    public let language: Language
    public let channel: Channel
    public let temperature: Temperature
    /// ISO 3166 code of the prospect's country: DE, AT, CH, GB …
    public let country: String
    /// 1 for the first contact, 2 and up for a follow-up.
    public let touch: Int
    public let audience: Audience
    /// From 1 (friendly) to 4 (hard).
    public let difficulty: Int
    /// What the trainee wants to reach, in a sentence for the briefing card.
    public let goal: String
    public let seller: Seller
    public let prospect: ScenarioProspect
    public let basis: Basis
    public let persona: Persona
    public let needs: [Need]
    public let objections: [Objection]
    public let answers: [Answer]
    /// The author's own wording for moves of the persona; moves without an entry use the archetype's.
    public let lines: [Move: [Line]]
    /// How it can end here; empty where the archetype's last words will do for every kind of ending.
    public let endings: [EndingKind: Ending]
    public let scoring: ScoringRules
    /// The team's own checklist that openers are marked by here; nil for the rubric as it is.
    public var profile: Profile?
    /// Where the author expects trainees of each skill to get, in percent of the best ending; skills without an entry
    /// are expected to do as they do everywhere.
    public let expect: [Skill: ClosedRange<Int>]
    public let checks: OpenerChecks
    /// The file that it was read from, as it was named.
    public let file: String
    /// A hash of the file's text and of its sheets': the same for the same text, on every machine.
    public internal(set) var contentHash: String
    /// Questions gathered beside the file.
    public internal(set) var sheet = QuestionSheet()
    /// What is asked further once something was told, with its answers, gathered beside the file.
    public internal(set) var followUps = FollowUpSheet()

    /// Every line that the author wrote for the persona in the file itself.
    public var allLines: [Line] {
        var all = persona.delays + persona.busyDays.sorted { $0.key < $1.key }.map(\.value)
        for need in needs { all += need.guarded + need.open }
        for objection in objections { all += objection.lines + objection.resolved }
        for answer in answers { all += answer.lines }
        for lines in lines.values { all += lines }
        for ending in endings.values { all += ending.lines }
        return all
    }

    /// The circumstances that openers in this scenario are marked in.
    public var openerContext: OpenerContext {
        OpenerContext(
            language: language, channel: channel, temperature: temperature, touch: touch, audience: audience,
            prospect: Prospect(
                name: prospect.name, role: prospect.role, company: prospect.company, industry: prospect.industry,
                facts: prospect.facts.map(\.text), trigger: prospect.trigger), profile: profile)
    }
}

/// Whom the trainee plays, and what they have to give.
public struct Seller: Equatable, Sendable {
    public let company: String
    /// What the company does, in a sentence.
    public let offer: String
    /// Useful things that the trainee may really give away: a case, a checklist, a comparison.
    public let value: [String]
}

/// The person contacted, as the briefing card shows them.
public struct ScenarioProspect: Equatable, Sendable {
    public let name: String
    /// How one addresses them: "Frau Leitgeb", "Priya".
    public let salutation: String
    public let role: String
    public let company: String
    public let industry: String
    public let size: String
    public let address: AddressForm
    public let facts: [Fact]
    public let trigger: Trigger?
}

/// One thing the trainee can know beforehand.
public struct Fact: Equatable, Sendable {
    public let id: String
    public let text: String
}

/// What the law turns on: why this person may be contacted at all.
public struct Basis: Equatable, Sendable {
    public enum Consent: String, CaseIterable, Sendable { case none, presumed, express }
    public enum Relation: String, CaseIterable, Sendable { case none, enquiry, referral, customer }

    public let consent: Consent
    public let relation: Relation
    /// Where the address comes from, in the words that answer "How did you get my details?".
    public let source: String
}

/// The temperament that plays the prospect, with its state at the start.
public struct Persona: Equatable, Sendable {
    public let archetype: Archetype
    /// From -3 (sour) to 3 (cheerful).
    public let mood: Int
    /// From 0 (ends the contact) to 10.
    public let patience: Int
    /// From 0 to 10.
    public let trust: Int
    /// Where the persona has room for a short talk, as they would say it: "Mittwoch ab zehn".
    public let free: [String]
    /// Days that do not work, by name, each with what they would say instead of it.
    public let busyDays: [String: Line]
    /// How long a written answer takes, as stage directions; empty where the archetype's will do.
    public let delays: [Line]
}

/// One sentence that can be said, with its stable id ("needs.fahrten.open.1").
public struct Line: Equatable, Hashable, Sendable {
    public let id: String
    public let text: String
    /// Where it was written; nil for lines that a program made.
    public let place: SourcePlace?
    /// Questions that it answers, as people put them.
    public let samples: [String]

    public init(id: String, text: String, place: SourcePlace? = nil, samples: [String] = []) {
        self.id = id
        self.text = text
        self.place = place
        self.samples = samples
    }
}

/// Something the prospect could really use, which comes to light if asked for well.
public struct Need: Equatable, Sendable {
    public let id: String
    /// What it is, in a few words, for scorecard and hints.
    public let title: String
    /// The words that touch it, matched by their stem and inside compounds.
    public let topics: [String]
    /// Questions that ask for it, as people put them.
    public let samples: [String]
    /// What is said to a concrete question while trust is low.
    public let guarded: [Line]
    /// What is said once there is enough trust.
    public let open: [Line]
    /// The trust from which the prospect opens up.
    public let trust: Int
    /// Whether it is the need behind the obvious one.
    public let isHidden: Bool
}

/// A reservation of this prospect's own.
public struct Objection: Equatable, Sendable {
    public enum Occasion: String, CaseIterable, Sendable {
        /// After the opener.
        case opener
        /// When the trainee talks about the offer.
        case pitch
        /// When the trainee proposes a step.
        case proposal
    }

    public let id: String
    public let title: String
    public let occasion: Occasion
    public let lines: [Line]
    /// Words that meet it, if the trainee says them while not arguing.
    public let topics: [String]
    /// What a good reply to it does.
    public let resolvedBy: [Resolution]
    /// What the prospect says once it is met.
    public let resolved: [Line]
}

/// What can meet an objection.
public enum Resolution: String, CaseIterable, Sendable {
    /// Taking it seriously in words.
    case acknowledge
    /// Asking what is behind it.
    case question
    /// Giving something of use in itself.
    case value
    /// Making the step smaller.
    case smallStep
    /// Answering it with one of its topic words.
    case topic
}

/// What the prospect says to a question about something that is no need: their machines, their team, their software.
public struct Answer: Equatable, Sendable {
    public let id: String
    /// The common question that it answers, if any.
    public let about: CommonQuestion?
    public let topics: [String]
    /// Questions that ask for it, as people put them.
    public let samples: [String]
    public let lines: [Line]
}

/// How a contact can end.
public enum EndingKind: String, Codable, CaseIterable, Sendable {
    /// A small step with a day and a time.
    case nextStep
    /// Something weaker: send it, call again.
    case weaker
    /// Not now, but the door stays open.
    case doorOpen
    /// A clean no.
    case no
    /// Hung up, or a written "stop".
    case hungUp
    /// A letter that nobody answers.
    case noAnswer

    /// The archetype's last word for it; nil for silence.
    public var move: Move? {
        switch self {
        case .nextStep: .closeNextStep
        case .weaker: .closeWeaker
        case .doorOpen: .closeDoorOpen
        case .no: .closeNo
        case .hungUp: .closeHungUp
        case .noAnswer: nil
        }
    }
}

/// The last word, and what happened afterwards.
public struct Ending: Equatable, Sendable {
    public let kind: EndingKind
    /// What the prospect says last; empty for `noAnswer`.
    public let lines: [Line]
    /// What came of it, told to the trainee.
    public let afterwards: String
}

/// Weights and limits of the scorecard.
public struct ScoringRules: Equatable, Sendable {
    public enum Blocker: String, CaseIterable, Sendable { case pretence, afterNo }

    public let opener: Int
    public let conversation: Int
    public let nextStep: Int
    public let fairness: Int
    public let passMark: Int
    public let blockers: [Blocker]
    /// What the author wrote instead of leaving it to the usual rules or to a profile.
    public let own: Set<Own>

    /// A rule that a profile can set as well.
    public enum Own: String, CaseIterable, Sendable { case passMark, blockers }

    /// Opener 40, conversation 30, next step 20, fairness 10; passed from 70; both blockers.
    public static let standard = ScoringRules(
        opener: 40, conversation: 30, nextStep: 20, fairness: 10, passMark: 70, blockers: Blocker.allCases, own: [])
}

/// Openers the author expects to pass or to fail here: the scenario's own tests.
public struct OpenerChecks: Equatable, Sendable {
    public let pass: [String]
    public let fail: [String]
}
