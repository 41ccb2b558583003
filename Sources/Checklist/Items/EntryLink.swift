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
    static func find(in words: Range<Int>, asks: Bool, place: Int, _ passage: Passage, _ reading: Reading)
        -> EntryLink?
    {
        var finder = EntryFinder(reading: reading, passage: passage, words: words, asks: asks, place: place)
        return finder.find()
    }
}

/// Looks through the words of a remark for what points at the recipient.
private struct EntryFinder {
    let reading: Reading
    let passage: Passage
    let words: Range<Int>
    let asks: Bool
    let place: Int
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
    private var ours = 0
    private var states = false
    private var statesSelf = false
    private var figures = 0
    private var signals = 0
    private var isOwnRun = false
    private var ownerPlace: Int?

    init(reading: Reading, passage: Passage, words: Range<Int>, asks: Bool, place: Int) {
        self.reading = reading
        self.passage = passage
        self.words = words
        self.asks = asks
        self.place = place
    }

    mutating func find() -> EntryLink? {
        guard !isSupposed() else { return nil }
        var start = words.lowerBound
        while start < words.upperBound {
            let clause = passage.clause(around: start, in: words)
            read(clause)
            start = clause.upperBound
        }
        let noticed =
            passage.has(.noticed, in: words)
            || passage.has(EntryWords.papers, in: words) && passage.has(EntryWords.says, in: words)
        let deed = passage.has(.deed, in: words)
        if let referral = passage.first(.referral, in: words) {
            if let person = namedPerson() {
                include(referral)
                include(person..<(person + 1))
                return link(5, .referral)
            }
            if passage.has(EntryWords.somebody, in: words) {
                include(referral)
                return link(1, .unnamed)
            }
        }
        let praised = congratulated()
        if let praised { include(praised) }
        let addressed = owners > 0 || company > 0 && ours == 0 || praised != nil
        // "unser Angebot vom 12.", "am Montag unseren Leitfaden": a thing of many, but on a certain day.
        let isDated = isDated()
        let isPast = deed || states || passage.has(EntryWords.was, in: words)
        let isSignal = reading.temperature == .warm && signals > 0 && (time > 0 || isPast || place == 0)
        var details = strong + similar + counted + time
        if isSignal, isDated { details += 1 }
        if let own = ownMessage(), strong + counted < 2 || !states || reading.isFollowUp && !noticed {
            include(own)
            return link(1, .ownMessage)
        }
        if let vague = passage.first(.vagueTrigger, in: words), strong + counted < 2 {
            include(vague)
            return link(1, .vague)
        }
        if let standing = standing(), counted == 0, !deed, !noticed {
            include(standing)
            return link(1, .standing)
        }
        if details == 0 {
            if isSignal { return link(1, .vague) }
            if praised != nil { return link(3, .particular) }
            if noticed, addressed, isConcrete() { return link(3, .particular) }
            if let told = toldOnly(deed: deed, isPast: isPast) { return told }
            return kindred()
        }
        var points = 2 * strong + similar + time + 2 * counted + min(thin, 1)
        if noticed { points += isConcrete() && addressed ? 2 : 1 }
        if deed, addressed { points += 1 }
        if states { points += 1 }
        if isSignal, isDated { points += time > 0 ? 1 : 2 }
        if isOnTheSpot(), isDated { points += 1 }
        if reading.temperature == .warm, time > 0, isPast, place <= 2, !asks || states { points = max(points, 3) }
        let isShared = reading.temperature == .warm && (isSignal && isDated || time > 0) && (isPast || place == 0)
        if !addressed, !isShared || passage.has(EntryWords.wares, in: words) || ours > 0 && !isPast {
            if ours > 0 { return kindred() }
            if passage.has(.anyone, in: words) { return kindred() }
            if !noticed, !isSignal {
                // A story about somebody else may well share words with the facts.
                guard ours == 0, place == 0 || counted > 0, points >= 3 else { return kindred() }
                if counted == 0, strong < 2 || place > 0 || passage.has(EntryWords.wares, in: words) {
                    points = min(points, 2)
                }
            }
            if points < 3 { return kindred() }
        } else if passage.has(.anyone, in: words), !states || passage.has(.region, in: words), counted == 0, !isSignal {
            points = min(points, 2)
        }
        if asks, !states, !noticed, !isSignal || !isDated && !deed {
            if points < 3 { return nil }
            points = points >= 5 ? points : 2
        }
        if passage.has(.stockPhrase, in: words), strong + counted < 2 { points = min(points, 2) }
        return link(points, deed ? .signal : .particular)
    }

