import Checklist

extension Template {
    /// The context in which the template filled with its examples is marked: its front matter, and as facts the
    /// examples that speak of the prospect and not of the sender.
    public func context(audience: Audience) -> OpenerContext {
        let slots = usedSlots
        func plain(_ slot: Slot) -> String {
            language == .german ? NounPhrase.unmarked(slot.example).words : slot.example
        }
        func example(_ sources: SlotSource...) -> String {
            slots.first { slot in slot.source.map(sources.contains) ?? false }.map(plain) ?? ""
        }
        let facts = slots.filter { slot in
            switch slot.source {
            case .trainee, .sellerCompany, .sellerValue, .name, .salutation, .company, .industry, .role: false
            default: true
            }
        }
        return OpenerContext(
            language: language, channel: channel, temperature: temperature, touch: touch, audience: audience,
            prospect: Prospect(
                name: example(.name, .salutation), role: example(.role), company: example(.company),
                industry: example(.industry), facts: facts.map(plain), trigger: nil), profile: profile)
    }
}
