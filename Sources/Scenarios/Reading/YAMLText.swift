/// Text as it can be pasted into a YAML file.
public enum YAMLText {
    /// A text as a scalar of one line: plain where nothing in it means something to YAML, else in double quotes.
    public static func scalar(_ text: String) -> String {
        if isPlain(text) { return text }
        var quoted = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                // What is neither seen nor written is told by its number.
                let isUnseen = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
                quoted += isUnseen ? "\\U" + padded(String(scalar.value, radix: 16), to: 8) : String(scalar)
            }
        }
        return "\"" + quoted + "\""
    }

    private static func padded(_ digits: String, to count: Int) -> String {
        String(repeating: "0", count: max(0, count - digits.count)) + digits
    }

    /// Whether a text can stand without quotes: it begins with a letter, and holds no mark that YAML reads.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, let last = text.last, !last.isWhitespace, last != ":" else {
            return false
        }
        guard text.contains(where: \.isWhitespace) || !words.contains(text.lowercased()) else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || " .,;!?'’-–()/%€„“".contains($0) }
    }

    /// Words that YAML takes for something else than text.
    private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}
