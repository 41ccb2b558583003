import Linguistics

/// How a question is put, which says what kind of answer fits it.
public enum QuestionForm: String, Codable, Sendable {
    /// How many, how much, how often, how long.
    case howMuch
    case who, when, why, how
    /// Which one of several.
    case which
    /// What, where, with what.
    case what
    /// A question that wants a yes or a no.
    case whether
    /// The same about what would or could be: "Wäre das etwas für Sie?"
    case would
    /// One that lets choose: "Is it the weight or the price?"
    case either
    /// What somebody thinks of it.
    case opinion

    /// Whether a yes or a no will do.
    var wantsYesOrNo: Bool { self == .whether || self == .would }

    /// The form of the question in some words of a text.
    ///
    /// ```swift
    /// QuestionForm(of: text.sentences[0].words, in: text)  // "Wie viele Leute sind das?" → .howMuch
    /// ```
    init(of sentence: Range<Int>, in text: Text) {
        let words = QuestionForm.withoutTag(sentence, text)
        let clauses = QuestionForm.clauses(of: words, in: text)
        // "Woran, meint er, liegt es?" asks by its first word.
        let isBroken = clauses.count > 1 && clauses[1] - clauses[0] <= 2
        let asked =
            isBroken || QuestionForm.isLed(clauses, words, text) ? QuestionForm.form(at: clauses[0], words, text) : nil
        let form = asked ?? clauses.reversed().lazy.compactMap { QuestionForm.form(at: $0, words, text) }.first
        if [nil, .what, .how, .whether].contains(form), QuestionForm.asksOpinion(words, text) {
            self = .opinion
        } else if form == nil || form == .whether {
            // "Wäre das etwas?", "Und könnten Sie …?", "If we did, would that …?"
            let heads = clauses.flatMap { [$0, $0 + 1] }
            let isWould = heads.contains { words.contains($0) && QuestionForm.woulds.contains(text.words[$0]) }
            self = isWould ? .would : .whether
        } else if form == .how, words.count <= 4, QuestionForm.woulds.contains(text.words[words.lowerBound]) {
            self = .would
        } else {
            self = form ?? .whether
        }
    }

    /// Whether a clause begins with a question word: "And today, when the shelf is full, what goes in the bin?"
    static func hasQuestionWord(in words: Range<Int>, of text: Text) -> Bool {
        clauses(of: words, in: text).contains { start in
            guard let form = form(at: start, words, text), form != .whether else { return false }
            // "When I call on Tuesday at ten" and "wenn" ask nothing.
            return form != .when || start == words.lowerBound
        }
    }

    /// The questions of which a sentence consists: "How did he take it, did he stay with you?" are two, and so are "Which
    /// ward was it, and who told you?".
    static func questions(in words: Range<Int>, of text: Text) -> [Range<Int>] {
        let second = words.dropFirst(3).last { index in
            guard words.upperBound - index >= 4 else { return false }
            if ands.contains(text.words[index]) {
                return SentenceForm.isBuiltAsQuestion(index + 1..<words.upperBound, of: text, isMarked: true)
            }
            return text.words[index].gap >= .comma && !joints.contains(text.words[index])
                && !isDependent(index..<words.upperBound, text)
                && SentenceForm.isBuiltAsQuestion(index..<words.upperBound, of: text, isMarked: true)
        }
        guard let second, withoutTag(words, text) == words, !isCondition(words.lowerBound..<second, text),
            SentenceForm.isBuiltAsQuestion(words.lowerBound..<second, of: text, isMarked: true)
        else { return [words] }
        return [words.lowerBound..<second, second..<words.upperBound]
    }

    /// "When the line gets that long, do people give up?" asks only what stands behind the comma.
    private static func isCondition(_ clause: Range<Int>, _ text: Text) -> Bool {
        leading.contains(text.words[clause.lowerBound])
            && !clause.dropFirst().prefix(1).contains { SentenceForm.isVerb(text.words[$0]) }
    }

    /// "Wer entscheidet, was im Anschreiben steht?" is one question: behind its comma no verb stands where one asks.
    private static func isDependent(_ clause: Range<Int>, _ text: Text) -> Bool {
        guard text.words[clause.lowerBound].gap == .comma, form(at: clause.lowerBound, clause, text) != nil,
            whats.contains(text.words[clause.lowerBound]) || whos.contains(text.words[clause.lowerBound])
                || whens.contains(text.words[clause.lowerBound]) || whys.contains(text.words[clause.lowerBound])
        else { return false }
        return !clause.dropFirst().prefix(2).contains { SentenceForm.isVerb(text.words[$0]) }
    }

