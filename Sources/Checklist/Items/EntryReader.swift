import Linguistics

/// Reads a remark for what points at the recipient: clause by clause first, then what the clauses make together.
struct EntryReader {
    let reading: Reading
    let passage: Passage
    let words: Range<Int>
    let asks: Bool
    /// The lists with a phrase that begins in the remark.
    let cues: UInt128
    var marks = EntryMarks()
    /// The kinds of all the words of the remark.
    private(set) var said: EntryWords = []

    // What the words have in common with what is known.
    var strong = 0
    var similar = 0
    var thin = 0
    var counted = 0
    var time = 0
    var general = 0
    var company = 0
    var signals = 0
    var ownFacts = 0
    // Who is spoken of.
    var owners = 0
    var senders = 0
    var ours = 0
    var figures = 0
    var states = false
    var statesSelf = false
    var asksOfThem = false
    var isOwnRun = false
    // Where it is.
    var first = Int.max
    var last = -1
    var ownerPlace: Int?

    /// Where a remark stands: its place, what it is a part of, and how much was said of the product before it.
    struct Position {
        var place = 0
        var isSubject = false
        var isIntroduction = false
        var product = ProductTalk()
    }

    /// How much was said of the sender and the product.
    struct ProductTalk {
        var words = 0
        var remarks = 0
        var features = 0
    }

    let position: Position
    var place: Int { position.place }

    /// Reads a remark of the text.
    init(_ remark: Remark, in reading: Reading, place: Int, after product: ProductTalk) {
        self.init(
            remark.words, of: reading.text, in: reading, asks: remark.asks, cues: remark.cues,
            Position(
                place: place, isIntroduction: remark.frame == .introduction, product: product))
    }

    /// Reads the subject.
    init(subjectOf reading: Reading) {
        var cues: UInt128 = 0
        let words = reading.subject.words.indices
        for index in words { cues |= reading.subject.phrases.starts[index] }
        self.init(
            words, of: reading.subject, in: reading, asks: false, cues: cues, Position(isSubject: true))
    }

    private init(
        _ words: Range<Int>, of passage: Passage, in reading: Reading, asks: Bool, cues: UInt128, _ position: Position
    ) {
        self.reading = reading
        self.passage = passage
        self.words = words
        self.asks = asks
        self.cues = cues
        self.position = position
        for index in words { said.formUnion(EntryWords.of(passage.words[index])) }
        var start = words.lowerBound
        while start < words.upperBound {
            let clause = passage.clause(around: start, in: words)
            let before = details
            read(clause)
            if details > before + 1 { marks.insert(.factTold) }
            if asks, details > before, clause.upperBound < words.upperBound { marks.insert(.premise) }
            start = clause.upperBound
        }
        combine()
    }

    /// How many known things it names.
    var details: Int { strong + similar + counted + time }

    /// Whether it tells of the sender, and has nothing by which it could point at the recipient.
    var tellsOnlyOfSender: Bool {
        marks.contains(.onlySender) && !asks && !marks.contains(.trade) && !marks.contains(.tradeTold)
            && !marks.contains(.ownMessage) && !marks.contains(.vague) && !marks.contains(.deed)
            && !marks.contains(.claimed) && !marks.contains(.referral) && !marks.contains(.congratulated)
            && signals == 0
    }

    @inline(__always) func has(_ cue: Cue) -> Bool { cues >> UInt128(cue.rawValue) & 1 == 1 }
    @inline(__always) func has(_ kinds: EntryWords) -> Bool { !said.isDisjoint(with: kinds) }

    mutating func include(_ range: Range<Int>) {
        first = min(first, range.lowerBound)
        last = max(last, range.upperBound - 1)
    }

    /// Adds a remark to the talk of the product if it speaks of the sender and does not point at the recipient.
    func talk(_ remark: Remark) -> ProductTalk {
        var product = position.product
        let points =
            marks.contains(.statesFact) || marks.contains(.noticedDetail) || marks.contains(.deedTold)
            || marks.contains(.referralNamed) || marks.contains(.signal) && marks.contains(.deed)
            || details > 2 && ours == 0
        guard !points, remark.place != nil, !asks else { return product }
        let introduction = has(.introduction) ? 8 : 0
        if has(.feature) || has(.stockPhrase) || has(.wares) || remark.isBullet { product.features += 1 }
        if reading.temperature == .warm, place == 0, words.count < 16, has(EntryWords.past), !has(.wares) {
            // What both did together is no talk of the product.
            return product
        }
        guard has(.ours) || has(.wares) || has(.feature) || has(.stockPhrase) || remark.isBullet else { return product }
        // What both did, or did not do yet, is little of it.
        if remark.recipientWords > 0 || has(.together) || has(Cue.past), !has(.feature), !has(.wares) {
            product.words += min(words.count, 6)
        } else {
            product.words += max(words.count - introduction, 7)
            product.remarks += 1
        }
        return product
    }
}
