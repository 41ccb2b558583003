import Linguistics
import Scenarios

/// A form that a slot's value takes in the text: `{{role|genitive}}`.
enum SlotForm: Equatable, Sendable {
    case capital
    case small
    // German
    case inflected(GrammaticalCase)
    case definite(GrammaticalCase)
    case indefinite(GrammaticalCase)
    case bare(GrammaticalCase)
    case pronoun(GrammaticalCase)
    case relative(GrammaticalCase)
    case preposition(String)
    case greeting(Greeting)
    // English
    case article
    case possessive

    /// The form that a name stands for in a language; nil if there is none.
    ///
    /// ```swift
    /// SlotForm("article:dative", .german)  // .definite(.dative)
    /// ```
    init?(_ text: Substring, _ language: Language) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let argument = parts.count > 1 ? parts[1] : nil
        switch (parts.first, language) {
        case ("capital", _) where argument == nil: self = .capital
        case ("small", _) where argument == nil: self = .small
        case ("a", .english) where argument == nil: self = .article
        case ("possessive", .english) where argument == nil: self = .possessive
        case ("with", .german):
            guard let argument, NounPhrase.prepositions.contains(String(argument)) else { return nil }
            self = .preposition(String(argument))
        case (let name?, .german):
            if argument == nil {
                if let itself = GrammaticalCase(rawValue: String(name)) { self = .inflected(itself); return }
                if let greeting = Greeting(rawValue: String(name)) { self = .greeting(greeting); return }
            }
            guard let inCase = GrammaticalCase(rawValue: argument.map(String.init) ?? "nominative") else { return nil }
            switch name {
            case "article": self = .definite(inCase)
            case "indefinite": self = .indefinite(inCase)
            case "bare": self = .bare(inCase)
            case "pronoun": self = .pronoun(inCase)
            case "relative": self = .relative(inCase)
            default: return nil
            }
        default: return nil
        }
    }

    /// The names of all forms of a language, as they stand in a text.
    static func names(_ language: Language) -> [String] {
        let both = ["capital", "small"]
        switch language {
        case .english: return ["a", "possessive"] + both
        case .german:
            let cases = GrammaticalCase.allCases.map(\.rawValue)
            return cases
                + ["article", "indefinite", "bare", "pronoun", "relative"].flatMap { name in
                    [name] + cases.map { "\(name):\($0)" }
                } + NounPhrase.prepositions.map { "with:\($0)" } + Greeting.allCases.map(\.rawValue) + both
        }
    }

    /// The value in this form.
    func applied(to value: String) throws(UnclearNoun) -> String {
        switch self {
        case .capital: return value.prefix(1).uppercased() + value.dropFirst()
        case .small: return value.prefix(1).lowercased() + value.dropFirst()
        case .inflected(let inCase): return try NounPhrase(value).inflected(inCase)
        case .definite(let inCase): return try NounPhrase(value).with(.definite, inCase)
        case .indefinite(let inCase): return try NounPhrase(value).with(.indefinite(stem: "ein"), inCase)
        case .bare(let inCase): return try NounPhrase(value).with(.none, inCase)
        case .pronoun(let inCase): return try NounPhrase(value).pronoun(inCase)
        case .relative(let inCase): return try NounPhrase(value).relative(inCase)
        case .preposition(let preposition): return try NounPhrase(value).behind(preposition)
        case .greeting(let greeting): return try greeting.greeting(value)
        case .article: return EnglishArticle.indefinite(value)
        case .possessive: return EnglishArticle.possessive(value)
        }
    }
}
