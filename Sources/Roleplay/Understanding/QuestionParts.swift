import Linguistics

/// What a question is compared by: its stems, the pairs of neighbours and its letters in fours.
struct QuestionParts: Sendable {
    /// The stems, each once, in their order.
    let stems: [String]
    /// The pairs of neighbouring stems, each once; the edges of the question count as neighbours.
    let pairs: [String]
    private let folded: [String]

    init(_ question: String) { self.init(Text(question)) }

    init(_ text: Text) {
        let all = QuestionParts.allStems(of: text)
        stems = QuestionParts.once(all)
        pairs = QuestionParts.once(zip(["^"] + all, all + ["$"]).map { "\($0) \($1)" })
        folded = text.foldedWords
    }

    /// The letters in fours, blanks between the words and marks at the ends counted, each once.
    var letters: [UInt32] {
        let words = folded.map { $0.utf8.allSatisfy(QuestionParts.isDigit) ? "#" : $0 }
        let bytes = Array("<\(words.joined(separator: " "))>".utf8)
        guard bytes.count >= 4 else { return [] }
        return QuestionParts.once(
            (0...(bytes.count - 4)).map { start in
                bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            })
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
            let plain = text.folded(word).filter { $0 != "'" && $0 != "’" }
            return Stem.of(word.isCapitalized ? plain : SeparableVerb.whole(plain))
        }
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
