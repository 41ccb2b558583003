import Linguistics

/// Questions that come as statements or requests: "Mich würde interessieren, wie Sie …", "tell me how".
extension NeedsQuestion {
    /// A question as a statement or a request: "Mich würde interessieren, wie Sie …", "tell me how".
    static func noteIndirect(_ index: Int, _ reading: Reading, _ finding: inout Finding) -> Bool {
        let remark = reading.remarks[index]
        if remark.has(.indirectQuestion) {
            for head in reading.text.matches(.indirectQuestion, in: remark.words) {
                // "Ich erzähl Ihnen, was" tells.
                if head.lowerBound > remark.words.lowerBound, tellings.contains(reading.words[head.lowerBound]),
                    senderSubjects.contains(reading.words[head.lowerBound - 1])
                {
                    continue
                }
                if isDenied(head, reading) || isOthers(head, reading) || isTold(head, remark.words, reading) {
                    continue
                }
                guard let start = embeddedStart(after: head.upperBound, in: remark.words, reach: 8, reading) else {
                    continue
                }
                noteEmbedded(start, head, index, reading, &finding)
                return true
            }
        }
        if let start = cleftStart(remark.words, reading) {
            noteEmbedded(start, remark.words.lowerBound..<start, index, reading, &finding)
            return true
        }
        if noteLooseWhether(index, reading, &finding) { return true }
        guard let verb = wishToKnow(remark.words, reading) else { return false }
        noteEmbedded(verb + 1, verb..<(verb + 1), index, reading, &finding)
        return true
    }

    private static func noteEmbedded(
        _ start: Int, _ head: Range<Int>, _ index: Int, _ reading: Reading, _ finding: inout Finding
    ) {
        let end = reading.remarks[index].words.upperBound
        var reason = kind(of: start..<end, index, reading)
        if reason.level == .met { reason = .indirect }
        // "Can you tell me number of rooms, price per room and when you want to start": a list as in a form.
        if content(head.upperBound..<max(head.upperBound, start), reading) >= 2,
            hasComma(head.upperBound..<start, reading)
        {
            reason = .form
        }
        if reason.level == .met, isAnswered(index, start..<end, reading) { reason = .answered }
        if reading.text.isQuoted(word: head.lowerBound) { reason = .quoted }
        if isBareIf(start, head, reading) { reason = .interest }
        if reading.text.has(.announcedQuestion, in: head.lowerBound..<start), reading.words[start].gap < .dash {
            reason = .announced
        }
        finding.note(reason, head.lowerBound..<end, reading)
    }

    private static func hasComma(_ range: Range<Int>, _ reading: Reading) -> Bool {
        for index in range where reading.words[index].gap == .comma { return true }
        return false
    }

    /// "Ich will bloß einmal hören, wie …": the sender's own verb of wanting to know, right before the question.
    private static func wishToKnow(_ words: Range<Int>, _ reading: Reading) -> Int? {
        for index in words.dropFirst() where knowing.contains(reading.words[index]) && index + 3 < words.upperBound {
            let next = reading.words[index + 1]
            guard
                embedders.contains(next) || prepositions.contains(next) && embedders.contains(reading.words[index + 2])
            else { continue }
            let before = reading.words[index - 1]
            guard next.gap == .comma || to.contains(before), !senderSubjects.contains(before),
                !recipients.contains(before)
            else { continue }
            if isDenied(index..<(index + 1), reading) { continue }
            // Whoever is named last before the verb wants to know.
            for place in (max(words.lowerBound, index - 10)..<index).reversed() {
                if senders.contains(reading.words[place]) {
                    // "Sie wollten von mir wissen, was": the other wants to know.
                    if place > 0, prepositions.contains(reading.words[place - 1]) { continue }
                    return index
                }
                if subjects.contains(reading.words[place]) { break }
            }
        }
        return nil
    }

    /// "Ich will auch nicht wissen, wie Sie abrechnen."
    private static func isDenied(_ head: Range<Int>, _ reading: Reading) -> Bool {
        var index = head.lowerBound - 1
        while index >= 0, index >= head.lowerBound - 4, reading.words[index + 1].gap < .comma {
            if denials.contains(reading.words[index]) { return true }
            index -= 1
        }
        return false
    }

