import Linguistics

/// A riddle, or a joke that waits for "I don't know": "Was macht ein Zimmermann, der kein Holz mehr sieht?", "Knock knock."
enum Riddle {
    /// How sure it is that a riddle is asked.
    enum Certainty { case likely, certain }

    /// The words that ask it; nil where there is none.
    ///
    /// "Was macht ein Prüfer, wenn ein Schein fehlt?" is asked in earnest in the same form: that is only likely, and the
    /// caller knows whether the scenario has an answer.
    static func find(in text: Text) -> (words: Range<Int>, certainty: Certainty)? {
        var found: (words: Range<Int>, certainty: Certainty)?
        for sentence in text.sentences {
            for index in sentence.words {
                if let words = certain(from: index, in: sentence.words, of: text) {
                    found = (words, .certain)
                } else if let words = likely(from: index, in: sentence.words, of: text) {
                    // "Kennst du den? Was macht ein Zimmermann …?"
                    found = (words, found?.certainty ?? .likely)
                }
            }
        }
        return found
    }

    /// What the riddle in these words waits for.
    static func form(of words: Range<Int>, in text: Text) -> RiddleForm {
        if knocks.contains(text.words[words.lowerBound]) { return .knock }
        // "Treffen sich drei Fenster, sagt das eine: mir zieht's." is told to its end.
        if meetings.contains(text.words[words.lowerBound]) || walks.contains(text.words[words.lowerBound]) {
            let isTold = text.words[words.upperBound...].contains { said.contains($0) || says.contains($0) }
            return isTold ? .solved : .open
        }
        if text.words.contains(where: { guessing.contains($0) }) { return .open }
        // "Was ist der Unterschied zwischen …? Die Brücke trägt mehr."
        let asked = text.sentences.first { $0.words.contains(words.lowerBound) }
        let isSolved = text.sentences.last.map { last in
            !last.isAsked && last.words.count >= 2 && asked.map { $0.isAsked && last.start >= $0.end } == true
        }
        return isSolved == true ? .solved : .open
    }

    /// Whether the words of a likely riddle ask what somebody says, which hardly anybody asks in earnest of just anyone.
    static func asksForSaying(_ words: Range<Int>, in text: Text) -> Bool {
        words.contains { index in
            // "What do the crews themselves say about it?" is asked in earnest.
            sayings.contains(text.words[index])
                && !(index + 1 < text.words.count && abouts.contains(text.words[index + 1]))
        }
    }

    private static let sayings: WordSet = ["sagt", "denkt", "call", "say", "sagte"]
    private static let abouts: WordSet = ["about", "of", "dazu", "davon", "darüber", "über"]
    private static let denials: WordSet = ["kein", "keine", "keinen", "no", "not", "another", "genug", "enough"]
    private static let riddles: WordSet = ["riddle", "rätsel", "scherzfrage"]
    private static let said: WordSet = ["say", "sagt", "sagte"]
    private static let says: WordSet = ["says", "meint", "fragt", "asks", "orders", "bestellt"]
    private static let guessing: WordSet = ["raten", "rate", "rat", "ratet", "guess"]
    private static let definite: WordSet = ["the", "der", "die", "das"]
    private static let tos: WordSet = ["to", "zum", "zur"]

