import Linguistics

/// The kinds of grammar words by which things, cases and advice are told from one another; a word may be of several.
struct ValueWords: OptionSet, Sendable {
    let rawValue: UInt64

    /// The kinds of a word.
    @inline(__always)
    static func of(_ word: Word) -> ValueWords { ValueWords(rawValue: table[word.hash] ?? 0) }

    /// What belongs to the sender.
    static let ours = ValueWords(rawValue: 1 << 0)
    /// What belongs to the recipient.
    static let theirs = ValueWords(rawValue: 1 << 1)
    /// What denies the thing after it.
    static let denying = ValueWords(rawValue: 1 << 2)
    /// What names the subject of a thing: "Liste, welche …", "guide to …".
    static let naming = ValueWords(rawValue: 1 << 3)
    /// What the recipient already has or once had.
    static let had = ValueWords(rawValue: 1 << 4)
    /// Numbers and shares in letters.
    static let numbers = ValueWords(rawValue: 1 << 5)
    /// Between two numbers: "von 40 auf 22".
    static let into = ValueWords(rawValue: 1 << 6)
    /// Shares of a whole.
    static let shares = ValueWords(rawValue: 1 << 7)
    /// What is counted or measured.
    static let units = ValueWords(rawValue: 1 << 8)
    /// The state is another one now.
    static let change = ValueWords(rawValue: 1 << 9)
    /// Since when it is so.
    static let since = ValueWords(rawValue: 1 << 10)
    /// Between somebody and the place they are from.
    static let placing = ValueWords(rawValue: 1 << 11)
    /// English words that are capitals anywhere, and names of days and months.
    static let alwaysCapital = ValueWords(rawValue: 1 << 12)
    /// What leads in somebody who is not known: "ein", "der", "another".
    static let somebody = ValueWords(rawValue: 1 << 13)
    /// Conditions.
    static let conditions = ValueWords(rawValue: 1 << 14)
    /// How often something holds.
    static let generally = ValueWords(rawValue: 1 << 15)
    /// Somebody looked, measured or asked, and found something.
    static let found = ValueWords(rawValue: 1 << 16)
    /// Whom an imperative is said to.
    static let addressed = ValueWords(rawValue: 1 << 17)
    /// Verbs that ask to get in touch, buy or look at the sender's own things: no advice.
    static let contact = ValueWords(rawValue: 1 << 18)
    /// Verbs in front that tell the recipient what to do in their own work.
    static let doing = ValueWords(rawValue: 1 << 19)
    /// German verbs that begin a question, and words in -n that are no verbs.
    static let asking = ValueWords(rawValue: 1 << 20)
    /// Where a paper is that comes along.
    static let attached = ValueWords(rawValue: 1 << 21)
    /// What a paper consists of.
    static let pages = ValueWords(rawValue: 1 << 22)
    /// The sender, in front of a sentence.
    static let speaker = ValueWords(rawValue: 1 << 23)
    /// The particle of "liegt … bei", "hängt … an".
    static let particles = ValueWords(rawValue: 1 << 24)
    /// Somebody who is neither side.
    static let third = ValueWords(rawValue: 1 << 25)
    /// What a perfect or passive begins with.
    static let auxiliaries = ValueWords(rawValue: 1 << 26)
    /// Past forms that do not show it by their ending.
    static let past = ValueWords(rawValue: 1 << 27)
    /// Handing over, with the sender or a paper as the one who does it.
    static let transfer = ValueWords(rawValue: 1 << 28)
    /// The sender as the one who receives.
    static let toSender = ValueWords(rawValue: 1 << 29)
    /// Having something to give.
    static let having = ValueWords(rawValue: 1 << 30)
    /// Showing, comparing or reckoning, as the purpose of a meeting.
    static let showing = ValueWords(rawValue: 1 << 31)
    /// What the product is said to bring.
    static let benefits = ValueWords(rawValue: 1 << 32)
    /// Verbs that take an infinitive, so that it is no advice of its own.
    static let helpers = ValueWords(rawValue: 1 << 33)
    /// Words in -en that are no infinitives.
    static let notInfinitive = ValueWords(rawValue: 1 << 34)
    /// What follows a condition.
    static let then = ValueWords(rawValue: 1 << 35)
    /// What is broken or missing.
    static let faults = ValueWords(rawValue: 1 << 36)
    /// What somebody wanted to know.
    static let asked = ValueWords(rawValue: 1 << 37)
    /// How little it takes.
    static let only = ValueWords(rawValue: 1 << 38)
    /// One thing in place of another.
    static let instead = ValueWords(rawValue: 1 << 39)
    /// An answer is given.
    static let answers = ValueWords(rawValue: 1 << 40)
    /// Words that an urging verb may follow.
    static let urging = ValueWords(rawValue: 1 << 41)
    /// German imperatives to friends.
    static let urged = ValueWords(rawValue: 1 << 42)

    private static let table: WordTable<UInt64> = {
        var kinds = WordTableBuilder<UInt64>(room: 1024)
        for (kind, words) in lists { kinds.change(words, adding: 0) { $0 |= kind.rawValue } }
        return WordTable(kinds)
    }()
}
