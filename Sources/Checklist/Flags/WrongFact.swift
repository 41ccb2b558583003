import Linguistics

/// Something that contradicts what the context knows: another number of the same thing.
///
/// Only what can be compared is judged: a number before a word that the facts use with a different number.
struct WrongFact: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        nil
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "Das stimmt nicht mit dem überein, was bekannt ist: „\(quote)“.",
                en: "This does not agree with what is known: “\(quote)”."),
            advice: Localized(
                de: "Prüfen Sie die Angabe vorher, oder fragen Sie danach.", en: "Check it beforehand, or ask about it."
            ))
    }
}