    private static func certain(from index: Int, in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        let words = text.words
        func has(_ offset: Int, _ set: WordSet) -> Bool {
            index + offset < sentence.upperBound && set.contains(words[index + offset])
        }
        // "Knock knock."
        if has(0, knocks), has(1, knocks) { return index..<index + 2 }
        // "Kennst du den?", "Kennen Sie den schon?", "Do you know this one?", "Have you heard the one about …"
        if has(0, knowing), has(1, yous), has(2, ones) || has(2, these) && has(3, ones),
            index + 3 >= sentence.upperBound || has(3, tails) || has(3, ones)
                || words[index + 3].gap >= .comma && has(3, whats)
        {
            return index..<min(index + 4, sentence.upperBound)
        }
        if has(0, heards), has(1, these), has(2, ones) { return index..<index + 3 }
        // "Quick riddle first: what is harder than a macadamia nut?"
        // "Ich erzähle keine Rätsel" tells none.
        let isDenied = index > 0 && denials.contains(text.words[index - 1])
        if has(0, riddles), !isDenied, text.sentences.contains(where: { $0.isAsked && $0.words.upperBound > index + 3 })
        {
            return index..<index + 1
        }
        // "Treffen sich drei Fenster in der Kneipe …", "A cow and a cat walk into a bar …"
        if has(0, meetings), has(1, themselves), index + 2 < sentence.upperBound,
            Numeral.value(words, at: index + 2) != nil
        {
            return index..<index + 3
        }
        if has(0, walks), has(1, intos), has(2, articles) { return index..<index + 3 }
        // "Was sagt ein Elektron zum anderen?"
        if has(0, whats), has(1, said), has(2, articles),
            (index + 3..<sentence.upperBound).contains(where: { tos.contains(words[$0]) })
        {
            return index..<index + 3
        }
        // "Was ist der Unterschied zwischen einem Wasserzähler und meiner Schwiegermutter?"
        if has(0, differences), has(1, betweens), has(2, articles) { return index..<index + 3 }
        // "Was hat vier Beine und wird nie fertig?"
        if has(0, whats), has(1, havings), index + 2 < sentence.upperBound,
            Numeral.value(words, at: index + 2) != nil,
            (index..<sentence.upperBound).contains(where: { ands.contains(words[$0]) })
        {
            return index..<index + 3
        }
        // "Was ist grün und …", "What's brown and sticky?"
        let colour = has(1, beings) ? 2 : 1
        if has(0, whats) || has(0, contracted), has(colour, colours),
            has(colour + 1, ands) || has(colour + 1, havings) && words[index + colour + 1].gap >= .comma
        {
            return index..<index + colour + 2
        }
        // "Was ist schwerer, ein Kilo Federn oder …"
        if has(0, whats) || has(0, contracted), has(colour, heavier), has(colour + 1, articles) {
            return index..<index + colour + 2
        }
        // "How many sellers does it take to change a lightbulb?"
        if has(0, bulbs), sentence.contains(where: { manies.contains(words[$0]) }) { return index..<index + 1 }
        return nil
    }

    /// "Was macht ein …", "Was sagt eine …", "What do you call a …"
    private static func likely(from index: Int, in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        let words = text.words
        func has(_ offset: Int, _ set: WordSet) -> Bool {
            index + offset < sentence.upperBound && set.contains(words[index + offset])
        }
        guard has(0, whats) else { return nil }
        if has(1, doings), has(2, articles) { return index..<index + 3 }
        if has(1, does), has(2, yous), has(3, calls), has(4, articles) { return index..<index + 5 }
        // "Wissen Sie, was eine Schachtel zur anderen sagt?"
        if has(1, articles), let last = sentence.last, last > index + 3, said.contains(words[last]),
            (index + 3..<last).contains(where: { tos.contains(words[$0]) })
        {
            return index..<last + 1
        }
        // "What did the baguette say to the croissant?", "Was sagte der Hammer zum Nagel?"
        if has(1, does) || has(1, said), has(2, definite),
            let saying = (index + 1..<sentence.upperBound).first(where: { said.contains(words[$0]) }),
            (saying + 1..<sentence.upperBound).contains(where: { tos.contains(words[$0]) })
        {
            return index..<saying + 1
        }
        return nil
    }

    private static let meetings: WordSet = ["treffen", "gehen", "kommen"]
    private static let themselves: WordSet = ["sich"]
    private static let walks: WordSet = ["walk", "walks"]
    private static let intos: WordSet = ["into"]
    private static let knocks: WordSet = ["knock", "klopf"]
    private static let knowing: WordSet = ["kennst", "kennen", "kennt", "know"]
    private static let heards: WordSet = ["heard"]
    private static let yous: WordSet = ["du", "sie", "ihr", "you"]
    private static let ones: WordSet = ["den", "one", "witz"]
    private static let these: WordSet = ["this", "the", "that", "den"]
    private static let tails: WordSet = ["schon", "hier", "about", "noch"]
    private static let differences: WordSet = ["unterschied", "difference"]
    private static let betweens: WordSet = ["zwischen", "between"]
    private static let articles: WordSet = ["ein", "eine", "einem", "einer", "einen", "a", "an", "n", "ne"]
    private static let whats: WordSet = ["was", "what", "wos"]
    private static let contracted: WordSet = ["what's", "whats"]
    private static let havings: WordSet = ["hat", "has"]
    private static let ands: WordSet = ["und", "and"]
    private static let beings: WordSet = ["ist", "is"]
    private static let colours: WordSet = [
        "grün", "grau", "grey", "gray", "rot", "gelb", "blau", "braun", "weiß", "weiss", "schwarz", "green", "red",
        "yellow", "blue", "brown",
        "white", "black",
    ]
    private static let heavier: WordSet = ["schwerer", "heavier"]
    private static let bulbs: WordSet = ["glühbirne", "lightbulb", "bulb"]
    private static let manies: WordSet = ["viele", "many"]
    private static let doings: WordSet = ["macht", "sagt", "tut", "trinkt", "isst", "braucht", "denkt"]
    private static let does: WordSet = ["do", "does", "did"]
    private static let calls: WordSet = ["call"]
}
