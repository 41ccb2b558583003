import Linguistics

/// What is to happen if the person does not give in: "Unterschreiben Sie, sonst steh ich morgen vor Ihrer Tür."
///
/// The word lists know the phrases of those who push; here stands the form of a threat, whatever it threatens with.
enum Threat {
    /// The words of the threat; nil where there is none.
    static func find(in text: Text) -> Range<Int>? {
        for sentence in text.sentences {
            let words = sentence.words
            for index in words.dropLast() {
                let isElse = index > words.lowerBound && ors.contains(text.words[index - 1])
                let isBare = ors.contains(text.words[index]) && speaks(index + 1, words, text)
                let isOr =
                    otherwise.contains(text.words[index]) && (text.words[index].gap >= .comma || isElse)
                    || isBare && !sentence.isAsked
                // "Sonst ruf ich an", "or else I'll ring every day": the speaker is the one who does it.
                let next = index + 1..<min(index + 4, words.upperBound)
                if isOr, next.contains(where: { speakers.contains(text.words[$0]) }),
                    isCommand(words, before: index, text)
                {
                    return index..<next.upperBound
                }
                // "Either you put him on or I'll drive up", "Entweder Sie unterschreiben, oder ich …"
                if eithers.contains(text.words[index]), addressed.contains(text.words[index + 1]),
                    let or = words.first(where: { $0 > index + 1 && ors.contains(text.words[$0]) }),
                    speaks(or + 1, words, text)
                {
                    return index..<words.upperBound
                }
                // "…, or I'll sue you"
                if ors.contains(text.words[index]) || otherwise.contains(text.words[index]),
                    speaks(index + 1, words, text),
                    words.contains(where: { $0 > index && lawsuits.contains(text.words[$0]) })
                {
                    return index..<words.upperBound
                }
                // "Wenn Sie nicht unterschreiben, ruf ich …", "if you don't sign, I'll …"
                if ifs.contains(text.words[index]), addressed.contains(text.words[index + 1]),
                    let not = words.first(where: { $0 > index && nots.contains(text.words[$0]) }), not - index <= 7,
                    not + 1 < words.upperBound,
                    yielding.contains(text.words[not + 1])
                        || (not + 1..<min(not + 5, words.upperBound)).contains(where: {
                            wanted.contains(text.words[$0])
                        }),
                    words.contains(where: {
                        $0 > not
                            && (text.words[$0].gap >= .comma && speaks($0, words, text)
                                || wills.contains(text.words[$0]))
                    }) || words.contains(where: { $0 > not && nevers.contains(text.words[$0]) })
                {
                    return index..<words.upperBound
                }
                // "Wenn ihr das nicht hinkriegt, schreib ich das in die Bewertung", "if you don't answer I'll leave a review"
                if ifs.contains(text.words[index]), addressed.contains(text.words[index + 1]),
                    let menace = words.first(where: { $0 > index && reviews.contains(text.words[$0]) }),
                    (index + 2..<menace).contains(where: { nots.contains(text.words[$0]) }),
                    (index + 2..<menace).contains(where: { speakers.contains(text.words[$0]) }),
                    words.contains(where: { $0 > index && postings.contains(text.words[$0]) })
                {
                    return index..<menace + 1
                }
                // "Ich schreib das mal den Eltern in die Facebook-Gruppe", "I can take this to the papers"
                if speakers.contains(text.words[index]),
                    let outlet = words.first(where: { $0 > index && outlets.contains(text.words[$0]) }),
                    outlet - index <= 12,
                    (index - 1...outlet + 1).contains(where: {
                        words.contains($0) && publishing.contains(text.words[$0])
                    })
                {
                    return index..<outlet + 1
                }
                // "Pay me half and I'll say nothing", "Zahl mir die Hälfte, und ich sag der Presse nichts."
                if ands.contains(text.words[index]), speaks(index + 1, words, text),
                    isCommand(words, before: index, text),
                    words.contains(where: { $0 > index && silences.contains(text.words[$0]) })
                {
                    return index..<words.upperBound
                }
                if until.contains(text.words[index]), addressed.contains(text.words[index + 1]),
                    words.contains(where: { $0 < index && speakers.contains(text.words[$0]) }),
                    words.contains(where: { $0 > index && yielding.contains(text.words[$0]) }),
                    !words.contains(where: { waiting.contains(text.words[$0]) })
                {
                    return index..<words.upperBound
                }
            }
        }
        return nil
    }

