import Linguistics

/// The words by which a sentence claims what somebody has to have counted or compared.
enum ClaimWords {
    /// The words of a sentence that claim something; nil if it claims nothing.
    static func claim(in sentence: String, _ language: Language) -> String? {
        let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "," && $0 != "." }
            .map { String($0).trimmed }.filter { !$0.isEmpty }
        let small = words.map { $0.lowercased() }
        for index in words.indices {
            if words[index].hasSuffix("%") {
                return words[index].count > 1 ? words[index] : words[max(0, index - 1)...index].joined(separator: " ")
            }
            for phrase in phrases(language) where matches(phrase, small[index...]) {
                return words[index..<index + phrase.count].joined(separator: " ")
            }
        }
        return nil
    }

    /// Whether words begin with a phrase, in which "#" is a number and "*" ends or begins a word.
    private static func matches(_ phrase: [String], _ words: ArraySlice<String>) -> Bool {
        guard words.count >= phrase.count else { return false }
        return zip(phrase, words).allSatisfy { pattern, word in
            if pattern == "#" { return word.first?.isNumber == true }
            if pattern.hasSuffix("*") { return word.hasPrefix(pattern.dropLast()) }
            return pattern.hasPrefix("*") ? word.hasSuffix(pattern.dropFirst()) : word == pattern
        }
    }

    private static func phrases(_ language: Language) -> [[String]] { language == .german ? german : english }

    private static let german = read(PackageResources.claims_de_txt)
    private static let english = read(PackageResources.claims_en_txt)

    private static func read(_ bytes: [UInt8]) -> [[String]] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .filter { !$0.hasPrefix("##") }.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    }
}

extension String {
    /// The word without stops and commas at its ends.
    fileprivate var trimmed: String {
        var slice = self[...]
        while let first = slice.first, ",.".contains(first) { slice.removeFirst() }
        while let last = slice.last, ",.".contains(last) { slice.removeLast() }
        return String(slice)
    }
}
