import Linguistics

extension EntryFinder {
    /// "Ihre Rezeption ist mittags zu", "eure neue Linie steht ganz unten": a thing of theirs, and how it is with it.
    func ownThing(deed: Bool) -> Bool {
        guard ours == 0, !passage.has(EntryWords.wares, in: words), !passage.has(.feature, in: words),
            !passage.has(.anyone, in: words), !passage.has(.praise, in: words)
        else { return false }
        let noticed = passage.has(.noticed, in: words)
        for index in words where isOwner(index) && !EntryWords.pronouns.contains(passage.words[index]) {
            let clause = passage.clause(around: index, in: words)
            if asks, clause.upperBound == words.upperBound { continue }
            guard
                noticed || index <= clause.lowerBound + 2
                    || index <= clause.lowerBound + 4 && EntryWords.spots.contains(passage.words[clause.lowerBound])
                    || EntryWords.present.contains(passage.words[index - 1])
                    || EntryWords.spots.contains(passage.words[index - 1])
            else { continue }
            guard noticed || passage.has(EntryWords.present, in: clause) || passage.has(EntryWords.was, in: clause)
            else {
                continue
            }
            if isThing(after: index, clause) { return true }
        }
        guard noticed || deed else { return false }
        for index in words where owns(index) && index + 1 < words.upperBound {
            let clause = passage.clause(around: index, in: words)
            if passage.has(EntryWords.present, in: clause) || passage.has(EntryWords.was, in: clause),
                isThing(after: index, clause)
            {
                return true
            }
        }
        return false
    }

    /// Whether what follows is a thing that not everybody has: "Rezeption", not "Unternehmen" or "Zeit".
    private func isThing(after index: Int, _ clause: Range<Int>) -> Bool {
        for place in (index + 1)..<min(index + 4, clause.upperBound) {
            let word = passage.words[place]
            if word.gap > .space || EntryWords.commonThings.contains(word) { return false }
            if word.length < 4 || EntryWords.articles.contains(word) { continue }
            return true
        }
        return false
    }

    /// "The minutes from March say …", "„zu teuer“ ist fair": their own words or papers are quoted.
    func isCited() -> Bool {
        guard ours == 0, strong + counted + similar > 0 else { return false }
        if passage.has(EntryWords.papers, in: words), passage.has(EntryWords.says, in: words) { return true }
        guard reading.temperature == .warm || strong > 1 else { return false }
        for index in words where !passage.known[index].isDisjoint(with: .specific) && passage.isQuoted(word: index) {
            return true
        }
        return false
    }

    /// "danke für den Download unseres Whitepapers": the act and the thing, or the act while the subject names the thing.
    func isNamedAct(deed: Bool) -> Bool {
        guard deed || passage.has(EntryWords.thanks, in: words) else { return false }
        if signals > 1 { return true }
        guard reading.hasSubject else { return false }
        for index in reading.subject.words.indices {
            let word = reading.subject.words[index]
            let known = reading.subject.known[index]
            if !known.isDisjoint(with: .specific), known.isDisjoint(with: [.company, .general, .person]),
                !EntryWords.thin.contains(word), !EntryWords.messages.contains(word)
            {
                return true
            }
        }
        return false
    }

    /// Whether a question is about a time, or about who decides.
    func isAppointment() -> Bool {
        passage.minutes(in: words) != nil || passage.timeCount(in: words) > 1
            || passage.has(EntryWords.deciders, in: words)
    }

    /// "I was in row F on press night", "Ich bin in Schattdorf am Kindergarten vorbei": the sender saw it for themselves.
    func isWitness(_ clause: Range<Int>) -> Bool {
        guard passage.has(EntryWords.was, in: clause) || passage.has(EntryWords.senses, in: clause),
            !passage.has(EntryWords.wares, in: clause), !passage.has(EntryWords.ours, in: clause)
        else { return false }
        var count = 0
        for index in clause
        where !passage.known[index].isDisjoint(with: .specific) && !EntryWords.thin.contains(passage.words[index]) {
            count += 1
        }
        return count > 1
    }

