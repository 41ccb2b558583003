import Linguistics
import Scenarios

/// A fact on the card, said to the person it is about.
///
/// Facts are notes: "sucht seit Februar drei Servicetechniker". Where the note begins with a verb that can be turned
/// safely, it becomes a sentence of its own; else there is none, and whoever needs one quotes the note.
///
/// ```swift
/// FactSentence("sucht seit Februar drei Servicetechniker", .german, .sie)?.text
/// // "Sie suchen seit Februar drei Servicetechniker"
/// ```
public struct FactSentence: Equatable, Sendable {
    /// The sentence, without a full stop.
    public let text: String

    /// Turns a note, with the time it happened at behind the verb if there is one; nil where that would be a guess.
    public init?(_ note: String, _ language: Language, _ address: AddressForm, when: String? = nil) {
        var words = note.split(separator: " ").map(String.init)
        guard words.count > 1, let verb = FactSentence.verb(words[0], language, address) else { return nil }
        words[0] = verb
        for index in words.indices.dropFirst() {
            let bare = words[index].filter { $0.isLetter }
            if FactSentence.others(language, address).contains(bare.lowercased()) { return nil }
            if ["und", "and"].contains(words[index - 1]), FactSentence.looksLikeVerb(bare, language) {
                guard let other = FactSentence.irregular(bare, language, address) else { return nil }
                words[index] = words[index].replacing(bare, with: other)
            } else if let own = FactSentence.possessive(bare, language, address) {
                words[index] = words[index].replacing(bare, with: own)
            }
        }
        // In German the time stands behind the verb, in English at the end.
        if let when { words.insert(when, at: language == .german ? 1 : words.count) }
        text = (language == .english ? "You " : address == .du ? "Du " : "Sie ") + words.joined(separator: " ")
    }

    // MARK: Verbs

    private static func verb(_ word: String, _ language: Language, _ address: AddressForm) -> String? {
        if let known = irregular(word, language, address) { return known }
        guard looksLikeVerb(word, language) else { return nil }
        return language == .english ? englishBase(word) : germanForm(word, address)
    }

    private static func looksLikeVerb(_ word: String, _ language: Language) -> Bool {
        guard word.first?.isLowercase == true, !noVerbs.contains(word) else { return false }
        switch language {
        case .german: return irregularGerman[word] != nil || word.count > 3 && word.hasSuffix("t")
        case .english:
            return irregularEnglish[word] != nil || pasts.contains(word) || word.hasSuffix("ed")
                || word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
        }
    }

    private static func irregular(_ word: String, _ language: Language, _ address: AddressForm) -> String? {
        switch (language, address) {
        case (.english, _): pasts.contains(word) ? word : irregularEnglish[word]
        case (.german, .sie): irregularGerman[word]
        case (.german, .du): irregularGerman[word] == nil ? nil : germanForm(word, .du)
        }
    }

    /// "sucht" as "suchen", "liefert" as "liefern"; as du "suchst".
    private static func germanForm(_ word: String, _ address: AddressForm) -> String? {
        if address == .du {
            if let form = familiar[word] { return form }
            guard word.hasSuffix("t") else { return nil }
            let stem = String(word.dropLast())
            return stem.last.map { "sßz".contains($0) } == true ? word : stem + "st"
        }
        let stem = String(word.dropLast())
        if word.hasSuffix("et") { return stem + "n" }
        let ending = stem.suffix(3)
        if ending.count == 3, ["el", "er"].contains(ending.suffix(2)), let before = ending.first,
            !"aeiouäöü".contains(before)
        {
            return stem + "n"
        }
        return stem + "en"
    }

    /// "runs" as "run", "carries" as "carry"; past forms stay.
    private static func englishBase(_ word: String) -> String {
        if word.hasSuffix("ed") { return word }
        if word.hasSuffix("ies"), word.count > 4 { return String(word.dropLast(3)) + "y" }
        let hisses = ["shes", "ches", "sses", "xes", "zes"].contains { word.hasSuffix($0) }
        return String(word.dropLast(hisses ? 2 : 1))
    }

    // MARK: Pronouns

    private static func possessive(_ word: String, _ language: Language, _ address: AddressForm) -> String? {
        switch (language, address) {
        case (.english, _): ["his", "her", "their", "its"].contains(word) ? "your" : nil
        case (.german, .sie):
            ["ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres"].contains(word)
                ? word.prefix(1).uppercased() + word.dropFirst() : nil
        case (.german, .du): nil
        }
    }

