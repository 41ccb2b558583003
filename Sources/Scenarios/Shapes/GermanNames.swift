/// German words that authors write for the English keys and values of a file.
enum GermanNames {
    /// The English name that a German word stands for, among those that fit the place.
    ///
    /// ```swift
    /// GermanNames.english("Verkäufer", among: ["seller", "prospect"])  // "seller"
    /// ```
    static func english(_ word: String, among names: [String]) -> String? {
        guard word.utf8.count < 40 else { return nil }
        let wanted = word.lowercased().replacing("ae", with: "ä").replacing("oe", with: "ö").replacing("ue", with: "ü")
        return words[wanted]?.first(where: names.contains)
            ?? words[word.lowercased()]?.first(where: names.contains)
            ?? names.first { $0.lowercased() == word.lowercased() }
    }

    private static let words: [String: [String]] = [
        "titel": ["title"], "überschrift": ["title"], "sprache": ["language"], "kanal": ["channel"],
        "temperatur": ["temperature"], "land": ["country"], "kontakt": ["touch"], "zielgruppe": ["audience"],
        "schwierigkeit": ["difficulty"], "ziel": ["goal"], "verkäufer": ["seller"], "anbieter": ["seller"],
        "kunde": ["prospect"], "kundin": ["prospect"], "interessent": ["prospect"], "person": ["prospect", "person"],
        "gegenüber": ["prospect"], "grundlage": ["basis"], "rechtsgrundlage": ["basis"], "persönlichkeit": ["persona"],
        "charakter": ["persona"], "bedarf": ["needs"], "bedürfnisse": ["needs"], "einwände": ["objections"],
        "einwand": ["objections"], "vorbehalte": ["objections"], "antworten": ["answers"], "sätze": ["lines"],
        "zeilen": ["lines"], "texte": ["lines"], "text": ["lines"], "ausgänge": ["endings"], "enden": ["endings"],
        "ende": ["endings"], "bewertung": ["scoring"], "wertung": ["scoring"], "gewichte": ["scoring"],
        "prüfungen": ["checks"], "tests": ["checks"], "firma": ["company"], "unternehmen": ["company"],
        "angebot": ["offer"], "nutzen": ["value"], "mehrwert": ["value"], "anrede": ["salutation", "address"],
        "rolle": ["role"], "funktion": ["role"], "position": ["role"], "branche": ["industry"], "größe": ["size"],
        "fakten": ["facts"], "tatsachen": ["facts"], "anlass": ["trigger"], "auslöser": ["trigger"], "was": ["what"],
        "wann": ["when", "timeline"], "einwilligung": ["consent"], "beziehung": ["relation"], "quelle": ["source"],
        "herkunft": ["source"], "archetyp": ["archetype"], "typ": ["archetype"], "laune": ["mood"],
        "stimmung": ["mood"], "geduld": ["patience"], "vertrauen": ["trust"], "frei": ["free"], "termine": ["free"],
        "zeiten": ["free"], "besetzt": ["busyDays"], "versteckt": ["hidden"], "verborgen": ["hidden"],
        "themen": ["topics"], "stichwörter": ["topics"], "beispiele": ["samples"], "fragen": ["samples"],
        "zurückhaltend": ["guarded"], "vorsichtig": ["guarded"], "verdeckt": ["guarded"], "offen": ["open"],
        "gelegenheit": ["occasion"], "gelöst": ["resolved"], "gelöstdurch": ["resolvedBy"], "danach": ["afterwards"],
        "nachher": ["afterwards"], "bestanden": ["pass", "passMark"], "durchgefallen": ["fail"],
        "name": ["name", "id"],
        "varianten": ["variants"], "fassungen": ["variants"], "unterschied": ["difference"], "ersetze": ["replace"],
        "durch": ["with"], "freiwillig": ["optional"], "kennung": ["id"], "platzhalter": ["slots"],
        "beschreibung": ["description"], "beispiel": ["example"],
        "betreff": ["subject"], "signal": ["signal"], "artikel": ["article"],
        // Values
        "telefon": ["phone"], "anruf": ["phone"], "mail": ["email"], "e-mail": ["email"], "kalt": ["cold"],
        "deutsch": ["de"], "german": ["de"], "englisch": ["en"], "english": ["en"], "geschäftlich": ["business"],
        "firmenkunde": ["business"], "b2b": ["business"], "privat": ["consumer"], "privatkunde": ["consumer"],
        "b2c": ["consumer"], "keine": ["none"], "nein": ["none", "no"], "vermutet": ["presumed"],
        "mutmaßlich": ["presumed"], "ausdrücklich": ["express"], "anfrage": ["enquiry"], "empfehlung": ["referral"],
        "bestandskunde": ["customer"], "beschäftigt": ["busy"], "gestresst": ["busy"], "skeptisch": ["sceptical"],
        "skeptical": ["sceptical"], "vage": ["vague"], "analytisch": ["analytical"], "vorzimmer": ["gatekeeper"],
        "genervt": ["annoyed"], "neugierig": ["curious"], "preisbewusst": ["priceDriven"],
        "preis": ["priceDriven", "budget"],
        "einstieg": ["opener"], "vorschlag": ["proposal"], "pitch": ["pitch"], "anerkennen": ["acknowledge"],
        "frage": ["question"], "kleinerschritt": ["smallStep"], "thema": ["topic"], "entscheidung": ["decision"],
        "lieferant": ["supplier"], "zufriedenheit": ["satisfaction"], "zeitplan": ["timeline"], "menge": ["size"],
        "vorgeschichte": ["history"], "priorität": ["priority"], "termin": ["nextStep"],
        "nächsterschritt": ["nextStep"],
        "aufgelegt": ["hungUp"], "absage": ["no"], "keineantwort": ["noAnswer"],
    ]
}
