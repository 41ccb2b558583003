import Linguistics

/// Questions that ask for no need, told by whose letter, signature or calendar they are about.
extension NeedsQuestion {
    /// What is plain before any list is asked; nil for all other questions.
    static func earlyKind(_ question: Range<Int>, _ asksWhat: Bool, _ reading: Reading) -> Reason? {
        if !asksWhat, viewsLetter(question, reading) { return .receipt }
        if asksForReply(question, reading) { return .receipt }
        if asksForSignature(question, reading) || asksWhatHoldsUp(question, reading) { return .decision }
        if isPreferred(question, reading) { return .time }
        if !asksWhat, sendsSomebody(question, reading) { return .offer }
        if asksForTime(question, asksWhat, reading) { return .time }
        if !asksWhat || whethers.contains(reading.words[question.lowerBound]), asksForPerson(question, reading) {
            return .contact
        }
        if invitesQuestions(question, reading) { return .interest }
        if asksWhat, isOfOwnTeam(question, reading) { return .offer }
        if asksWhat, choosesWare(question, reading) { return .decision }
        if isSelfEvident(question, reading) || disparages(question, reading) { return .rhetorical }
        return nil
    }

    /// "Konnten Sie die Nachricht öffnen?", "any joy with the brochure?", "ham s' scho einigschaut": a letter or file
    /// and what one does with it, or a look that can only be one into papers.
    private static func viewsLetter(_ question: Range<Int>, _ reading: Reading) -> Bool {
        let outside = content(question, reading)
        if outside <= 5, reading.text.has(letters, in: question), reading.text.has(openings, in: question) {
            return true
        }
        return outside <= 3 && reading.text.has(glances, in: question)
    }

    /// "Wo stehen Sie gefühlsmäßig bei der Unterschrift?": how far they are with what concludes the sale.
    private static func asksForSignature(_ question: Range<Int>, _ reading: Reading) -> Bool {
        if reading.text.has(hesitations, in: question) { return content(question, reading) <= 3 }
        if asksToSign(question, reading) { return true }
        guard reading.text.has(conclusions, in: question), !reading.text.has(alternatives, in: question) else {
            return false
        }
        return reading.text.has(standings, in: question) && content(question, reading) <= 5
    }

    /// "Can you sign the order today?", "was brauchen Sie noch, damit Sie unterschreiben": the recipient is to sign.
    private static func asksToSign(_ question: Range<Int>, _ reading: Reading) -> Bool {
        for index in question.dropFirst() where signings.contains(reading.words[index]) {
            let before = question.lowerBound..<index
            guard reading.text.has(recipients, in: max(question.lowerBound, index - 5)..<index) else { continue }
            if requests.contains(reading.words[question.lowerBound]) || reading.text.has(aims, in: before) {
                return true
            }
        }
        return false
    }

    /// "…, ob Sie jemanden kennen, der dafür zuständig ist", "are you the person who looks after it?"
    private static func asksForPerson(_ question: Range<Int>, _ reading: Reading) -> Bool {
        if reading.language == .german {
            return reading.text.has(responsible, in: question) && reading.text.has(persons, in: question)
        }
        for index in question.dropFirst() where persons.contains(reading.words[index - 1]) {
            if relativeWhos.contains(reading.words[index]) { return true }
        }
        return false
    }

    /// "Welche Frage hätten Sie an uns?", "what questions do you have for me?": the recipient is to ask.
    static func invitesQuestions(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.text.has(questions, in: question), content(question, reading) <= 2 else { return false }
        for index in question.dropFirst() where senderObjects.contains(reading.words[index]) {
            if towards.contains(reading.words[index - 1]) { return true }
        }
        return false
    }

    private static let signings: WordSet = [
        "sign", "signing", "commit", "unterschreiben", "unterschreibst", "unterschreibt", "unterzeichnen",
        "unterzeichnet", "signieren",
    ]
    private static let aims: WordSet = [
        "damit", "dass", "bis", "bevor", "ehe", "get", "getting", "got", "before", "until", "so", "make", "for", "have",
        "reason", "stopping", "stops", "keeping", "holding", "preventing", "grund", "gründe", "gründen", "hindert",
        "hält", "take", "takes", "müsste", "fehlt",
    ]
    private static let responsible: WordSet = [
        "zuständig", "verantwortlich", "zuständige", "verantwortliche", "zuständigen", "verantwortlichen",
    ]
    private static let persons: WordSet = [
        "jemand", "jemanden", "jemandem", "wen", "person", "derjenige", "diejenige", "richtige", "richtigen", "one",
        "lady", "gentleman", "chap",
    ]
    private static let relativeWhos: WordSet = ["who", "that", "who's", "responsible"]
    private static let questions: WordSet = ["frage", "fragen", "question", "questions"]
    private static let towards: WordSet = ["an", "für", "for", "of"]

