import Linguistics
import Scenarios

extension OfferedTime {
    /// Whether it falls on the day of a time that the persona has free, but outside the hours: "Donnerstag um zwei" misses
    /// "Donnerstag nach fünf".
    func misses(_ own: String) -> Bool {
        let free = Text(own)
        guard let day, let hour = OfferedTime.hour(in: Text(words)),
            free.words.contains(where: { TimeMark.isDay($0) && free.folded($0) == day }),
            let bound = free.words.first(where: { Self.afters.contains($0) || Self.befores.contains($0) }),
            let end = OfferedTime.hour(in: free)
        else { return false }
        return Self.afters.contains(bound) ? hour < end : hour > end
    }

    /// Whether a time of the persona's only says after or before which hour it is free.
    func sharpens(_ own: String) -> Bool {
        Text(own).words.contains { Self.afters.contains($0) || Self.befores.contains($0) }
            && !Text(words).words.contains { Self.afters.contains($0) || Self.befores.contains($0) }
    }

    /// The hour that a time names, from 7 to 18, or as it is written on a clock of 24 hours; "halb neun" is eight.
    private static func hour(in text: Text) -> Int? {
        func value(_ index: Int) -> Int? {
            // "1.30" is half past one, whatever stands behind the point.
            guard text.words[index].isNumber else { return Numeral.value(text.words, at: index) }
            return Int(String(text.folded(text.words[index]).prefix { $0.isASCII && $0.isNumber }))
        }
        guard let index = text.words.indices.last(where: { (1...24).contains(value($0) ?? 0) }),
            let value = value(index)
        else { return nil }
        let isHalf = index > 0 && halves.contains(text.words[index - 1])
        let hour = isHalf ? value - 1 : value
        let isEvening = hour < 12 && text.words.contains { evenings.contains($0) }
        return hour < 7 || isEvening ? hour + 12 : hour
    }

    private static let afters: WordSet = ["nach", "ab", "after", "from"]
    private static let befores: WordSet = ["vor", "bis", "before", "until"]
    private static let evenings: WordSet = [
        "abend", "abends", "nachmittag", "nachmittags", "evening", "afternoon", "pm",
    ]
    private static let halves: WordSet = ["halb"]
}