    /// A link by something that nobody knew of before: told of the recipient, and such that they can check it.
    private mutating func toldOnly(deed: Bool, isPast: Bool) -> EntryLink? {
        guard !asks, place <= 2, !isProposal() else { return nil }
        if isOnTheSpot(), isPast, figures > 0 || isDated() { return link(3, .particular) }
        guard owners > 0 else { return nil }
        let isThanks = passage.has(EntryWords.thanks, in: words)
        if deed, statesSelf || isThanks {
            if isConcrete() || statesSelf && reading.temperature == .warm { return link(3, .signal) }
            if reading.temperature == .warm { return link(1, .vague) }
        }
        if states, figures > 0, ours == 0, place <= 1, isPast || passage.has(EntryWords.present, in: words) {
            return link(3, .particular)
        }
        return nil
    }

    /// Whether a remark wants something of the recipient rather than tell them something.
    private func isProposal() -> Bool {
        passage.has(.purchase, in: words) || passage.has(.stockPhrase, in: words)
            || passage.has(.socialProof, in: words) || passage.has(.pressure, in: words)
            || passage.has(EntryWords.conditions, in: words)
    }

    /// Their region, their trade, or many like them: "Viele Banken bauen um", "bei Betrieben in Ihrer Region".
    private mutating func kindred() -> EntryLink? {
        if ours == 0, let region = passage.first(.region, in: words) {
            include(region)
            return link(1, .anyone)
        }
        guard ours == 0, !passage.has(.socialProof, in: words) else { return nil }
        if let trade = passage.first(.trade, in: words), place <= 1, owners == 0, !asks {
            include(trade)
            return link(1, .anyone)
        }
        guard general + strong > 0, owners > 0 || passage.has(.anyone, in: words) else { return nil }
        return general > 0 || senders == 0 ? link(1, .anyone) : nil
    }

    private mutating func link(_ points: Int, _ kind: EntryLink.Kind) -> EntryLink? {
        guard points > 0 else { return nil }
        if last < 0 {
            // Nothing in it is known: the clause that speaks of the recipient is what counts.
            let place = ownerPlace ?? passage.first(.deed, in: words)?.lowerBound
            guard let place else { return nil }
            include(place..<(place + 1))
        }
        let start = passage.clause(around: first, in: words).lowerBound
        let end = passage.clause(around: last, in: words).upperBound
        return EntryLink(points: points, words: start..<end, kind: kind)
    }

    private mutating func include(_ range: Range<Int>) {
        first = min(first, range.lowerBound)
        last = max(last, range.upperBound - 1)
    }

    // MARK: Clauses

    /// Reads a clause, unless it only says who is speaking: "von der Hallwerk in Wels".
    private mutating func read(_ clause: Range<Int>) {
        var hasOwner = false
        var hasSender = false
        for index in clause {
            let word = passage.words[index]
            if isOwner(index) || owns(index) {
                hasOwner = true
            } else if Address.of(word) == .sender {
                hasSender = true
            }
        }
        if !hasOwner, passage.has(.introduction, in: clause), clause.lowerBound < 30, clause.count <= 12,
            !passage.has(.noticed, in: clause), !passage.has(.deed, in: clause)
        {
            return
        }
        if !hasOwner, clause.count <= 4, passage.has(.greeting, in: clause.lowerBound..<(clause.lowerBound + 1)) {
            return
        }
        if passage.has(EntryWords.bonds, in: clause) { return }
        let noticed = passage.has(.noticed, in: clause)
        // What the senders say of themselves does not point at the recipient, whatever words it shares with the facts.
        let isOwn =
            (hasSender || isOwnRun) && !hasOwner && !noticed && reading.temperature == .cold
            && passage.knownCount(.company, in: clause) == 0 && !passage.has(.deed, in: clause)
        isOwnRun = isOwn
        for index in clause { look(at: index, isOwn: isOwn) }
        if hasOwner, !asks || noticed || clause.upperBound < words.upperBound, !isOpen(clause) {
            for index in clause where tells(index, clause, hasSender: hasSender && !noticed) {
                states = true
                if EntryWords.pronouns.contains(passage.words[index]) { statesSelf = true }
            }
        }
    }

