/// German verbs that fall apart: "rechnet … ab", "abgerechnet" and "abzurechnen" are one verb.
///
/// ```swift
/// SeparableVerb.whole("abgerechnet")  // "abrechnet"
/// SeparableVerb.whole("aufgabe")      // "aufgabe"
/// ```
public enum SeparableVerb {
    /// A folded word without the "ge" or "zu" that its form puts between particle and verb; any other word stays.
    public static func whole(_ folded: String) -> String {
        guard folded.utf8.count >= 8, folded.hasSuffix("t") || folded.hasSuffix("en") else { return folded }
        for particle in particles where folded.hasPrefix(particle) {
            let rest = folded.dropFirst(particle.count)
            guard rest.hasPrefix("ge") && rest.utf8.count >= 6 || rest.hasPrefix("zu") && rest.hasSuffix("n") else {
                continue
            }
            return particle + rest.dropFirst(2)
        }
        return folded
    }

    /// The verb and its particle in some words of a text, the particle being their last: "Wie rechnet ihr die ab?"
    public static func parts(of words: Range<Int>, in text: Text) -> (verb: Int, particle: Int)? {
        guard words.count >= 3, let last = words.last, ends.contains(text.words[last]) else { return nil }
        let verb = words.dropLast().prefix(6).first { index in
            let word = text.words[index]
            let folded = text.folded(word)
            return (index == words.lowerBound || !word.isCapitalized) && folded.utf8.count >= 4
                && endings.contains { folded.hasSuffix($0) } && !LightWords.contains(folded, .german)
        }
        return verb.map { ($0, last) }
    }

    /// Folded; the longer before those with which they begin. "Her" is left to English.
    private static let particles = [
        "zurueck", "zusammen", "daneben", "herunter", "runter", "heraus", "hinaus", "herein", "hinein", "weiter",
        "nach", "fest",
        "raus", "rein", "auf", "aus", "ein", "mit", "vor", "weg", "hin", "los", "ab", "an", "zu", "um", "bei",
    ]
    private static let ends: WordSet = [
        "zurück", "zusammen", "daneben", "runter", "weiter", "nach", "fest", "raus", "rein", "auf", "aus", "ein", "mit",
        "vor",
        "weg", "hin", "los", "ab", "an", "zu", "um", "bei",
    ]
    private static let endings = ["t", "en", "e", "st", "ern", "eln"]
}
