/// A German noun with its article, its adjectives and what follows: "der neue Standort in Posen".
///
/// The value of a slot may carry what the phrase does not show: "Ronja (f)", "die Regale (pl)".
struct NounPhrase: Equatable {
    let article: Article
    let adjectives: [String]
    let noun: String
    /// What stands behind the noun, with the space before it; it stays as it is.
    let rest: String
    /// Nil for a name and for what nobody could tell.
    let gender: Gender?
    let inflection: NounList.Inflection

    /// Takes a value apart.
    init(_ value: String, list: NounList = .german) throws(UnclearNoun) {
        let (words, marked) = NounPhrase.unmarked(value)
        var parts = words.split(separator: " ")
        guard let first = parts.first else { throw .notNominative(value: value) }
        let reading = Article.reading(first)
        if ["des", "dem", "den", "einem", "einen", "einer", "eines"].contains(first) {
            throw .notNominative(value: words)
        }
        if reading != nil { parts.removeFirst() }
        guard let head = NounPhrase.head(parts) else { throw .notNominative(value: words) }
        adjectives = parts[..<head].map(String.init)
        noun = String(parts[head])
        rest = parts[(head + 1)...].map { " " + $0 }.joined()
        article = reading?.article ?? .none
        if reading == nil, let form = parts.last.flatMap(list.legalForm) {
            (gender, inflection) = (marked ?? form.gender, .legalForm)
            return
        }
        // "Becker Maschinenbau" is a name, whatever "-ker" tells.
        let isName = reading == nil && parts.indices.contains(head + 1) && parts[head + 1].first?.isUppercase == true
        let entry = isName && !["Herr", "Frau"].contains(noun) ? nil : list[noun]
        if let marked {
            gender = marked
        } else {
            gender = try NounPhrase.gender(
                reading?.genders ?? [], noun: noun, adjectives: parts[..<head], entry, list)
        }
        // What is known of the singular holds for it alone.
        inflection = gender == entry?.gender ? entry?.inflection ?? .regular : .regular
    }

    /// A value without what it carries for the grammar alone, and that.
    static func unmarked(_ value: String) -> (words: String, gender: Gender?) {
        for gender in Gender.allCases {
            let mark = "(\(gender.rawValue))"
            guard value.hasSuffix(mark) else { continue }
            var words = value.dropLast(mark.count)
            while words.last?.isWhitespace == true { words.removeLast() }
            return (String(words), gender)
        }
        return (value, nil)
    }

    /// The first capitalized word that is no adjective: "Leiterin" in "die Technische Leiterin".
    private static func head(_ parts: [Substring]) -> Int? {
        let capitals = parts.indices.filter {
            parts[$0].first?.isUppercase == true || parts[$0].first?.isNumber == true
        }
        guard let first = capitals.first else { return nil }
        let isAdjective = ["ische", "ischer", "isches", "liche", "licher", "tende", "tender", "ige", "iger"]
            .contains { parts[first].hasSuffix($0) }
        return isAdjective && capitals.contains(first + 1) ? first + 1 : first
    }

    private static func gender(
        _ shown: [Gender], noun: String, adjectives: ArraySlice<Substring>, _ entry: NounList.Entry?, _ list: NounList
    ) throws(UnclearNoun) -> Gender? {
        switch shown {
        case []: return entry?.gender
        case [.feminine, .plural]:
            if let entry { return entry.gender == .feminine ? .feminine : .plural }
            let singulars = [noun.dropLast(), noun.dropLast(2)].map(String.init)
            if noun.hasSuffix("n"), singulars.contains(where: { list[$0]?.gender == .feminine }) { return .plural }
            if !adjectives.isEmpty { return adjectives.allSatisfy { $0.hasSuffix("en") } ? .plural : .feminine }
            throw .number(noun: noun)
        case [.masculine, .neuter]:
            if let entry, shown.contains(entry.gender) { return entry.gender }
            if adjectives.contains(where: { $0.hasSuffix("es") }) { return .neuter }
            if adjectives.contains(where: { $0.hasSuffix("er") }) { return .masculine }
            throw .gender(noun: noun)
        default: return shown.first
        }
    }
}
