import Linguistics

/// What the item says to the writer.
extension ValueFollowUp {
    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let reason = Reason(rawValue: verdict.reason) ?? .nothing
        switch verdict.level {
        case .met: return Wording(reason: met(reason), advice: nil)
        case .partial: return Wording(reason: partial(reason, quote), advice: advice(reason, context))
        case .missing: return Wording(reason: missing(reason), advice: advice(reason, context))
        }
    }

    private static func met(_ reason: Reason) -> Localized {
        switch reason {
        case .thing:
            Localized(
                de: "Sie geben etwas in die Hand, das auch ohne Auftrag nützt, und sagen, was es ist.",
                en: "You hand over something that is of use without an order, and say what it is.")
        case .story:
            Localized(
                de: "Sie erzählen von jemandem in ähnlicher Lage und was dabei herauskam.",
                en: "You tell of somebody in a similar position, and what came of it.")
        case .advice:
            Localized(
                de: "Sie geben einen Rat, den man gleich ausprobieren kann, auch ohne Sie.",
                en: "You give advice that can be tried at once, without you too.")
        case .service:
            Localized(
                de: "Sie bieten eine Leistung an, deren Ergebnis für sich nützt, was auch immer später gekauft wird.",
                en: "You offer a service whose result is of use, whatever is bought later.")
        default:
            Localized(
                de: "Sie sagen etwas, das die Person so wohl noch nicht wusste und brauchen kann.",
                en: "You say something that the other probably did not know yet and can use.")
        }
    }

    private static func partial(_ reason: Reason, _ quote: String) -> Localized {
        switch reason {
        case .paper:
            Localized(
                de:
                    "„\(quote)“ handelt von Ihnen: Werbung, Muster oder Unterlagen nützen erst, wenn man schon kaufen will.",
                en: "“\(quote)” is about you: brochures, samples or papers only help somebody who already wants to buy."
            )
        case .ownFigure:
            Localized(
                de: "„\(quote)“ nennt eine Zahl, aber niemanden, an dem man sie nachprüfen könnte.",
                en: "“\(quote)” gives a figure, but nobody with whom one could check it.")
        case .exchange:
            Localized(
                de: "„\(quote)“: Das Nützliche gibt es hier nur im Tausch gegen einen Termin oder eine Antwort.",
                en: "“\(quote)”: what is useful comes only in exchange for a meeting or an answer.")
        case .vague:
            Localized(
                de: "„\(quote)“ verspricht etwas, sagt aber nicht, was man davon hat.",
                en: "“\(quote)” promises something, but not what one would get out of it.")
        case .meeting:
            Localized(
                de: "„\(quote)“: Nützlich wird es erst im Gespräch; bis dahin bleibt nichts in der Hand.",
                en: "“\(quote)”: it gets useful in the meeting only; until then nothing is left in hand.")
        default:
            Localized(
                de:
                    "„\(quote)“ geht in die richtige Richtung, ist aber noch nichts, womit man morgen etwas anfangen kann.",
                en: "“\(quote)” is a start, but nothing yet that one could use tomorrow.")
        }
    }

    private static func missing(_ reason: Reason) -> Localized {
        switch reason {
        case .denied:
            Localized(
                de: "Sie nennen etwas Nützliches, sagen aber, dass es das nicht gibt.",
                en: "You name something useful, but say that there is none.")
        case .discount:
            Localized(
                de:
                    "Rabatt, Testphase oder Leihgerät machen das Produkt billiger; nützlich ist vor dem Kauf nichts davon.",
                en: "A discount, a trial or a loan makes the product cheaper; none of it is of use before buying.")
        case .features:
            Localized(
                de: "Sie zählen auf, was Ihr Produkt kann; wer nicht kauft, hat nach dem Lesen nichts davon.",
                en: "You list what your product can do; whoever does not buy is left with nothing.")
        case .reminder:
            Localized(
                de: "Sie erinnern nur an sich; etwas Neues, das sich zu lesen lohnt, ist nicht dabei.",
                en: "You only remind them of yourself; nothing new that is worth reading comes with it.")
        default:
            Localized(
                de: "Nach diesem Kontakt hat die Person nichts in der Hand, was ihr auch ohne Auftrag nützt.",
                en: "After this contact the other has nothing in hand that is of use without an order.")
        }
    }

    private static func advice(_ reason: Reason, _ context: OpenerContext) -> Localized {
        let prospect = context.prospect
        let topic = prospect.facts.first ?? prospect.trigger?.what ?? prospect.industry
        let trade = prospect.industry.isEmpty ? prospect.company : prospect.industry
        switch reason {
        case .paper, .vague:
            return Localized(
                de:
                    "Legen Sie stattdessen eine Seite bei, die zu „\(topic)“ passt, und sagen Sie, was darauf steht, etwa: "
                    + "„Ich lege Ihnen die fünf Punkte bei, an denen es dabei meist hängt, gern auch ohne uns.“",
                en:
                    "Attach one page instead that fits “\(topic)”, and say what is on it, such as: “I've attached the five "
                    + "points where it usually gets stuck, use them with or without us.”")
        case .ownFigure:
            return Localized(
                de:
                    "Sagen Sie, wer es war und was sich geändert hat: ein Betrieb aus der Branche \(trade), sein Ort, wie es "
                    + "vorher war und wie es jetzt ist.",
                en:
                    "Say who it was and what changed: a business in the same trade (\(trade)), its town, how it was before "
                    + "and how it is now.")
        case .exchange:
            return Localized(
                de: "Geben Sie es gleich her, ohne Termin; wer es brauchen konnte, spricht auch eher mit Ihnen.",
                en: "Give it away at once, without a meeting; whoever could use it is the more likely to talk to you.")
        case .meeting:
            return Localized(
                de:
                    "Geben Sie ein Stück davon vorweg: eine Zahl, einen Handgriff oder das Blatt, das Sie sonst im Gespräch "
                    + "zeigen würden, zugeschnitten auf „\(topic)“.",
                en:
                    "Give a piece of it beforehand: a figure, a knack, or the sheet you would show in the meeting, made to "
                    + "fit “\(topic)”.")
        case .half:
            return Localized(
                de:
                    "Machen Sie es greifbar: Was genau ist es, worum geht es darin, und was kann \(prospect.company) damit "
                    + "morgen tun?",
                en:
                    "Make it tangible: what is it, what is it about, and what can \(prospect.company) do with it tomorrow?"
            )
        default:
            return Localized(
                de:
                    "Lassen Sie etwas da, das zu „\(topic)“ passt: eine Liste, einen Rat zum Ausprobieren oder ein Beispiel, "
                    + "etwa: „Ein Betrieb wie Ihrer hat … gemacht und braucht seitdem …“",
                en:
                    "Leave something that fits “\(topic)”: a list, a tip to try, or an example, such as: “A business like "
                    + "yours did … and has needed … since.”")
        }
    }
}
