import Linguistics

/// What a question is compared by: its stems, the pairs of neighbours and its letters in fours.
struct QuestionParts: Sendable {
    /// The stems, each once, in their order.
    let stems: [String]
    /// The pairs of neighbouring stems, each once, by their keys; the edges of the question count as neighbours.
    let pairs: [UInt64]
    private let folded: [String]

    init(_ question: String) { self.init(Text(question)) }

    init(_ text: Text) {
        let all = QuestionParts.allStems(of: text)
        stems = QuestionParts.once(all)
        let keys = all.map(QuestionParts.key(of:))
        let edge: UInt64 = 1
        pairs = QuestionParts.once(zip([edge] + keys, keys + [edge]).map(QuestionParts.key(of:_:)))
        folded = text.foldedWords
    }

    /// A number that stands for a stem wherever many are compared.
    static func key(of stem: String) -> UInt64 { ByteHash.of(stem) }

    /// The same for two neighbours.
    private static func key(of first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* ByteHash.prime ^ (second << 31 | second >> 33)) &* ByteHash.prime
    }

    /// The letters in fours, blanks between the words and marks at the ends counted, each once.
    var letters: [UInt32] {
        var bytes = [UInt8(ascii: "<")]
        for word in folded {
            if bytes.count > 1 { bytes.append(UInt8(ascii: " ")) }
            if word.utf8.allSatisfy(QuestionParts.isDigit) {
                bytes.append(UInt8(ascii: "#"))
            } else {
                bytes += word.utf8
            }
        }
        bytes.append(UInt8(ascii: ">"))
        guard bytes.count >= 4 else { return [] }
        var letters: [UInt32] = []
        letters.reserveCapacity(bytes.count)
        var four: UInt32 = 0
        for (index, byte) in bytes.enumerated() {
            four = four << 8 | UInt32(byte)
            if index >= 3 { letters.append(four) }
        }
        letters.sort()
        var once: [UInt32] = []
        once.reserveCapacity(letters.count)
        for letter in letters where once.last != letter { once.append(letter) }
        return once
    }

    /// The stems that tell what the question is about.
    var telling: [String] { stems.filter(QuestionParts.isTelling) }

    /// The stems of a question, each once, in their order.
    static func stems(of question: String) -> [String] { once(allStems(of: Text(question))) }

    /// Whether a stem tells what a question is about.
    static func isTelling(_ stem: String) -> Bool { stem.utf8.count >= 4 && !isLight(stem) }

    /// Whether a stem stands in every other sentence.
    static func isLight(_ stem: String) -> Bool { lightStems.contains(stem) }

    /// How much a stem counts: when something is asked about seldom tells what.
    static func share(of stem: String) -> Double { occasions.contains(stem) ? 0.5 : 1 }

    /// How much a pair counts: half of it is known already.
    static let shareOfPair = 0.6

    private static func once<Part: Hashable>(_ parts: [Part]) -> [Part] {
        // A dozen are compared faster than hashed.
        if parts.count <= 12 {
            var once: [Part] = []
            once.reserveCapacity(parts.count)
            for part in parts where !once.contains(part) { once.append(part) }
            return once
        }
        var seen: Set<Part> = []
        return parts.filter { seen.insert($0).inserted }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func allStems(of text: Text) -> [String] {
        var parted: [Int: String] = [:]
        for sentence in text.sentences {
            guard let parts = SeparableVerb.parts(of: sentence.words, in: text) else { continue }
            parted[parts.verb] = text.folded(text.words[parts.particle]) + text.folded(text.words[parts.verb])
            parted[parts.particle] = ""
        }
        return text.words.indices.compactMap { index in
            let word = text.words[index]
            if word.isNumber { return "#" }
            if particles.contains(word) { return nil }
            if let verb = parted[index] { return verb.isEmpty ? nil : Stem.of(verb) }
            // "whats" is typed for "what's" as often as not.
            let plain = unmarked(text.folded(word))
            return Stem.of(word.isCapitalized ? plain : SeparableVerb.whole(plain))
        }
    }

    /// A word without its apostrophes.
    private static func unmarked(_ word: String) -> String {
        // Both kinds have a byte that hardly any other word has, and bytes are looked at faster than letters.
        guard word.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) else { return word }
        return word.filter { $0 != "'" && $0 != "’" }
    }

    /// Words that change nothing of what a question asks.
    private static let particles: WordSet = [
        "eigentlich", "denn", "mal",
    ]

    /// "Was rechnen Sie da gerade durch?", "Wer sieht das mittags?"
    private static let occasions = Set(
        [
            "gerade", "grad", "grade", "jetzt", "heute", "heut", "momentan", "derzeit", "zurzeit", "aktuell", "eben",
            "mittags", "abends", "morgens", "nachmittags", "vormittags", "now", "today", "currently", "moment",
            "presently", "tonight", "evening", "evenings", "morning", "mornings",
        ].map(Stem.of))

    private static let lightStems = Set(Language.allCases.flatMap(LightWords.all).map(Stem.of))
}
