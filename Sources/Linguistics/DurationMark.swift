/// A length of time that a text names.
public struct DurationMark: Equatable, Sendable {
    /// The words it covers, as indices into the words of the text.
    public let words: Range<Int>
    /// Its length in minutes.
    public let minutes: Int

    private static let numbers: [String: Int] = [
        "eine": 1, "einer": 1, "ein": 1, "zwei": 2, "drei": 3, "fuenf": 5, "zehn": 10, "zwoelf": 12, "fuenfzehn": 15,
        "zwanzig": 20, "dreissig": 30, "vierzig": 40, "fuenfundvierzig": 45, "a": 1, "one": 1, "two": 2, "three": 3,
        "five": 5, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    ]
    private static let units: [String: Int] = [
        "minuten": 1, "minute": 1, "min": 1, "minutes": 1, "mins": 1, "minuetchen": 1, "stunde": 60, "stunden": 60,
        "hour": 60, "hours": 60, "stuendchen": 60,
    ]

    /// All durations in a text.
    public static func all(in text: Text) -> [DurationMark] {
        var marks: [DurationMark] = []
        let words = text.words
        for index in words.indices {
            let word = words[index].folded
            let next = index + 1 < words.count ? words[index + 1].folded : ""
            if word.hasPrefix("viertelst") || word == "viertelstuendchen" {
                marks.append(DurationMark(words: index..<(index + 1), minutes: 15))
            } else if word.hasPrefix("halb") && next.hasPrefix("stunde") || word == "half" && next == "an" {
                marks.append(DurationMark(words: index..<(index + 2), minutes: 30))
            } else if word == "quarter" && (next == "of" || next == "hour") {
                marks.append(DurationMark(words: index..<(index + 2), minutes: 15))
            } else if let unit = units[next], let number = Int(word) ?? numbers[word], number < 1000,
                !(word == "ein" && unit == 60 && next == "stunde")
            {
                marks.append(DurationMark(words: index..<(index + 2), minutes: number * unit))
            }
        }
        return marks
    }
}
