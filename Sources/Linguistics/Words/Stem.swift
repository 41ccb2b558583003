/// A rough stem: enough to make inflected forms meet, and to find a word inside a German compound.
///
/// ```swift
/// Stem.meets("Servicetechnikern", "Techniker")  // true
/// Stem.meets("trips", "trip")                   // true
/// ```
public enum Stem {
    private static let endings: [[UInt8]] = [
        "ungen", "innen", "ungs", "ung", "ern", "ens", "est", "ies", "nen", "en", "em", "er", "es", "et", "st", "te",
        "ing", "ed", "ly", "e", "n", "s", "t", "y",
    ].map { Array($0.utf8) }

    /// The length of the stem of a folded word; at least three letters stay.
    @inline(__always)
    static func length(_ folded: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let length = end - start
        guard length >= 4 else { return length }
        var left = length
        // Two rounds, so that "Technikern" and "Technik" meet.
        for round in 0..<2 {
            let before = left
            for ending in endings {
                let count = ending.count
                guard left - count >= (round == 0 ? 3 : 5) else { continue }
                var place = start + left - count
                var matches = true
                for byte in ending {
                    if folded[place] != byte {
                        matches = false
                        break
                    }
                    place += 1
                }
                if matches {
                    left -= count
                    break
                }
            }
            if left == before { break }
        }
        return left
    }

    /// The stem of a word.
    public static func of(_ word: String) -> String {
        let folded = Array(word.foldedForm.utf8)
        let end = folded.withUnsafeBufferPointer { length($0, 0, $0.count) }
        return String(decoding: folded[..<end], as: UTF8.self)
    }

    /// Whether a word is a form of a topic word, or a compound that holds it.
    public static func meets(_ word: String, _ topic: String) -> Bool {
        meets(folded: word.foldedForm, stem: of(topic))
    }

    /// The same for a folded word and a stem made before.
    public static func meets(folded word: String, stem: String) -> Bool {
        of(word) == stem
            || stem.utf8.count >= 4 && word.utf8.count > stem.utf8.count && word.firstRange(of: stem) != nil
    }
}
