import Linguistics

/// What the item says to the writer.
extension NextStep {
    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let reason = Reason(rawValue: verdict.reason) ?? .nothing
        return Wording(
            reason: sentence(for: reason, quote), advice: verdict.level == .met ? nil : advice(for: reason, context))
    }

    private static func sentence(for reason: Reason, _ quote: String) -> Localized {
        switch reason {
        case .choice:
            Localized(
                de: "Ein kleiner Schritt mit Zeiten zur Wahl: Darauf lässt sich leicht antworten.",
                en: "A small step with times to choose from: easy to answer.")
        case .booking:
            Localized(
                de: "Ein kleiner Schritt, und die Zeit dafür sucht sich die Person selbst aus.",
                en: "A small step, and the other picks the time.")
        case .oneTime:
            Localized(
                de: "„\(quote)“ ist klar und klein, nennt aber nur eine Zeit; passt sie nicht, endet es mit Nein.",
                en: "“\(quote)” is clear and small, but names one time only; if it does not suit, the answer is no.")
        case .onlyWeek:
            Localized(
                de: "„\(quote)“ nennt nur eine Woche oder einen Monat; zum Auswählen ist das zu wenig.",
                en: "“\(quote)” names a week or a month only, which leaves nothing to choose from.")
        case .noTimes:
            Localized(
                de: "Es ist klar, was Sie möchten, aber nicht, wann: „\(quote)“ nennt keine Zeiten.",
                en: "It is clear what you would like, but not when: “\(quote)” names no times.")
        case .tooLong:
            Localized(
                de: "„\(quote)“ verlangt mehr als zwanzig Minuten; das ist viel für jemanden, der Sie kaum kennt.",
                en: "“\(quote)” takes more than twenty minutes, which is a lot for somebody who hardly knows you.")
        case .visit:
            Localized(
                de: "Ein Termin vor Ort ist ein großer Schritt, auch wenn er kurz ist.",
                en: "Meeting in person is a large step, however short it is.")
        case .competing:
            Localized(
                de: "Sie bieten Verschiedenes zugleich an; wer wählen muss, was er tun soll, tut oft nichts.",
                en: "You offer different things at once; people who must choose what to do often do nothing.")
        case .unclear:
            Localized(
                de: "„\(quote)“ nennt Zeiten, aber nicht wofür.", en: "“\(quote)” names times, but not what for.")
        case .linkOnly:
            Localized(
                de: "Ein Kalender allein ist noch kein Vorschlag: Wofür und wie lange, bleibt offen.",
                en: "A calendar alone proposes nothing yet: what for and how long stays open.")
        case .announced:
            Localized(
                de: "Sie kündigen an, wann Sie sich melden, und lassen keine Wahl.",
                en: "You announce when you will be in touch, and leave no choice.")
        case .askedBack:
            Localized(
                de: "Sie bitten um eine Kleinigkeit, aber nicht um ein Gespräch; eine Zeit dafür fehlt.",
                en: "You ask for something small, but not for a talk; there is no time for one.")
        default: rest(reason, quote)
        }
    }

    private static func rest(_ reason: Reason, _ quote: String) -> Localized {
        switch reason {
        case .yesByReply:
            Localized(
                de: "Ein Wort genügt als Antwort, das ist klein. Wann Sie miteinander reden, bleibt offen.",
                en: "One word is enough as an answer, and that is small. When you will talk stays open.")
        case .document:
            Localized(
                de: "Sie fragen, ob Sie etwas schicken dürfen; danach liegt es da, und niemand hat etwas ausgemacht.",
                en: "You ask whether you may send something; then it is there, and nobody has agreed on anything.")
        case .atOnce:
            Localized(
                de: "„\(quote)“ ist klein, gilt aber nur für jetzt gleich.",
                en: "“\(quote)” is small, but is for right now only.")
        case .trial:
            Localized(
                de: "Ausprobieren ist ein klarer Schritt; es fehlen Zeiten, unter denen man wählen kann.",
                en: "Trying something is a clear step; what is missing are times to choose from.")
        case .callMe:
            Localized(
                de: "Sie überlassen der Person den Anruf oder den Weg zu Ihnen.",
                en: "You leave it to the other to call or come.")
        case .vague:
            Localized(
                de: "„Melden Sie sich“ oder „ich freue mich“ sind Hoffnungen, kein Vorschlag.",
                en: "“Get in touch” or “I look forward” are hopes, not a proposal.")
        case .purchase:
            Localized(
                de: "Gefragt wird gleich nach dem Kauf oder der Unterschrift; ein kleiner Schritt davor fehlt.",
                en: "You ask for the order or the signature at once; a small step before it is missing.")
        case .announcedVisit:
            Localized(
                de: "Der Besuch wird angekündigt, nicht vorgeschlagen.", en: "The visit is announced, not proposed.")
        default:
            Localized(
                de: "Es bleibt offen, was als Nächstes geschehen soll.", en: "It stays open what should happen next.")
        }
    }

    // MARK: Advice

    private static func advice(for reason: Reason, _ context: OpenerContext) -> Localized {
        let example = example(context)
        return switch reason {
        case .oneTime, .announced:
            Localized(
                de: "Stellen Sie eine zweite Zeit daneben, an einem anderen Tag: \(example.de)",
                en: "Put a second time beside it, on another day: \(example.en)")
        case .onlyWeek, .noTimes, .callMe, .trial:
            Localized(
                de: "Nennen Sie zwei Zeiten zur Wahl: \(example.de)", en: "Name two times to choose from: \(example.en)"
            )
        case .tooLong:
            Localized(
                de: "Bitten Sie erst um eine Viertelstunde: \(example.de)",
                en: "Ask for a quarter of an hour first: \(example.en)")
        case .visit, .announcedVisit:
            Localized(
                de: "Schlagen Sie zuerst ein kurzes Telefonat vor, den Besuch danach: \(example.de)",
                en: "Propose a short call first, the visit later: \(example.en)")
        case .competing:
            Localized(
                de: "Entscheiden Sie sich für eines, am besten das Kleinste: \(example.de)",
                en: "Decide on one of them, best the smallest: \(example.en)")
        case .unclear, .linkOnly:
            Localized(
                de: "Sagen Sie dazu, worum es geht und wie lange es dauert: \(example.de)",
                en: "Say what it is about and how long it takes: \(example.en)")
        case .askedBack, .yesByReply, .document:
            Localized(
                de: "Hängen Sie ein kurzes Gespräch daran, mit zwei Zeiten: \(example.de)",
                en: "Tie a short talk to it, with two times: \(example.en)")
        case .atOnce:
            Localized(
                de: "Falls es gerade nicht geht, halten Sie zwei andere Zeiten bereit: \(example.de)",
                en: "Have two other times ready in case now is bad: \(example.en)")
        default:
            Localized(
                de: "Schließen Sie mit einem kleinen Vorschlag und zwei Zeiten: \(example.de)",
                en: "Close with a small proposal and two times: \(example.en)")
        }
    }

    /// A proposal for this prospect, about what is known of them, in the tone of the channel.
    private static func example(_ context: OpenerContext) -> Localized {
        let name = context.prospect.name.isEmpty ? "" : context.prospect.name + ", "
        let topic = context.prospect.trigger?.what ?? context.prospect.facts.first ?? ""
        let about =
            topic.isEmpty
            ? Localized(de: "", en: "") : Localized(de: " (Ihr Anlass: „\(topic)“)", en: " (your occasion: “\(topic)”)")
        return switch context.channel {
        case .phone:
            Localized(
                de: "„Eine Viertelstunde am Telefon, eher Mittwoch um zehn oder Freitag nach acht?“\(about.de)",
                en: "“A quarter of an hour on the phone, Wednesday at ten or Friday after eight?”\(about.en)")
        case .email:
            Localized(
                de:
                    "„\(name)telefonieren wir eine Viertelstunde: Dienstag um 9 Uhr oder Donnerstag um 14 Uhr?“\(about.de)",
                en: "“\(name)shall we talk for fifteen minutes, Tuesday at 9 or Thursday at 2?”\(about.en)")
        case .linkedin:
            Localized(
                de: "„Zehn Minuten am Telefon, Di um 9 oder Do um 16 Uhr?“\(about.de)",
                en: "“Ten minutes on the phone, Tue at 9 or Thu at 4?”\(about.en)")
        }
    }
}
