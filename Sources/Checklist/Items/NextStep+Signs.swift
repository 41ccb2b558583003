import Linguistics

/// What a remark holds of a step.
struct StepSigns {
    /// The times that can be picked.
    struct Times {
        fileprivate(set) var days = 0
        fileprivate(set) var clocks = 0
        fileprivate(set) var vague = 0
        fileprivate(set) var isOpen = false
        /// Another time stands beside them.
        mutating func open() { isOpen = true }
        var isEmpty: Bool { days + clocks + vague == 0 && !isOpen }
        /// Whether only a week or a month is named.
        var isVague: Bool { days + clocks == 0 }
        /// Two days, or two times of one day, or two weeks.
        var isChoice: Bool { days >= 2 || clocks >= 2 || isOpen || days + clocks == 0 && vague >= 2 }
    }

    var times = Times()
    var minutes: Int?
    /// Whether a conversation is named.
    private(set) var names = false
    /// Whether it is proposed, and not only named.
    var talks = false
    private(set) var shows = false
    private(set) var visits = false
    private(set) var leaves = false
    private(set) var hasLink = false
    /// Whether somebody is invited at all.
    var invites = false
    /// Whether the sender is the one who acts.
    private(set) var acts = false
    /// Whether nobody acts and nothing happens: "zehn Minuten, Dienstag oder Mittwoch".
    private(set) var isBare = false
    /// Whether the sender says when he can be reached.
    private(set) var isAvailable = false
    private(set) var isModal = false
    private(set) var isTimeNearInvitation = false
    /// Whether its length stands in a clause where nobody acts.
    private(set) var isBareLength = false
    /// Whether its times stand in a row of their own.
    private(set) var isBareTimes = false
    var words: Range<Int>

    var isChoice: Bool { times.isChoice }
    var isLong: Bool { (minutes ?? 0) > 20 }

    init(_ reading: Reading, _ remark: Remark) {
        let text = reading.text
        let range = remark.words
        words = range
        invites = remark.has(.invite)
        acts = text.has(StepSigns.senders, in: range)
        isBare = !text.has(StepSigns.verbal, in: range)
        isModal = text.has(StepSigns.modals, in: range)
        isAvailable = remark.has(.availability) && StepSigns.isSenders(text, range)
        minutes = StepSigns.minutes(text, remark)
        var found = Times()
        let hasTimes = StepSigns.countTimes(text, remark, &found)
        isBareTimes = hasTimes && StepSigns.isBareSpan(text, remark)
        // "Is Tuesday or Thursday better for a call?"
        if remark.asks, remark.has(.pick), found.isChoice { invites = true }
        isBareLength = minutes != nil && StepSigns.isBareLength(text, remark)
        // A length that nobody acts on is a figure: "zuletzt 6 Minuten".
        if !isBareTimes, !isBareLength, minutes != nil, !invites, !acts, !isBare, !remark.has(.enough), !remark.asks {
            minutes = nil
        }
        if minutes != nil, StepSigns.isFigure(text, remark) { minutes = nil }
        findTalk(text, remark, hasTimes)
        shows =
            remark.has(.showing) && (invites || acts)
            && !StepSigns.isDenied(text, text.first(.showing, in: range), range)
        leaves = remark.has(.dropOff) && (invites || acts || isBare) && !text.has(StepSigns.ideas, in: range)
        visits = remark.has(.visit, or: .bigStep) && isVisit(text, remark, hasTimes)
        hasLink =
            remark.has(.link) || StepSigns.hasCalendar(text, range)
            || (remark.has(.booking) || names) && StepSigns.hasAddress(text, range)
        if hasTimes, isOffered(text, remark), !isThreat(text, remark) { times = found }
        if !times.isEmpty { isTimeNearInvitation = StepSigns.isNear(text, remark) }
    }

    // MARK: Talk, visit, link

    private mutating func findTalk(_ text: Passage, _ remark: Remark, _ hasTimes: Bool) {
        guard remark.has(.talk) else { return }
        let range = remark.words
        if !invites, StepSigns.asksOfWork(text, remark) || StepSigns.isRefused(text, range) { return }
        for words in text.matches(.talk, in: range) {
            let clause = text.clause(around: words.lowerBound, in: range)
            if StepSigns.isDenied(text, clause) || isReferredTo(text, words.lowerBound, range) { continue }
            if StepSigns.isAddress(text, words.lowerBound) || StepSigns.isToldOfNow(text, clause, range) { continue }
            // "what we call our brochure"
            if words.upperBound < range.upperBound, StepSigns.calling.contains(text.words[words.lowerBound]),
                StepSigns.called.contains(text.words[words.lowerBound + 1])
            {
                continue
            }
            names = true
            let isBareClause = !text.has(StepSigns.verbal, in: clause)
            if isNearInvitation(text, words, remark) || hasTimes && remark.has(.callMe)
                || minutes != nil && remark.has(.enough) || invites && hasTimes && remark.asks
                || isBareClause && (remark.asks && range.count <= 14 || hasTimes || minutes != nil)
                || (hasTimes || minutes != nil || text.has(StepSigns.gladly, in: range)) && acts
                    && !StepSigns.isPast(text, clause)
            {
                talks = true
            }
        }
    }

