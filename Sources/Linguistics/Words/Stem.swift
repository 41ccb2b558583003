/// A rough stem: enough to make inflected forms meet, and to find a word inside a German compound.
///
/// ```swift
/// Stem.meets("Servicetechnikern", "Techniker")  // true
/// Stem.meets("trips", "trip")                   // true
/// ```
public enum Stem {
    /// The length of the stem of a folded word; at least three letters stay.
    @inline(__always)
    static func length(_ folded: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard end - start >= 4 else { return end - start }
        let once = end - ending(folded, start, end, keeping: 3)
        guard once < end else { return end - start }
        // A second round, so that "Technikern" and "Technik" meet.
        return once - ending(folded, start, once, keeping: 5) - start
    }

    /// The length of the ending that a word has, 0 for none; `keeping` letters stay before it.
    @inline(__always)
    private static func ending(
        _ folded: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, keeping: Int
    ) -> Int {
        let room = end - start - keeping
        guard room >= 1 else { return 0 }
        @inline(__always)
        func has(_ ending: StaticString) -> Bool {
            let count = ending.utf8CodeUnitCount
            guard room >= count else { return false }
            for offset in 0..<count where folded[end - count + offset] != ending.utf8Start[offset] { return false }
            return true
        }
        switch folded[end - 1] {
        case UInt8(ascii: "n"):
            return has("ungen") || has("innen") ? 5 : has("ern") || has("nen") ? 3 : has("en") ? 2 : 1
        case UInt8(ascii: "s"): return has("ungs") ? 4 : has("ens") || has("ies") ? 3 : has("es") ? 2 : 1
        case UInt8(ascii: "t"): return has("est") ? 3 : has("et") || has("st") ? 2 : 1
        case UInt8(ascii: "g"): return has("ung") || has("ing") ? 3 : 0
        case UInt8(ascii: "e"): return has("te") ? 2 : 1
        case UInt8(ascii: "y"): return has("ly") ? 2 : 1
        case UInt8(ascii: "m"): return has("em") ? 2 : 0
        case UInt8(ascii: "r"): return has("er") ? 2 : 0
        case UInt8(ascii: "d"): return has("ed") ? 2 : 0
        default: return 0
        }
    }

    /// The hash of the stem of a word.
    static func hash(of word: String) -> UInt64 {
        var folded: [UInt8] = []
        Folding.fold(word, into: &folded)
        return hash(of: &folded)
    }

    /// The hash of the stem of a folded word, behind which some room is made.
    static func hash(of folded: inout [UInt8]) -> UInt64 {
        let count = folded.count
        folded.append(contentsOf: repeatElement(0, count: 8))
        return folded.withUnsafeBufferPointer { WordHash.of($0, 0..<length($0, 0, count)) }
    }

    /// Hands over the hash of the stem of every word of a text, with space between them.
    public static func forEachHash(in words: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
        var letters: [UInt8] = []
        words.forEachWord { word in
            letters.removeAll(keepingCapacity: true)
            Folding.fold(word, into: &letters)
            body(hash(of: &letters))
        }
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

    /// The same for a folded word and a stem made before, in a language: English puts its words together seldom, and "even"
    /// is no part of "seventeen".
    public static func meets(folded word: String, stem: String, _ language: Language) -> Bool {
        meets(folded: word, root: of(word), stem: stem, language)
    }

    /// The same where the stem of the word itself is known too.
    public static func meets(folded word: String, root: String, stem: String, _ language: Language) -> Bool {
        if word == stem || root == stem { return true }
        guard language == .english else {
            return stem.utf8.count >= 4 && word.utf8.count > stem.utf8.count && holds(word, stem)
        }
        let rest = word.utf8.count - stem.utf8.count
        guard rest > 0, stem.utf8.count >= 4 else { return false }
        if word.hasPrefix(stem) { return rest <= 3 && stem.utf8.count >= 5 || stem.utf8.count >= 6 }
        return stem.utf8.count >= 5 && word.hasSuffix(stem) || stem.utf8.count >= 6 && holds(word, stem)
    }

    /// The same for a folded word and a stem made before.
    public static func meets(folded word: String, stem: String) -> Bool {
        word == stem || of(word) == stem
            || stem.utf8.count >= 4 && word.utf8.count > stem.utf8.count && holds(word, stem)
    }

    /// Whether a word holds a stem anywhere, byte by byte: asked a thousand times a line.
    private static func holds(_ word: String, _ stem: String) -> Bool {
        var word = word
        var stem = stem
        return word.withUTF8 { word in
            stem.withUTF8 { stem in
                guard let first = stem.first, stem.count <= word.count else { return false }
                return (0...(word.count - stem.count)).contains { start in
                    word[start] == first && (1..<stem.count).allSatisfy { word[start + $0] == stem[$0] }
                }
            }
        }
    }
}
