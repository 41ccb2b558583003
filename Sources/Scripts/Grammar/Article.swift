/// What stands before a German noun: der, ein, unser, or nothing.
enum Article: Equatable {
    case definite
    /// "ein" and what is inflected like it, by its stem: unser, Ihr, kein.
    case indefinite(stem: String)
    case none

    /// The article in a case.
    func form(_ gender: Gender, _ grammaticalCase: GrammaticalCase) -> String {
        switch self {
        case .none: return ""
        case .definite: return Article.definiteForms[gender, grammaticalCase]
        case .indefinite(let stem):
            // "Ein" has no plural; the others have one.
            if stem == "ein", gender == .plural { return "" }
            let ending = Article.indefiniteForms[gender, grammaticalCase]
            return (stem == "euer" && !ending.isEmpty ? "eur" : stem) + ending
        }
    }

    /// The ending of an adjective behind the article.
    func adjectiveEnding(_ gender: Gender, _ grammaticalCase: GrammaticalCase) -> String {
        switch self {
        case .definite: Article.weak[gender, grammaticalCase]
        case .indefinite("ein") where gender == .plural: Article.strong[gender, grammaticalCase]
        case .indefinite: Article.mixed[gender, grammaticalCase]
        case .none: Article.strong[gender, grammaticalCase]
        }
    }

    /// The article that a word is in the nominative, and the gender it shows; "ein" can be masculine or neuter.
    static func reading(_ word: Substring) -> (article: Article, genders: [Gender])? {
        switch word {
        case "der": return (.definite, [.masculine])
        case "das": return (.definite, [.neuter])
        case "die": return (.definite, [.feminine, .plural])
        default: break
        }
        for stem in stems {
            if word == stem { return (.indefinite(stem: stem), [.masculine, .neuter]) }
            if word == (stem == "euer" ? "eure" : stem + "e") {
                return (.indefinite(stem: stem), stem == "ein" ? [.feminine] : [.feminine, .plural])
            }
        }
        return nil
    }

    private static let stems = ["ein", "kein", "mein", "dein", "sein", "ihr", "Ihr", "unser", "euer"]

    /// Forms in the order of the cases, a row a gender.
    private struct Forms {
        let rows: [Gender: [String]]

        init(_ masculine: String, _ feminine: String, _ neuter: String, _ plural: String) {
            func cells(_ row: String) -> [String] {
                row.split(separator: " ").map { $0 == "-" ? "" : String($0) }
            }
            rows = [
                .masculine: cells(masculine), .feminine: cells(feminine), .neuter: cells(neuter),
                .plural: cells(plural),
            ]
        }

        subscript(gender: Gender, grammaticalCase: GrammaticalCase) -> String {
            let index = GrammaticalCase.allCases.firstIndex(of: grammaticalCase) ?? 0
            return rows[gender]?[index] ?? ""
        }
    }

    //                                          nominative genitive dative accusative
    private static let definiteForms = Forms("der des dem den", "die der der die", "das des dem das", "die der den die")
    private static let indefiniteForms = Forms("- es em en", "e er er e", "- es em -", "e er en e")
    private static let weak = Forms("e en en en", "e en en e", "e en en e", "en en en en")
    private static let mixed = Forms("er en en en", "e en en e", "es en en es", "en en en en")
    private static let strong = Forms("er en em en", "e er er e", "es en em es", "e er en e")
}
