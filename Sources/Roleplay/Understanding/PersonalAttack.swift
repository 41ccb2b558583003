import Linguistics

/// What is said against the person on the line by its form: "You're a pretty lousy manager", "Sie sind ja unfähig".
///
/// The word lists know what is an insult wherever it stands; here stand words that are one only of a person.
enum PersonalAttack {
    /// The words of the attack; nil where there is none, or where it is denied.
    static func find(in text: Text) -> Range<Int>? {
        for sentence in text.sentences {
            for index in sentence.words where isAddressed(index, in: sentence.words, of: text) {
                let rest = index + 1..<sentence.words.upperBound
                guard let word = rest.first(where: { !fillers.contains(text.words[$0]) }),
                    (isAsked(index, of: text) ? asked : attacks).contains(text.words[word])
                else { continue }
                return index..<word + 1
            }
            if let words = kin(in: sentence.words, of: text) { return words }
            if let words = turned(in: sentence.words, of: text) { return words }
            if let words = called(in: sentence.words, of: text) { return words }
            if let words = subordinate(in: sentence.words, of: text) { return words }
            if let words = said(in: sentence.words, of: text) { return words }
        }
        return nil
    }

    /// "…, weil Sie zu faul waren": the verb comes last.
    private static func subordinate(in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        for index in sentence.dropFirst() where yous.contains(text.words[index]) {
            guard conjunctions.contains(text.words[index - 1]),
                let word = (index + 1..<sentence.upperBound).first(where: { !fillers.contains(text.words[$0]) }),
                attacks.contains(text.words[word]), word + 1 < sentence.upperBound,
                endings.contains(text.words[word + 1])
            else { continue }
            return index..<word + 2
        }
        return nil
    }

    /// "You suck.", "Your bread sucks.", "Du nervst.": it is the verb that insults.
    private static func said(in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        for index in sentence.dropFirst() where insulting.contains(text.words[index]) {
            if yous.contains(text.words[index - 1]) { return index - 1..<index + 1 }
            guard index - 2 >= sentence.lowerBound, owners.contains(text.words[index - 2]) else { continue }
            return index - 2..<index + 1
        }
        return nil
    }

    private static let conjunctions: WordSet = ["weil", "dass", "wenn", "ob"]
    private static let endings: WordSet = ["sind", "waren", "bist", "warst", "seid", "wart"]
    private static let insulting: WordSet = ["suck", "sucks", "stink", "stinks", "nervst"]

    /// "Ihre Tochter ist eine Lügnerin.", "Your boss is a clown."
    private static func kin(in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        for index in sentence.dropLast(3)
        where owners.contains(text.words[index]) && beings.contains(text.words[index + 2]) {
            let rest = index + 3..<sentence.upperBound
            guard let word = rest.first(where: { !fillers.contains(text.words[$0]) }),
                names.contains(text.words[word]) || asked.contains(text.words[word])
            else { continue }
            return index..<word + 1
        }
        return nil
    }

    private static let owners: WordSet = ["ihr", "ihre", "dein", "deine", "your"]
    private static let beings: WordSet = ["ist", "is", "war", "was"]

    /// "Wie blöd seid ihr eigentlich?", "How dim are you?"
    private static func turned(in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        for index in sentence.dropFirst().dropLast(2) where attacks.contains(text.words[index]) {
            let isAsked = hows.contains(text.words[index - 1])
            if isAsked, are.contains(text.words[index + 1]), yous.contains(text.words[index + 2]) {
                return index - 1..<index + 3
            }
        }
        return nil
    }

