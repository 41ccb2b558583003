import Linguistics

extension NextStep {
    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let reason = Reason(rawValue: verdict.reason).map { "\($0)" } ?? "?"
        return Wording(reason: Localized(de: reason, en: reason), advice: nil)
    }
}
