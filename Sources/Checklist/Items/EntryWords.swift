import Linguistics

/// The kinds of words by which a personal entry is told; a word may be of several. Each is the class of that number.
struct EntryWords: OptionSet, Sendable {
    let rawValue: UInt64

    /// The kinds of a word.
    @inline(__always)
    static func of(_ word: Word) -> EntryWords { EntryWords(rawValue: word.classes.firstHalf & all) }

    /// Whether a word is of one of the kinds.
    @inline(__always)
    func contains(_ word: Word) -> Bool { !EntryWords.of(word).isDisjoint(with: self) }

    /// Words that name the recipient as the one who acts or owns.
    static let owners = EntryWords(rawValue: 1 << 0)
    /// Words that name the recipient as the one to whom something happens.
    static let datives = EntryWords(rawValue: 1 << 1)
    /// Prepositions before them: "bei Ihnen".
    static let places = EntryWords(rawValue: 1 << 2)
    /// "in der Zeitung stand, dass Ihnen …": what happened to them.
    static let that = EntryWords(rawValue: 1 << 3)
    /// What stands before a name.
    static let titles = EntryWords(rawValue: 1 << 4)
    /// The recipient as the one who acts.
    static let pronouns = EntryWords(rawValue: 1 << 5)
    /// The sender's firm.
    static let ours = EntryWords(rawValue: 1 << 6)
    /// What belongs to the sender.
    static let mine = EntryWords(rawValue: 1 << 7)
    /// Offers.
    static let offers = EntryWords(rawValue: 1 << 8)
    /// The sender as the one who acts, and what helps the verb.
    static let firstPerson = EntryWords(rawValue: 1 << 9)
    /// How the sender got in touch before.
    static let sent = EntryWords(rawValue: 1 << 10)
    /// Words by which a sender speaks of the firm or the product in the third person.
    static let wares = EntryWords(rawValue: 1 << 11)
    /// Days and months.
    static let dated = EntryWords(rawValue: 1 << 12)
    /// Words before a date or a number.
    static let of = EntryWords(rawValue: 1 << 13)
    /// "von mir", "from me".
    static let from = EntryWords(rawValue: 1 << 14)
    /// Thanks.
    static let thanks = EntryWords(rawValue: 1 << 15)
    /// What makes a statement hang on something else.
    static let conditions = EntryWords(rawValue: 1 << 16)
    /// Verbs of how it is now.
    static let present = EntryWords(rawValue: 1 << 17)
    /// Words of likeness.
    static let likes = EntryWords(rawValue: 1 << 18)
    /// Words before a role.
    static let roleLeads = EntryWords(rawValue: 1 << 19)
    /// Somebody who is not named.
    static let somebody = EntryWords(rawValue: 1 << 20)
    /// Verbs that ask to suppose something.
    static let supposed = EntryWords(rawValue: 1 << 21)
    /// Congratulations.
    static let congratulations = EntryWords(rawValue: 1 << 22)
    /// What leads in the reason for them.
    static let upon = EntryWords(rawValue: 1 << 23)
    /// What anybody may be congratulated on.
    static let anything = EntryWords(rawValue: 1 << 24)
    /// What a signal was, where it could have been about many things.
    static let topics = EntryWords(rawValue: 1 << 25)
    /// Words before a topic.
    static let about = EntryWords(rawValue: 1 << 26)
    /// Topics that say nothing.
    static let vagueTopics = EntryWords(rawValue: 1 << 27)
    /// Words before a thing that do not say what it was about.
    static let plain = EntryWords(rawValue: 1 << 28)
    /// What papers and signs do.
    static let says = EntryWords(rawValue: 1 << 29)
    /// Words before a place.
    static let spots = EntryWords(rawValue: 1 << 30)
    /// What was, and what two did together.
    static let was = EntryWords(rawValue: 1 << 31)
    /// What people send each other.
    static let messages = EntryWords(rawValue: 1 << 32)
    /// Ties on a network, which are no reason to write.
    static let bonds = EntryWords(rawValue: 1 << 33)
    /// What somebody publishes or puts up.
    static let papers = EntryWords(rawValue: 1 << 34)
    /// What is met with on the spot.
    static let senses = EntryWords(rawValue: 1 << 35)
    /// Words beside a pronoun that make an offer, a wish, a condition or a question of it.
    static let open = EntryWords(rawValue: 1 << 36)
    /// Words at the start of a clause after which a pronoun is told of, not asked.
    static let joints = EntryWords(rawValue: 1 << 37)
    /// Things that many recipients have to do with: a signal is not known by them alone.
    static let thin = EntryWords(rawValue: 1 << 38)
    /// Units of time that make a number no fact.
    static let minutes = EntryWords(rawValue: 1 << 39)
    /// Words that begin a question, and no statement, unless a person follows: "wie Sie schreiben, …".
    static let interrogatives = EntryWords(rawValue: 1 << 40)
    /// What is promised, not told.
    static let promised = EntryWords(rawValue: 1 << 41)
    /// Words before what somebody asked: "you asked whether the tenants would notice".
    static let whether = EntryWords(rawValue: 1 << 42)
    /// Words before what a paper shows.
    static let ofThe = EntryWords(rawValue: 1 << 43)
    /// Who decides.
    static let deciders = EntryWords(rawValue: 1 << 44)
    /// What two did who met.
    static let past = EntryWords(rawValue: 1 << 45)
    /// Articles and words like them.
    static let articles = EntryWords(rawValue: 1 << 46)
    /// What everybody has, or what only the recipients themselves know of.
    static let commonThings = EntryWords(rawValue: 1 << 47)

    /// What both agreed or did together: "wie besprochen".
    static let together = EntryWords(rawValue: 1 << 48)
    /// Places on the net and lists that are theirs.
    static let sites = EntryWords(rawValue: 1 << 49)
    /// The sender and the recipient as those who act together.
    static let both = EntryWords(rawValue: 1 << 50)

    /// Good wishes, and the words before them.
    static let wishes = EntryWords(rawValue: 1 << 52)
    static let wishLeads = EntryWords(rawValue: 1 << 53)

    /// How something moved the sender.
    static let reactions = EntryWords(rawValue: 1 << 54)
    /// The definite article.
    static let the = EntryWords(rawValue: 1 << 55)

    /// The numbers of the classes that are kinds of these words.
    private static let all: UInt64 = (1 << 56) - 1

    /// The classes of the vocabulary.
    static let classes: [WordClass] = lists.map { WordClass($0.kind.rawValue.trailingZeroBitCount, $0.words) }
}

extension Passage {
    /// Whether any word of a range is of one of some kinds.
    func has(_ kinds: EntryWords, in range: Range<Int>) -> Bool {
        for index in range where kinds.contains(words[index]) { return true }
        return false
    }
}
