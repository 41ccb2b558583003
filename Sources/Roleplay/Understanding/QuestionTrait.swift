import Linguistics

/// What a question tells of itself besides its form: a mild yes fits "Macht ihr das selbst?" and not "Hat je einer gefragt?".
public enum QuestionTrait: String, Codable, CaseIterable, Sendable {
    /// It asks about what is over: "Wann ist das zuletzt passiert?", "Did anything change?"
    case past
    /// It asks whether something ever happens or is there at all: "Gibt es dafür …?", "Does anybody ever ask?"
    case ever
    /// It asks about what the person does or did: "Haben Sie …?", "Did you …?"
    case own
    /// It asks whether something is not so.
    case negated
    /// It asks how old, high or far something is, which nobody counts.
    case size
    /// It lets choose, whatever its question word: "Who voted for it, the members or the board?"
    case choice
    /// It asks what would be: "What would make you say no?"
    case supposed
    /// It asks what somebody says or thinks: "Was sagen Ihre Fahrer dazu?"
    case speech
    /// It asks what is done or happens: "Was machen Sie dann?"
    case course
    /// It asks for all there is: "Was fehlt sonst noch?"
    case several
    /// It offers or asks leave: "Soll ich die Bestellung fertig machen?"
    case offer
    /// It asks about somebody else: "Wie kommt er zurecht?"
    case others
    /// It asks whether somebody knows: "Weiß Ihr Chef davon?"
    case knowledge
    /// It says how things are and only wants a yes: "Sie haben bestimmt viel zu tun, oder?"
    case tagged
    /// It only wonders: "Echt?", "Really?"
    case amazed
    /// It is nothing but a figure: "57?", "Elf?"
    case figure

    /// All that holds of the question in some words of a text, in the order of the cases.
    ///
    /// ```swift
    /// QuestionTrait.all(of: text.sentences[0].words, in: text, .english)  // "Did anybody ever come?" → [.past, .ever]
    /// ```
    static func all(of question: Range<Int>, in text: Text, _ language: Language) -> [QuestionTrait] {
        let words = question.map { text.words[$0] }
        return allCases.filter { trait in
            switch trait {
            case .past: isPast(question, text, language)
            case .ever: words.contains { evers.contains($0) } || asksForExistence(words) || asksForOnce(words)
            case .own: question.prefix(4).contains { isYou($0, of: text, language) }
            case .negated: words.contains { denials.contains($0) }
            case .choice: QuestionForm.letsChoose(question, in: text) && !asksWhether(question, text)
            case .supposed:
                // "What would you say it costs?" asks what it costs.
                ThinkingAloud.find(in: question, of: text) == nil
                    && words.contains { QuestionForm.woulds.contains($0) || wishes.contains($0) }
            case .course: question.contains { isDone($0, in: question, of: text) }
            case .several: words.contains { alls.contains($0) }
            case .offer:
                // "Ich meinte die Mengen, wie viele sind das?" offers nothing.
                words.prefix(3).contains { Interpreter.senders.contains($0) }
                    && words.first.map { !Interpreter.senders.contains($0) } ?? false
                    && !words.prefix(4).contains { meanings.contains($0) }
            case .others: question.contains { isOther($0, of: text, language) }
            case .knowledge: words.prefix(3).contains { knowing.contains($0) }
            case .speech: words.contains { sayings.contains($0) }
            case .tagged: isTagged(question, text)
            case .figure: words.count == 1 && Numeral.value(text.words, at: question.lowerBound) != nil
            case .amazed: words.count <= 2 && !words.isEmpty && words.allSatisfy { amazements.contains($0) }
            case .size: zip(words, words.dropFirst()).contains { hows.contains($0) && sizes.contains($1) }
            }
        }
    }

    private static let amazements: WordSet = [
        "echt", "wirklich", "ehrlich", "ernsthaft", "tatsächlich", "im", "ernst", "jetzt", "really", "seriously",
        "honestly", "truly",
    ]
    private static let meanings: WordSet = ["meinte", "meine", "mein", "meant", "mean"]