    private static let leading: WordSet = ["when"]
    private static let ands: WordSet = ["und", "and"]

    /// Whether an "or" stands in a question, not at its end.
    static func letsChoose(_ words: Range<Int>, in text: Text) -> Bool {
        words.dropFirst(2).dropLast(2).contains { ors.contains(text.words[$0]) }
    }

    static let ors: WordSet = ["oder", "or"]

    /// "How many was that, do you think?" asks how many.
    private static func withoutTag(_ words: Range<Int>, _ text: Text) -> Range<Int> {
        guard let comma = words.dropFirst(2).last(where: { text.words[$0].gap >= .comma }),
            words.upperBound - comma <= 4,
            (comma..<words.upperBound).contains(where: { tags.contains(text.words[$0]) })
        else { return words }
        return words.lowerBound..<comma
    }

    private static let tags: WordSet = [
        "think", "reckon", "say", "guess", "meinen", "meinst", "glauben", "glaubst", "schätzen", "schätzt",
        "denken", "denkst",
    ]

    /// "Was halten Sie davon?", "What do you make of it?"
    private static func asksOpinion(_ words: Range<Int>, _ text: Text) -> Bool {
        guard words.count <= 12, ThinkingAloud.find(in: words, of: text) == nil else { return false }
        let pairs = zip(words, words.dropFirst())
        return words.contains { opinions.contains(text.words[$0]) }
            || words.contains { thinking.contains(text.words[$0]) }
                && words.contains { pointers.contains(text.words[$0]) }
                // "Was sagen eure Stammgäste dazu?" asks what others think.
                && words.contains { addressed.contains(text.words[$0]) }
            || pairs.contains {
                text.words.indices.contains($1) && makes.contains(text.words[$0])
                    && ofs.contains(text.words[$1])
            }
    }

    private static let opinions: WordSet = ["meinung", "opinion", "view", "eindruck", "impression"]
    private static let thinking: WordSet = [
        "halten", "hältst", "hielten", "haltet", "meinen", "meinst", "denken", "denkst", "finden", "findest", "sagen",
        "sagst", "think", "reckon", "feel",
    ]
    private static let pointers: WordSet = ["davon", "dazu", "darüber", "das", "it", "that", "this"]
    private static let addressed: WordSet = ["sie", "du", "ihr", "you", "ye", "yous"]
    private static let makes: WordSet = ["make", "thoughts", "take"]
    private static let ofs: WordSet = ["of", "on"]
    private static let woulds: WordSet = [
        "wäre", "wären", "wär", "wärst", "würde", "würden", "würd", "würdest", "hätte", "hätten", "hättest", "könnte",
        "könnten", "könntest", "käme", "kämen", "käm", "gäbe", "gäb", "ginge", "läge", "dürfte", "would", "could",
        "might", "how's",
    ]

    /// "Wer legt fest, wann jemand kommt?" asks who: what follows a mere comma depends on it.
    private static func isLed(_ clauses: [Int], _ words: Range<Int>, _ text: Text) -> Bool {
        // What only names the choice asks nothing: "Wer legt fest, wann …: die Pflege oder Sie?"
        let asking = [clauses[0]] + clauses.dropFirst().filter { form(at: $0, words, text) != nil }
        guard asking.count == 2, text.words[asking[1]].gap == .comma, !joints.contains(text.words[asking[1]]),
            let first = form(at: asking[0], words, text), let second = form(at: asking[1], words, text)
        else { return false }
        let isPlace = words.prefix(3).contains { places.contains(text.words[$0]) }
        return ![.when, .whether, .what].contains(first) && second != .whether || first == .what && isPlace
    }

    /// Where the clauses of a question begin; what stands behind a colon, a dash or "und" may be the question proper.
    private static func clauses(of words: Range<Int>, in text: Text) -> [Int] {
        let first = SentenceForm.questionStart(words, of: text)
        return [first]
            + words.filter { $0 > first && (text.words[$0].gap >= .comma || joints.contains(text.words[$0])) }
    }

