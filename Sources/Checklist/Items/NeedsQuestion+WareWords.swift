import Linguistics

/// The words that show that a question only asks whether something is wanted.
extension NeedsQuestion {
    static let selves: WordSet = ["mir", "mich", "uns", "me", "us"]
    /// The recipient as the one who needs or wants.
    static let askers: WordSet = [
        "sie", "ihr", "du", "you", "u", "ye", "ya", "si", "dihr", "s", "s'", "sie's", "ihr's", "enk", "es", "youse",
        "yous", "y'all", "guys", "you'd", "you're", "ud", "youd", "youre", "ur",
    ]
    static let contracted: WordSet = ["you'd", "ud", "youd", "you're", "youre", "you'll"]
    static let needing: WordSet = [
        "need", "needs", "needing", "needin", "require", "requiring", "requirin", "wantin", "wanting", "after",
        "seeking", "needed",
    ]
    static let looking: WordSet = ["looking", "lookin", "searching", "hunting", "shopping", "shoppin", "market"]
    static let dos: WordSet = ["do"]
    static let withs: WordSet = ["with", "w"]
    static let seeking: WordSet = ["for", "4", "to", "into"]
    /// How long or how often: then a process is asked about.
    static let measures: WordSet = [
        "lange", "länger", "oft", "häufig", "öfter", "manchmal", "ständig", "jedesmal", "jedes", "morgens", "abends",
        "täglich", "stunden", "tage", "minuten", "often", "long", "longer", "hours", "sometimes", "ever", "every",
        "whenever", "usually", "normally", "normalerweise", "meistens", "meist", "days", "regularly", "regelmäßig",
        "always",
    ]
    static let works: WordSet = [
        "dafür", "dazu", "dabei", "hierfür", "damit", "wenn", "bis", "when", "before", "each",
    ]
    static let fors: WordSet = ["für", "zum", "beim", "bei", "for", "per", "pro"]
    static let wanting: WordSet = [
        "wollen", "wollt", "wollts", "willst", "möchten", "möchtest", "möchtet", "mögen", "mögt", "wolln", "woits",
        "woin", "wuist", "want", "hätten", "hättet", "hättest", "fancy", "wanna",
    ]
    /// What makes a wish a deed or a clause: "want to", "want us", "wollen Sie, dass", "hätten Sie Zeit".
    static let deeds: WordSet = [
        "to", "dass", "us", "me", "das", "es", "it", "that", "this", "them", "one", "zeit", "lust", "gern", "gerne",
        "fragen", "einwände", "questions", "lieber", "rather", "either", "einen", "gedacht", "gewusst", "kurz",
        "noch", "in", "keine", "kein", "keinen", "no", "nicht", "not", "weniger", "nie",
    ]
    static let buys: WordSet = [
        "kaufen", "haben", "bestellen", "anschaffen", "mieten", "leasen", "erwerben", "beziehen", "nutzen", "einsetzen",
        "ausprobieren", "einführen", "umsteigen", "wechseln",
    ]
    static let topics: WordSet = ["thema", "thmea", "option", "alternative", "topic", "frage"]
    static let articles: WordSet = ["ein", "kein", "n", "a", "ka", "'n", "eine", "es", "in", "an", "koa", "any"]
    static let news: WordSet = [
        "neue", "neuen", "neues", "neuer", "neien", "neie", "weitere", "weiteren", "zweite", "zweiten", "zusätzliche",
        "zusätzlichen", "andere", "anderen", "new", "another", "second", "additional", "different", "replacement",
    ]
    static let anyArticles: WordSet = ["einen", "noch", "any", "some", "einem", "einer"]
    static let currents: WordSet = [
        "gefragt", "nötig", "notwendig", "vonnöten", "wanted", "needed", "required",
        "aktuell", "relevant", "akut", "interessant", "infrage", "spannend", "denkbar", "vorstellbar", "relevant",
        "interesting", "intressant",
    ]
    static let be: WordSet = [
        "ist", "sind", "wäre", "wären", "is", "are", "would", "wär", "wärn", "käme", "kommt", "kämen", "kommen", "ob",
        "if", "whether", "isch", "could",
    ]
    static let lists: WordSet = [
        "list", "radar", "cards", "interest", "liste", "plan", "use", "zettel", "schirm", "wishlist",
    ]
    static let ons: WordSet = ["the", "any", "of", "der", "dem", "some", "auf"]
    static let yours: WordSet = ["your", "ihrer", "eurer", "deiner", "ihrem", "eurem", "deinem", "ur"]
    static let things: WordSet = ["something", "anything", "etwas", "was", "smth", "somethin"]
    static let relatives: WordSet = [
        "das", "was", "worüber", "für", "wofür", "womit", "that", "to",
    ]
    static let considers: WordSet = [
        "want", "need", "use", "consider", "considering", "looking", "lookin", "like", "buy", "interested", "explore",
        "try", "wanting", "needing", "after", "thinking", "invest", "switch", "have", "go",
    ]
    /// Words of the whole list of what is weighed, and no thing themselves.
    static let weighs: WordSet = [
        "für", "noch", "still", "bei", "generell", "grundsätzlich", "prinzipiell", "infrage", "frage", "something",
        "anything", "interest", "interesse", "überhaupt", "denkbar", "year", "worth", "etwas", "käme", "kommt", "wär",
        "weiterhin", "nach", "wie", "vor", "any", "list", "radar", "the", "gen", "solche", "solch", "so",
    ]
}
