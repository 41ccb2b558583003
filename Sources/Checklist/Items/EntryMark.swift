/// What a remark shows that speaks for or against a personal entry.
///
/// Each is a small piece of understanding; `PersonalEntry+Weights.swift` says how much each counts.
package enum EntryMark: Int, WeighedMark {
    // MARK: What is known of the recipient

    /// A word that stands in the facts or the trigger.
    case fact
    /// Two of them.
    case facts
    /// Three or more.
    case manyFacts
    /// Another word for one that is known: "Azubi" for "Lehrling".
    case paraphrase
    /// A number of theirs beside what is counted.
    case counted
    /// The day or week of the trigger.
    case when
    /// A known word that many have to do with: "Webinar", "Angebot".
    case thin
    /// Two or more of them.
    case triggerWords
    /// The trade or the role.
    case trade
    /// The firm's name.
    case company
    /// Two known things in one remark, whatever they are.
    case details
    /// Three or more.
    case manyDetails
    /// Two known things in one clause: a fact told in its own words or others.
    case factTold
    /// A name or a noun of theirs in its own words.
    case named
    /// A known word in what the sender tells of themselves.
    case ownFact
    /// Such a word, of a time that is over: "ich lag eine Nacht an Steg C".
    case ownFactThen
    /// A known message without answer.
    case contactKnown

    // MARK: How it is said

    /// "Ihre", "Sie", "your": the recipient is spoken of.
    case theirs
    /// The recipient is told something about themselves.
    case states
    /// They are told what they do: "Sie suchen …".
    case statesDeed
    /// Told, with something that is known.
    case statesFact
    /// "Ihre neunte Filiale", "your five sites", "your 2019 Honda": a thing of theirs with a figure.
    case theirNumber
    /// "Ihr Werk in Damme", "your shop on Mill Road": a thing of theirs with a place or a name.
    case theirPlace
    /// A thing of theirs and how it is with it: "Ihre Rezeption ist mittags zu".
    case ownThing
    /// Somebody looked: "gelesen", "saw", "found".
    case noticed
    /// Looked, and found something that is known or can be checked.
    case noticedDetail
    /// Something of theirs moved the sender: "made me laugh", "hat mich erinnert".
    case moved
    /// The sender was there: "bei Ihnen auf dem Hof".
    case onSpot
    /// There, at a time that is over.
    case onSpotThen
    /// The sender saw, heard or tried it for themselves.
    case witness
    /// What the sender met with at their place, on a certain day or with a figure.
    case experience
    /// A paper, a page or a sign.
    case paper
    /// A paper and what it says.
    case paperSays
    /// A paper of theirs and what it is about.
    case theirPaper
    /// Their site, shop or list, in whatever words.
    case theirSite
    /// Words of theirs in quotation marks.
    case quoted
    /// A figure.
    case figure
    /// A day, a date or a week.
    case dated
    /// Something that can be checked: a figure, a day, a name, a paper.
    case concrete
    /// Something that was.
    case past

    // MARK: What both had to do with one another

    /// Something they did: "geladen", "asked", "visited".
    case deed
    /// They did it, and when or with what.
    case deedTold
    /// They did it, when they are known to have.
    case warmDeed
    /// A word of the trigger while there is one, early or in the past.
    case signal
    /// With what it was about: "Ihr Kommentar zu den Zuschlägen".
    case signalTopic
    /// The act and the thing: "danke für den Download des Whitepapers".
    case namedAct
    /// Thanks.
    case thanks
    /// What both did together, or are said to have: "wir haben telefoniert", "wie besprochen".
    case together
    /// With a day or a known thing.
    case togetherDetail
    /// The sender claims a tie that may be invented.
    case claimed
    /// They asked something: "Sie wollten wissen, ob …".
    case theyAsked
    /// Somebody sent the sender here.
    case referral
    /// With a name.
    case referralNamed
    /// Without one.
    case referralUnnamed
    /// Congratulations on something particular.
    case congratulated

    // MARK: What is worth half at most

    /// The sender's own earlier message, and little besides.
    case ownMessage
    /// A trigger that nobody would recognise: "Sie hatten Interesse gezeigt", "danke für Ihre Nachricht".
    case vague
    /// While there is a trigger, a word of it and nothing else.
    case thinSignal
    /// "Als Hotelier", "as a joinery business", and nothing that is known.
    case standing
    /// "Betriebe wie Ihrer".
    case likened
    /// Many: "viele Bäckereien".
    case anyone
    /// Many, and it is not the sender's firm that is spoken of.
    case anyoneTold
    /// Their area.
    case region
    /// Their area, told of in itself.
    case regionTold
    /// A trade, told of in itself.
    case tradeTold
    /// Known things of which nobody says that they are theirs.
    case factOfNobody
    /// A question whether they want it, decided on it or got it.
    case asksInterest
    /// A rhetorical question.
    case rhetorical
    /// It stands in front: the first remark, or the subject.
    case front
    /// It is the third remark or later.
    case third
    /// It is the fourth remark or later.
    case late
    /// It is the fifth or later.
    case veryLate
    /// It is the seventh or later.
    case tooLate
    /// Only the subject says it.
    case subject
    /// After a sentence about the sender or the product.
    case afterProduct
    /// After a long one, or two.
    case afterMuchProduct
    /// After a remark about what the product does, or a worn phrase.
    case afterFeature
    /// After two remarks about the sender or the product.
    case afterTwoProducts
    /// After a whole pitch.
    case afterPitch

    // MARK: What speaks against it

    /// A question.
    case asks
    /// A question without a statement in it.
    case onlyAsks
    /// A statement with something known before the question in the same sentence.
    case premise
    /// Something is asked of them before the remark goes on.
    case asksOfThem
    /// A question about who decides.
    case asksContact
    /// "wir", "unser": the sender's firm.
    case ours
    /// Only the sender, and nothing of the recipient.
    case onlySender
    /// Words of products and makers.
    case wares
    /// Known words in what the sender says of themselves.
    case factOfOurs
    /// The sender again and again.
    case manySenders
    /// Something is handed over, or what came of it elsewhere.
    case gives
    /// Something is not so.
    case negated
    /// Conditions, wishes and offers.
    case conditions
    /// "Stellen Sie sich vor …".
    case supposed
    /// Praise.
    case praise
    /// Praise, and nothing that is known.
    case praiseOnly
    /// A worn phrase.
    case worn
    /// A worn phrase, and little that is known.
    case wornOnly
    /// Satisfied customers.
    case socialProof
    /// What the product does.
    case feature
    /// Buying.
    case purchase
    /// Pressure.
    case pressure
    /// A meeting, a call, a time to come.
    case proposal
    /// "Schön, dass wir vernetzt sind".
    case bond
    /// The introduction.
    case introduction
    /// Five words or fewer.
    case short
    /// More than 25 words.
    case long
    /// Nothing in it points at anybody.
    case empty
}

