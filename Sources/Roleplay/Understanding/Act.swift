/// What a trainee's line does, apart from what it is about.
public enum Act: String, Codable, CaseIterable, Sendable {
    // Opening
    case greeting, introduction, reason, observation, permission, source
    // Asking
    case concreteQuestion, genericQuestion, otherQuestion
    /// One of the questions that are asked everywhere, about the decision, the budget and so on.
    case commonQuestion
    /// Asks what was meant, or why.
    case clarifying
    /// Asks to hear the last sentence again.
    case repeatRequest
    /// Asks whether the persona is a machine.
    case identityQuestion
    /// Asks whether the persona has questions.
    case invitingQuestion
    /// Asks for the persona's name.
    case nameQuestion
    // Answering
    case answering, agreeing, refusing, unsure, acknowledging, summarizing, arguing
    /// Invites the persona to go on.
    case listening
    // Offering
    case value, proposal, offerToSend, changingTime
    /// Names a price.
    case price
    /// Asks when to call again.
    case callbackRequest
    /// Asks to be put through, or for a message to be passed on.
    case connectRequest, messageRequest
    // Taking a no
    case acceptingNo, optOut
    // Manners
    case smallTalk, praising, apologizing, joking, thanking, leaving
    // Breaches
    case pressure, pitch, pretence, wrongFact, insult
    /// Threatens with something; it is pressure too.
    case threat
    /// Offers something to the person in private.
    case bribe
    /// Reproaches the other with something.
    case reproach
    /// Talks down to the other.
    case scorn
    /// Says that the reply misses the question.
    case complaint
    /// Holds up to the other what they are supposed to have said.
    case challenge
    /// Takes the other for somebody else.
    case wrongAddressee
    // Mischief
    /// Reads out the parts of a sales checklist.
    case recital
    /// Tells a riddle or a joke that waits for "I don't know".
    case riddle
    case offTopic
    /// Speaks another language than the scenario's.
    case otherLanguage
    case nonsense, silence
}
