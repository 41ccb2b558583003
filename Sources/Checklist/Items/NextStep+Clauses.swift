import Linguistics

/// What a clause says of time: whether it is past, denied, or nobody acts in it.
extension StepSigns {
    // MARK: Past and denial

    /// Whether a clause tells what has happened: a past tense, or "haben" with its participle.
    static func isPast(_ text: Passage, _ clause: Range<Int>) -> Bool {
        var hasAuxiliary = false
        for index in clause {
            let word = text.words[index]
            if pastVerbs.contains(word)
                || wasWords.contains(word) && index > clause.lowerBound && subjects.contains(text.words[index - 1])
            {
                return true
            }
            if auxiliaries.contains(word) { hasAuxiliary = true }
        }
        guard hasAuxiliary else { return false }
        for index in clause where isParticiple(text, text.words[index]) { return true }
        return false
    }

    /// "gesehen", "angefordert": "ge" near its start, "t" or "en" at its end.
    static func isParticiple(_ text: Passage, _ word: Word) -> Bool {
        guard word.length >= 6, !word.isCapitalized, !notParticiples.contains(word) else { return false }
        let letters = text.text.folded
        let last = letters[word.foldedEnd - 1]
        let isEnded =
            last == UInt8(ascii: "t") || last == UInt8(ascii: "n") && letters[word.foldedEnd - 2] == UInt8(ascii: "e")
        guard isEnded else { return false }
        for place in word.foldedStart..<min(word.foldedStart + 5, word.foldedEnd - 4)
        where letters[place] == UInt8(ascii: "g") && letters[place + 1] == UInt8(ascii: "e") {
            return true
        }
        return false
    }

    static let auxiliaries: WordSet = [
        "haben", "habe", "hab", "hat", "hast", "habt", "ham", "hamma", "bin", "ist", "sind", "seid", "bist", "hob",
        "hams", "händ",
    ]
    static let notParticiples: WordSet = [
        "gegen", "gehen", "geben", "gelten", "genügen", "gewinnen", "gehören", "gefallen", "legen", "liegen", "zeigen",
        "morgen", "übermorgen", "fragen", "sagen", "tragen", "schlagen", "eigentlich", "vorschlagen", "anfragen",
        "gerechnet",
        "geplant", "gedacht", "geeignet", "geöffnet", "gespannt", "gebucht", "dagegen", "hingegen", "wegen", "bewegen",
        "folgen",
        "vorzeigen", "aufzeigen", "gesprächsbereit", "geändert",
    ]
    /// English "was"; the German word of the same letters asks.
    static let wasWords: WordSet = ["was"]
    static let subjects: WordSet = ["i", "it", "he", "she", "that", "this", "there", "who", "which"]
    static let pastVerbs: WordSet = [
        "war", "waren", "warst", "wart", "hatte", "hatten", "hattest", "hattet", "hing", "stand", "standen", "sagte",
        "sagten",
        "meinte", "meinten", "kam", "kamen", "ging", "gingen", "sah", "sahen", "las", "lasen", "fand", "saß", "saßen",
        "lag",
        "rief", "riefen", "schrieb", "schrieben", "wurde", "wurden", "bekam", "fragte", "fragten", "erzählte", "zeigte",
        "nannten", "nannte", "traf", "trafen", "bat", "baten", "lief", "ließ", "wusste", "brachte", "gab", "gabs",
        "hattens",
        "klang", "blieb", "blieben", "dauerte", "brauchte", "were", "had", "said", "told", "asked", "saw", "met",
        "went",
        "came", "spoke", "mentioned", "wrote", "took", "sat", "stood", "heard", "noticed", "downloaded", "requested",
        "posted",
        "visited", "tried", "rang", "emailed", "stopped", "walked", "started", "opened", "joined", "attended", "gave",
        "ran", "forgot", "sent", "thought", "brought", "caught", "drove", "promised", "filled", "bought", "missed",
        "signed", "published", "showed", "spent", "waited", "counted",
    ]

    static func isDenied(_ text: Passage, _ words: Range<Int>?, _ range: Range<Int>) -> Bool {
        guard let words else { return false }
        return isDenied(text, text.clause(around: words.lowerBound, in: range))
    }

    /// Whether something in a clause is denied: "da geht keiner ans Telefon", but not "nicht länger als zehn Minuten".
    static func isDenied(_ text: Passage, _ clause: Range<Int>) -> Bool {
        var count = text.has(nothing, in: clause) ? 1 : 0
        guard count > 0 || text.has(.negation, in: clause) else { return false }
        for _ in text.matches(.negation, in: clause) { count += 1 }
        for _ in text.matches(.softNegation, in: clause) { count -= 1 }
        return count > 0
    }

    // MARK: Words

    static let nothing: WordSet = ["nichts", "nothing"]
    static let gladly: WordSet = ["gern", "gerne", "happily", "gladly"]
    static let modals: WordSet = [
        "could", "can", "könnte", "könnten", "käme", "kämen", "kann", "tät", "might", "would", "würde", "würden",
    ]
    static let definite: WordSet = [
        "unser", "unsere", "unserem", "unseren", "unserer", "unseres", "our", "dem", "letzten", "letztes", "letzter",
        "last",
        "im", "vom", "that", "ihr", "ihrem", "ihren", "your", "their", "his", "her", "beim", "jedem", "jeder", "this",
        "dieses", "diesem", "diesen",
    ]
    static let gone: WordSet = ["unserem", "unser", "letzten", "letztes", "our", "last", "dem", "vom", "ihrem"]
    static let films: WordSet = [
        "video", "videos", "film", "clip", "vortrag", "read", "podcast", "umfrage", "survey", "quiz", "test", "check",
        "takt",
        "vorher", "late", "earlier", "früher", "später", "faster", "schneller", "away", "entfernt", "mehr", "weniger",
        "less",
    ]
    static let partners: WordSet = [
        "zeit", "sie", "ihrer", "ihnen", "aufmerksamkeit", "luft", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag",
        "samstag", "ihre", "dafür", "monday", "tuesday", "wednesday", "thursday", "friday", "next", "wir", "am",
        "bildschirm",
    ]
    static let figures: WordSet = [
        "auf", "von", "statt", "from", "um", "alle", "every", "jede", "under", "unter", "pro", "per", "seit",
    ]
    static let senders: WordSet = [
        "ich", "wir", "i", "we", "i'll", "we'll", "i'd", "i'm", "ma", "i've", "let's",
    ]
    /// Persons and little verbs: where none stands, a clause is a proposal put shortly.
    static let verbal: WordSet = [
        "ich", "wir", "sie", "du", "ihr", "er", "es", "man", "ihnen", "ist", "sind", "war", "waren", "hat", "haben",
        "habe",
        "hab", "hatte", "hatten", "wird", "werden", "wurde", "macht", "machen", "gibt", "kommt", "kommen", "steht",
        "läuft",
        "i", "we", "you", "he", "she", "it", "they", "is", "are", "was", "were", "has", "have", "had", "will", "do",
        "does",
        "did", "i'm", "i've", "it's", "we're", "we've", "you're", "you've", "that's", "there's", "said", "says",
        "sagte",
    ]
}
