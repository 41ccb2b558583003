import Linguistics

/// A cold phone call to a consumer: not allowed without consent, whatever is said.
struct ConsumerColdCall: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard reading.channel == .phone, reading.temperature == .cold, reading.audience == .consumer else { return nil }
        return FlagVerdict(flag: .consumerColdCall, evidence: nil)
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "Werbeanrufe bei Privatleuten sind ohne vorherige ausdrückliche Einwilligung nicht erlaubt.",
                en: "Sales calls to private people are not allowed without their express consent beforehand."),
            advice: Localized(
                de: "Rufen Sie nur an, wenn die Person darum gebeten hat.", en: "Call only if they have asked you to."))
    }
}
