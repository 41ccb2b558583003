/// Whether a sentence asks or tells, read from its form: its mark, its verb in front, its question word.
public enum SentenceForm: Sendable {
    case statement
    /// Asked with a question mark.
    case asked
    /// Built like a question, without its mark.
    case built

    /// The form of the words of a sentence or clause.
    public init(_ words: ArraySlice<Word>, isAsked: Bool) {
        if isAsked {
            self = .asked
        } else if SentenceForm.isBuiltAsQuestion(words) {
            self = .built
        } else {
            self = .statement
        }
    }

    /// Whether words begin like a question: "haben Sie", "wie macht ihr", "do you", "how do".
    public static func isBuiltAsQuestion(_ words: ArraySlice<Word>) -> Bool {
        var rest = words
        while let first = rest.first, fillers.contains(first), rest.count > 2 { rest = rest.dropFirst() }
        guard rest.count >= 3, let first = rest.first else { return false }
        let second = rest[rest.startIndex + 1]
        if questionWords.contains(first) {
            guard !relativePronouns.contains(second) else { return false }
            if verbs.contains(second) { return true }
            // "wie viele Leute haben Sie", "welches Programm nutzt ihr": noun, then verb and person.
            for place in rest.indices.dropFirst().prefix(6) where verbs.contains(rest[place]) {
                guard place + 1 < rest.endIndex else { return false }
                return persons.contains(rest[place + 1])
            }
            return false
        }
        // "haben Sie", "macht ihr", "läuft das", "gibt's", "do you"
        if verbs.contains(first) || modals.contains(first) {
            return persons.contains(second) || contracted.contains(first)
                || things.contains(second) && rest.count >= 4
        }
        return contracted.contains(first)
    }

    private static let fillers: WordSet = [
        "und", "aber", "also", "nun", "na", "ja", "ähm", "äh", "sagen", "sag", "mal", "dann", "jetzt", "kurz", "nur",
        "and", "but", "so", "now", "well", "just", "or", "oder", "denn", "eh", "um", "tell", "me", "sagts", "frage",
        "question", "quick", "deshalb", "daher", "drum", "deswegen",
    ]
    private static let questionWords: WordSet = [
        "wie", "was", "wer", "wo", "wann", "warum", "wieso", "womit", "woran", "welche", "welcher", "welches",
        "welchen", "wieviel", "wem", "wen", "wohin", "woher", "wodurch", "worauf", "weshalb", "wofür", "how", "what",
        "who", "where", "when", "why", "which", "whats", "what's", "how's", "who's", "where's", "wos", "wia",
    ]
    private static let relativePronouns: WordSet = [
        "sie", "ich", "wir", "you", "i", "we", "man", "mir", "uns", "ich's",
    ]
    private static let persons: WordSet = [
        "sie", "ihr", "du", "you", "ihnen", "euch", "dir", "ihre", "your", "eure", "deine", "y'all", "u", "ye", "es",
        "bei", "da", "das", "sich", "they", "denn", "eigentlich", "ihrem", "ihren", "eurem", "euer", "dein", "ihrer",
    ]
    private static let things: WordSet = [
        "das", "die", "der", "es", "there", "it", "this", "that", "the", "jemand", "someone", "anyone", "any", "eine",
        "ein", "da", "dort", "bei", "schon", "irgendwer", "alle", "denn", "noch", "am", "im", "in",
    ]
    private static let contracted: WordSet = [
        "habts", "machts", "gibts", "gibt's", "läufts", "gehts", "geht's", "nehmts", "arbeitets", "seids", "hobts",
        "kennts", "nutzts", "brauchts", "what's", "whats", "how's", "who's", "hast", "habt", "hamse", "habn's",
        "haben's", "gehen's", "machen's",
    ]
    private static let modals: WordSet = [
        "können", "könnten", "dürfen", "dürfte", "möchten", "wollen", "würden", "sollen", "kann", "könnte", "darf",
        "kannst", "könntest", "magst", "möchtest", "willst", "würdest", "könnt", "könntet", "mögt", "mögen", "wollt",
        "can", "could", "would", "will", "should", "may", "might", "shall", "d'you",
    ]
    private static let verbs: WordSet = [
        "haben", "habt", "hast", "hat", "hatten", "hattet", "hattest", "hätten", "hättet", "hättest", "sind", "seid",
        "bist", "ist", "war", "waren", "wart", "wäre", "wären", "gibt", "gab", "läuft", "laufen", "lief", "geht",
        "gehen", "gehts", "machen", "macht", "machst", "machts", "nutzen", "nutzt", "nützt", "benutzen", "verwenden",
        "arbeiten", "arbeitet", "arbeitest", "lösen", "löst", "regeln", "regelt", "planen", "plant", "steuern",
        "steuert", "organisieren", "organisiert", "kümmert", "kommt", "kommen", "kommts", "bekommen", "bekommt",
        "kriegen", "kriegt", "verlieren", "verliert", "brauchen", "braucht", "brauchst", "dauert", "dauern", "kostet",
        "kosten", "passiert", "passieren", "fehlt", "fehlen", "hängt", "hängen", "liegt", "liegen", "steht", "stehen",
        "sitzt", "merken", "merkt", "wissen", "wisst", "weißt", "kennen", "kennt", "kennst", "sehen", "seht", "siehst",
        "finden", "findet", "findest", "halten", "haltet", "prüfen", "prüft", "messen", "messt", "misst", "erfassen",
        "erfasst", "dokumentieren", "dokumentiert", "suchen", "sucht", "suchst", "fahren", "fahrt", "fährt", "fährst",
        "setzen", "setzt", "stellen", "stellt", "nehmen", "nehmt", "nimmst", "nimmt", "bestellen", "bestellt",
        "kaufen", "kauft", "bezahlen", "zahlen", "zahlt", "schaffen", "schafft", "werden", "wird", "werdet", "wirst",
        "wurde", "wurden", "entscheidet", "entscheiden", "gehst", "gehört", "gehören", "spielt", "spielen", "rechnen",
        "rechnet", "schreiben", "schreibt", "schreibst", "führen", "führt", "verteilen", "verteilt", "trennen",
        "trennt", "lagern", "lagert", "reinigen", "reinigt", "denken", "denkt", "denkst", "meinen", "tun", "tut",
        "tust", "trifft", "treffen", "reicht", "reichen", "klappt", "klappts", "schult", "schulen", "leiht", "leihts",
        "springt", "springen", "fällt", "fallen", "bleibt", "bleiben", "bleibst", "übernimmt", "übernehmen", "wartet",
        "warten", "betreut", "betreuen", "behalten", "behält", "erreichen", "erreicht", "gehn", "hapert", "drückt",
        "zwickt", "hakt", "stört", "stören", "sieht", "schaut", "schauts", "schauen", "ärgert", "beschäftigt",
        "plagt", "bremst", "do", "does", "did", "are", "is", "was", "were", "have", "has", "had", "am", "aren't",
        "isn't", "don't", "doesn't", "didn't", "haven't", "happens", "takes", "goes", "runs", "works", "handles",
        "gets", "decides", "looks", "keeps", "made", "makes", "causes", "stops", "costs", "how's", "many", "much",
        "often", "long", "wär", "wärn", "hams", "hamma", "mocht", "mochts", "machsch", "händ", "isch",
    ]
}
