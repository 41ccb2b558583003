/// Finds the times of one text.
struct TimeFinder {
    let text: Text
    let words: [Word]

    init(_ text: Text) {
        self.text = text
        words = text.words
    }

    // MARK: Pieces that belong together

    /// "Dienstag" and "um zehn" belong together, "Dienstag" and "Donnerstag" do not.
    func joins(_ last: TimeMark, _ piece: TimeMark) -> Bool {
        if piece.hasDay && last.hasDay || piece.hasClock && last.hasClock || piece.hasPart && last.hasPart
            || piece.isVague && last.isVague
        {
            return false
        }
        // "10 Uhr am Dienstag", but not "um 10, Dienstag um 11".
        guard piece.words.lowerBound - last.words.upperBound <= 2 else { return false }
        for index in last.words.upperBound...piece.words.lowerBound {
            if words[index].gap >= .stop { return false }
            if index < piece.words.lowerBound, !isGlue(index) { return false }
        }
        return !(words[piece.words.lowerBound].gap == .comma && last.hasClock)
    }

    func isGlue(_ index: Int) -> Bool {
        if TimeFinder.glue.contains(words[index]) { return true }
        switch words[index].kinds.role {
        case .article?, .clockLead?, .coming?: return true
        default: return false
        }
    }
    static let glue: WordSet = [
        "am", "of", "on", "in", "im", "den", "dem", "der", "um", "at", "also", "schon", "zum", "zur", "beim", "drauf",
        "say",
        "etwa", "auch", "right", "gleich", "first", "thing", "again", "immer", "dann", "irgendwann", "sometime", "so",
    ]

    /// "Montag bis Mittwoch", "8–10 Uhr", "zwischen acht und zehn": two ends of one window.
    func spans(_ last: TimeMark, _ piece: TimeMark) -> Bool {
        guard piece.hasClock == last.hasClock || piece.hasClock && last.waitsForEnd else { return false }
        let between = piece.words.lowerBound - last.words.upperBound
        let first = words[piece.words.lowerBound]
        guard first.gap < .stop else { return false }
        if between == 0 {
            if TimeMark.spans.contains(first) { return piece.hasClock }
            return joinedByDash(words[piece.words.lowerBound - 1], first)
        }
        guard between == 1 else { return false }
        let link = words[last.words.upperBound]
        return link.gap < .stop
            && (TimeMark.spans.contains(link) || last.waitsForEnd && TimeMark.windowLinks.contains(link))
    }

    /// Whether nothing but a dash stands between two words: "Mo–Do", but not "Di/Do".
    func joinedByDash(_ left: Word, _ right: Word) -> Bool {
        guard left.end < right.start else { return false }
        var hasDash = false
        for place in left.end..<right.start {
            switch text.bytes[place] {
            case 0x2D, 0xE2, 0x80, 0x93, 0x94: hasDash = true
            case 0x2E: break
            default: return false
            }
        }
        return hasDash
    }

    /// "bis Freitag", "by Friday", "seit Montag", "letzten Dienstag"
    func isLimit(_ piece: TimeMark) -> Bool {
        let first = words[piece.words.lowerBound]
        if TimeFinder.limits.contains(first) { return !piece.hasPart || piece.words.count < 3 }
        guard piece.words.lowerBound > 0, first.gap <= .space else { return false }
        let before = words[piece.words.lowerBound - 1]
        if TimeFinder.limits.contains(before) || TimeFinder.gone.contains(before) { return true }
        // "bis zum 30.", "am vergangenen Montag"
        guard piece.words.lowerBound > 1, before.gap <= .space else { return false }
        return TimeFinder.limits.contains(words[piece.words.lowerBound - 2])
            && (role(piece.words.lowerBound - 1) == .article || TimeFinder.glue.contains(before))
    }

    static let limits: WordSet = [
        "bis", "by", "until", "till", "til", "since", "seit", "through", "spätestens", "to",
    ]
    static let gone: WordSet = [
        "letzten", "letzter", "letztem", "letzte", "vergangenen", "vorigen", "vorige", "last", "previous", "jeweiligen",
        "every",
    ]
}
