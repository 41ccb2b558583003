import Linguistics

/// Urgency, guilt or manipulation.
///
/// Most of it is worn enough to stand in a list. The rest shows in how things stand together: a tag that wants a yes
/// ("Das wollen Sie doch, oder?"), a time limit with what happens afterwards, a few places of something. An ordinary
/// date until which an offer stands is none.
struct Pressure: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        if let words = reading.subject.first(.pressure) {
            return FlagVerdict(flag: .pressure, evidence: reading.subjectSpan(words))
        }
        let text = reading.text
        for remark in reading.remarks where remark.frame != .greeting {
            if let words = text.first(.pressure, in: remark.words), !isTakenBack(text, remark),
                !isDenied(text, words, remark)
            {
                return FlagVerdict(flag: .pressure, evidence: reading.span(clause(text, words, remark)))
            }
            if complains(text, remark) || threatens(text, remark) {
                return FlagVerdict(flag: .pressure, evidence: reading.span(remark))
            }
            if wantsYes(text, remark) || isScarce(text, remark) || isLastCall(text, remark) {
                return FlagVerdict(flag: .pressure, evidence: reading.span(remark))
            }
        }
        return nil
    }

    /// The clause around some words, but never less than they are.
    private static func clause(_ text: Passage, _ words: Range<Int>, _ remark: Remark) -> Range<Int> {
        let clause = text.clause(around: words.lowerBound, in: remark.words)
        return min(clause.lowerBound, words.lowerBound)..<max(clause.upperBound, words.upperBound)
    }

    /// "Sie haben nicht geantwortet, das ist völlig in Ordnung."
    private static func isTakenBack(_ text: Passage, _ remark: Remark) -> Bool { text.has(relief, in: remark.words) }

    /// "I don't need a decision", and "zum dritten Mal" where it is something else that happened thrice.
    private static func isDenied(_ text: Passage, _ words: Range<Int>, _ remark: Remark) -> Bool {
        if text.has(denials, in: max(remark.words.lowerBound, words.lowerBound - 1)..<words.lowerBound) { return true }
        if remark.asks, worries.contains(text.words[words.lowerBound]) { return true }
        // "Es eilt überhaupt nicht."
        let next = words.upperBound..<min(words.upperBound + 3, remark.words.upperBound)
        if hurries.contains(text.words[words.lowerBound]), text.has(denials, in: next) { return true }
        return counts.contains(text.words[words.lowerBound]) && remark.senderWords == 0 && remark.words.count > 6
    }

    /// "Da sagen Sie doch nicht nein, oder?", "You'd like to be warm, wouldn't you?"
    private static func wantsYes(_ text: Passage, _ remark: Remark) -> Bool {
        guard remark.asks, remark.words.count >= 4 else { return false }
        let last = remark.words.upperBound - 1
        if tags.contains(text.words[last]) {
            // "Sie fahren doch nach Venlo, oder?" only makes sure.
            return text.has(suggestions, in: remark.words)
                || text.has(particles, in: remark.words) && text.has(wanting, in: remark.words)
        }
        guard english.contains(text.words[last]), negatedTags.contains(text.words[last - 1]) else { return false }
        return text.has(wishes, in: remark.words)
    }

    /// "Noch drei Plätze": a number of places, said by the one who has them to give.
    private static func isScarce(_ text: Passage, _ remark: Remark) -> Bool {
        guard text.has(scarce, in: remark.words) else { return false }
        for index in remark.words.dropLast() where only.contains(text.words[index]) {
            let end = min(index + 5, remark.words.upperBound)
            for place in (index + 1)..<end where scarce.contains(text.words[place]) {
                // "Die Akten haben noch keinen Platz": what there is not is not given away.
                if text.has(denials, in: index..<place) { continue }
                // The recipient's own places are no pressure: "Sie haben nur noch zwei Plätze".
                return !text.has(owners, in: max(remark.words.lowerBound, index - 4)..<index)
            }
        }
        return false
    }

    /// "Bis heute Abend, danach ist es weg": a limit of hours or days, and what is lost after it.
    private static func isLastCall(_ text: Passage, _ remark: Remark) -> Bool {
        guard !remark.has(.otherOwner), remark.senderWords + remark.recipientWords > 0,
            !remark.has(.talk, or: .availability)
        else { return false }
        for mark in text.times(in: remark.words) where mark.isLimit && !mark.isVague {
            // "bis Freitag, danach …", "nur bis Freitag"
            let start = max(remark.words.lowerBound, mark.words.lowerBound - 3)
            if text.has(losses, in: mark.words.upperBound..<remark.words.upperBound)
                || text.has(until, in: start..<mark.words.upperBound)
                    && text.has(only, in: start..<mark.words.lowerBound)
            {
                return true
            }
        }
        return false
    }

    /// "Nach vier Mails darf man doch eine Antwort erwarten": messages counted, and what they should have earned.
    private static func complains(_ text: Passage, _ remark: Remark) -> Bool {
        guard text.has(dues, in: remark.words), !remark.has(.optOut) else { return false }
        for index in remark.words.dropLast() {
            guard let count = Numeral.value(text.words, at: index), (2...12).contains(count) else { continue }
            for place in (index + 1)..<min(index + 3, remark.words.upperBound)
            where EntryWords.messages.contains(text.words[place]) { return true }
        }
        return false
    }

    /// "nie wieder zu diesem Preis", "out of business in a year": what is lost by whoever does not buy.
    private static func threatens(_ text: Passage, _ remark: Remark) -> Bool {
        guard remark.senderWords == 0 || text.has(sums, in: remark.words) else { return false }
        return text.has(evers, in: remark.words) && text.has(agains, in: remark.words)
            && text.has(sums, in: remark.words)
            || text.has(ruins, in: remark.words) && text.has(terms, in: remark.words)
    }

    /// "Ärgern Sie sich noch drüber?" asks.
    private static let worries: WordSet = ["ärgern", "ärgerst"]
    private static let hurries: WordSet = ["eilt", "drängt"]
    private static let dues: WordSet = [
        "erwarten", "erwartet", "geduld", "höflich", "höflichkeit", "anständig", "verdient", "patience", "expect",
        "expected", "thought", "deserve", "polite", "manners", "spare", "decency",
    ]
    private static let evers: WordSet = ["nie", "nimmer", "never", "niemals"]
    private static let agains: WordSet = ["wieder", "mehr", "again"]
    private static let sums: WordSet = ["preis", "preisen", "geld", "price", "prices", "rate", "money", "konditionen"]
    private static let ruins: WordSet = ["bust", "bankrupt", "bankruptcy", "pleite", "insolvent", "abgehängt"]
    private static let terms: WordSet = ["out", "gehen", "go", "goes", "gone", "werden", "sind"]
    private static let denials: WordSet = ["don't", "not", "never", "no", "nicht", "kein", "keine", "keinen", "nie"]
    private static let counts: WordSet = ["zum"]
    private static let until: WordSet = ["bis", "until", "till", "til", "by"]
    private static let relief: WordSet = [
        "ordnung", "verstehe", "verständlich", "fair", "fine", "understandable", "okay",
    ]
    private static let tags: WordSet = ["oder", "gell", "ne", "right", "wa", "nicht"]
    private static let suggestions: WordSet = [
        "zumindest", "you'd", "surely", "crazy", "obviously", "nein", "owe",
    ]
    private static let particles: WordSet = ["doch"]
    private static let wanting: WordSet = [
        "wollen", "willst", "wollt", "möchten", "möchtest", "würden", "würdest", "wär", "wäre", "sagen", "sagst",
        "brauchen", "brauchst", "sparen", "hätten",
    ]
    private static let english: WordSet = ["you", "it", "they"]
    private static let negatedTags: WordSet = ["wouldn't", "don't", "doesn't", "won't", "didn't", "isn't", "aren't"]
    private static let wishes: WordSet = ["you'd", "like", "want", "works", "agree", "love", "need", "save"]
    private static let only: WordSet = ["noch", "nur", "only", "bloß", "just", "letzten", "letzte", "last"]
    private static let owners: WordSet = ["sie", "ihr", "du", "you", "ihnen", "your", "ihre", "eure"]
    private static let scarce: WordSet = [
        "plätze", "platz", "pilotplätze", "testplätze", "startplätze", "exemplare", "restposten", "kontingent",
        "termine", "spots", "spot", "places", "seats", "slots", "appointments",
    ]
    private static let losses: WordSet = [
        "danach", "sonst", "weg", "vergeben", "vorbei", "verfällt", "expires", "lapses", "otherwise", "gone",
        "letztmalig", "suscht", "wäg", "futsch",
    ]

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "„\(quote)“ drängt. Wer gedrängt wird, sucht den Ausgang.",
                en: "“\(quote)” pushes. People who are pushed look for the way out."),
            advice: Localized(
                de:
                    "Nennen Sie den Anlass, und lassen Sie die Zeit offen: „Wann es passt, sagen Sie.“",
                en: "Name the occasion, and leave the time open: “You say when it suits.”"))
    }
}