    /// "You may be wondering what it is worth": the recipient wonders, or is said to.
    private static func isOthers(_ head: Range<Int>, _ reading: Reading) -> Bool {
        let around = max(0, head.lowerBound - 4)..<head.upperBound
        return reading.text.has(wonderings, in: head) && !reading.text.has(senders, in: around)
            && recipients.meets(reading.text.words[max(0, head.lowerBound - 4)..<head.lowerBound])
            && reading.words[head.lowerBound].gap < .comma
    }

    /// "So they tell me when they're paying": somebody tells the sender, and nobody is asked to.
    private static func isTold(_ head: Range<Int>, _ words: Range<Int>, _ reading: Reading) -> Bool {
        let first = reading.words[head.lowerBound]
        guard tellings.contains(first), head.lowerBound > words.lowerBound, first.gap < .comma else { return false }
        let before = reading.words[head.lowerBound - 1]
        return narrators.contains(before)
            || reading.language == .german && before.isCapitalized
                && SentenceForm.isVerbLike(first, of: reading.text.text) && !recipients.contains(before)
                && !reading.text.has(recipients, in: head)
    }

    private static let narrators: WordSet = [
        "they", "he", "she", "who", "customers", "clients", "people", "guests", "others", "everyone", "everybody",
        "most", "users", "owners", "i", "we", "i'll", "we'll", "kunden", "leute", "die", "alle", "uns", "mir",
    ]

    /// "Was mich umtreibt, ist, ob …", "what I can't work out is whether", "unklar ist mir, wie": the question is what
    /// a sentence about the sender's own not knowing leads to.
    private static func cleftStart(_ words: Range<Int>, _ reading: Reading) -> Int? {
        let first = SentenceForm.questionStart(words, of: reading.text.text)
        guard words.count >= 6, cleftHeads.contains(reading.words[first]) else { return nil }
        for index in words.dropFirst(2).prefix(14) where embedders.contains(reading.words[index]) {
            var start = index
            if prepositions.contains(reading.words[index - 1]) { start -= 1 }
            let before = reading.words[start - 1]
            guard reading.words[start].gap >= .comma || links.contains(before), start - words.lowerBound >= 2,
                index + 2 < words.upperBound
            else { continue }
            let head = words.lowerBound..<start
            if knowing.contains(before), isDenied((start - 1)..<start, reading) { return nil }
            guard reading.text.has(senders, in: head), reading.text.has(puzzled, in: head),
                !reading.text.has(recipientSubjects, in: head)
            else { return nil }
            return start
        }
        return nil
    }

    /// What a sentence about the sender's not knowing begins with.
    private static let cleftHeads: WordSet = [
        "was", "wos", "what", "unklar", "offen", "fraglich", "rätselhaft", "schleierhaft", "unclear", "mir", "mich",
        "mi",
        "uns", "wüsst", "wüsste", "wissat", "bleibt", "one", "there's", "there", "eins", "eines", "nur", "only",
        "where",
        "all", "was's", "nicht", "ganz", "bloß", "das",
    ]
    private static let links: WordSet = [
        "is", "ist", "was", "namely", "nämlich", "mir", "mich", "me", "not", "remains", "bleibt", "uns", "wäre",
        "about",
        "gern", "out", "of",
    ]
    private static let recipientSubjects: WordSet = ["sie", "du", "ihr", "you"]
    private static let puzzled: WordSet = [
        "umtreibt", "ruhe", "begreife", "begreif", "verstehe", "versteh", "beschäftigt", "interessiert",
        "interessieren",
        "wundert", "wunder", "frage", "unklar", "rätselhaft", "schleierhaft", "klar", "offen", "weiß", "wüsste",
        "wüsst",
        "wissen", "rätsel", "reimt", "einleuchtet", "kopf", "neugierig", "gespannt", "fehlt", "erschließt", "grüble",
        "rätsle", "fuchst", "kapier", "kapiere", "puzzles", "puzzled", "wonder", "wondering", "curious", "unclear",
        "question", "work", "understand", "know", "figure", "figured", "tell", "see", "sure", "mystery", "bugs",
        "intrigues", "thing", "fathom", "gather", "keen",
    ]