    /// Whether the speaker is who acts at the beginning of a clause: ", schreib ich", ", I'll".
    private static func speaks(_ index: Int, _ sentence: Range<Int>, _ text: Text) -> Bool {
        (index..<min(index + 2, sentence.upperBound)).contains { speakers.contains(text.words[$0]) }
    }

    /// Whether it is giving in that is asked for before the "or else": "Does it suit you, otherwise I'll ring later" presses
    /// nobody.
    private static func isCommand(_ sentence: Range<Int>, before index: Int, _ text: Text) -> Bool {
        let before = sentence.lowerBound..<index
        // "Give me your number or I'll come round": who only rings again threatens nobody.
        return before.contains { yielding.contains(text.words[$0]) }
            || before.contains { handing.contains(text.words[$0]) }
                && (index..<sentence.upperBound).contains { menaces.contains(text.words[$0]) }
    }

    private static let eithers: WordSet = ["either", "entweder"]
    private static let handing: WordSet = ["give", "tell", "gib", "geben", "gebt", "sag", "sagen"]
    private static let menaces: WordSet = [
        "come", "tell", "post", "stand", "komm", "komme", "steh", "stehe", "erzähl", "erzähle", "sag", "sage", "poste",
    ]

    /// "Wenn Sie mir nicht bis morgen einen Termin geben, …"
    private static let wanted: WordSet = ["termin", "zusage", "antwort", "appointment", "answer"]
    private static let outlets: WordSet = [
        "zeitung", "presse", "facebook", "facebook-gruppe", "instagram", "google", "twitter", "linkedin-gruppe",
        "press", "papers", "newspaper", "newspapers", "trustees", "ombudsman", "gewerbeaufsicht", "finanzamt", "innung",
        "branchenblatt", "fachpresse", "lokalzeitung",
    ]
    private static let publishing: WordSet = [
        "schreib", "schreibe", "poste", "post", "geb", "gebe", "geben", "bring", "bringe", "take", "tell", "write",
    ]
    private static let reviews: WordSet = [
        "bewertung", "google-bewertung", "rezension", "review", "reviews", "presse", "anwalt", "lawyer", "solicitor",
        "press",
    ]
    private static let postings: WordSet = [
        "schreib", "schreibe", "geb", "gebe", "geh", "gehe", "hol", "hole", "leave", "write", "post", "go", "calling",
    ]

    private static let wills: WordSet = ["i'll", "we'll"]
    private static let nevers: WordSet = ["nie", "niemals", "never"]
    private static let lawsuits: WordSet = ["sue", "report", "verklage", "verklag", "anzeige"]
    private static let ands: WordSet = ["und", "and"]
    private static let silences: WordSet = ["nichts", "nothing", "niemandem", "nobody", "quiet", "schweige", "schweig"]
    private static let ifs: WordSet = ["wenn", "if"]
    private static let nots: WordSet = ["nicht", "don't", "dont", "not", "won't"]
    private static let otherwise: WordSet = ["sonst", "ansonsten", "otherwise", "else"]
    private static let speakers: WordSet = ["ich", "i", "i'll", "i'm", "wir", "we'll"]
    private static let ors: WordSet = ["oder", "or"]
    private static let until: WordSet = ["until", "till", "bis"]
    private static let addressed: WordSet = ["sie", "du", "ihr", "you"]
    static let yielding: WordSet = [
        "unterschreiben", "unterschreibst", "zusagen", "zusagst", "zustimmen", "sign", "agree", "book", "commit",
        "buy", "pay", "kaufen", "kauf", "kaufst",
        "zahlen", "zahl", "antworten", "antworte", "answer", "unterschreib",
    ]
    /// "I'll wait until you sign" presses nobody.
    private static let waiting: WordSet = ["warte", "warten", "wart", "wait", "waiting", "hold", "gedulde"]
}
