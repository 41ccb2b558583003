import Linguistics
import Scenarios

/// The times that a line names.
extension OfferedTime {
    /// The times in a text that are not said to be bad: "Mittwoch kann ich nicht, aber Freitag" leaves Friday.
    static func suiting(in text: Text, _ language: Language) -> [OfferedTime] {
        let suiting = zip(TimeMark.all(in: text), all(in: text)).filter { !isExcluded($0.0, text, language) }
        // "Sie haben ihn heute Abend in der Mail. Ginge Donnerstag um fünf?" proposes Thursday.
        let others = suiting.filter { !Gift.isGiven(at: $0.0.words.lowerBound, in: text) }
        return (others.contains { $0.1.isDefinite } ? others : suiting).map(\.1)
    }

    private static func isExcluded(_ mark: TimeMark, _ text: Text, _ language: Language) -> Bool {
        var start = mark.words.lowerBound
        while start > 0, text.words[start].gap < .comma { start -= 1 }
        var end = mark.words.upperBound
        while end < text.words.count, text.words[end].gap < .comma { end += 1 }
        return (start..<end).contains { index in
            // "Was halten Sie von Donnerstag?" tells of no Thursday that was.
            bad.contains(text.words[index]) || language == .english && past.contains(text.words[index])
        }
    }

    private static let bad: WordSet = [
        "nicht", "nix", "net", "kein", "keine", "leider", "schlecht", "unmöglich", "ungünstig", "verplant", "belegt",
        "weg", "ned", "nöd", "can't", "cannot", "cant", "not", "no", "bad", "unavailable", "away", "busy", "doesn't",
        "don't", "won't", "never", "impossible", "booked", "last", "wrote", "saw", "came", "downloaded",
        "geholt", "heruntergeladen", "geladen", "angefordert", "gefragt", "geschrieben", "besucht", "ausgefüllt",
        "war", "waren", "letzten", "letzte", "vorigen", "hatte", "kam",
    ]

    private static let past: WordSet = ["was", "were"]

    /// All times in a text.
    static func all(in text: Text) -> [OfferedTime] {
        TimeMark.all(in: text).map { mark in
            OfferedTime(
                words: text.quote(text.range(ofWords: mark.words)),
                day: mark.dayWord.map { text.folded(text.words[$0]) }.flatMap { isEvery($0) ? nil : $0 },
                hasClock: mark.hasClock || mark.hasPart && !mark.words.contains { habits.contains(text.words[$0]) })
        }
    }

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
