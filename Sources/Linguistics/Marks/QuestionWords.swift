/// The grammar words that questions are told by, in both languages and in the dialects people write.
enum QuestionWords {
    static let fillers: WordSet = [
        "und", "aber", "also", "nun", "na", "ja", "ähm", "äh", "sagen", "sag", "mal", "dann", "jetzt", "kurz", "nur",
        "and", "but", "so", "now", "well", "just", "or", "oder", "denn", "eh", "um", "tell", "me", "sagts", "frage",
        "question", "quick", "deshalb", "daher", "drum", "deswegen", "ok", "okay", "meine", "my", "eine", "hm", "hmm",
        "anyway", "actually", "look", "gell", "na", "halt", "auch", "erst", "ach", "oh", "konkret",
        "ehrlich", "übrigens", "nebenbei", "sprich", "außerdem", "zudem", "maybe", "perhaps", "vielleicht", "uhm", "er",
        "erm", "like", "tja", "naja", "gern", "mei", "ah", "zweitens", "erstens", "first", "second", "honestly",
    ]
    /// Words that a spoken or written address begins with.
    static let addresses: WordSet = [
        "herr", "frau", "hr", "fr", "hallo", "hi", "hey", "moin", "servus", "grüezi", "guten", "grüß", "griaß", "tag",
        "liebe", "lieber", "dr", "mr", "mrs", "ms", "dear", "hello", "good", "morning", "sagen", "sag", "sehr",
        "mahlzeit", "tach", "tschuldigung", "entschuldigung", "quick", "kurze", "professor", "hoi", "salü", "grias",
        "habe",
        "out", "sir", "madam", "hiya", "sorry", "sali", "ciao", "prof", "doktor", "schwester",
    ]
    static let questionWords: WordSet = [
        "wie", "was", "wer", "wo", "wann", "warum", "wieso", "womit", "woran", "welche", "welcher", "welches",
        "welchen", "welchem", "wieviel", "wieviele", "wem", "wen", "wessen", "wohin", "woher", "wodurch", "worauf",
        "weshalb", "wofür", "wobei", "wovon", "wozu", "worum", "worin", "worüber", "wonach", "wogegen", "inwieweit",
        "inwiefern", "weswegen", "wievielt", "how", "what", "who", "where", "when", "why", "which", "whose", "whom",
        "whats", "what's", "how's", "hows", "who's", "whos", "where's", "wheres", "why's", "how'd", "what'd", "what're",
        "wos", "wia", "wea", "wieviu", "wiä", "weli", "welä", "wölche", "wöchane", "wann's",
        "wie's", "was's", "wo's", "wer's", "wies", "wieso's", "how're", "when's", "which's", "whereabouts",
    ]
    /// Question words that hold their verb: "who's", "whats".
    static let verbal: WordSet = [
        "whats", "what's", "how's", "hows", "who's", "whos", "where's", "wheres", "why's", "how'd", "what'd", "what're",
        "how're", "when's", "which's",
    ]
    static let prepositions: WordSet = [
        "an", "auf", "bei", "für", "in", "mit", "nach", "über", "um", "unter", "von", "vor", "zu", "aus", "gegen",
        "durch", "ab", "bis", "seit", "zwischen", "wegen", "at", "on", "for", "with", "from", "to", "by", "about",
        "of", "since", "under", "until", "roughly", "ungefähr", "etwa", "exactly", "genau",
    ]
    /// What follows a question word that opens a subordinate clause, or a phrase such as "wie gesagt".
    static let subordinate: WordSet = [
        "sie", "ich", "wir", "you", "i", "we", "man", "mir", "uns", "ich's", "gesagt", "besprochen", "vereinbart",
        "versprochen", "angekündigt", "erwähnt", "immer", "folgt", "gewünscht", "to", "they", "he", "she", "ihr", "du",
        "gewohnt", "angeboten", "telefonisch", "vorhin", "gestern", "bereits", "auch", "promised", "agreed",
    ]
    static let pronouns: WordSet = ["sie", "ihr", "du", "sie's", "ihr's", "du's", "enk", "si", "dihr", "s"]
    static let subjects: WordSet = [
        "yis", "yiz", "yez",
        "sie", "ihr", "du", "you", "sie's", "ihr's", "du's", "enk", "si", "dihr", "u", "your", "s", "ye", "ya", "yous",
    ]
    static let senders: WordSet = ["ich", "wir", "i", "we", "ma", "mir", "ich's", "wir's"]
    /// Words that show that a question is put to the recipient.
    static let recipients: WordSet = [
        "yis", "yiz", "yez",
        "sie", "ihr", "du", "you", "ihnen", "euch", "dir", "ihre", "ihrem", "ihren", "ihrer", "eure", "eurem", "euren",
        "eurer", "deine", "deinem", "deinen", "deiner", "your", "euer", "dein", "u", "enk", "eich", "ihna", "eana",
        "si", "ur", "urs", "yours",
        "habts", "machts", "nutzts", "fahrts", "messts", "kochts", "arbeitets", "brauchts",
    ]
    /// Words that begin a statement with the verb in second place: "da haben Sie recht".
    static let fronts: WordSet = [
        "da", "dann", "so", "deswegen", "deshalb", "daher", "darum", "drum", "jetzt", "heute", "hier", "dort", "damit",
        "dafür", "dabei", "dazu", "gestern", "morgen", "neulich", "zuletzt", "inzwischen", "seitdem", "seither",
        "aktuell",
        "derzeit", "momentan", "zurzeit", "vielleicht", "bestimmt", "sicher", "natürlich", "wahrscheinlich",
        "vermutlich",
        "das", "was", "wie", "die", "den", "dem", "der", "to", "that", "which", "what", "how", "who", "where", "when",
        "if",
        "ob", "wenn", "falls", "dass", "weil", "sobald", "bevor", "nachdem", "als", "because", "so", "auch", "halt",
        "nur",
        "ihr", "sie", "du", "wir", "ich", "es", "man", "sonst", "außerdem", "zudem", "nun", "vorgestern", "letztens",
        "kürzlich", "the", "than", "denen", "things",
    ]
    /// Words behind which even a marked sentence goes on telling: "dann schauen Sie in Ruhe".
    static let consecutives: WordSet = ["dann", "da", "deshalb", "deswegen", "daher", "jetzt", "drum"]
    /// What an English question may be about.
    static let thirds: WordSet = [
        "there", "the", "any", "anyone", "anybody", "someone", "somebody", "it", "this", "that", "these", "those",
        "people",
        "everyone", "they", "he", "she", "yours", "your",
    ]
    /// Verbs that are an order before "Sie", as far as nothing shows a question.
    static let imperatives: WordSet = [
        "sehen", "nehmen", "finden", "stellen", "rechnen", "schauen", "halten", "denken", "bringen", "holen",
        "schreiben",
        "kommen", "bestellen", "prüfen", "treffen", "setzen", "nutzen", "machen", "gehen", "kaufen", "führen", "buchen",
        "warten", "vergleichen", "schicken", "wechseln", "lassen", "sagen", "rufen", "melden", "antworten", "geben",
        "klicken", "lesen", "laden", "testen", "probieren", "tragen", "füllen", "senden", "sichern", "verraten",
        "erzählen",
        "beschreiben", "schildern", "nennen", "werfen", "suchen", "wählen", "fragen", "messen", "verwenden", "planen",
        "trennen", "verteilen", "entscheiden", "sparen", "profitieren", "entdecken", "starten", "reservieren", "ziehen",
        "werden", "bezahlen", "zahlen", "behalten", "bleiben", "verlieren", "lösen", "regeln", "erfassen", "arbeiten",
        "steuern", "organisieren", "dokumentieren", "reinigen", "lagern", "tun", "meinen", "heizen", "pflegen",
    ]
    /// Subjects that stand behind the verb only in a question.
    static let inverted: WordSet = ["it", "they", "that", "this", "these", "those", "there", "you", "u", "ye", "yous"]
    static let thirdPersons: WordSet = [
        "costs", "takes", "goes", "runs", "works", "handles", "gets", "decides", "looks", "keeps", "makes", "causes",
        "stops", "covers", "books", "happens", "made",
    ]
    /// Words of an order.
    static let urges: WordSet = ["einfach", "bitte", "zurück", "mir", "uns", "gern", "gerne", "ruhig"]
    /// Words that show that "schreiben Sie" is no order but a question.
    static let particles: WordSet = [
        "denn", "eigentlich", "noch", "schon", "aktuell", "derzeit", "momentan", "gerade", "grad", "zurzeit", "oder",
        "immer", "selber", "selbst", "bei", "überhaupt", "bisher", "heute", "meistens", "oft", "manchmal", "da",
    ]
    static let persons: WordSet = [
        "yis", "yiz", "yez",
        "sie", "ihr", "du", "you", "ihnen", "euch", "dir", "ihre", "your", "eure", "deine", "y'all", "u", "ye", "es",
        "bei", "da", "das", "sich", "they", "denn", "eigentlich", "ihrem", "ihren", "eurem", "euer", "dein", "ihrer",
        "s", "si", "sie's", "ihr's", "du's", "eich", "enk", "mal", "yours", "dihr", "ihna", "eana", "sie?", "i", "we",
        "ich", "wir", "ma", "mir", "wir's", "ich's", "urs", "ur", "eurer", "deiner", "y'all's", "you'se", "youse",
        "yous",
        "yourself",
    ]
    static let things: WordSet = [
        "das", "die", "der", "es", "there", "it", "this", "that", "the", "jemand", "someone", "anyone", "any", "eine",
        "ein", "da", "dort", "bei", "schon", "irgendwer", "alle", "denn", "noch", "am", "im", "in", "wer", "somebody",
        "anybody", "these", "those", "den", "dem", "diese", "dieser", "dieses", "man", "er", "hier", "einer",
        "eigentlich",
        "everyone", "everybody", "people", "all", "he", "she", "des", "de", "dös", "so", "aktuell", "derzeit",
        "momentan",
        "zurzeit", "irgendwas", "irgendjemand", "etwas", "was", "jede", "jeder", "beide", "manche", "viele", "grad",
        "gerade", "someone's", "anything", "anything's", "most", "some", "half", "both", "none", "alles", "nachts",
    ]
    static let contracted: WordSet = [
        "habts", "machts", "gibts", "gibt's", "läufts", "läuft's", "gehts", "geht's", "nehmts", "arbeitets", "seids",
        "hobts", "kennts", "nutzts", "brauchts", "what's", "whats", "how's", "hows", "who's", "whos", "hast", "habt",
        "hamse", "habn's", "haben's", "gehen's", "machen's", "machens", "habens", "hams", "habt's", "macht's", "hängts",
        "hängt's", "liegts", "liegt's", "klappts", "klappt's", "passt's", "wissts", "wisst's", "kochts", "schreibts",
        "messts", "messt's", "leihts", "schults", "fahrts", "fahrt's", "werds", "wollts", "wollt's", "könnts",
        "könnt's",
        "hosd", "host", "hesch", "hend", "händ", "hät", "isch", "is's", "ist's", "isses", "hat's", "hats", "hakt's",
        "hakts", "stimmts", "stimmt's", "war's", "wars", "wär's", "wärs", "d'you", "d'ya", "y'all",
    ]
    static let modals: WordSet = [
        "können", "könnten", "dürfen", "dürfte", "dürft", "möchten", "wollen", "würden", "sollen", "kann", "könnte",
        "darf", "kannst", "könntest", "magst", "möchtest", "willst", "würdest", "könnt", "könntet", "mögt", "mögen",
        "wollt", "soll", "sollte", "sollten", "müssen", "müsst", "musst", "muss", "müssten", "würdet", "möchtet", "mag",
        "d'you", "kinna", "kenna", "kenntn", "derf", "deaf", "woin", "wuist", "woits", "chönd", "chönnt", "wänd",
        "chöntisch", "chönntisch", "chasch", "chönted",
    ]
    static let auxiliaries: WordSet = [
        "do", "does", "did", "are", "is", "were", "have", "has", "had", "aren't", "isn't", "don't",
        "doesn't", "didn't", "haven't", "hasn't", "weren't", "wasn't", "can", "could", "would", "will", "should",
        "may", "might", "shall", "can't", "couldn't", "wouldn't", "won't", "shouldn't", "what're", "dont", "doesnt",
        "isnt", "arent", "havent", "didnt", "hasnt",
    ]
    /// Auxiliaries that open no statement and no order, even where the question mark is missing.
    static let finites: WordSet = ["is", "are", "does", "did", "has", "was"]
    /// "Können Sie ausdrucken" without a mark drops its "das" more often than it asks.
    static let allowing: WordSet = ["können", "könn", "kannst", "könnts", "kinna"]
    static let adverbs: WordSet = [
        "nichts", "nachts", "rechts", "bereits", "abends", "morgens", "students", "clients", "patients", "points",
        "parents", "events", "agents", "accounts", "products", "projects", "plants", "plans", "returns", "seasons",
        "persons",
        "reasons", "questions", "options", "results", "visits", "orders", "tenants", "guests", "residents", "shipments",
    ]
    static let yous: WordSet = ["you", "u", "ye", "your", "you'd", "you're", "youre", "ur", "yours", "y'all"]
    static let agents: WordSet = ["who", "wer", "wea"]
    static let doings: WordSet = ["do", "does", "did"]
    static let measures: WordSet = [
        "many", "much", "often", "long", "old", "big", "far", "soon", "large", "quickly", "fast", "close", "sure",
        "viele",
        "viel", "oft", "lange", "lang", "alt", "groß", "hoch", "weit", "schnell", "genau", "sicher", "gut", "bald",
        "abouts", "come", "kind", "sort", "type", "part", "one", "other", "else", "vui", "vü", "schwer", "hard", "busy",
        "tief", "happy",
    ]
    /// Words that end like a verb and are none.
    static let noVerbs: WordSet = [
        "mit", "seit", "nicht", "jetzt", "damit", "dort", "erst", "fast", "selbst", "meist", "sonst", "zuletzt",
        "vielleicht", "weit", "statt", "laut", "samt", "denen", "wenn", "dann", "wann", "denn", "gegen", "neben",
        "oben",
        "unten", "eben", "daneben", "wegen", "ihnen", "ihren", "deren", "schon", "zusammen", "hinten", "vorn", "außen",
        "innen", "eigenen", "anderen", "beiden", "ersten", "letzten", "nächsten", "neuen", "vielen", "allen", "einen",
        "keinen", "meinen", "unseren", "deinen", "euren", "womit", "somit", "soweit", "derzeit", "zurzeit", "seitdem",
        "überhaupt", "insgesamt", "morgen", "zwischen", "unterdessen", "indessen", "inzwischen", "bereit", "bekannt",
        "wofern", "sofern", "gestern", "lassen", "nachdem", "obwohl", "gern", "anders", "sondern", "bisweilen",
        "meisten", "wenigsten", "besten", "größten", "diesen", "welchen", "jeden", "solchen", "einigen", "mehreren",
        "nebenan", "längst", "zumindest", "möglichst", "nächst", "höchst", "äußerst", "einst", "rest", "direkt",
    ]
    static let should: WordSet = ["should", "sollten", "solltest", "solltet", "sollte", "had"]
    /// Words that a main clause goes on with after a condition.
    static let consequences: WordSet = [
        "genügt", "reicht", "dann", "so", "melden", "melde", "meld", "meldet", "schreiben", "schreib", "schreibt",
        "rufen",
        "ruf", "ruft", "sagen", "sag", "sagt", "antworten", "antworte", "einfach", "kurz", "klicken", "klick", "bitte",
        "gern", "gerne", "freue", "freuen", "schicke", "schicken", "schick", "sende", "senden", "komme", "kommen",
        "lassen", "lass", "lasst", "stehe", "stehen", "geben", "gib", "gebt", "wenden", "just", "please", "reply",
        "tell", "let", "say", "then", "i'll", "we'll", "send", "buchen", "kein", "ist", "sind", "wäre", "helfen",
        "zeige", "zeigen", "erstelle", "erstellen", "mache", "machen", "finden", "rechnen", "nehmen", "hilft", "wird",
        "können", "könnten", "kann", "werden", "haben", "bin", "bekommen", "erhalten", "passt", "feel", "drop",
    ]
    static let verbs: WordSet = [
        "haben", "habt", "hast", "hat", "hatten", "hattet", "hattest", "hätten", "hättet", "hättest", "sind", "seid",
        "bist", "ist", "war", "waren", "wart", "wäre", "wären", "wärst", "wärt", "gibt", "gab", "läuft", "laufen",
        "lief",
        "geht", "gehen", "ging", "gehts", "machen", "macht", "machst", "machts", "nutzen", "nutzt", "nützt", "benutzen",
        "verwenden", "verwendet", "arbeiten", "arbeitet", "arbeitest", "lösen", "löst", "regeln", "regelt", "planen",
        "plant", "planst", "steuern", "steuert", "organisieren", "organisiert", "kümmert", "kommt", "kommen", "kommts",
        "bekommen", "bekommt", "kriegen", "kriegt", "verlieren", "verliert", "brauchen", "braucht", "brauchst",
        "dauert",
        "dauern", "kostet", "kosten", "passiert", "passieren", "fehlt", "fehlen", "hängt", "hängen", "liegt", "liegen",
        "lag", "steht", "stehen", "sitzt", "merken", "merkt", "wissen", "wisst", "weißt", "weiß", "kennen", "kennt",
        "kennst",
        "sehen", "seht", "siehst", "finden", "findet", "findest", "halten", "haltet", "prüfen", "prüft", "messen",
        "messt", "misst", "erfassen", "erfasst", "dokumentieren", "dokumentiert", "suchen", "sucht", "suchst", "fahren",
        "fahrt", "fährt", "fährst", "setzen", "setzt", "stellen", "stellt", "nehmen", "nehmt", "nimmst", "nimmt",
        "bestellen", "bestellt", "kaufen", "kauft", "bezahlen", "zahlen", "zahlt", "schaffen", "schafft", "werden",
        "wird", "werdet", "wirst", "wurde", "wurden", "entscheidet", "entscheiden", "gehst", "gehört", "gehören",
        "spielt", "spielen", "rechnen", "rechnet", "schreiben", "schreibt", "schreibst", "führen", "führt", "verteilen",
        "verteilt", "trennen", "trennt", "lagern", "lagert", "reinigen", "reinigt", "denken", "denkt", "denkst",
        "meinen",
        "tun", "tut", "tust", "trifft", "treffen", "reicht", "reichen", "klappt", "klappts", "schult", "schulen",
        "springt", "springen", "fällt", "fallen", "bleibt", "bleiben", "bleibst", "übernimmt", "übernehmen", "wartet",
        "warten", "betreut", "betreuen", "behalten", "behält", "erreichen", "erreicht", "gehn", "hapert", "drückt",
        "zwickt", "hakt", "stört", "stören", "sieht", "schaut", "schauts", "schauen", "ärgert", "beschäftigt", "plagt",
        "bremst", "klemmt", "handhaben", "handhabt", "verwalten", "verwaltet", "pflegen", "pflegt", "holt", "holen",
        "bringt", "bringen", "bringst", "nervt", "lohnt", "ändert", "änderte", "heizt", "heizen", "passt", "passen",
        "wechselt", "wechseln", "verpackt", "verpacken", "liefert", "liefern", "transportiert", "transportieren",
        "kontrolliert", "kontrollieren", "erstellt", "erstellen", "bearbeitet", "bearbeiten", "sichert", "sichern",
        "putzt", "putzen", "wäscht", "waschen", "repariert", "reparieren", "wartest", "verbraucht", "verbrauchen",
        "frisst", "fressen", "landet", "landen", "entsteht", "entstehen", "staut", "stapelt", "zieht", "ziehen",
        "rechnest", "buchst", "bucht", "buchen", "was", "happens", "takes", "goes", "runs", "works", "handles", "gets",
        "decides", "looks", "keeps", "made", "makes", "causes", "stops", "costs", "how's", "covers", "does", "books",
        "wär", "wärn", "hams", "hom", "hobts", "hend", "ham", "wolln", "könn", "solln", "brauchn", "nehmn", "machn",
        "kommn", "fahrn", "hamma", "mocht", "mochts", "machsch", "händ", "isch", "hot", "is", "san",
        "geits", "gaht", "gahts", "lauft", "laufts", "moachts", "duats", "tuats", "tuat", "kimmt", "kimmts", "woaß",
    ]
}
