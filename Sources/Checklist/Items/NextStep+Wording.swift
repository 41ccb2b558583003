import Linguistics

extension NextStep {
    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(reason: Localized(de: "fehlt", en: "missing"), advice: nil)
    }
}
