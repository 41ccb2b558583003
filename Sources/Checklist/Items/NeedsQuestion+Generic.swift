import Linguistics

/// What makes a question concrete: a topic, that is a word which neither grammar nor talk of need in general explains.
extension NeedsQuestion {
    /// How many words of a range name a topic: content that is no word of need ("sorge", "improve"), and, where need is
    /// plainly asked for, no word that only names the recipient's trade or firm.
    static func topicCount(_ range: Range<Int>, _ reading: Reading) -> Int {
        let isOfNeed = reading.text.has(.genericNeed, in: range)
        var count = 0
        var end = range.lowerBound
        for index in range {
            end = max(end, genericEnd(index, reading))
            guard index >= end, isContent(index, reading), !faint.contains(reading.words[index]) else { continue }
            let known = reading.text.known[index]
            if isOfNeed, known.isDisjoint(with: .specific), !known.isDisjoint(with: [.general, .company]) { continue }
            count += 1
        }
        return count
    }

    /// Where the longest phrase of need that begins at a word ends; the word itself if there is none.
    private static func genericEnd(_ index: Int, _ reading: Reading) -> Int {
        var end = index
        for cue in generics {
            for match in reading.text.matches(cue, in: index..<(index + 1)) { end = max(end, match.upperBound) }
        }
        return end
    }

    /// Whether a word of the question points at what was said before: "daran", "is that", "with it".
    static func pointsBack(_ question: Range<Int>, _ reading: Reading) -> Bool {
        var end = question.lowerBound
        for index in question {
            let isGeneric = index > question.lowerBound && end == index
            end = max(end, genericEnd(index, reading))
            let word = reading.words[index]
            // "Is that something you are looking at", "wäre das eine Hilfe": the pronoun is the subject.
            if index == question.lowerBound + 1, backPronouns.contains(word) { return true }
            guard index >= end else { continue }
            if backPointers.contains(word) { return true }
            guard backPronouns.contains(word), !determiners.contains(word), !isGeneric else { continue }
            let next = index + 1
            if next == question.upperBound || reading.words[next].gap >= .comma
                || light.contains(reading.words[next]) && genericEnd(next, reading) == next
            {
                return true
            }
        }
        return false
    }

    private static let backPointers: WordSet = [
        "dabei", "daran", "davon", "darin", "damit", "darüber", "dafür", "dadurch", "dagegen", "deshalb", "deswegen",
    ]
    private static let determiners: WordSet = ["this", "these", "those"]
    private static let backPronouns: WordSet = ["das", "des", "dös", "it", "that", "this", "these", "those", "them"]

    /// Whether words speak of need and name no topic.
    static func isVague(_ range: Range<Int>, _ reading: Reading) -> Bool {
        reading.text.has(.generic, or: .genericNeed, in: range) && topicCount(range, reading) == 0
    }

    private static let generics: [Cue] = [.generic, .genericNeed]

    /// "Wobei können wir behilflich sein?", "anything we could be doing to make your job easier": help is offered and
    /// the recipient is to say with what.
    static func offersHelp(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.text.has(senders, in: question) || reading.text.has(senderSubjects, in: question),
            topicCount(question, reading) == 0, !reading.text.has(.talk, in: question)
        else { return false }
        let isOpen = wherewith.meets(reading.text.words[question.prefix(3)])
        if helps(question, reading) { return isOpen || reading.text.has(openThings, in: question) }
        // "An welchen Stellen könnten wir Ihnen das Leben leichter machen?"
        return isOpen && isVague(question, reading) && reading.text.has(recipients, in: question)
            && !reading.text.has(.askDecision, in: question)
    }

    private static func helps(_ question: Range<Int>, _ reading: Reading) -> Bool {
        for index in question {
            let word = reading.words[index]
            if helping.contains(word) { return true }
            if index + 1 < question.upperBound, pairs.contains(word), pairEnds.contains(reading.words[index + 1]) {
                return true
            }
        }
        return false
    }

    private static let helping: WordSet = [
        "helfen", "helfn", "helfa", "höfn", "hejfn", "hälfe", "helfe", "geholfen", "weiterhelfen", "behilflich",
        "hilfe",
        "unterstützen", "unterstütze", "unterstütza", "entlasten", "abnehmen", "beitragen", "dienen", "nützlich",
        "hilfreich", "beistehen", "weiterbringen", "erleichtern", "nützen", "greifen", "help", "helping", "assist",
        "assistance", "support", "service", "use", "useful", "aid", "benefit", "contribute", "easier", "hand",
    ]
    private static let pairs: WordSet = ["seite", "gutes", "hand", "arme", "arm"]
    private static let pairEnds: WordSet = ["stehen", "tun", "gehen", "greifen", "steh", "nehmen"]
    private static let wherewith: WordSet = [
        "wobei", "womit", "wie", "wo", "worin", "wofür", "was", "wos", "wia", "how", "what", "where", "which", "bei",
        "inwiefern", "welche", "welcher", "welchen", "in",
    ]
    private static let openThings: WordSet = [
        "etwas", "was", "wos", "irgendwas", "irgendwos", "irgendwo", "irgendwie", "irgendetwas", "anything",
        "something",
        "anythin", "somethin", "any", "way", "wobei", "womit", "wo", "dinge", "bereiche", "themen", "probleme", "where",
        "anywhere", "somewhere", "irgendwelche", "irgendwöche",
    ]

