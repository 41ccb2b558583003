/// What the persona does in answer to a line; its wording comes from the scenario or from the archetype.
public enum Move: String, Codable, CaseIterable, Sendable {
    /// Picks up the phone.
    case greet
    /// Returns a bare greeting.
    case returnGreeting
    /// Asks who this is and what it is about.
    case askReason
    /// Says that the observation is right.
    case confirmObservation
    /// Shows some interest and wants to hear more.
    case showInterest
    /// Gives a general answer to a general question.
    case answerVaguely
    /// Answers a question on something the scenario knows nothing about, in role.
    case deflect
    /// Did not get it and asks back.
    case askBack
    /// Takes the lead again: "So what do you want from me?"
    case retakeInitiative
    /// Says that the answer or acknowledgement was heard.
    case acknowledge
    /// Small talk is returned.
    case smallTalk
    /// Cuts a long speech short.
    case interrupt
    /// Is put off by a pitch.
    case resistPitch
    /// Is put off by being argued with.
    case resistArgument
    /// Is put off by pressure.
    case resistPressure
    /// Corrects something that is not true.
    case correctFact
    /// Catches an invented relationship.
    case catchPretence
    /// Asks where the details come from, or takes note of the answer.
    case noteSource
    /// Wants a definite day and time.
    case askForTime
    /// Offers another time; `{time}` is the persona's own.
    case counterTime
    /// Agrees to look at something that is sent.
    case agreeToSend
    /// Hesitates about a step because interest is missing.
    case hesitate
    /// Says a firm no.
    case declineFirmly
    /// Reacts to an insult.
    case resistInsult
    /// Nothing was said.
    case breakSilence
    /// Warns that time is up.
    case warnPatience
    /// Thanks the trainee for something useful.
    case thankForValue
}
