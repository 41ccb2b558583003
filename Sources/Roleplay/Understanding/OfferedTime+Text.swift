import Linguistics
import Scenarios

/// The times that a line names.
extension OfferedTime {
    /// The times in a text that are not said to be bad: "Mittwoch kann ich nicht, aber Freitag" leaves Friday.
    static func suiting(in text: Text, _ language: Language) -> [OfferedTime] {
        let marks = TimeMark.all(in: text)
        let times = all(in: text)
        // "Dienstag um neun? Na, Dienstag kann ich nicht.": the whole day is gone, with all that was said of it before.
        let gone = zip(marks, times).enumerated().filter { _, pair in
            !pair.1.hasClock && pair.1.day != nil && isExcluded(pair.0, text, language)
        }
        let suiting = zip(marks, times).enumerated().filter { number, pair in
            !isExcluded(pair.0, text, language)
                && !gone.contains { $0.offset > number && $0.element.1.day == pair.1.day }
                && !isTakenBack(pair.0, before: marks.dropFirst(number + 1).first, in: text)
        }.map { ($0.element.0, corrected($0.element.1, $0.element.0, isLast: $0.offset == marks.count - 1, in: text)) }
        // "Sie haben doch Freitag um sieben gesagt. Na gut, Montag, halb zehn" proposes Monday.
        let unquoted = suiting.filter { !isQuoted($0.0, in: text) }
        let own = unquoted.isEmpty ? suiting : unquoted
        // "Sie haben ihn heute Abend in der Mail. Ginge Donnerstag um fünf?" proposes Thursday.
        let others = own.filter { !Gift.isGiven(at: $0.0.words.lowerBound, in: text) }
        return (others.contains { $0.1.isDefinite } ? others : own).map(\.1)
    }

    private static func isExcluded(_ mark: TimeMark, _ text: Text, _ language: Language) -> Bool {
        var start = mark.words.lowerBound
        while start > 0, text.words[start].gap < .comma { start -= 1 }
        var end = mark.words.upperBound
        while end < text.words.count, text.words[end].gap < .comma { end += 1 }
        // "I muass um fünfe daham sein": the speaker is somewhere else then.
        let clause = start..<end
        let isBound =
            clause.contains { musts.contains(text.words[$0]) }
            && clause.contains { Interpreter.senders.contains(text.words[$0]) }
            && !clause.contains { called.contains(text.words[$0]) }
        if isBound { return true }
        return clause.contains { index in
            // "Was halten Sie von Donnerstag?" tells of no Thursday that was.
            bad.contains(text.words[index]) && !isHarmless(index, in: text)
                || language == .english && past.contains(text.words[index])
        }
    }

    /// Whether the sentence around a time says that the other named it.
    private static func isQuoted(_ mark: TimeMark, in text: Text) -> Bool {
        guard let sentence = text.sentences.first(where: { $0.words.overlaps(mark.words) })?.words else { return false }
        return sentence.contains { saids.contains(text.words[$0]) }
            && sentence.contains { called.contains(text.words[$0]) }
    }

    /// "No nuisance at all", "kein Problem".
    private static func isHarmless(_ index: Int, in text: Text) -> Bool {
        index + 1 < text.words.count && troubles.contains(text.words[index + 1])
    }

    private static let troubles: WordSet = [
        "nuisance", "problem", "trouble", "bother", "hassle", "thema", "umstände", "ding",
    ]
    private static let saids: WordSet = [
        "gesagt", "sagten", "sagtest", "said", "vorhin", "geschrieben", "wrote",
        "meinten", "meintest", "meant",
    ]

    private static let bad: WordSet = [
        "nicht", "nix", "net", "kein", "keine", "leider", "schlecht", "unmöglich", "ungünstig", "verplant", "belegt",
        "weg", "ned", "nöd", "can't", "cannot", "cant", "not", "no", "bad", "unavailable", "away", "busy", "doesn't",
        "don't", "won't", "never", "impossible", "booked", "last", "wrote", "saw", "came", "downloaded",
        "geholt", "heruntergeladen", "geladen", "angefordert", "gefragt", "geschrieben", "besucht", "ausgefüllt",
        "war", "war's", "waren", "letzten", "letzte", "vorigen", "hatte", "hatten", "gestern", "yesterday", "kam",
        "geburtstag", "birthday", "dentist", "zahnarzt",
    ]