    /// "Der Trupp kann am Dienstag": who can is somebody else.
    private static func isSenders(_ text: Passage, _ range: Range<Int>) -> Bool {
        for words in text.matches(.availability, in: range) {
            let word = words.lowerBound
            guard able.contains(text.words[word]), word > range.lowerBound, text.words[word].gap <= .space else {
                return true
            }
            let before = text.words[word - 1]
            if !before.isCapitalized || before.length < 4 || word - 1 == range.lowerBound { return true }
        }
        return false
    }

    private static let musts: WordSet = ["muss", "müssen", "müsst", "must", "need", "needs", "brauche", "bräuchte"]
    private static let orElse: WordSet = ["sonst", "ansonsten", "andernfalls", "otherwise", "else", "nothing"]
    /// Whose people or things a question asks about: "Arbeiten Ihre Teams am Dienstag oder am Mittwoch?"
    private static let owning: WordSet = ["ihre", "eure", "deine", "your"]

    private static func asksOfPeople(_ text: Passage, _ remark: Remark) -> Bool {
        guard remark.asks, remark.words.count > 4, !text.has(senders, in: remark.words) else { return false }
        let first = remark.words.lowerBound
        return owning.contains(text.words[first + 1])
            || text.has(questioning, in: first..<(first + 1)) && text.has(owning, in: first..<(first + 4))
    }

    private static let ideas: WordSet = [
        "gedanken", "gedanke", "tipp", "hinweis", "idee", "rat", "thought", "tip", "idea", "hint",
    ]
    private static let habits: WordSet = [
        "immer", "always", "oft", "often", "regelmäßig", "regularly", "usually", "meist",
    ]

    private static let able: WordSet = ["kann", "könnte", "könnt", "could", "can"]

    /// "da hab ich mir gedacht, klingel einfach durch": told of this very call.
    private static func isToldOfNow(_ text: Passage, _ clause: Range<Int>, _ range: Range<Int>) -> Bool {
        clause.lowerBound > range.lowerBound && thinking.contains(text.words[clause.lowerBound - 1])
    }

    private static let thinking: WordSet = ["gesagt", "gedacht", "dachte", "dacht", "thought", "figured", "gsagt"]

    /// "Wie oft ruft bei Ihnen einer an?", "When do your drivers call in?": a question about their work proposes nothing.
    private static func asksOfWork(_ text: Passage, _ remark: Remark) -> Bool {
        remark.asks && !text.has(senders, in: remark.words) && text.has(questioning, in: remark.words.prefix(3))
            && !remark.has(.pick)
    }

    private static let questioning: WordSet = [
        "wer", "who", "wieviel", "wieviele", "warum", "weshalb", "why", "wo", "where", "woran", "worauf", "womit",
        "welche", "welcher", "welches", "welchen", "wen", "wem", "whose", "wofür", "wozu",
    ]

    private static let calling = WordClass(110, "call")
    private static let called = WordClass(111, "it our this that ourselves itself them these a the")

    private func isNearInvitation(_ text: Passage, _ words: Range<Int>, _ remark: Remark) -> Bool {
        for invitation in text.matches(.invite, in: remark.words)
        where words.lowerBound >= invitation.lowerBound - 6 && words.lowerBound <= invitation.upperBound + 12 {
            return true
        }
        return false
    }

    /// "nach unserem Telefonat", "at our meeting", "im Gespräch": a conversation that lies behind.
    private func isReferredTo(_ text: Passage, _ word: Int, _ range: Range<Int>) -> Bool {
        guard word > range.lowerBound else { return false }
        let before = text.words[word - 1]
        if StepSigns.definite.contains(before) || StepSigns.measures.contains(before) { return true }
        return word - 1 > range.lowerBound && StepSigns.gone.contains(text.words[word - 2])
    }

    /// "no longer than a coffee", "so lang wie ein Kaffee"
    private static let measures = WordClass(112, "than als wie")

