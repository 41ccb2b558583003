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
