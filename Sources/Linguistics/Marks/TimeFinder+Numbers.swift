extension TimeFinder {
    // MARK: Numbers, dates and events

    func number(_ at: Int, after last: TimeMark?) -> TimeMark? {
        let word = words[at]
        guard let value = word.number else { return nil }
        let next = role(at + 1)
        if next == .month, value <= 31, word.length <= 2,
            !TimeFinder.may.contains(words[at + 1]) || words[at + 1].isCapitalized
        {
            return TimeMark(at..<(at + 2), day: at)
        }
        if let date = date(at, value) { return date }
        if next == .clock, value <= 24 {
            return TimeMark(at..<(at + (isMinute(at + 2) ? 3 : 2)), clock: true)
        }
        // "10am", but not "10 am Dienstag"
        if next == .meridiem, value <= 12,
            words[at + 1].gap == .joined || !TimeFinder.am.contains(words[at + 1]) || role(at + 2) != .day
        {
            return TimeMark(at..<(at + 2), clock: true)
        }
        if word.isClock { return TimeMark(at..<(at + (next == .clock ? 2 : 1)), clock: true) }
        // "um 1 oder 5.30"
        if let last, last.hasClock, last.words.upperBound == at - 1, isChoice(at - 1), value <= 24, word.length == 4,
            !isCounted(at)
        {
            return TimeMark(at..<(at + 1), clock: true)
        }
        guard value <= 24, word.length <= 2 else { return nil }
        // "10 oder 14 Uhr", "8–10 Uhr": the first number is a time too.
        if at + 1 < words.count, words[at + 1].gap < .stop {
            let other = TimeMark.alternatives.contains(words[at + 1]) ? at + 2 : at + 1
            if other < words.count, words[other].isNumber, words[other].gap < .stop,
                role(other + 1) == .clock || role(other + 1) == .meridiem && words[other + 1].gap == .joined
            {
                return TimeMark(at..<(at + 1), clock: true)
            }
        }
        guard let last, !isCounted(at) else { return nil }
        // "um 10 oder 11", "Dienstag 9"
        if last.hasClock, last.words.upperBound == at - 1, isChoice(at - 1) || last.waitsForEnd {
            return TimeMark(at..<(at + 1), clock: true)
        }
        if last.hasClock, last.words.upperBound == at, joinedByDash(words[at - 1], word) {
            return TimeMark(at..<(at + 1), clock: true)
        }
        if last.hasDay, !last.hasClock, last.words.upperBound == at, word.gap == .space {
            return TimeMark(at..<(at + 1), clock: true)
        }
        return nil
    }
    static let may: WordSet = ["may"]

    /// "am 3.", "den 14. oder 15.", "the 9th", "12.3.", "14.06.2026"
    func date(_ at: Int, _ value: Int) -> TimeMark? {
        let word = words[at]
        guard value >= 1, value <= 31 else { return nil }
        let hasStop = word.end < text.bytes.count && text.bytes[word.end] == 0x2E
        if word.length <= 2 {
            if isOrdinalEnding(at + 1) {
                let following = at + 2 < words.count && words[at + 2].gap == .space ? words[at + 2] : nil
                if let following, TimeFinder.notDates.contains(following), role(at + 3) != .month { return nil }
                return TimeMark(at..<(at + 2), day: at)
            }
            guard hasStop, at > 0 else { return nil }
            let before = words[at - 1]
            let follows = at + 1 < words.count && words[at + 1].gap == .space ? words[at + 1] : nil
            if let follows, follows.isCapitalized, role(at + 1) == nil, !TimeFinder.persons.contains(follows) {
                return nil
            }
            if let follows, TimeFinder.notDates.contains(follows), !TimeMark.alternatives.contains(follows) {
                return nil
            }
            let isLed =
                TimeFinder.dateLeads.contains(before) || role(at - 1) == .day && before.gap < .stop
                || TimeMark.alternatives.contains(before) && at > 1 && words[at - 2].isNumber
            return isLed ? TimeMark(at..<(at + 1), day: at) : nil
        }
        guard word.length >= 3, word.length <= 10, let hasYear = hasYear(word) else { return nil }
        let isLed = at > 0 && TimeFinder.clockLeads.contains(words[at - 1])
        guard hasYear || hasStop && !isLed else { return nil }
        return TimeMark(at..<(at + 1), day: at)
    }
    /// Whether a number can be the minutes behind "Uhr".
    private func isMinute(_ at: Int) -> Bool {
        at < words.count && words[at].number.map { $0 < 60 && words[at].length == 2 } == true && words[at].gap == .space
    }

    /// Whether a word belongs to the hour before it: "Uhr", "pm", but not the German "am".
    private func isClosing(_ at: Int) -> Bool {
        guard role(at) != .clock else { return true }
        return role(at) == .meridiem
            && (!TimeFinder.am.contains(words[at]) || words[at].gap == .joined
                || TimeFinder.isEnglishHour(words[at - 1]))
    }

    static let dateLeads: WordSet = [
        "am", "den", "dem", "der", "vom", "zum", "ab", "bis", "dr", "dn", "zwischen",
    ]
    static let clockLeads: WordSet = ["um", "gegen", "ab", "nach", "vor", "bis"]

    /// Whether a number that reads day and month has a year as well; nil if it does not read so.
    func hasYear(_ word: Word) -> Bool? {
        var stops = 0
        var month = 0
        for place in word.start..<word.end {
            switch text.bytes[place] {
            case 0x2E: stops += 1
            case 0x30...0x39: if stops == 1 { month = month * 10 + Int(text.bytes[place] - 0x30) }
            default: return nil
            }
        }
        guard stops == 1 || stops == 2, (1...12).contains(month) else { return nil }
        return stops == 2
    }

    /// "um halb zehn", "at half past two", "vor der Frühschicht", "either side of lunch", "oder danach".
    func lead(_ at: Int, after last: TimeMark?) -> TimeMark? {
        let next = role(at + 1)
        let opensWindow = TimeMark.windowLeads.contains(words[at])
        let isFraction = role(at) == .fraction
        // "at a quarter past four"
        if next == .article, role(at + 2) == .fraction, let inner = lead(at + 2, after: last) {
            return TimeMark(at..<inner.words.upperBound, clock: inner.hasClock)
        }
        if next == .fraction || !isFraction && next == .clockLead, let inner = lead(at + 1, after: last) {
            return TimeMark(
                at..<inner.words.upperBound, clock: inner.hasClock, part: inner.hasPart, open: inner.isOpen,
                window: opensWindow || inner.waitsForEnd)
        }
        // "before the counter opens tomorrow or once the vans have gone"
        if TimeFinder.befores.contains(words[at]), next == .article, opensChoice(at) {
            return TimeMark(at..<(at + 1), part: true)
        }
        // "kurz vor zwölf", but not "kurz zwei Fragen"
        guard !TimeFinder.shades.contains(words[at]) else { return nil }
        var place = at + 1
        if isFraction, next == .clockLead || place < words.count && TimeFinder.of.contains(words[place]) { place += 1 }
        if isHour(place), words.indices.contains(place + 1), words[place + 1].gap == .joined,
            words[place + 1].length == 1, words[place].isNumber
        {
            // Swiss "am 4i"
            return TimeMark(at..<(place + 2), clock: true)
        }
        if isHour(place), role(place + 1) != .month, !isDate(place) {
            // "in zwei", "nach zwei Jahren": an hour is followed by nothing that is counted.
            let following = role(place + 1)
            // "ten past four", "zehn nach halb neun"
            if following == .clockLead || place + 1 < words.count && TimeFinder.of.contains(words[place + 1]),
                TimeFinder.past.contains(words[place + 1]), words[place + 1].gap == .space,
                isHour(place + 2) || role(place + 2) == .fraction
            {
                let end = role(place + 2) == .fraction && isHour(place + 3) ? place + 4 : place + 3
                let isClosed = isClosing(end)
                return TimeMark(at..<(isClosed ? end + 1 : end), clock: true)
            }
            if following != .unit, isFraction || words[place].isClock || !isCounted(place) {
                let isClosed = isClosing(place + 1)
                // "um 7 Uhr 30"
                let hasMinutes = isClosed && isMinute(place + 2)
                let end = place + (hasMinutes ? 3 : isClosed ? 2 : 1)
                return TimeMark(at..<end, clock: true, window: opensWindow)
            }
        }
        guard !isFraction else { return nil }
        // "vor oder nach der Pause", "before or after lunch"
        if isChoice(at + 1), role(at + 2) == .clockLead, let inner = lead(at + 2, after: nil), inner.hasPart {
            return TimeMark(at..<inner.words.upperBound, part: true, open: true)
        }
        // "vor der Frühschicht", "after lunch", "nach Ihrem Rundgang".
        if next == .moment { return moment(at, at + 1) }
        if next == .article {
            if role(at + 2) == .part { return moment(at, at + 2) }
            if role(at + 2) == .moment { return moment(at, at + 2) }
            if at + 3 < words.count, role(at + 3) == .moment, words[at + 3].gap == .space { return moment(at, at + 3) }
        }
        if at + 2 < words.count, role(at + 2) == .moment, next == nil, words[at + 2].gap == .space {
            return moment(at, at + 2)
        }
        return event(at, next, after: last)
    }

    private static let befores: WordSet = ["before", "after"]
    static let past: WordSet = ["past", "to", "vor", "nach"]
    static let shades: WordSet = ["kurz", "noch", "right", "straight", "direkt", "gleich", "just", "shortly"]
    static let of: WordSet = ["of", "to", "past", "over"]

    func isDate(_ index: Int) -> Bool {
        guard index < words.count, let number = words[index].number else { return false }
        return isOrdinalEnding(index + 1) || date(index, number) != nil
    }

    func moment(_ at: Int, _ place: Int) -> TimeMark {
        TimeMark(at..<(place + 1), part: true)
    }

    /// Any other event, where it stands beside another time or is one of two: "am Dienstag vor dem Betonieren oder nach dem Essen".
    func event(_ at: Int, _ next: TimeMark.Role?, after last: TimeMark?) -> TimeMark? {
        guard TimeFinder.eventLeads.contains(words[at]), at + 1 < words.count, words[at + 1].gap == .space else {
            return nil
        }
        var place = at + 1
        if next == .article || TimeFinder.possessives.contains(words[place]) { place += 1 }
        guard place < words.count, words[place].gap == .space, !words[place].isNumber else { return nil }
        let isBeside = last.map { $0.words.upperBound == at && words[at].gap < .comma } ?? false
        let isOneOfTwo = isChoice(at - 1) || isChoice(place + 1)
        guard isBeside || isOneOfTwo else { return nil }
        return TimeMark(at..<(place + 1), part: true)
    }

    static let eventLeads: WordSet = [
        "vor", "nach", "before", "after", "vorm", "vor'm", "nach'm", "vorn",
    ]
    static let possessives: WordSet = [
        "ihrem", "ihrer", "eurem", "eurer", "deinem", "deiner", "meinem", "meiner", "your", "my", "the", "unserem",
        "first",
        "second", "our",
    ]
}
