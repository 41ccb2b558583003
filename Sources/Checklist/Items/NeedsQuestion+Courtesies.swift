import Linguistics

/// Turns of speech that look like questions about the recipient and are none: thanks, names, choices of a time, people
/// announced, silence complained of.
extension NeedsQuestion {
    /// "Haben Sie vielen Dank für", "should you want any": built like a question, and none.
    static func isSetPhrase(_ words: Range<Int>, _ reading: Reading) -> Bool {
        guard words.count >= 3 else { return false }
        let first = reading.words[words.lowerBound]
        if havings.contains(first), reading.text.has(thanks, in: words.dropFirst().prefix(4)) { return true }
        return shoulds.contains(first) && recipients.contains(reading.words[words.lowerBound + 1])
    }

    private static let thanks: WordSet = ["dank", "thanks", "merci", "vergelt's", "vergelts"]
    private static let shoulds: WordSet = ["should", "sollten", "solltest", "solltet", "sollte", "falls"]

    /// "Hello love is that Jackie", "spreche ich mit der Frau Brandl", "is that the manager I'm speaking to".
    static func asksIdentity(_ question: Range<Int>, _ reading: Reading) -> Bool {
        var names = 0
        var opens = false
        for index in question {
            let word = reading.words[index]
            if speaking.contains(word) { opens = true }
            if index + 1 < question.upperBound, beings.contains(word), thats.contains(reading.words[index + 1]) {
                opens = true
            }
            guard isContent(index, reading), !endearments.contains(word), !speaking.contains(word) else { continue }
            let isName = !reading.text.known[index].isDisjoint(with: [.person, .company, .general])
            guard isName || posts.contains(word) else { return false }
            names += 1
        }
        return opens && names >= 1
    }

    /// "Sind Sie eigentlich ein Computer?": whoever it is, no need is asked for.
    static func doubtsHuman(_ question: Range<Int>, _ reading: Reading) -> Bool {
        MachineQuestion.doubt(in: reading.text.text)?.overlaps(question) == true
    }

    private static let beings: WordSet = ["is", "ist", "isch", "bin", "am"]
    private static let thats: WordSet = ["that", "this", "das", "da", "dort", "des", "ich", "i"]
    private static let speaking: WordSet = [
        "speaking", "talking", "through", "spreche", "sprech", "sprich", "rede", "red", "verbunden", "gelandet",
        "richtig", "dran", "apparat",
    ]
    static let endearments: WordSet = [
        "hello", "hallo", "hi", "hiya", "love", "pet", "mate", "hun", "dear", "sir", "madam", "boss", "there", "good",
        "morning", "afternoon", "evening", "guten", "tag", "morgen", "abend", "grüß", "gott", "servus", "moin",
        "grüezi",
        "griaß", "yes", "right", "missus", "flower", "duck", "chief", "ma'am", "ja", "howya", "howdy",
    ]
    private static let posts: WordSet = [
        "manager", "owner", "boss", "chef", "chefin", "inhaber", "inhaberin", "geschäftsführer", "geschäftsführerin",
        "leiter", "leiterin", "herr", "frau", "missus", "gaffer", "householder", "director", "secretary", "landlord",
        "landlady", "wirt", "wirtin", "hausherr",
    ]

    /// "Which slot is easier for you", "was Ihnen lieber ist", "is dinnertime or after five better": what is compared
    /// are times, or nothing.
    static func isPreferred(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.text.has(preferences, in: question) else { return false }
        for index in question where isContent(index, reading) {
            let word = reading.words[index]
            guard preferences.contains(word) || times.contains(word) || aside.contains(word) else { return false }
        }
        return true
    }

    static let preferences: WordSet = [
        "best", "better", "easier", "easiest", "suits", "suit", "suited", "handier", "handiest", "handy", "convenient",
        "prefer", "preferred", "preference", "works", "lieber", "liebsten", "liaba", "recht", "besser", "besten",
        "passt",
        "passen", "angenehm", "angenehmer", "genehm", "günstig", "günstiger", "günstigsten", "passend", "passender",
        "einfacher", "ungelegen", "ungünstig",
    ]
    private static let times: WordSet = [
        "slot", "slots", "day", "days", "time", "times", "date", "dates", "window", "dinnertime", "teatime",
        "lunchtime",
        "lunch", "dinner", "breakfast", "work", "school", "mornings", "evenings", "afternoons", "tag", "tage", "termin",
        "termine", "uhrzeit", "zeitpunkt", "zeitfenster", "datum", "feierabend", "mittag", "mittagspause", "frühstück",
        "essen", "vesper", "early", "late", "earlier", "later", "früh", "spät", "früher", "später", "ring", "call",
        "phone", "anruf", "telefon", "weekend", "wochenende", "halves", "hours", "stunde", "beiden", "either",
    ]
    private static let aside: WordSet = [
        "there", "richte", "danach", "einfach", "simply", "please", "after", "before", "vorher", "nachher", "zwischen",
        "diese", "dieser", "these", "those", "both", "rein", "würde", "i'll", "melde", "ruf", "rufe", "komme", "dann",
    ]

    /// "Warum melden Sie sich denn nicht?", "why haven't you got back to me": the sender's own message had no answer.
    static func asksForReply(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard topicCount(question, reading) <= 3,
            reading.text.has(denials, in: question) || reading.text.has(negatives, in: question),
            reading.text.has(recipients, in: question) || whos.contains(reading.words[question.lowerBound]),
            !reading.text.has(thirds, in: question)
        else { return false }
        if reading.text.has(replies, in: question) { return true }
        for index in question.dropFirst() where backs.contains(reading.words[index]) {
            if returning.contains(reading.words[index - 1]) { return true }
        }
        return false
    }

