/// A word or a number in a text.
public struct Word: Equatable, Sendable {
    /// Where it stands, in Unicode scalars.
    public let range: Range<Int>
    /// Lower-cased, with ae, oe, ue and ss for umlauts and ß, without accents, so that all spellings meet.
    public let folded: String
    /// Whether it begins with a digit.
    public let isNumber: Bool
    /// Whether it begins with a capital letter.
    public let isCapitalized: Bool

    static func all(in scalars: [Unicode.Scalar]) -> [Word] {
        var words: [Word] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index].beginsWord else {
                index += 1
                continue
            }
            let start = index
            let isNumber = scalars[index].isDigit
            index += 1
            while index < scalars.count, continues(scalars, at: index, isNumber: isNumber) { index += 1 }
            words.append(
                Word(
                    range: start..<index, folded: fold(scalars[start..<index]), isNumber: isNumber,
                    isCapitalized: scalars[start].properties.isUppercase))
        }
        return words
    }

    private static func continues(_ scalars: [Unicode.Scalar], at index: Int, isNumber: Bool) -> Bool {
        let scalar = scalars[index]
        if scalar.beginsWord || scalar.isCombining { return isNumber ? scalar.isDigit : true }
        guard index + 1 < scalars.count else { return false }
        // "14.30", "1,9" and "10:42" are one number; "geht's" is one word.
        if isNumber { return [".", ",", ":"].contains(scalar) && scalars[index + 1].isDigit }
        return scalar.isApostrophe && scalars[index + 1].properties.isAlphabetic
    }

    /// Folds a text the way words are folded.
    public static func fold(_ text: some Sequence<Unicode.Scalar>) -> String {
        var folded = ""
        for scalar in text {
            switch scalar {
            case "ä", "Ä": folded += "ae"
            case "ö", "Ö": folded += "oe"
            case "ü", "Ü": folded += "ue"
            case "ß", "ẞ": folded += "ss"
            case "\u{308}": folded += "e"
            case "à", "á", "â", "ã", "å", "À", "Á", "Â": folded += "a"
            case "è", "é", "ê", "ë", "È", "É", "Ê": folded += "e"
            case "ì", "í", "î", "ï": folded += "i"
            case "ò", "ó", "ô", "õ": folded += "o"
            case "ù", "ú", "û": folded += "u"
            case "ç", "Ç": folded += "c"
            case "ñ": folded += "n"
            case "’", "‘", "´", "`": folded += "'"
            case _ where scalar.isASCII:
                let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
                folded.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar)
            case _ where scalar.isCombining: break
            default: folded += scalar.properties.lowercaseMapping
            }
        }
        return folded
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }
    var isApostrophe: Bool { self == "'" || self == "’" || self == "‘" || self == "´" || self == "`" }
    var isCombining: Bool { (0x300...0x36F).contains(value) }
    var beginsWord: Bool {
        if isASCII { return isDigit || (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
        return properties.isAlphabetic
    }
}
