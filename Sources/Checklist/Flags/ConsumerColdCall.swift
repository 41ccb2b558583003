import Linguistics

/// A cold phone call to a consumer: not allowed without consent, whatever is said.
struct ConsumerColdCall: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        let context = reading.opener.context
        guard context.channel == .phone, context.temperature == .cold, context.audience == .consumer else { return nil }
        return FlagMark(
            flag: .consumerColdCall, evidence: nil,
            reason: Localized(
                de: "Werbeanrufe bei Privatleuten sind ohne vorherige ausdrückliche Einwilligung nicht erlaubt.",
                en: "Sales calls to private people are not allowed without their express consent beforehand."),
            advice: Localized(
                de: "Rufen Sie nur an, wenn die Person darum gebeten hat.", en: "Call only if they have asked you to."))
    }
}