    /// Whether the recipient is told something about themselves: "Sie suchen …", "dass ihr … aufmacht", "Ihr Inserat …".
    private func tells(_ index: Int, _ clause: Range<Int>, hasSender: Bool) -> Bool {
        let word = passage.words[index]
        guard isOwner(index) else { return owns(index) && !hasSender }
        if EntryWords.pronouns.contains(word) {
            let before = index > clause.lowerBound ? passage.words[index - 1] : nil
            let after = index + 1 < clause.upperBound ? passage.words[index + 1] : nil
            if let before, EntryWords.open.contains(before) { return false }
            if let after, EntryWords.open.contains(after) { return false }
            if let before, index - 1 == clause.lowerBound, reading.language == .german,
                !EntryWords.joints.contains(before)
            {
                return false
            }
            return true
        }
        return !hasSender && index - clause.lowerBound <= 4
    }

    /// Whether the recipient is asked, offered or wished something in a clause.
    private func isOpen(_ clause: Range<Int>) -> Bool {
        for index in clause where EntryWords.pronouns.contains(passage.words[index]) {
            if index > clause.lowerBound, EntryWords.open.contains(passage.words[index - 1]) { return true }
            if index + 1 < clause.upperBound, EntryWords.open.contains(passage.words[index + 1]) { return true }
        }
        return false
    }

    /// Whether something that can be checked is named: a figure, a day, a name or place, a paper of theirs.
    private func isConcrete() -> Bool {
        if figures > 0 || isDated() || passage.has(EntryWords.papers, in: words) { return true }
        guard reading.language == .english else { return passage.has(EntryWords.senses, in: words) }
        for index in words.dropFirst() where passage.words[index].isCapitalized && passage.words[index].length > 1 {
            if passage.words[index].gap <= .comma, passage.known[index].isDisjoint(with: [.person]) { return true }
        }
        return passage.has(EntryWords.senses, in: words)
    }

    private func isOwner(_ index: Int) -> Bool {
        EntryWords.owners.contains(passage.words[index]) && passage.isAddress(index)
    }

    private func owns(_ index: Int) -> Bool {
        EntryWords.datives.contains(passage.words[index]) && passage.isAddress(index) && index > words.lowerBound
            && EntryWords.places.contains(passage.words[index - 1])
    }

    private mutating func look(at index: Int, isOwn: Bool) {
        let word = passage.words[index]
        let known = passage.known[index]
        if isOwner(index) || owns(index) {
            owners += 1
            if ownerPlace == nil { ownerPlace = index }
        } else if EntryWords.ours.contains(word) {
            ours += 1
            senders += 1
        } else if Address.of(word) == .sender {
            senders += 1
        }
        if Numeral.value(passage.words, at: index) != nil { figures += 1 }
        guard !known.isEmpty else { return }
        if isOwn {
            if known.contains(.general) || !known.isDisjoint(with: .specific) { general += 1 }
            return
        }
        if known.contains(.company) { company += 1 }
        if known.contains(.number) {
            // A number counts beside a word that is known, or if it is too large to be known by chance.
            if !known.isDisjoint(with: .specific) || hasKnownNeighbour(index) {
                counted += 1
                include(index..<(index + 1))
            } else if index > words.lowerBound, isOwner(index - 1) {
                similar += 1
                include(index..<(index + 1))
            }
            return
        }
        if known.contains(.when) {
            time += 1
            include(index..<(index + 1))
            return
        }
        if known.isDisjoint(with: .specific) {
            if known.contains(.general) {
                general += 1
                include(index..<(index + 1))
            }
            return
        }
        include(index..<(index + 1))
        if known.contains(.trigger) { signals += 1 }
        if EntryWords.thin.contains(word) || EntryWords.messages.contains(word)
            || passage.has(.deed, in: index..<(index + 1)) || !known.isDisjoint(with: [.company, .general])
        {
            thin += 1
        } else if known.contains(.similar) {
            similar += 1
        } else {
            strong += 1
        }
    }

    private func hasKnownNeighbour(_ index: Int) -> Bool {
        for place in (index + 1)..<(index + 4) where words.contains(place) {
            if !passage.known[place].isDisjoint(with: .specific), !passage.known[place].contains(.number) {
                return !EntryWords.messages.contains(passage.words[place])
            }
        }
        return false
    }