    private static let musts: WordSet = ["muss", "muß", "muass", "must"]
    private static let called: WordSet = ["sie", "ihnen", "du", "dir", "dich", "euch", "you", "call", "ring"]
    private static let past: WordSet = ["was", "were"]

    /// All times in a text.
    static func all(in text: Text) -> [OfferedTime] {
        TimeMark.all(in: text).filter { !isOneByOne($0, text) }.map { mark in
            // "Every day at three" and "in the third week" are no appointments, nor is what is done at noon.
            let isCounted =
                mark.words.upperBound < text.words.count && counted.contains(text.words[mark.words.upperBound])
                // "Thursday week" is the one after next Thursday.
                && mark.words.last.map { TimeMark.isDay(text.words[$0]) } != true
            let isEvery = isCounted || mark.words.contains { every.contains(text.words[$0]) }
            return OfferedTime(
                words: text.quote(text.range(ofWords: withMinutes(withoutTail(mark.words, of: text), of: text))),
                day: isEvery
                    ? nil
                    : mark.dayWord.map { Day.whole(text.folded(text.words[$0])) }
                        .flatMap { Self.isEvery($0) ? nil : $0 },
                hasClock: !isEvery
                    && (mark.hasClock || mark.hasPart && !mark.words.contains { habits.contains(text.words[$0]) }))
        }
    }

    /// "41 changeovers, one by one" names no hour.
    private static func isOneByOne(_ mark: TimeMark, _ text: Text) -> Bool {
        guard mark.words.count == 2, mark.words.lowerBound > 0, let last = mark.words.last else { return false }
        return text.folded(text.words[mark.words.lowerBound - 1]) == text.folded(text.words[last])
    }

    /// "Sieben Uhr dreißig": the minutes belong to it.
    private static func withMinutes(_ words: Range<Int>, of text: Text) -> Range<Int> {
        let next = words.upperBound
        guard next < text.words.count, let last = words.last, clocks.contains(text.words[last]),
            text.words[next].gap <= .space, let minutes = Numeral.value(text.words, at: next),
            (1...59).contains(minutes)
        else { return words }
        // "Um 14 Uhr zwanzig Minuten" says how long.
        let lasts = next + 1 < text.words.count && minuteWords.contains(text.words[next + 1])
        return lasts ? words : words.lowerBound..<next + 1
    }

    private static let minuteWords: WordSet = ["minuten", "minute", "min"]

    private static let clocks: WordSet = ["uhr"]

    /// "Thursday at ten to seven before he goes up": what happens after it is not named with it.
    private static func withoutTail(_ words: Range<Int>, of text: Text) -> Range<Int> {
        guard let last = words.last, words.count > 2, pronouns.contains(text.words[last]),
            conjunctions.contains(text.words[last - 1])
        else { return words }
        return words.lowerBound..<last - 1
    }

    private static let counted: WordSet = [
        "woche", "monat", "jahr", "mal", "stock", "etage", "stelle", "reihe", "week", "month", "year", "floor", "time",
        "row",
    ]
    private static let every: WordSet = ["jeden", "jede", "jedes", "every", "each"]
    private static let pronouns: WordSet = [
        "he", "she", "they", "you", "i", "we", "it", "he's", "she's", "they're", "you're", "i'm", "we're", "it's", "er",
        "sie", "ich", "wir", "es",
    ]
    private static let conjunctions: WordSet = ["before", "after", "until", "bevor", "nachdem", "bis"]

    /// "On Saturdays", "dienstags": every week, and no appointment.
    private static func isEvery(_ day: String) -> Bool {
        day.hasSuffix("days") || day.hasSuffix("tags") || day == "mittwochs"
    }

    /// "Wer ist heute mittags da?": what is done at that time of a day is no appointment.
    private static let habits: WordSet = [
        "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts", "mornings", "afternoons", "evenings",
        "nights",
    ]
}