    /// "Do you have any requirement for key cabinets", "any call for a second dishwasher", "Verwendung für": the noun
    /// of need with its thing.
    static func hasNeedOfThing(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard !reading.text.has(alternatives, in: question) else { return false }
        for index in question.dropFirst() where needNouns.contains(reading.words[index]) {
            let before = reading.words[index - 1]
            let isIndefinite =
                indefinites.contains(before)
                || index - 2 >= question.lowerBound && indefinites.contains(reading.words[index - 2])
            guard isIndefinite || reading.language == .german else { continue }
            for later in (index + 1)..<max(index + 1, min(question.upperBound, index + 4))
            where forThing.contains(reading.words[later]) {
                return content((later + 1)..<question.upperBound, reading) >= 1
            }
        }
        return false
    }

    private static let needNouns: WordSet = [
        "need", "needs", "requirement", "requirements", "requirment", "call", "use", "demand", "want", "room", "place",
        "space", "market", "opening", "bedarf", "verwendung", "gebrauch", "bedürfnis",
    ]
    private static let indefinites: WordSet = [
        "any", "a", "an", "some", "no", "ein", "einen", "keine", "keinen", "irgendeinen", "irgendwelchen", "be", "much",
        "current", "the",
    ]
    private static let forThing: WordSet = ["for", "an", "für", "of", "nach", "fia", "a", "is"]

    /// "Would you ever consider one?", "könnten Sie sich je vorstellen": a thought of having the thing at all.
    static func weighsEver(_ question: Range<Int>, _ reading: Reading) -> Bool {
        guard !reading.text.has(.talk, in: question), !reading.text.has(.visit, in: question),
            woulds.contains(reading.words[question.lowerBound])
        else { return false }
        let head = question.prefix(5)
        return evers.meets(reading.text.words[head]) && reading.text.has(considering, in: question)
    }

    private static let woulds: WordSet = [
        "would", "could", "have", "do", "did", "könnten", "könntest", "könntet", "würden", "würdest", "würdet", "haben",
        "hast", "habt", "käme", "kämen",
    ]
    private static let evers: WordSet = [
        "ever", "je", "jemals", "irgendwann", "schon", "mal", "sich", "yourself", "yourselves",
    ]
    private static let considering: WordSet = [
        "consider", "considered", "considering", "think", "thought", "use", "want", "buy", "go", "have", "try", "get",
        "see", "imagine", "picture", "vorstellen", "erwägen", "erwogen", "nachgedacht", "gedacht", "überlegt",
        "infrage", "frage",
    ]

    /// Words that say a little more than grammar and still name no topic.
    private static let faint: WordSet = [
        "wobei", "womit", "woran", "worauf", "wofür", "wovon", "wozu", "worum", "worin", "worüber", "wonach", "wodurch",
        "inwiefern", "inwieweit", "woher", "wohin", "neue", "neuen", "neuer", "neues", "new", "using", "working",
        "eier", "eia", "enker", "enkere", "eire", "yis", "yiz", "yez", "yous", "youse", "wöchane", "wölche",
        "able", "across", "after", "again", "against", "alls", "although", "always", "andere", "anderen", "anderer",
        "anderes", "another", "ans", "anyway", "around", "ask", "aufs", "before", "between", "bevor", "bisschen",
        "bissl", "bist", "bit", "both", "bzw", "came", "chönd", "chönnt", "chönnted", "chönnti", "come", "comes",
        "could've", "curious", "denen", "deren", "dessen", "diese", "diesem", "diesen", "dieser", "dieses", "doch",
        "doing", "done", "durch", "dürft", "dürften", "each", "echt", "ehesten", "ehrlich", "eigenen", "einzelne",
        "erzähl", "erzählen", "especially", "ever", "every", "few", "fürs", "gar", "gegen", "gehabt", "generally",
        "generell", "gewesen", "geworden", "give", "given", "glauben", "goin", "gsagt", "gäb", "gäbe", "hatte",
        "hattest", "having", "held", "hinter", "hold", "honest", "honestly", "hättest", "hättet", "i'd", "i'm", "ihm",
        "ihn", "ins", "insgesamt", "itself", "jede", "jeden", "jeder", "jedes", "jemand", "jemandem", "jemanden",
        "kannst", "kanntn", "keep", "keeps", "kenntat", "kennten", "kenntn", "kind", "know", "könnt", "könntest",
        "könntet", "learn", "let", "let's", "liab", "like", "lot", "lots", "made", "makes", "mehrere", "meinen",
        "mostly", "must", "myself", "müsste", "müssten", "nachdem", "neben", "nennen", "never", "niemand", "often",
        "ohne", "ois", "other", "others", "own", "particularly", "pretty", "put", "quite", "rather", "same", "say",
        "see", "seeing", "sei", "seien", "sein", "set", "shall", "since", "sogar", "solche", "solchen", "solcher",
        "sollst", "sollte", "sollten", "solltest", "solltet", "sondern", "sonst", "sort", "sowie", "sowohl", "such",
        "tatsächlich", "tell", "themselves", "they'd", "think", "thinking", "though", "thought", "through", "too",
        "ums", "under", "understand", "usually", "verraten", "we'd", "we're", "weder", "welch", "werdet", "what'd",
        "whatever", "whichever", "while", "whole", "wieder", "wirklich", "wirst", "within", "without", "wondering",
        "worden", "would've", "während", "wärst", "wärt", "würd", "würdest", "würdet", "you'd", "yourself",
        "yourselves", "zwar", "zwischen", "übers",
    ]
}
