import Linguistics
import Scenarios

/// Tells that a line offers what the scenario's seller has to give away.
///
/// Whoever sends, mails or leaves something gives it; whoever only has it, or asks whether it is wanted, has to name the
/// thing itself: "Ich hätte eine Frageliste", "Wollen Sie die Frageliste haben?".
struct Gift: Sendable {
    private let stems: [String]
    /// The same for each thing.
    private let values: [[String]]
    /// The stems of the things themselves: "Frageliste" in "Frageliste eines Stanzenbauers".
    private let heads: [String]
    /// The minutes of which the things themselves tell: "an Samstagen wartet keiner länger als vierzig Minuten".
    let minutes: Set<Int>

    init(scenario: Scenario) {
        let own = Set(Topics.stems([scenario.seller.company, scenario.prospect.company]))
        let all = Topics.stems(scenario.seller.value).filter { $0.count >= 5 && !own.contains($0) }
        stems = all.filter { !Gift.common.contains($0) }
        values = scenario.seller.value.map { value in
            Topics.stems([value]).filter { $0.count >= 5 && !own.contains($0) && !Gift.common.contains($0) }
        }
        minutes = Set(scenario.seller.value.flatMap { DurationMark.all(in: Text($0)).map(\.minutes) })
        heads = scenario.seller.value.compactMap { value in
            let text = Text(value)
            let nouns = text.words.filter { word in
                word.length >= (scenario.language == .german ? 4 : 3) && !word.isNumber
                    && (scenario.language == .german
                        ? word.isCapitalized : !Gift.leads.contains(word) && !Gift.prepositions.contains(word))
            }
            // English names the thing last: "timing sheet", "letter of a yard".
            let head =
                scenario.language == .german
                ? nouns.first
                : nouns.last { noun in
                    !text.words.contains { $0.start < noun.start && Gift.prepositions.contains($0) }
                }
            return head.map { Stem.of(text.folded($0)) }
        }
    }

    /// Whether a time that a line names only tells what the thing does, and not how long a step takes.
    func tells(_ duration: DurationMark, in text: Text) -> Bool {
        guard minutes.contains(duration.minutes),
            let sentence = text.sentences.first(where: { $0.words.overlaps(duration.words) })
        else { return false }
        return sentence.words.count { index in
            stems.contains { Stem.meets(folded: text.folded(text.words[index]), stem: $0) }
        } >= 2
    }

    /// Whether a line offers something of the value.
    func isOffered(in text: Text) -> Bool {
        let folded = text.foldedWords
        func meets(_ words: Range<Int>) -> Bool {
            (stems + heads).contains { stem in words.contains { Stem.meets(folded: folded[$0], stem: stem) } }
        }
        let isGiven = text.sentences.contains { sentence in
            let words = sentence.words
            let gives =
                words.contains { Gift.giving.contains(text.words[$0]) && !Gift.isNoun($0, in: text) }
                && words.contains { Gift.senders.contains(text.words[$0]) || Gift.enclosures.contains(text.words[$0]) }
                && SentenceForm.questionWord(at: words.lowerBound, words, of: text) == nil
            // "Ich schicke sie Ihnen" may give what another sentence names, "dann lasse ich Zürich" gives nothing.
            let isSent = words.contains {
                Gift.receivers.contains(text.words[$0]) || Gift.enclosures.contains(text.words[$0])
            }
            return gives && meets(isSent ? text.words.indices : words)
        }
        if isGiven { return true }
        return text.sentences.contains { names($0.words, in: text) }
    }

    /// Whether a sentence says that the seller has the thing itself, or asks whether it is wanted.
    ///
    /// "Wollen Sie nichts mehr von uns lesen?" offers nothing, and "filled in" is no sheet to be filled.
    private func names(_ sentence: Range<Int>, in text: Text) -> Bool {
        if sentence.contains(where: { Gift.denials.contains(text.words[$0]) && !isLeftOpen($0, in: text) }) {
            return false
        }
        let has = sentence.contains { index in
            Gift.having.contains(text.words[index])
                && sentence.contains { abs($0 - index) <= 4 && Gift.senders.contains(text.words[$0]) }
        }
        guard has || sentence.contains(where: { Gift.isWish($0, in: text) }) else { return false }
        let namesIt = sentence.contains { index in
            let folded = text.folded(text.words[index])
            return !(folded.hasSuffix("ed") && folded.utf8.count <= 7)
                && heads.contains { Stem.meets(folded: folded, stem: $0) }
        }
        // "Ich habe eine Seite, auf der steht, welche Zuschüsse es gibt und wer den Antrag stellt" names it by what it says.
        return namesIt
            || has
                && values.contains { value in
                    value.count { stem in
                        sentence.contains { Stem.meets(folded: text.folded(text.words[$0]), stem: stem) }
                    } >= 2
                }
    }

