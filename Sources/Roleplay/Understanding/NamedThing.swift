import Linguistics

/// What a line names and says nothing of: "Und die Treppen?", "Lenkzeit."
enum NamedThing {
    /// The thing that a bare question names, as it is taken up at the beginning of a reply; nil where it names none.
    ///
    /// ```swift
    /// NamedThing.asked(in: 1..<3, of: Text("ok. die treppen?"), .german)  // "Die Treppen"
    /// ```
    static func asked(in question: Range<Int>, of text: Text, _ language: Language) -> String? {
        var words = question.drop { QuestionForm.joints.contains(text.words[$0]) || isAside($0, of: text) }
        // "Nummer dazu?" names the number.
        while let last = words.last, words.count > 1, isLight(last, of: text) { words = words.dropLast() }
        guard let first = words.first, let last = words.last, !isLight(last, of: text) else { return nil }
        var thing = text.quote(text.range(ofWords: first..<last + 1))
        if language == .german, !text.words[last].isCapitalized, !text.words[last].isNumber {
            // Only what is all small is a noun by mistake: "Fahrer genervt?" is not.
            guard words.count == 1 || words.count == 2 && articles.contains(text.words[first]),
                !text.words.contains(where: \.isCapitalized)
            else { return nil }
            let noun = text.words[last]
            thing = text.quote(text.words[first].start..<noun.start) + capitalized(text.quote(noun.start..<noun.end))
        }
        return capitalized(thing)
    }

    /// What a word or two put in the place of what was understood: "Nee, Schachteln.", "labels, I meant"; nil where they do not.
    ///
    /// ```swift
    /// NamedThing.putRight(in: Text("labels, I meant"), .english)  // "Labels"
    /// ```
    static func putRight(in text: Text, _ language: Language) -> String? {
        let count = text.words.count
        guard (2...4).contains(count), text.sentences.count(where: { !$0.words.isEmpty }) == 1,
            !text.sentences.contains(where: \.isAsked)
        else { return nil }
        let words: Range<Int>
        if refusals.contains(text.words[0]), text.words[1].gap >= .comma {
            words = 1..<count
        } else if count >= 3, meanings.contains(text.words[count - 1]), senders.contains(text.words[count - 2]) {
            words = 0..<count - 2
        } else if count >= 3, meanings.contains(text.words[count - 2]), senders.contains(text.words[count - 1]) {
            words = 0..<count - 2
        } else {
            return nil
        }
        let isThing =
            words.count <= 2
            && !words.contains { SentenceForm.isVerb(text.words[$0]) || TimeMark.isDay(text.words[$0]) }
            && !words.contains { none.contains(text.words[$0]) || courtesies.contains(text.words[$0]) }
            && !words.contains { Numeral.value(text.words, at: $0) != nil }
        return isThing ? asked(in: words, of: text, language) : nil
    }

    private static let courtesies: WordSet = [
        "danke", "bitte", "leider", "sorry", "thanks", "thank", "please", "really", "wirklich", "ehrlich", "sure",
        "interesse", "interest", "zeit", "time",
    ]
    static let refusals: WordSet = ["nee", "nein", "nö", "no", "nah", "nope"]
    private static let meanings: WordSet = ["meant", "mean", "meinte", "meine", "mein", "mein'"]
    private static let senders: WordSet = ["i", "ich"]

    /// Whether all of a line is a thing or a figure or two, with no verb and no question mark: "Lenkzeit.", "Pro Fenster."
    static func isAll(of text: Text) -> Bool {
        (1...mostWords).contains(text.words.count)
            && !text.sentences.contains(where: \.isAsked)
            && !text.words.contains { SentenceForm.isVerb($0) || TimeMark.isDay($0) || QuestionForm.ors.contains($0) }
            && !text.words.indices.contains {
                SentenceForm.isQuestionWord($0, of: text) || none.contains(text.words[$0])
            }
            && !text.words.contains { judging.contains($0) }
            && text.words.indices.contains { !isLight($0, of: text) }
    }

    /// A line as it is given back, without the little word that it begins with: "Gut, Posen" is "Posen".
    static func givenBack(_ text: Text) -> String? {
        let words = text.words.indices.drop { isAside($0, of: text) }
        let whole = words.isEmpty ? text.words.indices[...] : words
        guard let first = whole.first else { return nil }
        return text.quote(text.range(ofWords: first..<text.words.count))
    }

    /// Whoever says that something is hard or that somebody is poor has heard the story and names nothing.
    private static let judging: WordSet = [
        "viel", "viele", "hart", "harte", "arme", "armer", "armes", "schwer", "schwere", "lange", "blöde", "dumme",
        "starke", "starkes", "krasse", "wilde", "teure", "teurer", "schöne", "schönes", "gute", "gutes", "tolle",
        "hard", "poor", "tough", "long", "lovely", "nice", "great", "big", "sad", "clever", "lucky", "busy", "good",
        "fair", "expensive", "funny", "brave", "silly",
    ]
    private static let mostWords = 3
    private static let none: WordSet = [
        "kein", "keine", "keinen", "nicht", "nichts", "ned", "net", "no", "not", "none",
    ]
    private static let articles: WordSet = [
        "der", "die", "das", "den", "dem", "ein", "eine", "einen", "mein", "meine", "ihr", "ihre", "ihren", "dein",
        "deine", "deinen", "eure", "euer", "euren", "unser", "unsere",
    ]
    private static let asides: WordSet = [
        "ok", "okay", "nee", "nein", "ja", "also", "gut", "aha", "no", "yes", "right",
    ]

    private static func isAside(_ index: Int, of text: Text) -> Bool { asides.contains(text.words[index]) }

    /// Whether a word tells nothing by itself.
    private static func isLight(_ index: Int, of text: Text) -> Bool {
        let word = text.words[index]
        guard !word.isNumber, Numeral.value(text.words, at: index) == nil else { return false }
        return QuestionParts.stems(of: text.quote(word.start..<word.end)).allSatisfy {
            $0.utf8.count < 3 || QuestionParts.isLight($0)
        }
    }

    private static func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
