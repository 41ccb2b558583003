import Foundation

/// Names for files, made of what people call things.
enum FileName {
    /// A text as a file's name: small letters and figures, parted by single hyphens.
    ///
    /// ```swift
    /// FileName.plain("Bäckerei Groß & Söhne")  // "baeckerei-gross-soehne"
    /// ```
    static func plain(_ text: String) -> String {
        var words: [String] = [""]
        for character in text.lowercased() {
            if let spelled = spelling(character) {
                words[words.count - 1] += spelled
            } else if words.last?.isEmpty == false {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// A letter or figure as ASCII; nil for what parts words. Accents fall off, German umlauts get their e.
    private static func spelling(_ character: Character) -> String? {
        switch character {
        case "ä", "a\u{308}", "æ": return "ae"
        case "ö", "o\u{308}", "ø", "œ": return "oe"
        case "ü", "u\u{308}": return "ue"
        case "ß": return "ss"
        case "ł": return "l"
        case "'", "’": return ""
        default:
            guard character.isLetter || character.isNumber else { return nil }
            let plain = String(character).decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
                $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
            }
            return plain.isEmpty ? nil : String(String.UnicodeScalarView(plain))
        }
    }
}