    private static let wonderings: WordSet = ["wondering", "wonder", "curious", "fragen", "gefragt", "wissen"]
    static let tellings: WordSet = [
        "erzähl", "erzähle", "erzählen", "erzählt", "sag", "sage", "sagen", "zeig", "zeige", "zeigen", "beschreib",
        "beschreibe",
        "erklär", "erkläre", "erklären", "verrat", "verrate", "verraten", "schreib", "schreibe", "schreiben",
        "schildere", "tell",
        "describe", "explain", "walk", "talk", "share", "give", "let", "just",
    ]
    static let denials: WordSet = [
        "nicht", "nie", "kein", "keine", "nimmer", "not", "never", "don't", "won't", "ned",
    ]
    private static let knowing: WordSet = [
        "wissen", "hören", "fragen", "verstehen", "erfahren", "gehört", "gewusst", "rausfinden", "herausfinden",
        "lernen",
        "ersuchen", "bitten", "interessieren", "interessiern", "interessiert", "interessierts", "wundernehmen", "know",
        "hear", "understand", "learn", "ask", "find", "wissn",
    ]
    private static let to: WordSet = ["to"]
    static let subjects: WordSet = ["sie", "du", "you", "ihr", "u", "ye", "man", "wer"]

    /// "Ob der Sommer daran etwas geändert hat, müssen Sie mir verraten", "… gefehlt hat: ob es am Farbton hängt".
    private static func noteLooseWhether(_ index: Int, _ reading: Reading, _ finding: inout Finding) -> Bool {
        let words = reading.remarks[index].words
        guard !reading.text.has(indifferent, in: words), !isTheirs(words, reading), !reading.text.has(shows, in: words)
        else { return false }
        for start in words where loose.contains(reading.words[start]) {
            let first = reading.words[start]
            guard start == SentenceForm.questionStart(words, of: reading.text.text) || first.gap == .dash,
                start + 4 <= words.upperBound
            else { continue }
            var end = words.upperBound
            for later in (start + 3)..<words.upperBound where reading.words[later].gap >= .comma {
                if tellers.meets(reading.text.words[later..<words.upperBound])
                    || knowing.meets(reading.text.words[later..<words.upperBound])
                {
                    end = later
                    break
                }
            }
            let isAsked = end < words.upperBound || knows.meets(reading.text.words[words])
            guard
                isAsked
                    || isAlone(start..<end, reading)
                        && (reading.text.has(choices, in: start..<end) || first.gap == .dash)
            else { return false }
            let reason = kind(of: start..<end, index, reading)
            guard reason.level == .met else { return false }
            finding.note(.indirect, start..<words.upperBound, reading)
            return true
        }
        return false
    }

    /// "…, müssen Sie wissen": it is left to the recipient.
    private static func isTheirs(_ words: Range<Int>, _ reading: Reading) -> Bool {
        for index in words.dropFirst(2) where leftTo.contains(reading.words[index]) {
            if recipients.contains(reading.words[index - 1]), musts.contains(reading.words[index - 2]) { return true }
        }
        return false
    }

    private static let leftTo: WordSet = ["wissen", "entscheiden", "selbst", "selber"]
    private static let musts: WordSet = ["müssen", "musst", "müsst", "wissen", "entscheiden"]

    /// Whether no main clause follows: commas only stand before "oder".
    private static func isAlone(_ clause: Range<Int>, _ reading: Reading) -> Bool {
        for index in clause.dropFirst()
        where reading.words[index].gap >= .comma && !choices.contains(reading.words[index]) { return false }
        return true
    }

    private static let knows: WordSet = [
        "wissen", "wüsste", "wüßte", "interessieren", "interessiert", "interessiern", "know", "hear", "learn", "offen",
        "unklar", "wissat", "wundernehmen", "wunder", "wonder", "curious", "unclear", "fragen", "ask",
    ]
    private static let loose: WordSet = ["ob", "obs", "ob's", "whether"]
    private static let indifferent: WordSet = [
        "egal", "gleich", "wurscht", "gleichgültig", "matter", "rolle", "regardless",
    ]
    private static let shows: WordSet = ["zeige", "zeig", "erfahren", "erzähle", "schicke", "show", "rechne", "prüfe"]

    /// "Let me know if …" asks for a yes, not for a need.
    private static func isBareIf(_ start: Int, _ head: Range<Int>, _ reading: Reading) -> Bool {
        conditions.contains(reading.words[start]) && leave.contains(reading.words[head.lowerBound])
    }

    private static let conditions: WordSet = ["if"]
    private static let leave: WordSet = ["let"]
}
