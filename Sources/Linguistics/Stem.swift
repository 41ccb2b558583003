/// A rough stem: enough to make inflected forms meet, and to find a word inside a German compound.
///
/// ```swift
/// Stem.meets("Servicetechnikern", "Techniker")  // true
/// Stem.meets("trips", "trip")                   // true
/// ```
public enum Stem {
    private static let endings = [
        "ungen", "ung", "innen", "erinnen", "ern", "ens", "ests", "est", "nen", "en", "em", "er", "es", "et", "st",
        "ing",
        "ed", "e", "n", "s", "t",
    ]

    /// The stem of a folded word; at least three letters stay.
    public static func of(_ folded: String) -> String {
        for ending in endings where folded.hasSuffix(ending) && folded.utf8.count - ending.utf8.count >= 3 {
            return String(folded.dropLast(ending.count))
        }
        return folded
    }

    /// Whether a word of a text is a form of a topic word, or a compound that holds it.
    public static func meets(_ word: String, _ topic: String) -> Bool {
        let word = Word.fold(word.unicodeScalars)
        let topic = Word.fold(topic.unicodeScalars)
        return meets(folded: word, stem: of(topic))
    }

    /// The same for a folded word and a stem made before.
    public static func meets(folded word: String, stem: String) -> Bool {
        if of(word) == stem { return true }
        guard stem.utf8.count >= 4, word.utf8.count > stem.utf8.count else { return false }
        return word.firstRange(of: stem) != nil
    }
}