    /// "Hätten Sie am Montag eine halbe Stunde, damit …", "Wie sieht es in der KW 38 aus?", "Geht es heute noch?"
    private static func asksForTime(_ question: Range<Int>, _ asksWhat: Bool, _ reading: Reading) -> Bool {
        let clause = reading.text.clause(around: question.lowerBound, in: question)
        let hasTime = reading.text.timeCount(in: clause) > 0 || reading.text.minutes(in: clause) != nil
        guard hasTime || reading.text.has(calendar, in: clause) else { return false }
        let first = reading.words[question.lowerBound]
        let own = content(clause, reading)
        if asksWhat {
            let days = reading.text.has(calendar, in: clause) ? 1 : 0
            return own <= days && clause.count >= 3 && looks.meets(reading.text.words[clause.prefix(3)])
        }
        if havings.contains(first), reading.text.minutes(in: clause) != nil { return own <= 1 }
        if suits.contains(first), clause.count == question.count || own == 0 { return own <= 1 }
        return lasts.contains(first) && reading.text.minutes(in: clause) != nil
            && !reading.text.has(recipients, in: clause)
    }

    /// "Sagen Sie einfach, welches Paket Sie wollen": the choice is the order.
    private static func choosesWare(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard whiches.contains(reading.words[question.lowerBound]) else { return false }
        let clause = reading.text.clause(around: question.lowerBound, in: question)
        return content(clause, reading) <= 3 && reading.text.has(wanting, in: clause)
            && reading.text.has(packages, in: clause)
    }

    private static let whiches: WordSet = ["welches", "welche", "welchen", "welcher", "which", "what"]
    private static let packages: WordSet = [
        "paket", "package", "variante", "option", "größe", "size", "modell", "model", "plan", "tarif", "version",
        "farbe",
        "colour", "color", "one", "ausführung",
    ]

    static func asksDate(_ question: Range<Int>, _ reading: Reading) -> Bool {
        reading.text.has(dates, in: question) || reading.text.has(whens, in: question.prefix(2))
    }

    /// "Wann wollen Sie denn bestellen?", "when would you like to sign?": whether they conclude is settled already.
    static func ordersWhen(_ question: Range<Int>, _ asksWhat: Bool, _ reading: Reading) -> Bool {
        guard asksWhat, whens.meets(reading.text.words[question.prefix(2)]),
            content(question, reading) <= 3 || reading.text.has(senderObjects, in: question),
            reading.text.has(wanting, in: question) || reading.text.has(mays, in: question)
        else { return false }
        return reading.text.has(concluding, in: question)
    }

    /// "How do you decide who stands where?", "Wie entscheiden Sie, welche Rampe zuerst drankommt?": about their work.
    static func asksHowTheyDecide(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard howWords.meets(reading.text.words[question.prefix(2)]), reading.text.has(deciding, in: question.prefix(5))
        else { return false }
        return content(question, reading) >= 1 && !reading.text.has(senderObjects, in: question)
            && !reading.text.has(dealings, in: question)
    }

    private static let dealings: WordSet = [
        "quote", "contract", "offer", "proposal", "order", "supplier", "suppliers", "angebot", "vertrag", "auftrag",
        "anbieter", "lieferanten", "lieferant", "offerte", "budget",
    ]
    private static let howWords: WordSet = ["how", "wie", "wonach", "woran", "what", "nach"]
    private static let deciding: WordSet = [
        "decide", "deciding", "settle", "choose", "entscheiden", "entscheidest", "entscheidet", "entscheidets",
        "entscheidn",
    ]
    private static let mays: WordSet = [
        "dürfen", "darf", "sollen", "soll", "shall", "may", "can", "would", "should", "like", "werden", "möchten",
    ]
    private static let concluding: WordSet = [
        "bestellen", "kaufen", "unterschreiben", "abschließen", "beauftragen", "zusagen", "liefern", "loslegen",
        "wechseln", "umsteigen", "order", "buy", "sign", "purchase", "deliver", "switch", "commit", "anliefern",
    ]

    /// "How does our team manage twelve installs a month?"
    private static func isOfOwnTeam(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard !reading.text.has(recipients, in: question) else { return false }
        for index in question.dropFirst().prefix(3) where owns.contains(reading.words[index]) {
            return index + 1 < question.upperBound && teams.contains(reading.words[index + 1])
        }
        return false
    }

    /// "Wollen Sie nächstes Jahr weniger verdienen?", "Do you want to save money?": nobody has to answer that.
    private static func isSelfEvident(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard
            wanting.meets(reading.text.words[question.prefix(3)])
                || likings.meets(reading.text.words[question.prefix(5)]),
            reading.text.has(gains, in: question)
        else { return false }
        return content(question, reading) <= 3 && !reading.text.has(alternatives, in: question)
    }

