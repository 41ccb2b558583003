import Linguistics

/// Small next step: is there one clear, small proposal with times to choose from?
///
/// Times and durations only count where something is proposed: opening hours and travel times are none of it.
struct NextStep: ItemRule {
    func mark(_ reading: Reading) -> ItemMark {
        let sentences = reading.text.sentences
        var best: (level: Level, range: Range<Int>, isLong: Bool)?
        for (index, sentence) in sentences.enumerated() {
            guard isProposal(sentence, reading) else { continue }
            // What is proposed and the times for it often stand in neighbouring sentences.
            var last = index
            if index + 1 < sentences.count, isSlots(sentences[index + 1], reading) { last = index + 1 }
            var first = index
            if index > 0, isSlots(sentences[index - 1], reading) { first = index - 1 }
            let words = sentences[first].words.lowerBound..<sentences[last].words.upperBound
            let times = reading.times(within: words)
            let minutes = reading.durations(within: words).map(\.minutes).max()
            let isLong = (minutes ?? 0) > 20
            let isVisit = !reading.matches(.visit, within: words).isEmpty
            let hasLink = !reading.matches(.link, within: words).isEmpty
            let choice = hasChoice(times, words, reading) || hasLink
            let level: Level = choice && !isLong && !isVisit ? .met : .partial
            if level > best?.level ?? .missing {
                best = (level, sentences[first].range.lowerBound..<sentences[last].range.upperBound, isLong || isVisit)
            }
        }
        if let best {
            return best.level == .met
                ? met(reading.evidence(best.range)) : partial(reading.evidence(best.range), isLong: best.isLong)
        }
        if let ask = reading.matches(.smallAsk).first, let sentence = reading.text.sentence(ofWord: ask.lowerBound) {
            return partial(reading.evidence(sentence), isLong: false)
        }
        if let link = reading.matches(.link).first, let sentence = reading.text.sentence(ofWord: link.lowerBound) {
            return partial(reading.evidence(sentence), isLong: false)
        }
        return missing()
    }

    /// A step is proposed by offering times to choose from, by a time or a size together with an invitation, by a
    /// link, or by asking for a meeting; what is told of the past or belongs to somebody else's calendar is none.
    private func isProposal(_ sentence: Sentence, _ reading: Reading) -> Bool {
        let folded = Set(reading.text.folded(sentence))
        guard folded.isDisjoint(with: NextStep.otherOwners) else { return false }
        let times = reading.times(within: sentence.words)
        let hasDuration = !reading.durations(within: sentence.words).isEmpty
        let hasLink = reading.has(.link, in: sentence)
        let names = reading.has(.proposal, in: sentence) || reading.has(.visit, in: sentence)
        let isAsked = reading.asks(sentence)
        let invites = !folded.isDisjoint(with: NextStep.invitations)
        let isPast = !folded.isDisjoint(with: NextStep.past)
        let offersChoice = times.count >= 2 && (!folded.isDisjoint(with: NextStep.alternatives) || hasDuration)
        if offersChoice && !isPast { return true }
        if !times.isEmpty && !isPast && names && (isAsked || hasDuration || invites) { return true }
        if !times.isEmpty && !isPast && invites && !folded.isDisjoint(with: NextStep.speakers) { return true }
        if hasDuration && names && (isAsked || invites) { return true }
        return hasLink && names || isAsked && (reading.has(.visit, in: sentence) || isMeeting(sentence, reading))
    }

    private func isMeeting(_ sentence: Sentence, _ reading: Reading) -> Bool {
        !Set(reading.text.folded(sentence)).intersection(NextStep.meetings).isEmpty
    }

    /// Two days or two clock times or a link to choose from.
    private func hasChoice(_ times: ArraySlice<TimeMark>, _ words: Range<Int>, _ reading: Reading) -> Bool {
        if times.count >= 2 { return true }
        let folded = reading.text.words[words].map(\.folded)
        return (folded.contains("oder") || folded.contains("or")) && times.first?.words.count ?? 0 >= 3
    }

    private func isSlots(_ sentence: Sentence, _ reading: Reading) -> Bool {
        let times = reading.times(within: sentence.words)
        return !times.isEmpty && sentence.words.count <= 18 && !belongsToSomethingElse(sentence, reading)
    }

    private func belongsToSomethingElse(_ sentence: Sentence, _ reading: Reading) -> Bool {
        !Set(reading.text.folded(sentence)).intersection(NextStep.otherOwners).isEmpty
    }

    private static let invitations: Set<String> = [
        "passt", "reichen", "reicht", "genuegen", "wuerde", "koennte", "haette", "haetten", "gern", "gerne", "sollen",
        "wollen", "koennen", "vorschlag", "frei", "passen", "could", "would", "can", "suit", "suits", "free", "happy",
        "shall", "enough", "plenty", "keep", "oder", "or", "rufe", "ruf", "melde", "zeige", "zeig", "erzaehl", "reden",
    ]
    private static let meetings: Set<String> = [
        "telefonieren", "telefonat", "termin", "gespraech", "call", "chat", "meeting", "kaffee", "coffee", "austausch",
        "demo", "anrufen", "talk", "speak", "quatschen", "sprechen", "erstgespraech",
    ]
    private static let alternatives: Set<String> = ["oder", "or", "alternativ", "alternatively", "otherwise", "sonst"]
    private static let speakers: Set<String> = ["ich", "i", "wir", "we", "i'm", "i'd", "i'll", "uns", "us", "mir"]
    private static let past: Set<String> = [
        "hatten", "hatte", "war", "waren", "wurde", "gestern", "letzten", "letzte", "letzter", "vorige", "vorigen",
        "last",
        "yesterday", "was", "were", "asked", "had", "ago", "gefragt", "gesagt", "geschrieben", "said", "told",
    ]
    private static let otherOwners: Set<String> = [
        "hotline", "oeffnungszeiten", "autobahn", "webinar", "messe", "sprechzeiten", "geoeffnet", "besetzt", "opening",
        "open", "motorway", "stand", "lieferung",
    ]

    // MARK: Wording

    private func met(_ evidence: Evidence) -> ItemMark {
        ItemMark(
            level: .met, evidence: [evidence],
            reason: Localized(
                de: "Ein kleiner Schritt mit Zeiten zur Wahl: darauf kann man leicht Ja sagen.",
                en: "A small step with times to choose from: easy to say yes to."), advice: nil)
    }

    private func partial(_ evidence: Evidence, isLong: Bool) -> ItemMark {
        ItemMark(
            level: .partial, evidence: [evidence],
            reason: isLong
                ? Localized(
                    de: "Der Schritt ist klar, aber groß für jemanden, der Sie kaum kennt.",
                    en: "The step is clear, but large for somebody who hardly knows you.")
                : Localized(
                    de: "Der Schritt ist klar, aber es gibt keine Zeiten zur Wahl.",
                    en: "The step is clear, but there are no times to choose from."),
            advice: NextStep.example)
    }

    private func missing() -> ItemMark {
        ItemMark(
            level: .missing, evidence: [],
            reason: Localized(
                de: "Es bleibt offen, was als Nächstes geschehen soll.", en: "It stays open what should happen next."),
            advice: NextStep.example)
    }

    private static let example = Localized(
        de:
            "Schlagen Sie eine Viertelstunde am Telefon vor, mit zwei Zeiten: „Mittwoch um zehn oder Freitag nach acht?“",
        en: "Propose a quarter of an hour on the phone with two times: “Wednesday at ten, or Friday after eight?”")
}