    /// What is said after the sender's own message is named: "…, deshalb nur ein Punkt: In Ihrer Anzeige steht …".
    func linkAfter(_ own: Range<Int>) -> EntryLink? {
        var start = own.upperBound
        while start < words.upperBound, passage.words[start].gap < .comma { start += 1 }
        guard start + 4 < words.upperBound else { return nil }
        var finder = EntryFinder(
            reading: reading, passage: passage, words: start..<words.upperBound, asks: asks, place: place)
        guard let link = finder.find(), link.points >= 3, link.kind == .particular || link.kind == .signal else {
            return nil
        }
        return link
    }
}

extension EntryWords {
    static let minutes = WordClass(48, "minute minuten min minutes mins sekunden seconds uhr mal times")
    /// Words that begin a question, and no statement, unless a person follows: "wie Sie schreiben, …".
    static let interrogatives = WordClass(
        49,
        """
        wie was wer wo wann welche welcher welches welchen wieviel wieviele warum wieso how what who where when
        which why wen wem wessen
        """)
    static let promised = WordClass(50, "you'll")
    /// Words before what somebody asked: "you asked whether the tenants would notice".
    static let whether = WordClass(51, "whether ob how why what")
    static let ofThe = WordClass(52, "von vom of with mit")
    static let deciders = WordClass(
        53,
        """
        responsible charge decides zuständig zuständige verantwortlich entscheider entscheidet ansprechpartner
        ansprechpartnerin decision-maker
        """)
    /// What two did who met.
    static let past = WordClass(
        54,
        """
        zusammengestanden gestanden gstanden gesprochen geredet gredt unterhalten getroffen kennengelernt
        gesessen zusammengesessen telefoniert getauscht ausgetauscht besichtigt met spoke talked chatted sat
        stood swapped gesehen gsehn verabredung verabredet
        """)
    static let articles = WordClass(
        55,
        """
        der die das den dem des ein eine einen the a an new neue neuen neues neuer old alte alten altes
        """)
    /// What everybody has, or what only the recipients themselves know of.
    static let commonThings = WordClass(
        56,
        """
        firma unternehmen unternehmens betrieb betriebs betriebe zeit kunden kundinnen mitarbeiter
        mitarbeiterinnen mitarbeitende mitarbeitenden team teams prozesse prozess erfolg branche region nähe
        straße gegend stadt bedürfnisse bedarf interesse vorteile vorteil ziele herausforderungen
        herausforderung umsatz kosten daten wettbewerb konkurrenz profil arbeit engagement expertise erfahrung
        meinung einschätzung antwort rückmeldung nachricht feedback wunsch wünsche anforderungen zukunft
        geschäft name namen nummer kontakt adresse lösung partner ansprechpartner angebot termin position rolle
        funktion bereich leistungen leistung produkte dienstleistungen marke organisation verständnis geduld
        aufmerksamkeit hilfe unterstützung leben alltag tag woche haus eigenheim strom stromrechnung
        stromkosten potenzial vertrauen nachbarn nachbar nachbarin kollegen kollege kollegin chef geld budget
        online digitaler digitalen digitale account konto vertrag versicherung company business firm time
        customers clients team's staff people employees processes success industry area needs interest goals
        challenges revenue sales costs cost data competitors competition profile work experience expertise
        opinion thoughts answer reply response message feedback future name number contact address solution
        partner offer background position role services products brand organization organisation patience
        attention help support life day week house home money budget online potential neighbor neighbour
        neighbors neighbours colleagues colleague boss account contract insurance email mail inbox calendar
        journey growth bottom operations workflow gespräch entscheidung decision schreibtisch desk kunde
        customer client market markt situation thema themen anliegen wert werte qualität quality eigene eigenen
        own
        """)

    /// The classes of this file, for the vocabulary.
    static let thingClasses = [
        minutes, interrogatives, promised, whether, ofThe, deciders, past, articles, commonThings,
    ]
}