    private static func isTagged(_ question: Range<Int>, _ text: Text) -> Bool {
        guard question.count > 3, let last = question.last, tags.contains(text.words[last]) else { return false }
        return text.words[last].gap >= .comma
            && !SentenceForm.isBuiltAsQuestion(question.lowerBound..<last, of: text, isMarked: true)
            && !QuestionForm.hasQuestionWord(in: question.lowerBound..<last, of: text)
    }

    private static let tags: WordSet = [
        "oder", "was", "ja", "gell", "ne", "nicht", "wa", "gelt", "right", "eh", "huh", "no", "yeah", "yes", "innit",
    ]

    private static func isPast(_ question: Range<Int>, _ text: Text, _ language: Language) -> Bool {
        question.contains { pasts.contains(text.words[$0]) }
            || language == .english && question.contains { wases.contains(text.words[$0]) }
            || clauses(of: question, in: text).contains { clause in
                clause.contains { haves.contains(text.words[$0]) } && clause.contains { isParticiple($0, of: text) }
            }
    }

    /// "Was passiert damit, sobald der Schaden behoben ist?" has two.
    private static func clauses(of question: Range<Int>, in text: Text) -> [Range<Int>] {
        let commas = question.dropFirst().filter { text.words[$0].gap >= .comma }
        return zip([question.lowerBound] + commas, commas + [question.upperBound]).map { $0..<$1 }
    }

    /// "gezählt", "nachgefragt", "passiert": what has been done.
    private static func isParticiple(_ index: Int, of text: Text) -> Bool {
        let word = text.words[index]
        guard !word.isCapitalized else { return false }
        let folded = text.folded(word)
        if folded.utf8.count >= 5, folded.hasSuffix("ed") { return true }
        guard folded.utf8.count >= 6, folded.hasSuffix("t") || folded.hasSuffix("en") else { return false }
        let isLast = index + 1 == text.words.count || text.words[index + 1].gap >= .comma
        return folded.hasPrefix("ge") || folded.hasSuffix("iert")
            || isLast && prefixes.contains { folded.hasPrefix($0) }
            || particles.contains { folded.hasPrefix($0 + "ge") }
    }

    /// "Haben Sie", but not "hat sie".
    private static func isYou(_ index: Int, of text: Text, _ language: Language) -> Bool {
        let word = text.words[index]
        return yous.contains(word)
            && (language == .english || word.length < 3 || word.isCapitalized || ihr.contains(word))
    }

    /// "he", "they", and "sie" where it is no polite address.
    private static func isOther(_ index: Int, of text: Text, _ language: Language) -> Bool {
        let word = text.words[index]
        return thirds.contains(word)
            || language == .german && word.length == 3 && shes.contains(word) && !word.isCapitalized
    }

    /// "How do you decide whether it is sorted or goes to the rag man?" lets nobody choose.
    private static func asksWhether(_ question: Range<Int>, _ text: Text) -> Bool {
        let or = question.last { QuestionForm.ors.contains(text.words[$0]) } ?? question.upperBound
        return question.contains { $0 > question.lowerBound && $0 < or && whethers.contains(text.words[$0]) }
    }

    /// "Gibt es …?", "Is there …?"
    private static func asksForExistence(_ words: [Word]) -> Bool {
        zip(words, words.dropFirst()).contains { beings.contains($0) && theres.contains($1) }
    }

    /// "schon einmal", "schon mal"
    private static func asksForOnce(_ words: [Word]) -> Bool {
        zip(words, words.dropFirst()).contains { alreadies.contains($0) && onces.contains($1) }
    }

