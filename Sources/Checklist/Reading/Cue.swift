import Linguistics

/// The word lists that the rules look for, all found in one pass; each is a file of the same name in `Data`.
enum Cue: Int, CaseIterable, Sendable {
    // What belongs to no item: the frame of a letter or call, and how it is built.
    case greeting, introduction, signOff, starter, negation, past
    // Personal entry
    case noticed, praise, ownMessage, vagueTrigger, socialProof, referral, deed, anyone, standing, region, trade
    // Needs question
    case generic, genericNeed, productNeed, announcedQuestion, rhetorical, smallTalk, pleasantry, opinion, hypothesis
    case dataRequest, indirectQuestion, selfAnswer, trouble
    case askTime, askInterest, askReceipt, askDecision, askContact
    // Next step
    case talk, showing, invite, availability, pick, gatekeeper, enough, visit, bigStep, dropOff, trial, link, booking,
        announce,
        askBack, yesReply, offerSend, callMe
    case otherOwner, purchase, vagueStep, softNegation
    // Value
    case valueThing, give, thinValue, offerPaper, comparable, outcome, feature, discount
    case advice, cause, forKeeps, exchange, serviceOffer
    // Flags
    case stockPhrase, pressure, pretence, hiddenPurpose, optOut, decline, answerWay, reminder

    /// The bytes of the cue's list in a language.
    func file(_ language: Language) -> [UInt8] { WordFiles.bytes("\(self)", language) }
}