    private static let letters: WordSet = [
        "mail", "mails", "email", "e-mail", "nachricht", "nachrichten", "brief", "briefe", "unterlagen", "angebot",
        "video",
        "link", "präsentation", "dokument", "datei", "anhang", "katalog", "prospekt", "broschüre", "mappe", "muster",
        "paket", "päckchen", "post", "schreiben", "offerte", "folien", "pdf", "flyer", "leitfaden", "checkliste",
        "file", "deck", "attachment", "message", "note", "letter", "brochure", "document", "slides", "presentation",
        "quote", "proposal", "parcel", "sample", "samples", "leaflet", "guide", "pack", "catalogue", "catalog", "offer",
        "vorschlag", "exposé", "kostenvoranschlag", "report", "bericht", "recording", "aufzeichnung", "zeilen",
    ]
    private static let openings: WordSet = [
        "öffnen", "geöffnet", "aufmachen", "aufgemacht", "aufbekommen", "gesehen", "angesehen", "angeschaut", "gelesen",
        "durchgelesen", "lesen", "angetan", "bekommen", "erhalten", "gekriegt", "angekommen", "ankommen", "an",
        "gefunden",
        "überflogen", "gesichtet", "open", "opened", "opening", "see", "seen", "saw", "read", "get", "got", "receive",
        "received", "arrive", "arrived", "view", "viewed", "watch", "watched", "find", "joy", "peek", "look", "luck",
        "download", "runterladen", "herunterladen", "geschaut", "geworfen", "werfen", "reingeschaut", "überfliegen",
        "durchgehen", "durchgegangen", "geblättert", "turn", "turned", "flick", "flicked", "skim", "skimmed", "leaf",
        "leafed", "browse", "browsed", "thumb", "durchgekommen", "eingegangen", "zugegangen", "erreicht", "reach",
        "reached", "geklappt", "durchgeschaut", "durchgeblättert", "blättern", "durchblättern", "glance", "geöffnet",
        "ankemma", "kriegt", "gseng", "gsehn", "gsegn", "gschaut",
    ]
    private static let glances: WordSet = [
        "reingeschaut", "reingschaut", "einigschaut", "eineglueget", "reingeguckt", "reinschauen", "reingucken",
        "hineingesehen",
        "hineingeschaut", "hineinschauen", "reingelesen", "draufgeschaut", "drübergeschaut", "drüberschauen",
        "drübergucken", "reinzuschauen", "hineinzuschauen", "durchzuschauen", "durchzulesen", "anzusehen",
        "anzuschauen", "einischaun", "einischauen", "drüwagschaut", "hineinwerfen", "reinwerfen", "hineingeworfen",
        "reingeworfen", "draufwerfen", "draufgeworfen", "drüberfliegen", "reinhören", "reingehört", "reingekuckt",
    ]
    private static let hesitations: WordSet = [
        "zögern", "zögerst", "zögert", "hesitate", "hesitating", "hesitant", "umstimmen", "überzeugen", "convince",
        "persuade", "zurückhält",
    ]
    private static let conclusions: WordSet = [
        "unterschrift", "entscheidung", "vertrag", "vertrags", "entschluss", "abschluss", "bestellung", "auftrag",
        "freigabe", "signature", "contract", "decision", "order", "agreement", "zusage", "signing", "sign", "angebot",
        "offerte",
        "quote", "proposal",
    ]
    private static let standings: WordSet = [
        "stand", "steht", "stehen", "stehst", "lage", "gefühl", "gefühlsmäßig", "weit", "zögern", "hindert", "hängt",
        "hakt", "klemmt", "drückt", "stockt", "hält", "missing", "stopping", "holding", "stands", "stand", "blocking",
        "head", "leaning", "tendieren", "tendenz", "fehlt",
    ]
    private static let calendar: WordSet = ["kw", "kalenderwoche", "kalender", "terminkalender", "diary", "calendar"]
    private static let looks: WordSet = [
        "sieht", "sieht's", "siehts", "schaut", "schaut's", "schauts", "wäre", "wär", "wär's", "wärs", "is", "looks",
        "look",
        "how's", "hows", "about", "does", "ist", "steht's", "luegts", "gseht",
    ]
    private static let suits: WordSet = [
        "geht", "geht's", "gehts", "ginge", "ging's", "gings", "passt", "passt's", "passts", "klappt", "klappt's",
        "klappts",
    ]
    private static let lasts: WordSet = ["dauert", "takes", "reichen", "reicht", "genügen"]
    private static let owns: WordSet = ["our", "my", "unser", "unsere", "unserem", "unseren", "mein", "meine"]
    private static let teams: WordSet = [
        "team", "crew", "company", "firm", "software", "system", "product", "service", "customers", "clients", "people",
        "firma", "mannschaft", "leute", "kunden", "produkt", "programm", "lösung", "chef", "boss", "fitters",
        "monteure",
    ]
    private static let likings: WordSet = ["feel", "like", "love", "gefallen", "gefiele", "fänden", "hielten"]
    private static let gains: WordSet = [
        "sparen", "verdienen", "gewinnen", "verlieren", "save", "earn", "lose", "geld", "money", "umsatz", "gewinn",
        "profit", "kosten", "senken", "steigern", "wachsen", "grow", "erfolg", "erfolgreich", "success",
        "successful",
    ]
}
