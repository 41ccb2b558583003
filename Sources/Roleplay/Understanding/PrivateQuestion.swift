import Linguistics

/// A question about the private person: "Did you see the game last night?", "Waren Sie schon mal in Paris?".
enum PrivateQuestion {
    /// Whether a question asks the person addressed what they do, like or believe when nobody works.
    ///
    /// What it names has to be foreign to the scenario, which the caller knows: "Did you see the delivery note?" is asked
    /// in the same form.
    static func isAsked(in question: Range<Int>, of text: Text) -> Bool {
        question.contains { addressed.contains(text.words[$0]) }
            && question.contains { doings.contains(text.words[$0]) }
    }

    /// Whether it asks for the family, the pets or the pay of the person addressed, whatever the scenario tells of them.
    static func isIntimate(_ question: Range<Int>, of text: Text) -> Bool {
        question.count <= 10
            && question.contains { addressed.contains(text.words[$0]) || owners.contains(text.words[$0]) }
            && question.contains { intimacies.contains(text.words[$0]) }
    }

    private static let owners: WordSet = ["ihre", "ihr", "ihrer", "ihrem", "deine", "dein", "deiner", "your"]
    private static let intimacies: WordSet = [
        "kinder", "hund", "katze", "haustier", "haustiere", "verdienen", "verdienst", "verheiratet", "freundin",
        "hobby", "hobbys", "sternzeichen", "kids", "children", "pets", "pet", "dog", "salary", "married", "girlfriend",
        "boyfriend", "hobbies", "earn",
    ]

    /// Whether a stem is one of what people do when nobody works, and no subject by itself.
    static func isDoing(_ stem: String) -> Bool { stems.contains(stem) }

    private static let addressed: WordSet = ["sie", "du", "ihr", "you", "ye"]
    private static let list = [
        "fanden", "fandest", "geguckt", "gefrühstückt", "breakfast", "footy", "gesehen", "seht", "siehst", "mögen",
        "magst", "mögt", "essen", "isst", "gegessen",
        "trinken", "trinkst",
        "getrunken", "glauben", "glaubst", "wählen", "wählst", "gewählt", "tanzen", "tanzt", "singen", "singst",
        "beten",
        "betest", "träumen", "träumst", "heiraten", "verliebt", "geheiratet", "hören", "hörst", "spielen", "spielst",
        "lesen", "liest", "waren", "warst", "gewesen", "geboren", "schreiben", "schreibst", "see", "seen", "watch",
        "watched", "like", "love", "hate", "eat", "drink", "believe", "vote", "voted", "dance", "sing", "play", "pray",
        "dream", "marry", "been", "born", "listen", "read", "write", "sleep", "slept", "dating",
    ]
    private static let doings = WordSet(list)
    private static let stems = Set(list.map { Stem.of($0) })
}