    /// "…, Sie Pfeife.", "du Niete": the end of the sentence.
    private static func called(in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        // "Na du alter Sack, schon wach?" ends at its comma.
        for last in sentence.dropFirst() where names.contains(text.words[last]) {
            let isEnd = last + 1 == sentence.upperBound || text.words[last + 1].gap >= .comma
            let you = (max(sentence.lowerBound, last - 2)..<last).last { yous.contains(text.words[$0]) }
            // "Bist du schon Oma?" asks.
            let isAsked = you.map { $0 > sentence.lowerBound && are.contains(text.words[$0 - 1]) } ?? false
            if isEnd, let you, !isAsked, !articles.contains(text.words[last - 1]) { return you..<last + 1 }
        }
        return nil
    }

    /// "You're", "you are", "sind Sie", "Sie sind": the last word of it.
    private static func isAddressed(_ index: Int, in sentence: Range<Int>, of text: Text) -> Bool {
        if contracted.contains(text.words[index]) { return true }
        guard index > sentence.lowerBound, are.contains(text.words[index]) || yous.contains(text.words[index]) else {
            return false
        }
        return are.contains(text.words[index]) && yous.contains(text.words[index - 1])
            || yous.contains(text.words[index]) && are.contains(text.words[index - 1])
    }

    /// "Are you": "Are you rude to everybody?" may be asked in earnest, "are you stupid?" is not.
    private static func isAsked(_ index: Int, of text: Text) -> Bool { yous.contains(text.words[index]) }

    private static let asked: WordSet = [
        "stupid", "dumb", "thick", "daft", "incompetent", "blöd", "dumm", "doof", "dämlich", "unfähig", "inkompetent",
        "beschränkt",
    ]
    private static let hows: WordSet = ["wie", "so", "how"]
    private static let contracted: WordSet = ["you're", "youre", "you’re"]
    private static let are: WordSet = ["are", "sind", "bist", "seid", "wirken", "klingen"]
    private static let yous: WordSet = ["you", "sie", "du", "ihr", "ye"]
    private static let fillers: WordSet = [
        "a", "an", "the", "as", "so", "such", "pretty", "really", "quite", "just", "rather", "very", "absolutely",
        "completely", "one", "kind", "of", "ja", "doch", "echt", "ein", "eine", "so", "ganz", "total", "wirklich",
        "ziemlich", "einfach", "schön", "völlig", "aber", "auch", "eher", "n", "ne", "wohl", "selten", "übrigens", "zu",
        "too",
        "bloß", "nur",
    ]
    private static let articles: WordSet = ["ein", "eine", "einen", "a", "an", "die", "der", "den", "the", "keine"]
    private static let names: WordSet = [
        "opa", "oma", "pfeife", "flasche", "niete", "null", "lappen", "clown", "versager", "versagerin", "lügner",
        "lügnerin",
        "witzfigur", "nichtskönner", "trottel", "depp", "sack", "witch", "hag", "hexe", "cow", "knacker", "schachtel",
        "esel", "affe", "idiot",
        "idioten", "muppet", "clowns", "loser", "liar",
    ]
    private static let attacks: WordSet = [
        "lousy", "terrible", "useless", "thick", "dumb", "stupid", "rubbish", "pathetic", "incompetent", "clueless",
        "hopeless", "awful", "ridiculous", "liar", "loser", "clown", "worthless", "dim", "daft", "lazy", "ignorant",
        "joke", "rude", "arrogant", "horrible", "ugly", "boring",
        "mies", "miese", "mieser", "mieses", "unfähig",
        "unfähige", "unfähiger", "inkompetent", "inkompetente", "inkompetenter", "dämlich", "dämliche", "dämlicher",
        "dumm", "dumme", "dummer", "doof", "doofe", "blöd", "blöde", "blöder", "lahm", "lahme", "lahmer", "lächerlich",
        "lächerliche", "faul", "faule", "fauler", "unverschämt", "ahnungslos", "ahnungslose", "beschränkt",
        "lügner", "lügnerin", "versager", "versagerin", "witzfigur", "niete", "nichtskönner", "arrogant",
        "arrogante", "peinlich", "bescheuert", "bescheuerte", "bescheuerter", "armselig", "hässlich", "langweilig",
    ]
}