    private static let alreadies: WordSet = ["schon"]
    private static let onces: WordSet = ["einmal", "mal"]
    /// "versucht", "erlebt": at the end of its clause, where a participle stands.
    private static let prefixes = ["ver", "be", "er", "ent", "zer"]
    private static let particles = [
        "an", "auf", "aus", "ab", "ein", "nach", "mit", "zu", "vor", "weg", "hin", "her", "los", "um", "durch",
        "zurück",
    ]
    private static let pasts: WordSet = [
        "war", "waren", "warst", "hatte", "hatten", "hattest", "wurde", "wurden", "gab", "kam", "kamen", "ging",
        "gingen", "zuletzt", "damals", "did", "were", "had", "been", "went", "came", "happened", "last",
    ]
    /// In German it asks.
    private static let wases: WordSet = ["was"]
    private static let ihr: WordSet = ["ihr"]
    private static let haves: WordSet = [
        "hat", "hast", "habt", "haben", "habe", "hab", "ist", "sind", "bist", "seid", "has", "have",
    ]
    private static let evers: WordSet = [
        "jemals", "je", "irgendwer", "irgendwas", "irgendwo", "irgendjemand", "jemand", "jemanden", "jemandem",
        "ever", "any", "anybody", "anyone", "anything", "anywhere", "someone", "somebody",
    ]
    private static let beings: WordSet = ["gibt", "gab", "gäbe", "is", "are", "was", "were", "gibt's"]
    private static let theres: WordSet = ["es", "da", "there", "eigentlich", "denn"]
    private static let yous: WordSet = ["sie", "du", "ihr", "you", "ye", "yous"]
    private static let denials: WordSet = [
        "nicht", "nie", "kein", "keine", "keinen", "keiner", "nichts", "not", "never", "no", "nobody", "nothing",
        "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "haven't", "hasn't", "can't", "won't",
    ]
    private static let hows: WordSet = ["wie", "how"]
    private static let wishes: WordSet = [
        "brauchen", "brauchst", "braucht", "wünschen", "wünscht", "erwarten", "erwartest", "wollen", "willst", "wollt",
        "möchten", "möchtest", "möchtet", "need", "want", "wants", "expect",
        "müsste", "müssten", "müsst", "müsstest", "bräuchte", "bräuchten", "bräuchtest", "bräuchtet", "sollte",
        "sollten",
    ]
    /// "What do you do then?", but not "What do you pay?"
    private static func isDone(_ index: Int, in question: Range<Int>, of text: Text) -> Bool {
        if doings.contains(text.words[index]) { return true }
        return dos.contains(text.words[index])
            && !(index + 1 < question.upperBound && doers.contains(text.words[index + 1]))
    }

    private static let dos: WordSet = ["do"]
    private static let doers: WordSet = ["you", "they", "we", "i", "your", "the", "people", "ye", "those", "these"]
    private static let doings: WordSet = [
        "passiert", "geschieht", "tun", "tust", "tut", "machen", "machst", "macht", "happens",
    ]
    private static let thirds: WordSet = ["he", "she", "they", "er", "him", "her", "them", "ihm", "ihn"]
    private static let shes: WordSet = ["sie"]
    private static let whethers: WordSet = ["ob", "whether", "if", "wenn"]
    private static let alls: WordSet = [
        "sonst", "noch", "alles", "weitere", "andere", "anderes", "else", "other", "others", "all",
    ]
    private static let knowing: WordSet = [
        "weiß", "weiss", "wissen", "weißt", "wisst", "kennt", "kennen", "know", "knows", "aware",
    ]
    private static let sayings: WordSet = [
        "fragt", "fragte", "gefragt", "ask", "asks", "asked", "sagen", "sagt", "sagte", "sagten", "gesagt", "meint",
        "meinen", "meinte", "geantwortet", "antwortet",
        "erzählt",
        "geschrieben", "say", "says", "said", "tell", "told", "answer", "answered", "reply", "replied", "think",
        "thinks",
    ]
    private static let sizes: WordSet = [
        "hoch", "groß", "weit", "alt", "breit", "tief", "schwer", "schnell", "big", "far", "old", "large", "high",
        "wide",
        "tall", "deep", "heavy", "fast",
    ]
}
