import Linguistics

/// Worn phrases known by what they do, whatever their words: they wish well, admire, praise the house, are glad of a
/// tie, offer help at any time or only want to say hello, and name nothing that only this recipient has.
extension StockPhrase {
    /// The first remark that is worn through and through.
    static func wornRemark(_ reading: Reading) -> Remark? {
        for remark in reading.remarks
        where remark.frame != .greeting && remark.words.count <= 30 && isWorn(remark, reading) { return remark }
        return nil
    }

    private static func isWorn(_ remark: Remark, _ reading: Reading) -> Bool {
        let text = reading.text
        guard text.knownCount(.specific, in: remark.words) == 0 else { return false }
        func has(_ set: StemSet) -> Bool { text.has(set, in: remark.words) }
        func ours() -> Bool { remark.senderWords > 0 }
        func theirs() -> Bool { remark.recipientWords > 0 }
        // Wishing well belongs to the beginning.
        if (remark.place ?? 0) <= 1, theirs(), has(hopes), has(health), !remark.asks { return true }
        if theirs(), has(admiration), has(achievements), !remark.asks, remark.words.count <= 20 { return true }
        if ours(), has(ranks), has(fields) { return true }
        if ours() || theirs(), count(virtues, remark, text) >= 2, !remark.asks { return true }
        if has(joy), has(ties), !remark.has(.noticed) { return true }
        if theirs(), has(help), has(always), has(turning), !remark.asks { return true }
        return ours() && has(merely) && has(greetings) && remark.words.count <= 18 && !remark.asks
    }

    private static func count(_ set: StemSet, _ remark: Remark, _ text: Passage) -> Int {
        var count = 0
        for index in remark.words where set.contains(text.words[index]) { count += 1 }
        return count
    }

    private static let hopes = StemSet([
        "hoffe", "hoffen", "hoffentlich", "mögen", "möge", "wünsche", "vertraue", "hope", "hoping", "trust", "wish",
    ])
    private static let health = StemSet([
        "gesund", "munter", "wohlauf", "gesundheit", "wohl", "wohlergehen", "bestens", "prächtig", "erholt", "well",
        "kind", "health", "spirits", "thriving", "healthy", "treating", "fine", "splendid", "happy",
    ])
    private static let admiration = StemSet([
        "toll", "spannend", "beeindruckend", "beeindruckt", "inspirierend", "bewundere", "bewundern", "großartig",
        "fantastisch", "respekt", "genial", "klasse", "imposant", "bemerkenswert", "faszinierend", "begeistert",
        "admire", "admirer", "impressed", "impressive", "inspiring", "inspired", "amazing", "fantastic", "incredible",
        "brilliant", "awesome", "remarkable", "fascinating", "wonderful", "superb",
    ])
    private static let achievements = StemSet([
        "profil", "werdegang", "arbeit", "team", "unternehmen", "beine", "leistung", "laufbahn", "auftritt", "weg",
        "firma", "aufbau", "werk", "schaffen", "profile", "career", "journey", "work", "company", "business",
        "background", "achievements", "track", "brand", "story", "path",
    ])
    private static let ranks = StemSet([
        "führend", "bedeutend", "bedeutendste", "größte", "größten", "renommiert", "angesehen", "erfolgreichste",
        "erfahrenste", "beste", "besten", "modernste", "innovativste", "gefragteste", "leading", "largest", "biggest",
        "respected", "renowned", "foremost", "finest", "best", "top", "experienced", "premier", "trusted", "innovative",
    ])
    private static let fields = StemSet([
        "branche", "anbieter", "hersteller", "dienstleister", "ausrüster", "lieferant", "spezialist", "experte",
        "agentur", "markt", "fachbetrieb", "adresse", "provider", "supplier", "firms", "field", "industry",
        "manufacturer", "specialist", "expert", "agency", "market", "sector", "consultancy", "experts", "suppliers",
    ])
    private static let virtues = StemSet([
        "qualität", "service", "zuverlässigkeit", "kompetenz", "erfahrung", "leidenschaft", "innovation", "vertrauen",
        "flexibilität", "tradition", "kundennähe", "präzision", "nachhaltigkeit", "sorgfalt", "engagement", "quality",
        "reliability", "experience", "passion", "integrity", "excellence", "trust", "commitment", "dedication",
        "expertise", "flexibility", "professionalism", "care",
    ])
    private static let joy = StemSet([
        "freut", "freue", "freuen", "schön", "willkommen", "pleased", "glad", "delighted", "happy", "great", "good",
        "lovely", "nice", "thrilled",
    ])
    private static let ties = StemSet([
        "netzwerk", "vernetzt", "kontaktliste", "network", "connected", "connection", "connections",
    ])
    private static let help = StemSet([
        "anliegen", "fragen", "rückfragen", "verfügung", "seite", "rat", "hilfe", "anything", "questions", "help",
        "assistance", "queries", "support", "disposal", "need",
    ])
    private static let always = StemSet([
        "jederzeit", "gern", "gerne", "allen", "stets", "immer", "should", "any", "anytime", "always", "whenever",
        "please", "all",
    ])
    private static let turning = StemSet([
        "stehen", "stehe", "wenden", "melden", "zögern", "kontaktieren", "contact", "touch", "hesitate", "reach",
    ])
    private static let merely = StemSet(["nur", "einfach", "bloß", "mal", "just", "only", "simply", "merely"])
    private static let greetings = StemSet([
        "hallo", "bekanntmachen", "introduce", "hello", "hi", "introducing", "bekannt",
    ])
}

extension Passage {
    /// Whether any word of a range is in a set, in any form.
    func has(_ set: StemSet, in range: Range<Int>) -> Bool {
        for index in range where set.contains(words[index]) { return true }
        return false
    }
}