    private func isVisit(_ text: Passage, _ remark: Remark, _ hasTimes: Bool) -> Bool {
        let range = remark.words
        if let words = text.first(.visit, in: range) ?? text.first(.bigStep, in: range),
            StepSigns.isDenied(text, text.clause(around: words.lowerBound, in: range))
                || isReferredTo(text, words.lowerBound, range)
        {
            return false
        }
        if remark.has(.past), !invites, !isModal { return false }
        // "Wir sind abends immer bei Ihnen gegenüber": a habit.
        if text.has(StepSigns.habits, in: range), !invites, !isModal, !remark.asks { return false }
        let isGlad = text.has(StepSigns.gladly, in: range)
        return invites || isModal || acts && (hasTimes || minutes != nil || isGlad || remark.asks)
            || hasTimes && remark.has(.announce) || isBare && (hasTimes || minutes != nil || remark.asks)
    }

    /// Whether a word is part of an address: "meet.example/paul".
    private static func isAddress(_ text: Passage, _ word: Int) -> Bool {
        let bytes = text.text.bytes
        let written = text.words[word]
        if written.end + 1 < bytes.count, bytes[written.end] == 0x2E, bytes[written.end + 1] > 0x2F { return true }
        return written.start > 1 && (bytes[written.start - 1] == 0x2E || bytes[written.start - 1] == 0x2F)
            && bytes[written.start - 2] > 0x2F
    }

    /// Whether an address speaks of a calendar: "termin.example", "cal.example/ben".
    private static func hasCalendar(_ text: Passage, _ range: Range<Int>) -> Bool {
        for index in range where calendars.contains(text.words[index]) && isAddress(text, index) { return true }
        return false
    }

    private static let calendars = WordClass(
        113,
        """
        cal calendar kalender termin termine meet book booking diary zeit time calendly buchen slots slot
        meeting meetings agenda doodle schedule call demo
        """)

    /// Whether an address stands in some words.
    private static func hasAddress(_ text: Passage, _ range: Range<Int>) -> Bool {
        for index in range.dropLast() where !text.words[index].isNumber && !text.words[index + 1].isNumber {
            let bytes = text.text.bytes
            let written = text.words[index]
            if bytes[written.end] == 0x2E, text.words[index + 1].start == written.end + 1 { return true }
        }
        return false
    }

    // MARK: Times

    private static func countTimes(_ text: Passage, _ remark: Remark, _ times: inout Times) -> Bool {
        var found = false
        if isRefused(text, remark.words) { return false }
        for mark in text.times(in: remark.words) where !mark.isLimit {
            let clause = text.clause(around: mark.words.lowerBound, in: remark.words)
            if isDenied(text, clause) || isPast(text, clause) || isTakenBack(text, clause, remark.words) { continue }
            found = true
            if mark.isOpen || isBesideNow(text, mark, remark.words) { times.isOpen = true }
            // "am Mittwoch, während der Stunde, oder am Abend"
            if times.days + times.clocks > 0, !mark.isVague, isOther(text, mark, remark.words) { times.isOpen = true }
            if mark.isVague { times.vague += 1 }
            if mark.hasDay { times.days += 1 }
            if mark.hasClock || mark.hasPart { times.clocks += 1 }
        }
        return found
    }

    /// Whether an "or" stands right before a time, with at most a preposition between.
    private static func isOther(_ text: Passage, _ mark: TimeMark, _ range: Range<Int>) -> Bool {
        let start = mark.words.lowerBound
        return text.has(choices, in: max(range.lowerBound, start - 2)..<start)
    }

    /// "Neither shall I offer you Tuesday or Thursday": what a remark opens with denies all of it.
    private static func isRefused(_ text: Passage, _ range: Range<Int>) -> Bool {
        range.count > 2 && refusing.contains(text.words[range.lowerBound])
    }

    private static let refusing: WordSet = ["neither", "nor", "weder", "never", "niemals", "nie"]

    /// "Am Dienstag und am Mittwoch, aber nicht für Sie": the clause behind denies the one before.
    private static func isTakenBack(_ text: Passage, _ clause: Range<Int>, _ range: Range<Int>) -> Bool {
        let next = clause.upperBound
        guard next + 1 < range.upperBound, buts.contains(text.words[next]) else { return false }
        return nots.contains(text.words[next + 1])
    }

    private static let buts = WordClass(114, "aber but nur only")
    private static let nots = WordClass(115, "nicht not leider ohne without")

    /// "jetzt oder morgen um neun", "now, or tonight"
    private static func isBesideNow(_ text: Passage, _ mark: TimeMark, _ range: Range<Int>) -> Bool {
        let start = max(range.lowerBound, mark.words.lowerBound - 8)
        let before = start..<mark.words.lowerBound
        return text.has(now, in: before)
            && text.has(choices, in: max(start, mark.words.lowerBound - 2)..<mark.words.lowerBound)
    }

    private static let now = WordClass(116, "jetzt now gleich sofort")
    private static let choices = WordClass(117, "oder or")