    /// "… or not?", "… oder nicht?", "no strings" deny nothing.
    private func isLeftOpen(_ index: Int, in text: Text) -> Bool {
        index > 0 && Gift.ors.contains(text.words[index - 1])
            || index + 1 < text.words.count && Gift.strings.contains(text.words[index + 1])
    }

    private static let ors: WordSet = ["oder", "or"]
    private static let strings: WordSet = ["strings", "obligation", "haken", "verpflichtung"]

    /// Whether a question after the offer only asks whether it is wanted: "Would you want a copy?", "Wäre das etwas für Sie?".
    func isWanted(in question: Range<Int>, of text: Text) -> Bool {
        guard question.count <= 9, SentenceForm.questionWord(at: question.lowerBound, question, of: text) == nil,
            question.contains(where: { Gift.wishing.contains(text.words[$0]) || Gift.woulds.contains(text.words[$0]) }),
            // "Would he do it?" asks about somebody else.
            !question.prefix(3).contains(where: { Gift.others.contains(text.words[$0]) })
        else { return false }
        return question.allSatisfy { index in
            let folded = text.folded(text.words[index])
            return Gift.wishing.contains(text.words[index]) || Gift.things.contains(text.words[index])
                || !QuestionParts.isTelling(Stem.of(folded)) || heads.contains { Stem.meets(folded: folded, stem: $0) }
        }
    }

    /// Whether a line names the thing itself, however.
    func isNamed(in text: Text) -> Bool {
        text.foldedWords.contains { word in heads.contains { Stem.meets(folded: word, stem: $0) } }
    }

    private static let others: WordSet = ["he", "she", "they", "er"]

    /// "Would you like it?" asks for a wish, "a sheet like that" does not.
    private static func isWish(_ index: Int, in text: Text) -> Bool {
        guard wishing.contains(text.words[index]) else { return false }
        return text.folded(text.words[index]) != "like" || index > 0 && asked.contains(text.words[index - 1])
    }

    private static let asked: WordSet = ["you", "ye", "yous", "he", "she", "they"]
    private static let woulds: WordSet = [
        "wäre", "wär", "würde", "würd", "interesse", "interessant", "would", "interest", "interested",
    ]
    private static let things: WordSet = [
        "copy", "page", "sheet", "list", "letter", "table", "that", "this", "interest", "interested", "blatt", "seite",
        "kopie", "brief", "liste", "tabelle", "plan", "muster", "interesse", "etwas", "was", "interessant",
        "interessieren", "sehen", "haben", "anschauen", "ansehen", "lesen", "see", "have", "read", "look",
        "yourself", "first", "strings", "sie's", "du's", "ihr's",
    ]
    private static let denials: WordSet = [
        "nichts", "nicht", "kein", "keine", "keinen", "not", "nothing", "no", "don't",
    ]

    private static let prepositions: WordSet = [
        "of", "from", "for", "with", "on", "about", "by", "that", "where", "which", "in", "to", "how", "what",
    ]

    private static let having: WordSet = [
        "habe", "hab", "hätte", "hätt", "have", "i've", "we've", "haben", "hätten", "gibt",
    ]
    static let wishing: WordSet = [
        "wollen", "möchten", "möchtest", "mögen", "willst", "wollt", "magst", "wollnse", "helfen", "hilft", "nützlich",
        "nützen",
        "want",
        "like", "help", "helpful", "useful", "interest", "free", "kostenlos", "gratis",
    ]
    private static let common: Set<String> = Set(
        [
            "Telefon", "Seite", "Seiten", "Monat", "Monate", "Jahr", "Firma", "ohne", "zweite", "page", "pages",
            "month",
            "year", "company", "without",
        ].map { Stem.of($0.foldedForm) })
    private static let leads: WordSet = [
        "with", "from", "page", "one-page", "two-page", "short", "plain", "simple", "that", "which", "half", "single",
        "printed", "free", "our", "their",
    ]
}
