import Linguistics

/// What in a remark points at the recipient, and how closely.
struct EntryLink {
    /// How closely it points: as many points as there are details that only this recipient knows.
    var points = 0
    /// The words that point, as a range from the first to the last.
    var words: Range<Int>
    /// What kind of pointing it is.
    var kind: Kind

    /// The kinds of pointing.
    enum Kind {
        /// Something particular about the recipient.
        case particular
        /// Something they did with the sender.
        case signal
        /// Somebody who referred the sender.
        case referral
        /// A referral by somebody who is not named.
        case unnamed
        /// The sender's own earlier message.
        case ownMessage
        /// A signal too vague to recognise.
        case vague
        /// Role, industry or region.
        case standing
        /// Many like the recipient.
        case anyone
    }

    /// The link in a remark of a passage; nil if there is none.
    static func find(in words: Range<Int>, _ passage: Passage, _ reading: Reading) -> EntryLink? {
        var finder = EntryFinder(passage: passage, words: words)
        return finder.find()
    }
}

/// Looks through the words of a remark for what points at the recipient.
private struct EntryFinder {
    let passage: Passage
    let words: Range<Int>
    private var first = Int.max
    private var last = -1
    private var strong = 0
    private var similar = 0
    private var thin = 0
    private var counted = 0
    private var time = 0
    private var general = 0
    private var company = 0
    private var owners = 0
    private var senders = 0

    init(passage: Passage, words: Range<Int>) {
        self.passage = passage
        self.words = words
    }

    mutating func find() -> EntryLink? {
        for index in words { look(at: index) }
        let deed = passage.first(.deed, in: words)
        let noticed = passage.has(.noticed, in: words)
        if let referral = passage.first(.referral, in: words), let person = namedPerson() {
            include(referral.lowerBound)
            include(referral.upperBound - 1)
            include(person)
            return link(5, .referral)
        }
        var points = 2 * strong + similar + thin + time + 2 * counted
        let addressed = owners + company > 0
        if points > 0 || addressed {
            if noticed { points += 1 }
            if deed != nil, addressed { points += 1 }
        }
        let isKnown = strong + similar + thin + time + counted > 0
        if let own = passage.first(.ownMessage, in: words) {
            include(own.lowerBound)
            include(own.upperBound - 1)
            return link(1, .ownMessage)
        }
        if let vague = passage.first(.vagueTrigger, in: words), strong + counted == 0 {
            include(vague.lowerBound)
            include(vague.upperBound - 1)
            return link(1, .vague)
        }
        if let standing = passage.first(.standing, in: words), counted == 0, strong + general > 0 {
            include(standing.lowerBound)
            include(standing.upperBound - 1)
            return link(1, .standing)
        }
        guard isKnown else {
            guard general > 0, owners > 0 || passage.has(.anyone, in: words) else { return nil }
            guard senders == 0 else { return nil }
            return link(1, .anyone)
        }
        if passage.has(.anyone, in: words), !addressed {
            return senders > 0 ? nil : link(1, .anyone)
        }
        if !addressed, senders > 0, points < 4 { return nil }
        return link(addressed ? points : min(points, points >= 4 ? points : 2), deed != nil ? .signal : .particular)
    }

    private func link(_ points: Int, _ kind: EntryLink.Kind) -> EntryLink? {
        guard last >= 0 else { return nil }
        let start = passage.clause(around: first, in: words).lowerBound
        let end = passage.clause(around: last, in: words).upperBound
        return EntryLink(points: points, words: start..<end, kind: kind)
    }

    private mutating func include(_ index: Int) {
        first = min(first, index)
        last = max(last, index)
    }

