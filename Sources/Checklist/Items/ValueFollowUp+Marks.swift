import Linguistics

/// What a remark shows that speaks for or against something useful in it.
///
/// Each is a small piece of understanding; `ValueFollowUp+Weights.swift` says how much each counts.
package enum ValueMark: Int, WeighedMark {
    // A thing: a document, a template, a photograph.
    case thing, things, thingGiven, thingForThem, thingNamed, thingOurs, thingKnown, thingDenied
    case thingHad, thingAsked, thingPages
    case give, firstPersonGives, attached, pages, transfer, owns, thingTransferred, thingOwned, asksForTransfer
    case thinTransferred, showsInMeeting, benefitNumber
    // A case: somebody else, and what came of it.
    case other, otherPlaced, otherNamed, otherOutcome, otherNumber, otherOutcomeNumber, namesSomebody
    case told, otherTold, toldNumber, thirdPerson, outcome, outcomes, change, since, fromTo, number, numbers, percent,
        unit
    // Advice and findings.
    case imperative, imperativeOfContact, advice, advices, cause, impersonal
    case impersonalLong, impersonalNumber, conditional, colon, found, foundOnTheirs, generalTruth
    // A service.
    case service, serviceForThem, serviceIfSent, forKeeps
    // All that it takes, in one remark.
    case wholeThing, wholeCase
    // What lowers it.
    case exchange, exchangeThing, thin, thinOurs, thinGiven, salesPaper, discount, feature
    case ourCustomers, ourCustomersNumber, pressure, purchase, worn, negated, denied
    // Who is spoken of, and how.
    case recipient, recipients, sender, senders, asks, knownOne, knownMore, knownCompany
    case meeting, proposal, time, duration, visit, smallAsk, vagueStep, optOut, reminder, noticed, past
    // Where it stands.
    case first, second, late, bullet, short, long
    // What else it is: the evidence of another item.
    case isEntry, isQuestion, isStep, nextToEntry
    case infinitive, fault, asked, askedBefore, imperativeOfFriends
    case only, insteadOf, senderFound, answer
    // What stands beside it.
    case thingBefore, giveAfter, otherBefore, toldAfter, outcomeAfter, adviceBefore, keepsAfter, noticedBefore,
        causeAfter
    case foundBefore, otherBeforeThirdPerson
}

/// A set of marks of the value.
typealias ValueMarks = MarkSet<ValueMark>

/// The verdicts on the other three items.
struct OtherVerdicts: Sendable {
    let entry: ItemVerdict
    let question: ItemVerdict
    let step: ItemVerdict

    init(_ reading: Reading) {
        entry = PersonalEntry.judge(reading)
        question = NeedsQuestion.judge(reading)
        step = NextStep.judge(reading)
    }

    init(entry: ItemVerdict, question: ItemVerdict, step: ItemVerdict) {
        self.entry = entry
        self.question = question
        self.step = step
    }
}

extension MarkSet<ValueMark> {
    /// Adds what the remarks before and after say.
    mutating func beside(before: ValueMarks?, after: ValueMarks?) {
        if let before {
            insert(.thingBefore, if: before.contains(.thing))
            insert(.nextToEntry, if: before.contains(.isEntry))
            insert(.otherBefore, if: before.contains(.otherPlaced))
            insert(.otherBeforeThirdPerson, if: before.contains(.otherPlaced) && contains(.thirdPerson))
            insert(.askedBefore, if: before.contains(.asked))
            insert(.adviceBefore, if: before.contains(.advice))
            insert(.noticedBefore, if: before.contains(.noticed))
            insert(.foundBefore, if: before.contains(.found))
        }
        if let after {
            insert(.giveAfter, if: after.contains(.attached) || after.contains(.thingGiven))
            insert(.outcomeAfter, if: after.contains(.outcome) && (after.contains(.number) || after.contains(.since)))
            insert(.toldAfter, if: after.contains(.told))
            insert(.keepsAfter, if: after.contains(.forKeeps))
            insert(.causeAfter, if: after.contains(.cause))
        }
    }
}
