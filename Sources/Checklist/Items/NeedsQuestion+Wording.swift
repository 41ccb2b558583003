import Linguistics

/// What the item says to the writer.
extension NeedsQuestion {
    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let reason = Reason(rawValue: verdict.reason) ?? .none
        return Wording(
            reason: sentence(for: reason, quote),
            advice: reason.level == .met ? nil : advice(for: reason, context))
    }

    private static func sentence(for reason: Reason, _ quote: String) -> Localized {
        switch reason {
        case .direct:
            Localized(
                de: "Die Frage zielt auf die Lage der Person und nennt ihr Thema.",
                en: "The question is about the other's situation and names its topic.")
        case .alternative:
            Localized(
                de: "Die Frage stellt zwei Möglichkeiten zur Wahl, und beide handeln von der Lage der Person.",
                en: "The question offers two possibilities, and both are about the other's situation.")
        case .indirect:
            Localized(
                de: "Die Frage kommt als Bitte oder Aussage daher und fragt doch nach der Lage der Person.",
                en: "The question comes as a request or a statement, and still asks about the other's situation.")
        case .takenUp:
            Localized(
                de: "Die Frage ist kurz und nimmt das Thema aus dem Satz davor auf.",
                en: "The question is short and takes up the topic of the sentence before.")
        case .guess:
            Localized(
                de: "Sie prüfen eine Vermutung über die Lage der Person, und die lässt sich leicht richtigstellen.",
                en: "You check a guess about the other's situation, which is easy to put right.")
        case .generic:
            Localized(
                de: "„\(quote)“ passt zu jedem Produkt; ein Thema fehlt.",
                en: "“\(quote)” would fit any product; it has no topic.")
        case .noTopic:
            Localized(
                de: "„\(quote)“ nennt kein Thema, und der Satz davor handelt nicht von der Person.",
                en: "“\(quote)” names no topic, and the sentence before is not about the other person.")
        case .product:
            Localized(
                de: "„\(quote)“ fragt nur, ob Ihr Produkt gebraucht wird.",
                en: "“\(quote)” only asks whether your product is needed.")
        case .announced:
            Localized(
                de: "„\(quote)“ kündigt Fragen an, stellt aber noch keine.",
                en: "“\(quote)” announces questions, and asks none yet.")
        case .smallTalk:
            Localized(
                de: "„\(quote)“ ist Geplauder über die Arbeit; ein Bedarf kommt dabei kaum ans Licht.",
                en: "“\(quote)” is small talk about work; it will hardly bring a need to light.")
        case .opinion:
            Localized(
                de: "„\(quote)“ fragt, wie Ihre Sache gefallen hat, nicht, wie es dort aussieht.",
                en: "“\(quote)” asks how they liked yours, not how things are with them.")
        case .form:
            Localized(
                de: "Sie fordern Angaben an wie ein Formular; ein Gespräch wird daraus nicht.",
                en: "You request data like a form; no talk comes of it.")
        case .time, .offer, .interest, .receipt, .decision, .contact, .rhetorical, .tag, .answered, .quoted,
            .pleasantry, .none:
            absence(reason)
        }
    }

    private static func absence(_ reason: Reason) -> Localized {
        switch reason {
        case .time:
            Localized(
                de: "Gefragt wird nur nach Zeit oder Termin, nicht nach einem Bedarf.",
                en: "You only ask about time or a date, not about a need.")
        case .offer:
            Localized(
                de: "Sie fragen nur, ob Sie etwas tun dürfen; über die Lage der Person erfahren Sie so nichts.",
                en: "You only ask whether you may do something; you learn nothing about the other's situation.")
        case .interest:
            Localized(
                de: "Gefragt wird nur, ob Ihr Angebot interessiert.",
                en: "You only ask whether your offer is of interest.")
        case .receipt:
            Localized(
                de: "Gefragt wird nur, ob etwas angekommen oder gelesen ist.",
                en: "You only ask whether something has arrived or been read.")
        case .decision:
            Localized(
                de: "Gefragt wird nur nach dem Stand der Entscheidung.", en: "You only ask how far the decision is.")
        case .contact:
            Localized(
                de: "Gefragt wird nur, wer zuständig ist.", en: "You only ask who the right person is.")
        case .rhetorical:
            Localized(
                de: "Auf diese Frage soll niemand antworten.", en: "Nobody is meant to answer this question.")
        case .tag:
            Localized(
                de: "Das angehängte „oder?“ macht aus einer Behauptung noch keine Frage.",
                en: "A “right?” at the end does not make a question of a claim.")
        case .answered:
            Localized(
                de: "Sie beantworten Ihre Frage gleich selbst.", en: "You answer your question yourself.")
        case .quoted:
            Localized(
                de: "Die Frage haben andere gestellt; diese Person fragen Sie nichts.",
                en: "Others asked this question; you ask this person nothing.")
        case .pleasantry:
            Localized(
                de: "Die Frage ist eine Höflichkeit und führt zu keinem Bedarf.",
                en: "The question is a courtesy and leads to no need.")
        default:
            Localized(de: "Eine Frage nach der Lage der Person fehlt.", en: "No question about the other's situation.")
        }
    }

    private static func advice(for reason: Reason, _ context: OpenerContext) -> Localized {
        let company = context.prospect.company
        guard let topic = context.prospect.trigger?.what ?? context.prospect.facts.first else {
            return Localized(
                de:
                    "Fragen Sie, wie eine bestimmte Aufgabe bei \(company) heute gelöst ist und wer sich darum kümmert.",
                en: "Ask how one particular task is handled at \(company) today, and who looks after it.")
        }
        switch reason {
        case .generic, .noTopic, .smallTalk:
            return Localized(
                de: "Geben Sie der Frage ein Thema, etwa „\(topic)“: „Wie lösen Sie das heute, und was kostet dabei am "
                    + "meisten Zeit?“",
                en: "Give the question a topic, such as “\(topic)”: “How do you handle that today, and what takes most "
                    + "of the time?”")
        case .product:
            return Localized(
                de:
                    "Fragen Sie nach der Aufgabe hinter dem Produkt, etwa bei „\(topic)“: „Wer macht das im Moment, und "
                    + "wo hakt es?“",
                en:
                    "Ask about the task behind the product, for instance at “\(topic)”: “Who does that at the moment, and "
                    + "where does it get stuck?”")
        case .announced:
            return Localized(
                de: "Stellen Sie die erste Frage gleich, etwa zu „\(topic)“: „Wie läuft das heute bei Ihnen ab?“",
                en: "Ask the first one right away, for instance about “\(topic)”: “How does that work with you today?”")
        case .opinion:
            return Localized(
                de: "Fragen Sie, was sich dort ändern soll: „Welcher Punkt davon würde Ihnen bei \(company) am meisten "
                    + "abnehmen?“",
                en: "Ask what is to change there: “Which part of it would take most off your hands at \(company)?”")
        case .form:
            return Localized(
                de: "Stellen Sie eine davon als Frage, wie am Telefon: „Wie viele sind es bei Ihnen, und bis wann?“",
                en: "Ask one of them as you would on the phone: “How many do you have, and by when?”")
        case .answered, .quoted, .rhetorical, .tag:
            return Localized(
                de: "Fragen Sie \(company) selbst und warten Sie die Antwort ab, etwa zu „\(topic)“: „Wie ist das bei "
                    + "Ihnen?“",
                en: "Ask \(company) and wait for the answer, for instance about “\(topic)”: “How is that with you?”")
        default:
            return Localized(
                de: "Fragen Sie vorher nach der Lage, etwa zu „\(topic)“: „Wie lösen Sie das heute?“",
                en: "Ask about the situation first, for instance about “\(topic)”: “How do you handle that today?”")
        }
    }
}
