import Linguistics

/// Value in the follow-up: does the contact leave something useful behind, bought or not?
///
/// Met when a named useful thing is given, or a comparable customer's case is told with what came of it; partial when
/// it is thin, the sender's own or a figure without a customer.
struct ValueFollowUp: ItemRule {
    func mark(_ reading: Reading) -> ItemMark {
        var thin: Evidence?
        for sentence in reading.text.sentences {
            if isDenied(sentence, reading) { continue }
            let isSalesPaper = reading.has(.offerPaper, in: sentence) || reading.has(.thinValue, in: sentence)
            let things = reading.matches(.valueThing, in: sentence)
            if let thing = things.first, gives(sentence, reading), !isAboutTheirs(thing, reading), !isSalesPaper {
                return met(reading.evidence(sentence))
            }
            if reading.has(.handOver, in: sentence) {
                if !isSalesPaper && sentence.words.count > 5 { return met(reading.evidence(sentence)) }
                thin = thin ?? reading.evidence(sentence)
            }
            if tellsCase(sentence, reading) { return met(reading.evidence(sentence)) }
            if thin == nil, let words = reading.matches(.thinValue, in: sentence).first {
                thin = reading.evidence(words: words)
            }
        }
        if let thin { return partial(thin, reading) }
        return missing(reading)
    }

    private func gives(_ sentence: Sentence, _ reading: Reading) -> Bool { reading.has(.give, in: sentence) }

    private func isDenied(_ sentence: Sentence, _ reading: Reading) -> Bool {
        let folded = Set(reading.text.folded(sentence))
        return !folded.intersection(["kein", "keine", "keinen", "no", "without"]).isEmpty
            && folded.intersection(["mehr", "nur", "only"]).isEmpty && !reading.has(.give, in: sentence)
    }

    /// "Sie haben unsere Checkliste geladen": what they have already got is no new value.
    private func isAboutTheirs(_ thing: Range<Int>, _ reading: Reading) -> Bool {
        let words = reading.text.words
        let around = words[max(0, thing.lowerBound - 8)..<min(words.count, thing.upperBound + 6)].map(\.folded)
        return around.contains {
            ["heruntergeladen", "geladen", "geholt", "angefordert", "downloaded", "requested"].contains($0)
        }
    }

    /// Somebody else who is comparable, and a figure or a result in the past.
    private func tellsCase(_ sentence: Sentence, _ reading: Reading) -> Bool {
        let words = reading.text.words[sentence.words]
        let folded = words.map(\.folded)
        let hasFigure =
            words.contains { $0.isNumber } || folded.contains { ValueFollowUp.figures.contains($0) }
        let hasResult = folded.contains { word in ValueFollowUp.results.contains { word.hasPrefix($0) } }
        let names = zip(folded, folded.dropFirst()).contains { first, second in
            ["ein", "eine", "einem", "einer", "einen", "a", "an", "another"].contains(first) && second.count >= 4
                && ![
                    "viertelstunde", "stunde", "kurze", "kurzer", "moment", "minute", "frage", "couple", "quick",
                    "short",
                ].contains(second)
        }
        let place = zip(words, words.dropFirst()).contains { first, second in
            ["in", "aus", "bei", "from", "near"].contains(first.folded) && second.isCapitalized
        }
        let isOurs = reading.matches(.ours, in: sentence).count >= 2
        return hasFigure && hasResult && (names || place) && !isOurs && !reading.asks(sentence)
            && !reading.has(.proposal, in: sentence)
    }

    private static let figures: Set<String> = [
        "haelfte", "drittel", "viertel", "doppelt", "half", "third", "zwei", "drei", "vier", "fuenf", "sechs", "sieben",
        "acht", "neun", "zehn", "two", "three", "four", "five", "ten", "prozent", "percent",
    ]
    private static let results = [
        "gebracht", "gesenkt", "gespart", "spart", "reduziert", "halbiert", "runter", "statt", "kam", "kommt",
        "brachte",
        "senkte", "konnte", "wurde", "schickt", "notiert", "getauscht", "geschafft", "faehrt", "braucht", "weniger",
        "cut", "brought", "down", "saved", "went", "reduced",
        "halved", "instead", "dropped", "got",
    ]

    // MARK: Wording

    private func met(_ evidence: Evidence) -> ItemMark {
        ItemMark(
            level: .met, evidence: [evidence],
            reason: Localized(
                de: "Davon hat die Person etwas, auch wenn sie nichts kauft.",
                en: "They get something out of this even if they buy nothing."), advice: nil)
    }

    private func partial(_ evidence: Evidence, _ reading: Reading) -> ItemMark {
        ItemMark(
            level: .partial, evidence: [evidence],
            reason: Localized(
                de: "Das handelt vor allem von Ihnen; nützlich ist es erst, wenn man kauft.",
                en: "This is mostly about you; it is of use only to those who buy."), advice: example(reading))
    }

    private func missing(_ reading: Reading) -> ItemMark {
        ItemMark(
            level: .missing, evidence: [],
            reason: Localized(
                de: "Es bleibt nichts Nützliches zurück.", en: "Nothing useful is left behind."),
            advice: example(reading))
    }

    private func example(_ reading: Reading) -> Localized {
        let industry = reading.opener.context.prospect.industry
        let trade = industry.isEmpty ? "" : " (\(industry))"
        return Localized(
            de:
                "Lassen Sie etwas da, das auch ohne Kauf hilft: eine Checkliste auf einer Seite oder den Fall eines vergleichbaren Betriebs\(trade) mit dem, was herauskam.",
            en:
                "Leave something that helps without buying: a one-page checklist, or the case of a comparable business\(trade) and what came of it."
        )
    }
}
