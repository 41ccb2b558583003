import Linguistics

extension PersonalEntry {
    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        guard let reason = Reason(rawValue: verdict.reason) else {
            return Wording(reason: Localized(de: "", en: ""), advice: nil)
        }
        let start = start(context)
        return Wording(
            reason: sentence(reason, quote, context.prospect.name),
            advice: verdict.level == .met ? nil : advice(reason, start))
    }

    private static func sentence(_ reason: Reason, _ quote: String, _ known: String) -> Localized {
        // Without a context nobody has a name.
        let name = Localized(de: known.isEmpty ? "diese Person" : known, en: known.isEmpty ? "this person" : known)
        return switch reason {
        case .particular:
            Localized(
                de: "„\(quote)“ kann nur an \(name.de) gehen, und es steht vorn.",
                en: "“\(quote)” could only be meant for \(name.en), and it comes first.")
        case .signal:
            Localized(
                de: "„\(quote)“ nennt den Anlass so, dass \(name.de) weiß, worum es geht.",
                en: "“\(quote)” names the occasion so that \(name.en) knows what this is about.")
        case .referral:
            Localized(
                de: "„\(quote)“: Wer empfohlen wird und sagt, von wem, ist kein Fremder mehr.",
                en: "“\(quote)”: someone who says by whom they were sent is no stranger.")
        case .late:
            Localized(
                de: "„\(quote)“ ist persönlich, kommt aber erst nach langer Vorrede.",
                en: "“\(quote)” is personal, but it comes after a long preamble.")
        case .afterProduct:
            Localized(
                de: "„\(quote)“ ist persönlich, aber davor geht es schon um Sie und Ihr Angebot.",
                en: "“\(quote)” is personal, but before it you have already talked about yourself and your product.")
        case .detail:
            Localized(
                de: "„\(quote)“ streift \(name.de) nur; was Sie wissen, bleibt unbestimmt.",
                en: "“\(quote)” only brushes past \(name.en); what you know stays vague.")
        case .subjectOnly:
            Localized(
                de: "Nur der Betreff „\(quote)“ ist persönlich, der Text beginnt ohne ihn.",
                en: "Only the subject “\(quote)” is personal; the text starts without it.")
        case .standing:
            Localized(
                de: "„\(quote)“ spricht eine Rolle an; sie haben viele andere auch.",
                en: "“\(quote)” addresses a role that many others have too.")
        case .anyone:
            Localized(
                de: "„\(quote)“ gilt für eine ganze Branche oder Gegend, nicht für \(name.de).",
                en: "“\(quote)” is true of a whole trade or area, not of \(name.en).")
        case .vague:
            Localized(
                de: "„\(quote)“ nennt einen Anlass, den niemand wiedererkennt.",
                en: "“\(quote)” names an occasion that nobody would recognise.")
        case .unnamed:
            Localized(
                de: "„\(quote)“ beruft sich auf jemanden, ohne den Namen zu sagen.",
                en: "“\(quote)” refers to somebody without giving the name.")
        case .ownMessage:
            Localized(
                de: "„\(quote)“ knüpft nur an Ihre eigene Nachricht an.",
                en: "“\(quote)” only takes up your own message.")
        case .praise:
            Localized(
                de: "Gelobt wird, was man jedem sagen könnte; über \(name.de) steht nichts da.",
                en: "The praise would fit anybody; there is nothing about \(name.en).")
        case .stockPhrase:
            Localized(
                de: "Am Anfang steht eine Floskel; über \(name.de) erfährt man nichts.",
                en: "It opens with a stock phrase; nothing is said of \(name.en).")
        case .senderFirst:
            Localized(
                de: "Sie fangen mit sich an; \(name.de) kommt darin nicht vor.",
                en: "You start with yourself; \(name.en) does not come into it.")
        case .missing:
            Localized(
                de: "Am Anfang steht nichts, was nur \(name.de) betrifft.",
                en: "Nothing at the start concerns \(name.en) alone.")
        }
    }

    private static func advice(_ reason: Reason, _ start: Localized) -> Localized {
        switch reason {
        case .late, .afterProduct, .subjectOnly:
            Localized(
                de: "Beginnen Sie den Text damit, gleich nach dem Gruß, und stellen Sie sich danach vor.",
                en: "Begin the text with it, right after the greeting, and introduce yourself afterwards.")
        case .unnamed:
            Localized(
                de: "Sagen Sie, wer es war, und fragen Sie vorher, ob Sie den Namen nennen dürfen.",
                en: "Say who it was, and ask beforehand whether you may use the name.")
        default:
            Localized(
                de: "Fangen Sie mit dem an, was Sie wissen, zum Beispiel: „\(start.de)“",
                en: "Start from what you know, for example: “\(start.en)”")
        }
    }

    /// A way to begin, from the trigger or the first fact.
    private static func start(_ context: OpenerContext) -> Localized {
        let prospect = context.prospect
        if let trigger = prospect.trigger {
            let time = trigger.when.map { ", \($0)" } ?? ""
            return Localized(
                de: "Mein Anlass: \(trigger.what)\(time).", en: "The reason for this: \(trigger.what)\(time).")
        }
        guard let fact = prospect.facts.first else {
            return Localized(
                de: "Auf Ihrer Seite steht, dass …", en: "Your website says that …")
        }
        return Localized(
            de: "Mein Grund, mich gerade bei Ihnen zu melden: \(fact).", en: "One thing caught my eye: \(fact).")
    }
}
