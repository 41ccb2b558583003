import Linguistics

extension WrongFact {
    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let known = context.prospect.trigger?.what ?? context.prospect.facts.first ?? context.prospect.company
        return Wording(
            reason: Localized(
                de: "„\(quote)“ stimmt nicht mit dem überein, was hier bekannt ist.",
                en: "“\(quote)” does not agree with what is known here."),
            advice: Localized(
                de: "Halten Sie sich an das, was Sie wissen („\(known)“), oder fragen Sie danach.",
                en: "Keep to what you know (“\(known)”), or ask about it."))
    }
}