    /// Whether a day, a date or a week stands in the remark.
    private func isDated() -> Bool {
        if time > 0 { return true }
        for mark in passage.times where words.contains(mark.words.lowerBound) && (mark.hasDay || mark.isVague) {
            return true
        }
        for index in words.dropFirst() {
            if EntryWords.dated.contains(passage.words[index]) { return true }
            if passage.words[index].isNumber, EntryWords.of.contains(passage.words[index - 1]) { return true }
        }
        return false
    }

    // MARK: Kinds

    /// "meine letzte Mail", "I wrote", "drei Mails von mir": what the sender sent before.
    private func ownMessage() -> Range<Int>? {
        if let own = passage.first(.ownMessage, in: words) { return own }
        guard reading.isFollowUp else { return nil }
        for index in words where EntryWords.from.contains(passage.words[index]) && index > words.lowerBound {
            for place in max(words.lowerBound, index - 3)..<index where EntryWords.messages.contains(passage.words[place]) {
                return place..<(index + 1)
            }
        }
        for index in words where EntryWords.mine.contains(passage.words[index]) {
            for place in (index + 1)..<(index + 5) where place < words.upperBound {
                if passage.words[place].gap >= .comma { break }
                let word = passage.words[place]
                if EntryWords.messages.contains(word)
                    || reading.temperature == .cold && EntryWords.offers.contains(word)
                {
                    return index..<(place + 1)
                }
            }
        }
        // "hatte ich Ihnen … geschrieben", "I sent you …"
        for index in words where EntryWords.i.contains(passage.words[index]) {
            for place in max(words.lowerBound, index - 2)..<min(index + 14, words.upperBound) {
                if place > index, passage.words[place].gap >= .comma { break }
                if EntryWords.sent.contains(passage.words[place]), isToThem(min(index, place)..<min(place + 4, words.upperBound)) {
                    return min(index, place)..<(max(index, place) + 1)
                }
            }
        }
        return nil
    }

    /// "Stellen Sie sich vor …", "Imagine …": nothing that is so.
    private func isSupposed() -> Bool {
        for index in words.prefix(2) where EntryWords.supposed.contains(passage.words[index]) { return true }
        return false
    }

    /// "Glückwunsch zum Förderbescheid", "congratulations on winning …", but not "… zu Ihrem Erfolg".
    private func congratulated() -> Range<Int>? {
        for index in words where EntryWords.congratulations.contains(passage.words[index]) {
            guard index + 2 < words.upperBound, EntryWords.upon.contains(passage.words[index + 1]) else { continue }
            for place in (index + 2)..<min(index + 5, words.upperBound)
            where EntryWords.anything.contains(passage.words[place]) { return nil }
            return index..<min(index + 5, words.upperBound)
        }
        return nil
    }

    /// "in Ihrer Leitung", "bei dir auf dem Platz", "on your dock": the sender was there.
    private func isOnTheSpot() -> Bool {
        guard ours == 0, !passage.has(EntryWords.open, in: words) else { return false }
        for index in words.dropFirst() where EntryWords.spots.contains(passage.words[index - 1]) {
            if isOwner(index) || EntryWords.datives.contains(passage.words[index]) {
                return true
            }
        }
        return false
    }

    private func isToThem(_ range: Range<Int>) -> Bool {
        for index in range where Address.of(passage.words[index]) == .recipient { return true }
        return reading.isFollowUp
    }