    /// The form of a clause, read from its first words; nil where no question word stands there.
    private static func form(at start: Int, _ words: Range<Int>, _ text: Text) -> QuestionForm? {
        for index in start..<min(start + 5, words.upperBound) {
            let word = text.words[index]
            let next = index + 1 < words.upperBound ? text.words[index + 1] : nil
            if hows.contains(word) {
                // "Wie kommt es, dass …", "how come": asks why.
                // "Wie wäre es, wenn …?" asks whether.
                if let next, weres.contains(next), index + 2 < words.upperBound, its.contains(text.words[index + 2]) {
                    return .would
                }
                if let next, comes.contains(next) {
                    let isWhy =
                        comesWhy.contains(next) || index + 2 < words.upperBound && its.contains(text.words[index + 2])
                    if isWhy { return .why }
                }
                return next.map { measures.contains($0) || $0.isNumber } == true ? .howMuch : .how
            }
            if reasons.contains(word), let next, lies.contains(next) { return .why }
            if whos.contains(word) { return .who }
            if whens.contains(word) { return .when }
            if whys.contains(word) { return .why }
            // "Which day suits you?", "Welcher Tag wäre Ihnen lieber?"
            if let next, times.contains(next), whiches.contains(word) || whats.contains(word) { return .when }
            if whiches.contains(word) { return next.map { figures.contains($0) } == true ? .howMuch : .which }
            if whats.contains(word) { return next.map { charges.contains($0) } == true ? .howMuch : .what }
            if sums.contains(word) { return .howMuch }
            // "When you play it, is it one note?": the verb in front asks.
            if start > words.lowerBound, text.words[start].gap >= .comma, SentenceForm.isVerb(word) { return .whether }
            // Only what may stand before a question word: "und seit wann", "an wen".
            if !leads.contains(word) { return nil }
        }
        return nil
    }

    private static let times: WordSet = ["day", "time", "morning", "evening", "tag", "uhrzeit", "termin", "wochentag"]
    private static let weres: WordSet = ["wäre", "wär"]
    private static let comes: WordSet = ["kommt", "kam", "kommt's", "come"]
    private static let comesWhy: WordSet = ["kommt's", "come"]
    private static let its: WordSet = ["es", "das", "denn"]
    private static let places: WordSet = ["wo", "womit", "worauf", "worin", "wohin", "woher", "where"]
    private static let joints: WordSet = ["und", "oder", "aber", "and", "or", "but"]
    private static let leads: WordSet = [
        "can", "could", "you", "tell", "me", "do", "know", "können", "könnten", "sie", "mir", "sagen", "wissen",
        "weißt",
        "kannst", "du",
        "und", "oder", "aber", "and", "or", "but", "seit", "bis", "ab", "mit", "an", "auf", "für", "von", "bei", "aus",
        "zu",
        "nach", "in", "um", "since", "until", "by", "with", "for", "from", "at", "to", "of", "roughly", "so", "na",
        "ja", "also",
        "dann", "then", "ungefähr", "denn", "genau", "exactly", "just", "about",
    ]
    private static let charges: WordSet = [
        "kostet", "kosten", "kostete", "kost", "zahlen", "zahlst", "zahlt", "verlangt", "verlangen", "nimmt", "figure",
        "price", "percentage", "share",
    ]
    private static let figures: WordSet = [
        "zahl", "betrag", "summe", "preis", "figure", "amount", "price", "percentage",
    ]
    private static let hows: WordSet = [
        "wie", "how", "wia", "how's", "how'd", "how'll", "hows", "inwiefern", "inwieweit",
    ]
    private static let measures: WordSet = [
        "viel", "viele", "vielen", "oft", "lange", "lang", "hoch", "groß", "weit", "alt", "häufig", "teuer", "schnell",
        "many", "much", "often", "long", "big", "far", "old", "large", "high", "regularly", "fast",
    ]
    private static let reasons: WordSet = ["woran"]
    private static let lies: WordSet = ["liegt", "lag", "liegt's", "lag's", "scheitert", "scheiterte"]
    private static let sums: WordSet = ["wieviel", "wieviele", "wievielt"]
    private static let whos: WordSet = [
        "wer", "wem", "wen", "wessen", "who", "whom", "whose", "who's", "who'd", "who'll", "who've", "wea",
    ]
    private static let whens: WordSet = ["wann", "when", "when's", "when'd", "when'll"]
    private static let whys: WordSet = ["warum", "wieso", "weshalb", "weswegen", "wozu", "why", "why's"]
    private static let whiches: WordSet = [
        "welche", "welcher", "welches", "welchen", "welchem", "which", "weli", "welä",
    ]
    private static let whats: WordSet = [
        "was", "wo", "woher", "wohin", "womit", "woran", "worauf", "wofür", "wobei", "wovon", "worum", "worüber",
        "wovor", "worin", "woraus", "wonach", "wodurch", "wogegen", "what", "where", "what's", "what'd", "what'll",
        "where'd",
        "whats", "where's", "wos",
    ]
}
