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
    /// Is put off by being pushed where nobody speaks of a deadline.
    case resistPushing
    /// Does not give in to a threat.
    case resistThreat
    /// Is talked down to.
    case resistScorn
    /// Takes nothing that is slipped to it in private.
    case refuseGift
    /// Corrects something that is not true.
    case correctFact
    /// Says when the signal was, of which another time was told; `{when}` is the time that the scenario gives.
    case correctDay
    /// Is taken for somebody else; `{self}` is its name.
    case correctName
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

    // Answers to what is asked everywhere (`CommonQuestion`), where the scenario has none of its own.
    case answerDecision, answerBudget, answerSupplier, answerSatisfaction, answerTimeline
    /// `{size}` is the size on the briefing card.
    case answerSize
    case answerHistory, answerPriority, answerContact, answerPerson

    // Answers to what nobody foresaw, by the form of the question; `{topic}` is the trainee's own word.
    case tellHowMuch, tellWho, tellWhen, tellWhy, tellHow, tellWhich, tellWhether, tellEither, tellWould, tellOpinion

    /// The same from somebody who would tell and does not know: a fact, a reason, what would be or what they think of it.
    case admitNotKnowing, admitNoReason, admitNoView
    // Light answers to what nobody foresaw, from somebody who would tell and has no more to tell: true of nearly all that is
    // asked in that form.
    /// To what else and what all: this and that.
    case nameTrifles
    /// To what, who, which and how: it is a longer story, for another time.
    case putOffStory
    /// To what they would do: they would have to think about it themselves.
    case thinkItOver
    /// To what happens and what is done: it depends.
    case letItDepend
    /// To how it is done: as it always went.
    case followHabit
    /// To who else and which others: more than one.
    case nameSeveral
    /// To how many, how often and how long: nobody has counted.
    case admitUncounted
    /// To when, of what is over: a while ago.
    case placeRoughly
    /// To either-or: rather the second.
    case chooseLatter
    /// To whether something is so that was just spoken of: yes, as it goes.
    case answerMostly
    /// To whether something is so that nobody has spoken of: not really.
    case answerHardly
    /// To whether something was or ever is so: not that they know.
    case denyKnowing
    /// Goes no further into what it has just told: whoever told it cannot say that they do not know.
    case spareDetails
    /// Takes up the word of a question, `{topic}`: there is more to tell of it than can be told now.
    case putOffTopic
    /// Takes up the word of a question, `{topic}`, and leaves it at that.
    case passOver
    /// Is asked whether it has or does something that has nothing to do with it; `{topic}` is that thing, where the language
    /// lets it be named bare.
    case denyThing
    /// Is told how things are with it, and whether that is so: "…, oder?"
    case letItStand

    /// Leads over to what is told where nothing answers the question to the letter.
    case bridge

    /// Is asked for questions of its own, and has one.
    case askInTurn

    /// Is asked whether it is a good time.
    case grantMoment
    /// Is asked for its name, `{self}`.
    case answerName
    /// Has told all it knows about something.
    case admitLimit

    // Repair
    /// Says more plainly what was meant.
    case explain
    /// Says the last sentence again; `{said}` is that sentence.
    case repeatSaid
    /// Hears its own words with another figure in them; `{said}` is what it had said.
    case correctFigure
    /// Is taken for somebody of another trade; `{topic}` is that trade.
    case denyTrade
    /// Was asked about something that it has told already.
    case tellAgain
    /// Is told that its reply missed the question.
    case admitMisreading
    /// Admits that an answer was asked for again and is owed.
    case oweAnswer
    /// Is reminded of something that it is supposed to have said.
    case standByWord
    /// Has a question turned to itself: "And you?"
    case tellOfSelf
    /// Is reminded of something that it has not said.
    case disownWord
    /// Says that the trainee has summed up rightly.
    case confirmSummary
    /// Is given a word, `{heard}`, and asks what of it.
    case askWhatOfIt
    /// A thing, `{thing}`, is named with a question mark behind it, and asks what of it is wanted.
    case askOfThing
    /// Nods where its story was heard with a word or a laugh.
    case nod
    /// Hears a bare "no".
    case hearNo
    /// Hears that the trainee does not know.
    case hearUnsure
    /// Takes up a statement that touches its own world.
    case reactToTopic

    // The person
    /// Is asked whether it is a machine, and stays in its role.
    case answerIdentity
    case acceptPraise, acceptApology
    /// Is reproached with something.
    case meetReproach
    /// Takes note of the trainee's name, `{name}`.
    case noteName

    // Mischief
    /// Leads back from something that has nothing to do with it.
    case turnBack
    /// Is asked a riddle.
    case hearRiddle
    /// Hears "knock knock".
    case hearKnock
    /// Has heard who knocks, and asks on; `{heard}` is what it has heard.
    case askWhoKnocks
    /// Has heard the end of a riddle or a joke.
    case hearPunchline
    /// Notices that a checklist is being recited.
    case catchRecital
    /// Is spoken to in another language.
    case hearLanguage
    /// Hears keys hit at random.
    case hearGibberish

    // Steps
    /// Wants the hour of a day that was named, `{day}`.
    case askForHour
    /// Wants to know what the time would be used for.
    case askAgenda
    /// Says when to call again.
    case agreeToCallback
    case askPrice, resistPrice, weighPrice
    /// Names a time of its own, `{time}`, where none was refused.
    case offerTime
    /// Says again which time it means, `{time}`.
    case confirmTime

    // The front office
    case putThrough, takeMessage, refuseToPass

    // The last word, where the scenario has no endings of its own.
    /// `{time}` is what was agreed.
    case closeNextStep
    case closeWeaker, closeDoorOpen, closeNo, closeHungUp

    /// Tells, as a stage direction, how long a written answer took.
    case delay
}
