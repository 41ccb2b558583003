import Checklist
import Linguistics
import Scenarios

/// A reusable opener with places to fill.
public struct Template: Equatable, Sendable {
    public let id: String
    public let title: String
    public let language: Language
    public let channel: Channel
    public let temperature: Temperature
    public let address: AddressForm
    /// The occasion it is for: "Stellenanzeige", "download" …
    public let signal: String
    /// When to use it and when not; nil where the author does not say.
    public let when: String?
    public let touch: Int
    /// The section of the advice article that stands behind it.
    public let article: Int
    /// The team's own checklist that it is marked by; nil for the rubric as it is.
    public let profile: Profile?
    /// Where the figures and comparisons in its own words come from; nil where it has none.
    public let source: String?
    public internal(set) var subject: String?
    /// All slots of the file; a variant may leave some out.
    public let slots: [Slot]
    /// The other wordings in the file.
    public let variants: [Variant]
    /// The variant that this wording is; nil for the template's own.
    public internal(set) var variant: String?
    /// The rules that notes in the file allow: `<!-- einstieg: allow stockPhrase -->`.
    public let allowed: Set<Rule>
    public internal(set) var text: String
}

/// A place in a template.
public struct Slot: Equatable, Sendable {
    public let name: String
    public let description: String
    public let example: String
    /// Where its value can come from when a scenario is at hand.
    public let source: SlotSource?
    /// Whether it may stay empty; the line that it stands in then falls away.
    public let isOptional: Bool
}

/// What a slot can be filled with from a scenario.
public enum SlotSource: String, CaseIterable, Sendable {
    case salutation = "prospect.salutation"
    case name = "prospect.name"
    case company = "prospect.company"
    case industry = "prospect.industry"
    case role = "prospect.role"
    case triggerWhat = "prospect.trigger.what"
    case triggerWhen = "prospect.trigger.when"
    case fact = "prospect.fact"
    case sellerCompany = "seller.company"
    case sellerValue = "seller.value"
    case trainee = "trainee.name"

    /// The value in a scenario, or nil where it has none.
    public func value(in scenario: Scenario, trainee: String?) -> String? {
        switch self {
        case .salutation: scenario.prospect.salutation
        case .name: scenario.prospect.name
        case .company: scenario.prospect.company
        case .industry: scenario.prospect.industry
        case .role: scenario.prospect.role
        case .triggerWhat: scenario.prospect.trigger?.what
        case .triggerWhen: scenario.prospect.trigger?.when
        case .fact: scenario.prospect.facts.first?.text
        case .sellerCompany: scenario.seller.company
        case .sellerValue: scenario.seller.value.first
        case .trainee: trainee
        }
    }
}