    private static let negatives: WordSet = [
        "haven't", "havent", "didn't", "didnt", "dont", "no", "aren't", "hasn't", "keinen", "nichts", "nix", "ohne",
    ]
    private static let thirds: WordSet = [
        "kunden", "gäste", "lieferanten", "mieter", "patienten", "bewerber", "customers", "guests", "tenants",
        "clients",
        "suppliers", "applicants", "patients",
    ]
    private static let replies: WordSet = [
        "antworten", "antwortest", "antwortet", "antwort", "geantwortet", "melden", "meldest", "meldet", "meldn",
        "gemeldet", "reagieren", "reagierst", "reagiert", "zurückrufen", "zurückgerufen", "zurückgemeldet",
        "rückmeldung", "rührst", "rühren", "gerührt", "reply", "replied", "replying", "respond", "responded",
        "responding", "answer", "answered", "answering", "ignoring", "ignorieren", "ignorierst",
    ]
    private static let backs: WordSet = ["back", "touch"]
    private static let returning: WordSet = [
        "get", "got", "gotten", "getting", "come", "came", "write", "written", "wrote", "ring", "rang", "rung", "call",
        "called", "in", "been", "hear", "heard",
    ]

    /// "Darf unser Berater vorbeikommen?", "could one of our lads call out": somebody of the sender's is to come.
    static func sendsSomebody(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard permits.contains(reading.words[question.lowerBound]) else { return false }
        for index in question.dropFirst().prefix(4) where ours.contains(reading.words[index]) {
            for later in (index + 1)..<max(index + 1, min(question.upperBound, index + 4))
            where staff.contains(reading.words[later]) { return true }
        }
        return false
    }

    private static let permits: WordSet = [
        "darf", "dürfte", "dürfen", "dürften", "soll", "sollte", "sollen", "kann", "könnte", "können", "könnten", "may",
        "might", "can", "could", "shall", "should", "would", "will", "mag", "würde",
    ]
    private static let ours: WordSet = [
        "unser", "unsere", "unserer", "unseren", "mein", "meine", "meiner", "meinen", "our", "my",
    ]
    private static let staff: WordSet = [
        "berater", "beraterin", "kollege", "kollegin", "kollegen", "techniker", "technikerin", "mitarbeiter",
        "mitarbeiterin", "außendienst", "außendienstler", "vertreter", "vertreterin", "chef", "chefin", "meister",
        "fachmann", "experte", "expertin", "experten", "monteur", "monteure", "team", "leute", "geselle", "azubi",
        "spezialist", "fachberater", "energieberater", "lads", "lad", "guys", "guy", "colleague", "colleagues",
        "engineer", "engineers", "advisor", "adviser", "rep", "surveyor", "fitter", "fitters", "man", "girls", "people",
        "fella", "fellas", "expert", "experts", "specialist", "consultant", "technician", "crew", "manager", "boss",
        "mann", "bruder", "schwester", "brother", "partner", "driver", "fahrer", "estimator", "drivers",
    ]

    /// "Is it the price or something else?", "woran liegt's, am Preis oder am Chef": what keeps an offer from being taken.
    static func asksWhatHoldsUp(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.text.has(holdUps, in: question), !reading.text.has(recipientOwn, in: question) else {
            return false
        }
        for index in question where isContent(index, reading) {
            let word = reading.words[index]
            guard holdUps.contains(word) || topicCount(index..<(index + 1), reading) == 0 || holds.contains(word) else {
                return false
            }
        }
        let before = 0..<question.lowerBound
        return reading.text.has(.offerPaper, in: before) || reading.text.has(.purchase, in: before)
            || reading.text.has(.askDecision, in: before)
    }

    private static let holdUps: WordSet = [
        "price", "prices", "budget", "preis", "preise", "preisen", "chef", "boss", "konditionen", "terms", "timing",
        "zeitpunkt", "cost", "costs", "kosten", "money", "geld", "wife", "husband",
    ]
    private static let holds: WordSet = [
        "holding", "decision", "entscheidung", "stopping", "liegt's", "liegts", "scheitert", "scheitert's", "hängt's",
        "hapert", "also", "wäre", "zögern",
    ]
    private static let recipientOwn: WordSet = ["your", "ihre", "ihren", "ihrem", "eure", "euren"]

    /// "Willst du mehr Kunden oder so weitermachen wie bisher?": of two ways one is made ridiculous.
    static func disparages(_ question: Range<Int>, _ reading: Reading) -> Bool {
        let sentence = reading.text.text.sentences[reading.text.text.sentenceIndex(ofWord: question.lowerBound)]
        let rest = question.lowerBound..<max(question.upperBound, sentence.words.upperBound)
        guard wanting.meets(reading.text.words[question.prefix(3)]), reading.text.has(choices, in: rest) else {
            return false
        }
        return reading.text.has(standstill, in: rest)
    }

    private static let standstill: WordSet = [
        "weitermachen", "weiterwursteln", "stehenbleiben", "stehen", "stagnieren", "zuschauen", "zusehen",
        "hinterherlaufen",
        "hinterher", "verschenken", "draufzahlen", "zurückbleiben", "abgehängt", "verlieren", "stillstand", "bisher",
        "stuck", "stay", "carry", "behind", "losing", "watch", "stagnate", "struggle", "struggling", "missing", "risk",
        "wasting", "watching", "sidelines", "zaudern", "zögern", "abwarten",
    ]
}
