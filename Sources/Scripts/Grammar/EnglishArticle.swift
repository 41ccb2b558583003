/// The English indefinite article, which goes by sound and not by letter.
enum EnglishArticle {
    /// The words with "a" or "an" before them, unless they have an article already.
    ///
    /// ```swift
    /// EnglishArticle.indefinite("HR manager")  // "an HR manager"
    /// ```
    static func indefinite(_ words: String) -> String {
        let first = words.prefix { !$0.isWhitespace }
        if ["a", "an", "the", "your", "our", "their", "his", "her", "my"].contains(first.lowercased()) { return words }
        return (beginsWithVowel(first) ? "an " : "a ") + words
    }

    private static func beginsWithVowel(_ word: Substring) -> Bool {
        let letters = word.prefix { $0.isLetter || $0.isNumber }
        guard let first = letters.first else { return false }
        if first.isNumber {
            let digits = letters.prefix { $0.isNumber }
            return digits.hasPrefix("8") || digits == "11" || digits == "18"
        }
        // Letters that are said one by one, as in HR and UK.
        if letters.allSatisfy(\.isUppercase), letters.count < 5 { return "AEFHILMNORSX".contains(first) }
        let small = letters.lowercased()
        if let listed = (0...small.count).reversed().lazy.compactMap({ exceptions[String(small.prefix($0))] }).first {
            return listed
        }
        return "aeiou".contains(small.first ?? "x")
    }

    /// Beginnings of words whose first letter says something else than their first sound.
    private static let exceptions: [String: Bool] = {
        var exceptions: [String: Bool] = [:]
        let text = String(decoding: PackageResources.sounds_en_txt, as: UTF8.self)
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            if parts.count == 2 { exceptions[String(parts[1])] = parts[0] == "an" }
        }
        return exceptions
    }()

    /// The possessive: Price's, the Joneses'.
    static func possessive(_ name: String) -> String { name + (name.lowercased().hasSuffix("s") ? "'" : "'s") }
}
