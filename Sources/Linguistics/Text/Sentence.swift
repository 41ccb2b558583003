/// A sentence, a heading, a bullet or a salutation: what stands between two stops.
public struct Sentence: Equatable, Sendable {
    /// Where it stands, in Unicode scalars, without space around it.
    public let range: Range<Int>
    /// Its words, as indices into the words of the text.
    public let words: Range<Int>
    /// Whether it ends with a question mark.
    public let isAsked: Bool
    /// Whether it begins with a bullet.
    public let isBullet: Bool

    private static let abbreviations: Set<String> = [
        "dr", "hr", "fr", "ca", "bzw", "str", "mr", "mrs", "ms", "nr", "tel", "inkl", "evtl", "ggf", "prof", "st", "no",
        "z", "b", "d", "h", "u", "a", "i", "e", "g", "abs", "art", "din", "min", "max", "vgl", "zzgl", "gem", "co",
        "jr",
    ]
    private static let months: Set<String> = [
        "januar", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember", "jaenner",
    ]

    static func all(in scalars: [Unicode.Scalar], words: [Word]) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        var firstWord = 0
        var nextWord = 0
        func close(_ end: Int, isAsked: Bool) {
            var lower = start
            var upper = end
            while lower < upper, scalars[lower].properties.isWhitespace { lower += 1 }
            while upper > lower, scalars[upper - 1].properties.isWhitespace { upper -= 1 }
            start = end
            guard firstWord < nextWord else { return }
            let isBullet = ["-", "•", "–", "*", "·", "✓", "✔", ">"].contains(scalars[lower])
            sentences.append(
                Sentence(range: lower..<upper, words: firstWord..<nextWord, isAsked: isAsked, isBullet: isBullet))
            firstWord = nextWord
        }
        var index = 0
        while index < scalars.count {
            while nextWord < words.count, words[nextWord].range.upperBound <= index { nextWord += 1 }
            let scalar = scalars[index]
            if nextWord < words.count, words[nextWord].range.contains(index) {
                index = words[nextWord].range.upperBound
                continue
            }
            if scalar == "\n" {
                if endsLine(scalars, at: index, start: start) { close(index, isAsked: false) }
                index += 1
                continue
            }
            guard scalar == "." || scalar == "?" || scalar == "!" || scalar == "…" else {
                index += 1
                continue
            }
            var end = index
            var isAsked = false
            while end < scalars.count, scalars[end].isStop {
                if scalars[end] == "?" { isAsked = true }
                end += 1
            }
            let isStop = scalar != "." || end > index + 1 || stops(words, nextWord, scalars, after: end)
            if isStop && (end == scalars.count || scalars[end].properties.isWhitespace) { close(end, isAsked: isAsked) }
            index = end
        }
        nextWord = words.count
        close(scalars.count, isAsked: false)
        return sentences
    }

    private static func endsLine(_ scalars: [Unicode.Scalar], at index: Int, start: Int) -> Bool {
        var next = index + 1
        while next < scalars.count, scalars[next] == " " || scalars[next] == "\r" { next += 1 }
        guard next < scalars.count else { return true }
        if scalars[next] == "\n" || ["-", "•", "–", "*", "·"].contains(scalars[next]) { return true }
        // A short line is a line of its own; a long one was wrapped.
        return index - start < 60
    }

    /// Whether a single full stop ends the sentence: not in "Dr. Sasse", "z. B." or "18. Juni".
    private static func stops(_ words: [Word], _ next: Int, _ scalars: [Unicode.Scalar], after end: Int) -> Bool {
        guard next > 0 else { return true }
        let last = words[next - 1]
        guard last.range.upperBound == end - 1 else { return true }
        if last.isNumber, next < words.count, last.folded.allSatisfy(\.isNumber), last.folded.count <= 2 {
            return !(months.contains(words[next].folded) || !words[next].isCapitalized && !words[next].isNumber)
        }
        return !abbreviations.contains(last.folded)
    }
}

extension Unicode.Scalar {
    fileprivate var isStop: Bool {
        self == "." || self == "?" || self == "!" || self == "…" || self == "\"" || self == "“" || self == "”"
            || self == ")" || self == "'"
    }
}
