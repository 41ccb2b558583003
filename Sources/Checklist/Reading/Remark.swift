import Linguistics

/// A sentence of an opener or, where nobody typed full stops, the piece of one that stands for itself.
struct Remark: Sendable {
    /// Its words, as indices into the words of the passage.
    var words: Range<Int>
    /// Whether it asks, by its mark or its form.
    var form: SentenceForm
    /// Whether it begins with a bullet.
    var isBullet: Bool
    /// Whether it begins a new line.
    var beginsLine: Bool
    /// The lists with a phrase that begins in it, one bit each.
    var cues: UInt128 = 0
    /// How many of its words speak of the recipient, and of the sender.
    var recipientWords = 0
    var senderWords = 0
    /// What part it plays in the frame of the opener.
    var frame: Frame = .content
    /// Its place among the remarks that say something, from 0; nil for greeting, introduction and sign-off.
    var place: Int?

    /// The part a remark plays in the frame of an opener.
    enum Frame: Sendable { case greeting, introduction, content, signOff }

    /// Whether it asks directly, by its mark or its form.
    var asks: Bool {
        switch form {
        case .statement: false
        case .asked, .built: true
        }
    }

    /// Whether a phrase of a list begins in it.
    func has(_ cue: Cue) -> Bool { cues >> UInt128(cue.rawValue) & 1 == 1 }

    /// Whether a phrase of any of two lists begins in it.
    func has(_ first: Cue, or second: Cue) -> Bool { has(first) || has(second) }
}
