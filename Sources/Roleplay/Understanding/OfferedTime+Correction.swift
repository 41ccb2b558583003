import Linguistics
import Scenarios

/// Times that a line takes back in the same breath: "Dienstag, oder nein, Mittwoch", "um zehn, nee, elf".
extension OfferedTime {
    /// Whether a time is taken back by what comes before the next one.
    static func isTakenBack(_ mark: TimeMark, before next: TimeMark?, in text: Text) -> Bool {
        guard let next, next.hasDay || next.hasClock else { return false }
        return (mark.words.upperBound..<next.words.lowerBound).contains { takesBack($0, in: text) }
    }

    /// A time with the hour that the line corrects it to, where it does.
    static func corrected(_ time: OfferedTime, _ mark: TimeMark, isLast: Bool, in text: Text) -> OfferedTime {
        guard isLast, let hour = mark.hasClock ? correctedHour(in: text) : bareHour(behind: mark, in: text) else {
            return time
        }
        let isEnglish = mark.dayWord.map { text.folded(text.words[$0]).hasSuffix("day") } ?? false
        let at = isEnglish || text.words.contains { ats.contains($0) } ? "at" : "um"
        let named = text.quote(text.range(ofWords: hour..<hour + 1))
        let day = mark.dayWord.map { text.quote(text.range(ofWords: $0..<$0 + 1)) + " " } ?? ""
        return OfferedTime(words: "\(day)\(at) \(named)", day: time.day, hasClock: true)
    }

    /// "Dienstag, zehn?", "Thursday, 10?": a number behind a day, and nothing else.
    private static func bareHour(behind mark: TimeMark, in text: Text) -> Int? {
        let next = mark.words.upperBound
        guard mark.hasDay, text.words.count <= 4, next == text.words.count - 1,
            let hour = Numeral.value(text.words, at: next) ?? text.words[next].number, (1...20).contains(hour)
        else { return nil }
        return next
    }

    private static let ats: WordSet = ["at"]

    /// The hour that a line corrects to after its last time, as a word: "elf" in "Dienstag um zehn. Oder nee, elf."
    static func correctedHour(in text: Text) -> Int? {
        guard let last = TimeMark.all(in: text).last(where: { $0.hasClock }),
            let correction = (last.words.upperBound..<text.words.count).first(where: { takesBack($0, in: text) }),
            let sentence = text.sentences.first(where: { $0.words.contains(correction) })?.words,
            let hour = sentence.last, hour > correction,
            // "Thursday at 11, no jokes, with the count of a group (eleven lines down to two)" corrects nothing.
            !isDenying(correction, text) || hour - correction <= 2, let value = Numeral.value(text.words, at: hour)
        else { return nil }
        return (1...20).contains(value) ? hour : nil
    }

    private static func takesBack(_ index: Int, in text: Text) -> Bool { corrections.contains(text.words[index]) }

    /// "No jokes": a "no" that belongs to what follows it.
    private static func isDenying(_ index: Int, _ text: Text) -> Bool {
        noes.contains(text.words[index]) && index + 1 < text.words.count && text.words[index + 1].gap < .comma
    }

    private static let noes: WordSet = ["no"]
    private static let corrections: WordSet = [
        "nein", "nee", "ne", "nö", "naa", "quatsch", "sondern", "pardon", "verzeihung", "beziehungsweise", "vielmehr",
        "no", "nope", "sorry", "rather", "scratch", "wait", "halt", "stopp", "moment",
    ]
}
