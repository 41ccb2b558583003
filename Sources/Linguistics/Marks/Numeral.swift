/// Whole numbers, written in figures or in words: "38", "drei", "dritte", "forty-two".
public enum Numeral {
    /// The number that a word is, or begins together with the next word; nil for all other words.
    ///
    /// "ein" and "one" are too often something else and count as no number.
    public static func value(_ words: [Word], at index: Int) -> Int? {
        let word = words[index]
        if let number = word.number { return isWhole(word, number) ? number : nil }
        let value = Int(word.kinds.number)
        guard value > 0 else { return nil }
        // "forty-two" is written as two words.
        if value >= 20, value < 100, value % 10 == 0, index + 1 < words.count, words[index + 1].gap <= .space,
            let unit = units[words[index + 1].hash]
        {
            return value + unit
        }
        return value
    }

    /// Whether a word can be a number at all, by itself or together with the next.
    @inline(__always)
    public static func mayBegin(at word: Word) -> Bool { word.isNumber || word.kinds.number > 0 }

    /// Whether a figure is whole: "1.200" is, "1,9" and "9.30" are not.
    private static func isWhole(_ word: Word, _ number: Int) -> Bool {
        var digits = 1
        var rest = number / 10
        while rest > 0 {
            digits += 1
            rest /= 10
        }
        return word.length == digits || word.length == digits + (digits - 1) / 3
    }

    private static let units = WordTable<Int>([
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    ])

    static let table: WordTable<Int> = {
        var table = WordTableBuilder<Int>(room: 512)
        func set(_ value: Int, _ words: String) { table.set(value, words) }
        set(2, "zwei zwo beide beiden beider two zweite zweiten zweiter zweites zweitem second both zweimal twice")
        set(3, "drei dritte dritten dritter drittes drittem third three dreimal dreier dreien drü drai")
        set(2, "zwoa zwee zwoi zwöi zwei")
        let german = [
            4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf",
            13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn",
            19: "neunzehn",
        ]
        for (value, word) in german {
            let ordinal = value == 7 ? "siebt" : value == 8 ? "acht" : word + "t"
            set(value, "\(word) \(word)mal \(ordinal)e \(ordinal)en \(ordinal)er \(ordinal)es \(ordinal)em")
        }
        let tens = [
            20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig",
            90: "neunzig",
        ]
        let ones = [
            "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
        ]
        for (value, word) in tens {
            set(value, "\(word) \(word)ste \(word)sten \(word)ster \(word)stes")
            for (place, one) in ones.enumerated() { set(value + place + 1, "\(one)und\(word)") }
        }
        set(100, "hundert einhundert hundred hundertste hundertsten")
        set(1000, "tausend eintausend thousand")
        for (place, one) in ones.enumerated().dropFirst() {
            set((place + 1) * 100, "\(one)hundert")
            set((place + 1) * 1000, "\(one)tausend")
        }
        set(4, "four fourth")
        set(5, "five fifth")
        set(6, "six sixth")
        set(7, "seven seventh siebente siebenten")
        set(8, "eight eighth")
        set(9, "nine ninth")
        set(10, "ten tenth")
        set(11, "eleven eleventh")
        set(12, "twelve twelfth dutzend dozen")
        let english = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
        for (place, word) in english.enumerated() { set(13 + place, "\(word) \(word)th") }
        let decades = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        for (place, word) in decades.enumerated() {
            set(20 + 10 * place, "\(word) \(word.dropLast())ieth")
            for (unit, one) in [
                "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            ].enumerated() { set(21 + 10 * place + unit, word + one) }
        }
        return WordTable(table)
    }()
}
