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
            isBroken || QuestionForm.isLed(clauses, words, text)
                || QuestionForm.endsInCircumstances(clauses, words, text)
            ? QuestionForm.form(at: clauses[0], words, text) : nil
        // "Magst du dir anschauen, wie das andere machen?" wants a yes.
        let isWished = asked == nil && QuestionForm.asksForWish(clauses, words, text)
        let form =
            isWished
            ? nil : asked ?? clauses.reversed().lazy.compactMap { QuestionForm.form(at: $0, words, text) }.first
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

    /// Whether an "or" stands in a question, not at its end.
    static func letsChoose(_ words: Range<Int>, in text: Text) -> Bool {
        words.dropFirst(2).dropLast(2).contains { ors.contains(text.words[$0]) }
    }

    static let ors: WordSet = ["oder", "or"]

    /// "How many was that, do you think?" asks how many.
    static func withoutTag(_ words: Range<Int>, _ text: Text) -> Range<Int> {
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
    private static let pointers: WordSet = ["davon", "dazu", "darüber", "drüber", "das", "it", "that", "this"]
    private static let addressed: WordSet = ["sie", "du", "ihr", "you", "ye", "yous"]
    private static let makes: WordSet = ["make", "thoughts", "take"]
    private static let ofs: WordSet = ["of", "on"]
    static let woulds: WordSet = [
        "wäre", "wären", "wär", "wärst", "würde", "würden", "würd", "würdest", "hätte", "hätten", "hättest", "könnte",
        "könnten", "könntest", "sähe", "sähen", "käme", "kämen", "käm", "gäbe", "gäb", "ginge", "läge", "dürfte",
        "would", "could",
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

    /// "What would it be worth to know, when each minute costs 600 cans?" asks what: the "when" behind the comma depends on it.
    private static func endsInCircumstances(_ clauses: [Int], _ words: Range<Int>, _ text: Text) -> Bool {
        guard let last = clauses.dropFirst().last(where: { form(at: $0, words, text) != nil }),
            whens.contains(text.words[last]), isDependent(last..<words.upperBound, text),
            let first = form(at: clauses[0], words, text)
        else { return false }
        return first != .whether
    }

    /// Whether it asks if somebody would like what a dependent clause tells: "Wär das was, worüber du nachdenken würdest?"
    private static func asksForWish(_ clauses: [Int], _ words: Range<Int>, _ text: Text) -> Bool {
        let first = clauses[0]
        let isInquiry =
            haves.contains(text.words[first])
            && (first..<(clauses.last ?? first)).contains { inquired.contains(text.words[$0]) }
        guard clauses.count == 2, form(at: first, words, text) == nil, isInquiry || wishes.contains(text.words[first]),
            text.words[clauses[1]].gap == .comma, form(at: clauses[1], words, text) != nil,
            !(clauses[1] + 1..<min(clauses[1] + 3, words.upperBound)).contains(where: {
                SentenceForm.isVerb(text.words[$0])
            })
        else { return false }
        return !(first..<clauses[1]).contains { tellings.contains(text.words[$0]) }
    }

    /// "Haben Sie die Firmen gefragt, woher das kommt?", "Did you ask where it comes from?"
    private static let haves: WordSet = ["haben", "hast", "habt", "hat", "did", "have", "has"]
    private static let inquired: WordSet = [
        "gefragt", "nachgefragt", "geprüft", "nachgeschaut", "geschaut", "ask", "asked", "check", "checked",
    ]
    private static let wishes: WordSet = [
        "magst", "mögen", "wollen", "willst", "möchten", "möchtest", "wär", "wäre", "wären", "würde", "würden",
        "würdest", "hätten", "hättest", "soll", "darf",
    ]
    private static let tellings: WordSet = [
        "sagen", "fragen", "ask", "erzählen", "verraten", "wissen", "schätzen", "beschreiben", "erklären", "nennen",
        "schildern",
    ]

    /// Where the clauses of a question begin; what stands behind a colon, a dash or "und" may be the question proper.
    private static func clauses(of words: Range<Int>, in text: Text) -> [Int] {
        // "Was, meinen Sie, wird sie fragen?"
        let isPondered =
            words.count > 3 && text.words[words.lowerBound + 1].gap == .comma
            && tags.contains(text.words[words.lowerBound + 1])
        let first = isPondered ? words.lowerBound : SentenceForm.questionStart(words, of: text)
        return [first]
            + words.filter { $0 > first && (text.words[$0].gap >= .comma || joints.contains(text.words[$0])) }
    }
}