    /// "Als Hotelier in Schladming", "as a joinery business": the recipient as one of their kind.
    private func standing() -> Range<Int>? {
        if let standing = passage.first(.standing, in: words), senders == 0 || general > 0, owners > 0 {
            return standing
        }
        guard owners > 0, ours == 0, words.count > 3, EntryWords.as_.contains(passage.words[words.lowerBound])
        else { return nil }
        let next = words.lowerBound + 1
        guard passage.words[next].isCapitalized || reading.language == .english else { return nil }
        return passage.clause(around: words.lowerBound, in: words)
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
                known.isDisjoint(with: [.similar, .number, .general]), !EntryWords.thin.contains(word)
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
        "di", "dei", "eicha", "enka", "ye", "yer", "yous", "si", "ihne", "oich", "eich", "eier", "euern", "ihrn", "deim",
        "dein's", "ihr's", "ya", "yiz",
    ]
    static let datives: WordSet = ["ihnen", "dir", "euch", "eich", "enk", "eana"]
    static let places: WordSet = ["bei", "von", "an", "in", "über", "unter", "mit", "zwischen", "hinter"]
    static let titles: WordSet = [
        "herr", "herrn", "hr", "frau", "fr", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "doktor", "sister",
        "schwester", "kollege", "kollegin", "kollegen", "pfarrer", "diakon", "der", "die", "meister", "sir", "vom", "da",
    ]
    static let pronouns: WordSet = [
        "sie", "ihr", "du", "you", "you're", "you've", "you'd", "youre", "youve", "u", "ye", "si", "yous",
    ]
    static let ours: WordSet = [
        "wir", "unser", "unsere", "unserem", "unseren", "unserer", "unseres", "uns", "we", "our", "ours", "us", "we're",
        "we've", "we'll", "we'd",
    ]
    static let mine: WordSet = [
        "mein", "meine", "meinem", "meinen", "meiner", "meines", "my", "unsere", "unser", "unserer", "unserem",
        "unseren", "our",
    ]
    static let offers: WordSet = ["angebot", "angebots", "anbot", "offerte", "quote", "proposal", "offer", "kostenvoranschlag"]
    static let i: WordSet = ["ich", "i", "wir", "we", "i've", "ive", "hob", "hab", "habe", "hatte", "hätte"]
    /// How the sender got in touch before.
    static let sent: WordSet = [
        "gemailt", "geschickt", "gschickt", "gesandt", "gesendet", "angeschrieben", "gschriebn", "gschrieben",
        "geschrieben", "emailed", "e-mailed", "messaged", "wrote", "sent", "mailed", "texted", "angerufen", "angschriem",
    ]
    /// Words by which a sender speaks of the firm or the product in the third person.
    static let wares: WordSet = [
        "anbieter", "partner", "marktführer", "lösung", "lösungen", "software", "plattform", "hersteller", "agentur",
        "produkt", "produkte", "geräte", "kunden", "referenzen", "qualität", "spezialisiert", "zertifiziert", "provider",
        "platform", "solution", "solutions", "trusted", "award", "clients", "customers", "leading", "specialise",
        "specialize", "supplier", "agency", "gmbh", "ag", "ltd", "inc",
    ]
    static let dated: WordSet = [
        "gestern", "vorgestern", "heute", "neulich", "yesterday", "today", "january", "february", "march", "april", "may",
        "june", "july", "august", "september", "october", "november", "december", "januar", "jänner", "februar", "märz",
        "mai", "juni", "juli", "oktober", "dezember", "gestrige", "gestrigen", "heut", "gestan", "geschter",
    ]
    static let of: WordSet = ["vom", "am", "of", "from", "on", "the", "nr", "nummer", "no", "number"]
    /// "von mir", "from me".
    static let from: WordSet = ["mir", "me", "uns", "us"]
    static let thanks: WordSet = ["danke", "dank", "merci", "thanks", "thank"]
    /// What makes a statement hang on something else.
    static let conditions: WordSet = [
        "wenn", "falls", "sofern", "würde", "würden", "könnte", "könnten", "möchte", "if", "unless", "would", "could",
        "can", "will", "sparen", "save", "kostenlos", "free", "gratis", "rabatt", "discount", "damit", "profile", "profil",
        "wechseln", "sichern", "jetzt", "we'll", "i'll", "helfen", "help", "competitor", "mitbewerber", "konkurrenz",
    ]
    static let present: WordSet = [
        "ist", "sind", "hat", "haben", "habt", "hast", "kostet", "steht", "stehen", "läuft", "laufen", "gibt", "sucht",
        "suchen", "fehlt", "fehlen", "zeigt", "liegt", "macht", "machen", "is", "are", "has", "have", "says", "shows",
        "lists", "you've", "you're", "isch", "hend", "runs", "opens",
    ]
    static let as_: WordSet = ["als", "as"]
    static let somebody: WordSet = [
        "contact", "bekannter", "bekannte", "bekannten", "jemand", "somebody", "someone", "friend", "freund",
        "freundin", "connection", "colleague", "acquaintance", "kunde", "kundin", "client", "customer",
    ]
    static let supposed: WordSet = [
        "stell", "stellen", "imagine", "angenommen", "suppose", "picture", "stellt", "nehmen",
    ]
    static let congratulations: WordSet = [
        "glückwunsch", "glückwünsche", "gratulation", "gratuliere", "gratulieren", "gratulier", "congratulations",
        "congrats", "kudos",
    ]
    static let upon: WordSet = ["zu", "zum", "zur", "on", "for", "zua"]
    /// What anybody may be congratulated on.
    static let anything: WordSet = [
        "erfolg", "erfolge", "erfolgen", "werdegang", "profil", "success", "profile", "journey", "achievements", "work",
        "unternehmen", "arbeit", "leistung", "leistungen", "position", "auftritt", "entwicklung", "karriere", "career",
    ]
    static let says: WordSet = [
        "steht", "stand", "heißt", "zeigt", "nennt", "weist", "listet", "says", "say", "said", "shows", "lists", "mention",
        "mentions", "has", "läuft", "sucht", "verspricht", "reads", "beklagt", "klagt", "schreibt", "schreiben",
    ]
    static let spots: WordSet = [
        "in", "an", "vor", "auf", "bei", "on", "at", "past", "by", "from", "through", "hinter", "neben", "outside", "zu",
    ]
    static let was: WordSet = [
        "war", "waren", "warst", "hatte", "hatten", "hattest", "hattet", "was", "were", "had", "gesehen", "gsehn",
        "getroffen", "gesprochen", "gredt", "geredet", "unterhalten", "gestanden", "gstanden", "met", "spoke", "talked",
        "zusammengestanden", "kennengelernt", "vorgeführt", "gezeigt", "danke", "dank", "thanks", "merci", "kam", "kamen",
        "haben", "hast", "habt", "gmacht", "gemacht", "asked", "ran", "sat", "gave", "sent", "ham", "did", "came",
    ]
    /// What people send each other.
    static let messages: WordSet = [
        "mail", "mails", "email", "emails", "e-mail", "e-mails", "nachricht", "nachrichten", "brief", "briefe", "briefs",
        "schreiben", "schreibens", "anruf", "anrufe", "anrufen", "anrufbeantworter", "mailbox", "note", "notes",
        "message", "messages", "letter", "letters", "voicemail", "voicemails", "call", "calls", "antwort", "antworten",
        "reply", "replies", "answer", "answered", "fax", "zeilen", "unbeantwortet", "unanswered", "beantwortet", "inmail",
        "nochricht", "mailing", "kontaktversuch", "versuch", "attempt", "rückmeldung", "reaktion", "response",
    ]
    /// Ties on a network, which are no reason to write.
    static let bonds: WordSet = [
        "vernetzt", "vernetzen", "vernetzung", "verbunden", "annehmen", "annahme", "kontaktanfrage", "connected",
        "connecting", "accepting", "connect", "vernetzungsanfrage", "connection", "kontaktaufnahme",
    ]
    /// What somebody publishes or puts up.
    static let papers: WordSet = [
        "anzeige", "stellenanzeige", "inserat", "bewertung", "bewertungen", "amtsblatt", "gemeindeblatt", "zeitung",
        "geschäftsbericht", "jahresbericht", "speisekarte", "schild", "plakat", "schaufenster", "video", "videos",
        "foto", "fotos", "interview", "vortrag", "podcast", "bericht", "beitrag", "post", "posting", "artikel",
        "ausschreibung", "katalog", "fahrplan", "ad", "advert", "review", "reviews", "listing", "listings", "filing",
        "menu", "sign", "clip", "article", "photo", "photos", "talk", "report", "survey", "posted", "newspaper", "paper",
        "careers", "karriereseite", "stellenmarkt", "blog", "newsletter",
    ]
    /// What is met with on the spot.
    static let senses: WordSet = [
        "vorbei", "stand", "gestanden", "gstanden", "schlange", "baustelle", "gerüst", "halle", "parkplatz", "auslage",
        "theke", "tür", "past", "queue", "queueing", "bought", "gekauft", "bestellt", "rang", "tried", "window",
        "windows", "car", "yard", "gate", "door", "counter", "telefon", "nummer", "warteschleife",
    ]
    /// Words beside a pronoun that make an offer, a wish, a condition or a question of it.
    static let open: WordSet = [
        "können", "könnten", "könnt", "kannst", "könntest", "würden", "würdest", "werden", "werdet", "wirst", "dürfen",
        "dürft", "darfst", "sollten", "solltest", "müssen", "müsst", "musst", "möchten", "möchtest", "finden", "findest",
        "erhalten", "bekommen", "kriegen", "kriegst", "bekommst", "sparen", "sparst", "brauchen", "kennen", "kennst",
        "wissen", "weißt", "merken", "wenn", "falls", "ob", "sofern", "soll", "sollen", "wie", "was", "wollen",
        "willst", "profitieren", "verlieren", "für", "auf", "an", "um", "gerne", "gern", "bitte", "can", "could",
        "would", "will", "should", "may", "might", "must", "shall", "if", "do", "does", "did", "are", "whether", "for",
        "to", "with", "let", "help", "helps", "get", "need", "want", "know", "thank", "give", "save", "send", "show",
        "offer", "wish", "hope", "think", "believe", "what", "how", "why", "who", "whenever", "unless", "when", "bis",
        "hätten", "hättest", "wären", "mögen", "magst", "lassen", "erwarten", "sehen", "give", "call", "email", "when",
    ]
    /// Words at the start of a clause after which a pronoun is told of, not asked.
    static let joints: WordSet = [
        "dass", "das", "weil", "da", "seit", "wo", "als", "nachdem", "denn", "und", "aber", "also", "ja", "die", "den",
        "der", "dem", "was", "wie", "wofür", "na", "so", "damals", "gestern", "heute", "neulich", "vorgestern", "weils",
        "jetzt", "letztens", "kürzlich", "hier", "dort", "eben", "gerade", "grad", "du", "sie", "bevor", "woher",
    ]
    /// Things that many recipients have to do with: a signal is not known by them alone.
    static let thin: WordSet = [
        "whitepaper", "whitepapers", "paper", "papers", "leitfaden", "leitfadens", "leitfäden", "download", "downloads",
        "webinar", "webinars", "webinare", "angebot", "angebots", "angebote", "offerte", "anfrage", "anfragen",
        "website", "webseite", "homepage", "seite", "seiten", "preisseite", "gespräch", "gesprächs", "gespräche",
        "termin", "termine", "kontakt", "kontaktformular", "formular", "beitrag", "beitrags", "beiträge", "kommentar",
        "kommentars", "post", "posts", "posting", "interesse", "besuch", "besuchs", "guide", "guides", "offer", "offers",
        "quote", "quotes", "quotation", "proposal", "enquiry", "enquiries", "inquiry", "site", "page", "pages",
        "chat", "talk", "stand", "messestand", "messe", "stand", "booth", "team", "kunde", "kunden", "customer",
        "customers", "client", "clients", "haus", "hauses", "home", "house", "frage", "fragen", "question", "questions",
        "request", "requests", "visit", "visits", "demo", "trial", "telefon", "unterlagen", "produkt", "produkte",
        "product", "products", "büro", "office", "group", "gruppe", "service", "woche", "wochen", "week", "weeks",
        "month", "months", "monat", "monate", "familienbetrieb", "familienunternehmen", "inhaber", "online", "work",
        "works", "time", "times", "arbeit", "zeit", "use", "uses", "used", "using", "nutzt", "good", "gut", "gute",
        "guten", "great", "groß", "große", "großen", "large", "small", "klein", "kleine", "local", "regional",
        "current", "first", "letzte", "letzten", "last", "next", "laut", "seit", "macht", "machen", "bietet", "bieten",
        "arbeitet", "arbeiten", "betreibt", "verkauft", "sells", "runs", "makes", "offers", "works", "hat", "will",
        "möchte", "wants", "wanted", "wollte", "asked", "fragte", "gefragt", "person", "personen", "bisher", "noch",
        "eigene", "eigenen", "eigener", "own", "two", "system", "software", "tool", "app", "lösung", "solution",
        "contact", "call", "calls", "line", "lines", "area", "region", "raum", "nähe", "near", "around", "part", "main",
        "full", "still", "back", "always", "often", "many", "viel", "viele", "vielen", "preis", "preise", "price",
        "prices", "kosten", "cost", "costs", "problem", "probleme", "problems", "thema", "job", "jobs", "sucht", "suchen",
    ]
}
