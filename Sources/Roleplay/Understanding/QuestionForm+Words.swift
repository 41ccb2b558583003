import Linguistics

/// The words by which a clause asks for something.
extension QuestionForm {
    /// The form of a clause, read from its first words; nil where no question word stands there.
    static func form(at start: Int, _ words: Range<Int>, _ text: Text) -> QuestionForm? {
        for index in start..<min(start + 5, words.upperBound) {
            let word = text.words[index]
            let next = index + 1 < words.upperBound ? text.words[index + 1] : nil
            if hows.contains(word) {
                // "Wie kommt es, dass …", "how come": asks why.
                // "Wie wäre es, wenn …?" asks whether.
                if let next, weres.contains(next), index + 2 < words.upperBound, its.contains(text.words[index + 2]) {
                    return .would
                }
                if let next, comes.contains(next) {
                    let isWhy =
                        comesWhy.contains(next) || index + 2 < words.upperBound && its.contains(text.words[index + 2])
                    if isWhy { return .why }
                }
                return next.map { measures.contains($0) || $0.isNumber } == true ? .howMuch : .how
            }
            if reasons.contains(word), let next, lies.contains(next) { return .why }
            // "What held you back?", "Was hat Sie gehindert?"
            if whats.contains(word), index < start + 2, isHeldBack(index + 1..<words.upperBound, text) { return .why }
            if whos.contains(word) { return .who }
            if whens.contains(word) { return .when }
            if whys.contains(word) { return .why }
            // "Which day suits you?", "Welcher Tag wäre Ihnen lieber?"
            if let next, times.contains(next), whiches.contains(word) || whats.contains(word) { return .when }
            if whiches.contains(word) { return next.map { figures.contains($0) } == true ? .howMuch : .which }
            // English "was there" wants a yes or a no.
            if let next, word.length == 3, wases.contains(word), existences.contains(next) { return .whether }
            if whats.contains(word) {
                // "Was zahlen Sie dafür?", "What does one wrong order cost you?"
                let asksPrice =
                    next.map { charges.contains($0) } == true
                    || asksCost(behind: index, words, text)
                return asksPrice ? .howMuch : .what
            }
            if sums.contains(word) { return .howMuch }
            // "When you play it, is it one note?": the verb in front asks.
            if start > words.lowerBound, text.words[start].gap >= .comma, SentenceForm.isVerb(word) { return .whether }
            // Only what may stand before a question word: "und seit wann", "an wen".
            if !leads.contains(word) { return nil }
        }
        return nil
    }

    /// "What would a year of it be allowed to cost?", but not "What keeps you from asking, and what does it cost?"
    private static func asksCost(behind start: Int, _ words: Range<Int>, _ text: Text) -> Bool {
        for index in start + 1..<max(start + 1, words.upperBound) {
            if text.words[index].gap >= .comma { return false }
            if costs.contains(text.words[index]) { return true }
            // "What would it be worth to know?" asks for no sum.
            if worths.contains(text.words[index]) { return !words.contains { woulds.contains(text.words[$0]) } }
        }
        return false
    }

    private static func isHeldBack(_ rest: Range<Int>, _ text: Text) -> Bool {
        let words = rest.prefix(7)
        return words.contains { holding.contains(text.words[$0]) } && words.contains { backs.contains(text.words[$0]) }
            || words.contains { hindering.contains(text.words[$0]) }
    }

    private static let holding: WordSet = ["held", "kept", "stopped", "hält", "hielt", "holding", "keeping", "hat"]
    private static let backs: WordSet = ["back", "from", "ab", "zurück", "abgehalten", "zurückgehalten"]
    private static let hindering: WordSet = ["hindert", "hinderte", "gehindert", "stopped", "stopping"]

    private static let times: WordSet = [
        "day", "time", "week", "month", "date", "woche", "monat", "datum", "morning", "evening", "tag", "uhrzeit",
        "termin", "wochentag",
    ]
    private static let weres: WordSet = ["wäre", "wär"]
    private static let comes: WordSet = ["kommt", "kam", "kommt's", "come"]
    private static let comesWhy: WordSet = ["kommt's", "come"]
    private static let its: WordSet = ["es", "das", "denn"]
    static let places: WordSet = ["wo", "womit", "worauf", "worin", "wohin", "woher", "where"]
    static let joints: WordSet = ["und", "oder", "aber", "and", "or", "but"]
    private static let leads: WordSet = [
        "can", "could", "you", "tell", "me", "do", "know", "können", "könnten", "sie", "mir", "sagen", "wissen",
        "weißt",
        "kannst", "du",
        "und", "oder", "aber", "and", "or", "but", "seit", "bis", "ab", "mit", "an", "auf", "für", "von", "bei", "aus",
        "zu",
        "nach", "in", "um", "since", "until", "by", "with", "for", "from", "at", "to", "of", "roughly", "so", "na",
        "ja", "also",
        "unter", "über", "gegen", "vor", "ohne", "durch", "on", "under", "over", "dann", "then", "ungefähr", "denn",
        "genau", "exactly", "just", "about",
    ]
    private static let wases: WordSet = ["was"]
    private static let existences: WordSet = [
        "there", "it", "he", "she", "your", "that", "this", "the", "anybody", "anyone",
    ]
    private static let costs: WordSet = [
        "cost", "costs", "kosten", "kostet", "gekostet", "kostete", "charge", "charged", "pay", "paid",
    ]
    private static let worths: WordSet = ["worth", "wert"]
    private static let charges: WordSet = [
        "kostet", "kosten", "kostete", "kost", "zahlen", "zahlst", "zahlt", "verlangt", "verlangen", "nimmt", "figure",
        "price", "percentage", "share",
    ]
    private static let figures: WordSet = [
        "zahl", "betrag", "summe", "preis", "figure", "amount", "price", "percentage",
    ]
    private static let hows: WordSet = [
        "wie", "how", "wia", "how's", "how'd", "how'll", "hows", "inwiefern", "inwieweit",
    ]
    private static let measures: WordSet = [
        "viel", "viele", "vielen", "oft", "lange", "lang", "hoch", "groß", "weit", "alt", "häufig", "teuer", "schnell",
        "many", "much", "often", "long", "big", "far", "old", "large", "high", "regularly", "fast",
    ]
    private static let reasons: WordSet = ["woran"]
    private static let lies: WordSet = ["liegt", "lag", "liegt's", "lag's", "scheitert", "scheiterte"]
    private static let sums: WordSet = ["wieviel", "wieviele", "wievielt"]
    static let whos: WordSet = [
        "wer", "wem", "wen", "wessen", "who", "whom", "whose", "who's", "whos", "who'd", "who'll", "who've", "wea",
    ]
    static let whens: WordSet = ["wann", "when", "when's", "when'd", "when'll"]
    static let whys: WordSet = ["warum", "wieso", "weshalb", "weswegen", "wozu", "wofür", "why", "why's"]
    private static let whiches: WordSet = [
        "welche", "welcher", "welches", "welchen", "welchem", "which", "weli", "welä",
    ]
    static let whats: WordSet = [
        "was", "wo", "woher", "wohin", "womit", "woran", "worauf", "wobei", "wovon", "worum", "worüber",
        "wovor", "worin", "woraus", "wonach", "wodurch", "wogegen", "what", "where", "what's", "what'd", "what'll",
        "where'd",
        "whats", "where's", "wos",
    ]
}
