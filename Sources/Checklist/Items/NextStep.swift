import Linguistics

struct NextStep: ItemRule {
    enum Reason: Int { case missing }

    static func judge(_ reading: Reading) -> ItemVerdict { ItemVerdict(.missing, nil, Reason.missing) }

    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(reason: Localized(de: "fehlt", en: "missing"), advice: nil)
    }
}