/// A set of marks of a personal entry.
typealias EntryMarks = MarkSet<EntryMark>

extension EntryMark {
    /// The sender's own message, a trigger nobody would recognise, and what comes after the product are half at most.
    package var isHalfAtMost: Bool { self == .ownMessage || self == .vague || self == .afterMuchProduct }

    /// Which way the mark may count.
    package var direction: MarkDirection {
        switch self {
        // At most partial, by the rubric or by what it shows.
        case .trade, .contactKnown, .ownMessage, .vague, .thinSignal, .standing, .likened, .anyone, .anyoneTold,
            .region, .regionTold, .tradeTold, .factOfNobody,
            .referralUnnamed, .subject, .asksInterest, .rhetorical:
            .half
        case .asks, .onlyAsks, .asksContact, .ours, .onlySender, .wares, .factOfOurs, .conditions,
            .supposed, .praise, .praiseOnly, .worn, .wornOnly, .socialProof, .feature, .purchase, .pressure,
            .proposal, .bond, .introduction, .short, .empty, .late, .veryLate, .afterProduct,
            .afterMuchProduct, .afterPitch, .third, .tooLate, .afterFeature, .afterTwoProducts, .asksOfThem,
            .manySenders, .gives, .negated, .long:
            .against
        case .fact, .facts, .manyFacts, .paraphrase, .counted, .when, .thin, .triggerWords, .company,
            .details, .manyDetails, .factTold, .theirs, .states, .statesDeed, .statesFact,
            .ownThing, .noticed, .onSpot,
            .onSpotThen, .witness, .paper, .paperSays, .theirPaper, .theirSite, .quoted, .figure, .dated,
            .concrete, .past, .deed, .deedTold, .warmDeed, .signal, .signalTopic,
            .namedAct, .thanks, .together, .togetherDetail, .claimed,
            .theyAsked, .referral, .referralNamed, .congratulated, .premise, .named, .ownFact,
            .ownFactThen, .experience, .noticedDetail, .moved, .front, .theirNumber, .theirPlace:
            .towards
        }
    }
}