    private mutating func look(at index: Int) {
        let word = passage.words[index]
        let known = passage.known[index]
        if EntryWords.owners.contains(word) {
            owners += 1
        } else if EntryWords.datives.contains(word) {
            if index > words.lowerBound, EntryWords.places.contains(passage.words[index - 1]) { owners += 1 }
        } else if Address.of(word) == .sender {
            senders += 1
        }
        guard !known.isEmpty else { return }
        if known.contains(.company) { company += 1 }
        if known.contains(.number) {
            // A number counts beside a word that is known, or if it is too large to be known by chance.
            if !known.isDisjoint(with: .specific) || hasKnownNeighbour(index) {
                counted += 1
                include(index)
            }
            return
        }
        if known.contains(.when) {
            time += 1
            include(index)
        }
        if known.isDisjoint(with: .specific) {
            if known.contains(.general), !known.contains(.when) {
                general += 1
                include(index)
            }
            return
        }
        include(index)
        if known.contains(.similar) {
            similar += 1
        } else if EntryWords.thin.contains(word) || !known.isDisjoint(with: [.company, .general]) {
            thin += 1
        } else {
            strong += 1
        }
    }

    private func hasKnownNeighbour(_ index: Int) -> Bool {
        for place in (index + 1)..<(index + 4) where words.contains(place) {
            if !passage.known[place].isDisjoint(with: .specific) && !passage.known[place].contains(.number) {
                return true
            }
        }
        return false
    }

    /// A person who is named beside the recipient: "Frau Kern", "Jasper Lund".
    private func namedPerson() -> Int? {
        for index in words {
            let word = passage.words[index]
            let known = passage.known[index]
            if known.contains(.person) || known.contains(.company) && !known.contains(.trigger) { continue }
            if EntryWords.titles.contains(word), index + 1 < words.upperBound,
                passage.words[index + 1].isCapitalized, !passage.known[index + 1].contains(.person)
            {
                return index + 1
            }
            if word.isCapitalized, !known.isDisjoint(with: .specific),
                known.isDisjoint(with: [.similar, .number, .general])
            {
                return index
            }
        }
        return nil
    }
}

/// The words by which a personal entry is told.
enum EntryWords {
    /// Words that name the recipient as the one who acts or owns.
    static let owners: WordSet = [
        "sie", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "du", "dich", "dein", "deine", "deinem", "deinen",
        "deiner", "deines", "euer", "eure", "eurem", "euren", "eurer", "eures", "you", "your", "yours", "you're",
        "you've", "you'd", "you'll", "youre", "youve", "u", "ur", "y'all", "enker", "euri",
    ]
    static let datives: WordSet = ["ihnen", "dir", "euch", "eich", "enk", "eana"]
    static let places: WordSet = ["bei", "von", "an", "in", "über", "unter", "mit", "zwischen", "hinter"]
    static let titles: WordSet = [
        "herr", "herrn", "hr", "frau", "fr", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "doktor", "sister",
        "schwester", "kollege", "kollegin", "kollegen", "pfarrer", "diakon", "der", "die", "meister", "sir",
    ]
    /// Things that many recipients have to do with: a signal is not known by them alone.
    static let thin: StemSet = [
        "whitepaper", "white", "paper", "Leitfaden", "Download", "Webinar", "Angebot", "Anfrage", "Website", "Seite",
        "Gespräch", "Termin", "Mail", "E-Mail", "Nachricht", "Kontakt", "Formular", "Beitrag", "Kommentar", "Post",
        "Interesse", "Besuch", "guide", "offer", "quote", "enquiry", "inquiry", "site", "page", "email", "message",
        "call", "chat", "talk", "Stand", "Messe", "Team", "Kunde", "customer", "client", "Haus", "home", "house",
        "Frage", "question", "request", "visit", "visited", "demo", "trial", "Telefon", "Anruf", "Unterlagen",
        "Produkt", "product", "Standort", "location", "office", "Büro", "group", "Gruppe", "service", "Woche",
        "week", "month", "Monat", "family", "Familienbetrieb", "owner", "Inhaber", "shop", "customers", "online",
        "work", "time", "Arbeit", "Zeit", "Weg", "help", "need", "use", "uses", "good", "gut", "great", "groß",
        "large", "small", "klein", "local", "regional", "current", "first", "letzte", "last", "next",
    ]
}
