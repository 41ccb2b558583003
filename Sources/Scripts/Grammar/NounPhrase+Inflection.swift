extension NounPhrase {
    /// The phrase in a case, with the article that it has; a name stays as it is, but for the s of the genitive.
    func inflected(_ grammaticalCase: GrammaticalCase) throws(UnclearNoun) -> String {
        if article == .none, inflection == .legalForm, grammaticalCase == .genitive {
            return try with(.definite, grammaticalCase)
        }
        guard article == .none else { return try with(article, grammaticalCase) }
        if ["Herr", "Frau"].contains(noun), !rest.isEmpty {
            let title = noun + (noun == "Herr" && grammaticalCase != .nominative ? "n" : "")
            return title + (grammaticalCase == .genitive ? (rest).possessed : rest)
        }
        if gender == nil, adjectives.isEmpty {
            return grammaticalCase == .genitive ? (noun + rest).possessed : noun + rest
        }
        return try with(.none, grammaticalCase)
    }

    /// The phrase in a case behind an article of one's choice.
    func with(_ article: Article, _ grammaticalCase: GrammaticalCase) throws(UnclearNoun) -> String {
        guard let gender else { throw .gender(noun: noun) }
        let ending = article.adjectiveEnding(gender, grammaticalCase)
        let words = [article.form(gender, grammaticalCase)] + adjectives.map { $0.adjectiveStem + ending }
        return words.filter { !$0.isEmpty }.map { $0 + " " }.joined() + inflectedNoun(gender, grammaticalCase) + rest
    }

    /// The phrase behind a preposition with the dative, drawn together with the article: zur Messe.
    func behind(_ preposition: String) throws(UnclearNoun) -> String {
        let isName = gender == nil || inflection == .legalForm || ["Herr", "Frau"].contains(noun)
        let phrase = try article == .none && !isName ? with(.definite, .dative) : inflected(.dative)
        let words = preposition + " " + phrase
        for (apart, together) in NounPhrase.contractions where words.hasPrefix(apart + " ") {
            return together + words.dropFirst(apart.count)
        }
        return words
    }

    /// The prepositions with the dative that a slot can stand behind.
    static let prepositions = ["an", "aus", "bei", "in", "mit", "nach", "seit", "von", "zu"]

    private static let contractions = [
        ("an dem", "am"), ("bei dem", "beim"), ("in dem", "im"), ("von dem", "vom"), ("zu dem", "zum"),
        ("zu der", "zur"),
    ]

    /// The pronoun that stands for the phrase.
    func pronoun(_ grammaticalCase: GrammaticalCase) throws(UnclearNoun) -> String {
        guard let gender else { throw .gender(noun: noun) }
        switch (gender, grammaticalCase) {
        case (.masculine, .nominative): return "er"
        case (.masculine, .accusative): return "ihn"
        case (.neuter, .nominative), (.neuter, .accusative): return "es"
        case (.feminine, .nominative), (.feminine, .accusative), (.plural, .nominative), (.plural, .accusative):
            return "sie"
        case (.masculine, .dative), (.neuter, .dative): return "ihm"
        case (.feminine, .dative): return "ihr"
        case (.plural, .dative): return "ihnen"
        case (.masculine, .genitive), (.neuter, .genitive): return "dessen"
        case (.feminine, .genitive), (.plural, .genitive): return "deren"
        }
    }

    /// The pronoun that takes the phrase up in the next clause: den, den Sie behalten dürfen.
    func relative(_ grammaticalCase: GrammaticalCase) throws(UnclearNoun) -> String {
        guard let gender else { throw .gender(noun: noun) }
        switch (gender, grammaticalCase) {
        case (.masculine, .genitive), (.neuter, .genitive): return "dessen"
        case (.feminine, .genitive), (.plural, .genitive): return "deren"
        case (.plural, .dative): return "denen"
        default: return Article.definite.form(gender, grammaticalCase)
        }
    }

    private func inflectedNoun(_ gender: Gender, _ grammaticalCase: GrammaticalCase) -> String {
        if gender == .plural {
            guard grammaticalCase == .dative, let last = noun.last, !"ns".contains(last) else { return noun }
            return noun + "n"
        }
        guard inflection != .legalForm, gender != .feminine, grammaticalCase != .nominative else { return noun }
        if case .weak(let ending) = inflection { return noun + ending }
        guard grammaticalCase == .genitive else { return noun }
        if case .genitive(let ending) = inflection { return noun + ending }
        if noun.hasSuffix("nis") { return noun + "ses" }
        return noun + (["s", "ß", "x", "z", "sch"].contains { noun.hasSuffix($0) } ? "es" : "s")
    }
}

extension String {
    /// A name in the genitive: Wesslings, Klaus’.
    fileprivate var possessed: String {
        self + (["s", "ß", "x", "z", "ce"].contains { lowercased().hasSuffix($0) } ? "’" : "s")
    }

    /// An adjective without its ending; what has none stays.
    fileprivate var adjectiveStem: String {
        for ending in ["en", "er", "es", "e"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
        return self
    }
}