    /// Whether the times of a remark are offered: beside an invitation, or with nothing that says whose they are.
    private func isOffered(_ text: Passage, _ remark: Remark) -> Bool {
        if remark.has(.otherOwner), !talks, !isAvailable { return false }
        if !talks, minutes == nil, StepSigns.asksOfPeople(text, remark) { return false }
        // "jeden Tag" is a habit unless somebody is invited.
        if isHabit(text, remark), !invites, !talks, !isAvailable, !isBare { return false }
        if talks || leaves || invites || isBare || visits || isBareTimes { return true }
        if remark.has(.availability, or: .enough) || remark.has(.pick) { return true }
        return minutes != nil && (acts || remark.asks || isBareLength) || shows
    }

    /// Times that only press: "das muss heute bestätigt werden, sonst sind Sie morgen nicht mehr zu finden".
    private func isThreat(_ text: Passage, _ remark: Remark) -> Bool {
        let threatens = text.has(StepSigns.musts, in: remark.words) && text.has(StepSigns.orElse, in: remark.words)
        return (remark.has(.pressure) || threatens) && !remark.asks && minutes == nil && !isAvailable
            && !remark.has(.pick)
    }

    private static func isBareLength(_ text: Passage, _ remark: Remark) -> Bool {
        for mark in text.durations(in: remark.words) {
            if !text.has(verbal, in: text.clause(around: mark.words.lowerBound, in: remark.words)) {
                return remark.words.count <= 24
            }
        }
        return false
    }

    private func isHabit(_ text: Passage, _ remark: Remark) -> Bool {
        for mark in text.times(in: remark.words) where !mark.isOpen { return false }
        return true
    }

    /// Whether times stand in a row with no word between them of what is done: "Dienstag, 10 Uhr, oder Donnerstag, 15 Uhr, zwanzig Minuten".
    private static func isBareSpan(_ text: Passage, _ remark: Remark) -> Bool {
        var first: Int?
        var last = 0
        var count = 0
        for mark in text.times(in: remark.words) {
            first = first ?? mark.words.lowerBound
            last = mark.words.upperBound
            count += 1
        }
        guard let first else { return false }
        for mark in text.durations(in: remark.words) where mark.words.lowerBound >= first {
            last = max(last, mark.words.upperBound)
            count += 1
        }
        let isLast = remark.words.upperBound - last <= 2
        let startsClause =
            text.words[first].gap >= .comma || first == remark.words.lowerBound
            || first > 0 && text.words[first - 1].gap >= .comma
        return count >= 2 && isLast && startsClause && !text.has(verbal, in: first..<last)
    }

    private static func isNear(_ text: Passage, _ remark: Remark) -> Bool {
        for mark in text.times(in: remark.words) {
            for invitation in text.matches(.invite, in: remark.words)
            where mark.words.lowerBound >= invitation.lowerBound - 10
                && mark.words.lowerBound <= invitation.upperBound + 12
            {
                return true
            }
        }
        return false
    }

    /// The length of the step, and not of a video, a machine's run or somebody's search.
    private static func minutes(_ text: Passage, _ remark: Remark) -> Int? {
        guard !remark.has(.otherOwner) || remark.has(.availability) else { return nil }
        var longest: Int?
        for mark in text.durations(in: remark.words) {
            let clause = text.clause(around: mark.words.lowerBound, in: remark.words)
            if isDenied(text, clause) || isPast(text, clause) { continue }
            let next = mark.words.upperBound
            if next < remark.words.upperBound, text.words[next].gap <= .space {
                if films.contains(text.words[next]) { continue }
                if text.words[next].isCapitalized, text.words[mark.words.upperBound - 1].isCapitalized,
                    !partners.contains(text.words[next]), !text.has(.talk, in: next..<(next + 1))
                {
                    continue
                }
            }
            if mark.words.lowerBound > remark.words.lowerBound, figures.contains(text.words[mark.words.lowerBound - 1])
            {
                continue
            }
            longest = max(longest ?? 0, mark.minutes)
        }
        return longest
    }

    /// "Die Einrichtung dauert 15 Minuten": what takes the time is a thing, and no conversation.
    private static func isFigure(_ text: Passage, _ remark: Remark) -> Bool {
        for index in remark.words.dropFirst() where takes.contains(text.words[index]) {
            let before = index - 1
            let word = text.words[before]
            if word.isCapitalized, before > remark.words.lowerBound, word.length > 3,
                !text.has(.talk, in: before..<index),
                !text.has(.visit, in: before..<index), !partners.contains(word), word.gap <= .space,
                text.words[index].gap <= .space
            {
                return true
            }
        }
        return false
    }

    private static let takes = WordClass(118, "dauert braucht läuft schafft takes lasts")

    /// The classes of this file, for the vocabulary.
    static let classes = [
        calling, called, measures, calendars, buts, nots, now, choices, takes,
    ]
}