    /// Words that speak of somebody whom the sentence would have to be rebuilt for.
    private static func others(_ language: Language, _ address: AddressForm) -> Set<String> {
        switch language {
        case .german:
            Set([
                "er", "sie", "ihm", "ihn", "wir", "uns", "unser", "unsere", "unserem", "unseren", "sein", "seine",
                "seinem", "seinen", "seiner", "ich", "mein", "meine",
            ]).union(address == .du ? ["sich"] : [])
        case .english:
            ["he", "she", "him", "they", "them", "we", "us", "our", "i", "my", "himself", "herself", "themselves"]
        }
    }

    // MARK: Words

    /// Verbs whose form for "Sie" does not follow from the one on the card.
    private static let irregularGerman = [
        "hat": "haben", "ist": "sind", "war": "waren", "hatte": "hatten", "wird": "werden", "wurde": "wurden",
        "will": "wollen", "wollte": "wollten", "kann": "können", "konnte": "konnten", "muss": "müssen",
        "musste": "mussten", "darf": "dürfen", "soll": "sollen", "sollte": "sollten", "weiß": "wissen",
        "gibt": "geben", "nimmt": "nehmen", "übernimmt": "übernehmen", "fährt": "fahren", "hält": "halten",
        "behält": "behalten", "spricht": "sprechen", "verspricht": "versprechen", "wirbt": "werben",
        "bewirbt": "bewerben", "sieht": "sehen", "liest": "lesen", "lässt": "lassen", "läuft": "laufen",
        "lädt": "laden", "trägt": "tragen", "trifft": "treffen", "hilft": "helfen", "wächst": "wachsen",
        "tritt": "treten", "vertritt": "vertreten", "betritt": "betreten", "verlässt": "verlassen",
        "vergibt": "vergeben", "empfiehlt": "empfehlen", "wäscht": "waschen", "backt": "backen", "bäckt": "backen",
        "schließt": "schließen", "heißt": "heißen", "isst": "essen", "tut": "tun", "schrieb": "schrieben",
        "gewann": "gewannen", "sucht": "suchen", "baut": "bauen", "nennt": "nennen", "betreibt": "betreiben",
        "verlangt": "verlangen", "versorgt": "versorgen", "beschäftigt": "beschäftigen", "plant": "planen",
        "führt": "führen", "macht": "machen", "steht": "stehen", "verkauft": "verkaufen", "eröffnet": "eröffnen",
    ]

    /// What those are for "du", where it is not the ending alone.
    private static let familiar = [
        "hat": "hast", "ist": "bist", "war": "warst", "hatte": "hattest", "wird": "wirst", "wurde": "wurdest",
        "will": "willst", "wollte": "wolltest", "kann": "kannst", "konnte": "konntest", "muss": "musst",
        "musste": "musstest", "darf": "darfst", "soll": "sollst", "sollte": "solltest", "weiß": "weißt",
        "hält": "hältst", "lädt": "lädst", "tritt": "trittst", "vertritt": "vertrittst", "schrieb": "schriebst",
        "gewann": "gewannst",
    ]

    private static let irregularEnglish = [
        "has": "have", "is": "are", "does": "do", "was": "were", "goes": "go", "isn't": "aren't",
        "hasn't": "haven't", "doesn't": "don't", "wasn't": "weren't",
    ]

    /// English past forms that do not end in "ed".
    private static let pasts: Set<String> = [
        "wrote", "took", "ran", "spoke", "put", "had", "won", "said", "began", "lost", "bought", "sold", "built",
        "made", "came", "went", "gave", "got", "left", "kept", "told", "found", "set", "rang", "sent", "brought",
        "met", "led", "held", "grew", "chose", "did", "saw", "thought", "taught", "cut", "let", "stood",
    ]

    /// Words that look like a verb and are none.
    private static let noVerbs: Set<String> = [
        "seit", "mit", "laut", "statt", "samt", "fast", "erst", "jetzt", "selbst", "nicht", "acht", "dort", "weit",
        "zuletzt", "insgesamt", "bekannt", "sonst", "meist", "oft", "damit", "nachts", "besonders", "this", "its",
        "plus", "perhaps", "always", "sometimes", "red",
    ]
}
