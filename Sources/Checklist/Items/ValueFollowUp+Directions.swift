extension ValueMark {
    /// Which way the mark may count.
    package var direction: MarkDirection {
        switch self {
        // Of the sender's own, without a content, or only against something.
        case .thinTransferred, .showsInMeeting, .benefitNumber, .generalTruth, .exchange, .exchangeThing, .thin,
            .thinOurs, .thinGiven, .ourCustomers, .ourCustomersNumber, .smallAsk:
            .half
        // Not there, there already, or there only if.
        case .thingKnown, .thingDenied, .thingHad, .conditional, .negated, .denied: .against
        // Product, price and pressure.
        case .salesPaper, .discount, .feature, .pressure, .purchase, .worn, .bullet: .against
        // About the sender, or what the recipient knows anyway.
        case .sender, .senders, .asks, .knownOne, .knownMore, .knownCompany, .noticed: .against
        // The business of arranging something.
        case .imperativeOfContact, .meeting, .proposal, .time, .duration, .visit, .vagueStep, .optOut, .reminder,
            .answer:
            .against
        // What other items rest on, and where the opener has only begun.
        case .first, .second, .short, .isEntry, .isQuestion, .isStep: .against
        case .thing, .things, .thingGiven, .thingForThem, .thingNamed, .thingOurs, .thingAsked, .thingPages, .give,
            .firstPersonGives, .attached, .pages, .transfer, .owns, .thingTransferred, .thingOwned, .asksForTransfer,
            .other, .otherPlaced, .otherNamed, .otherOutcome, .otherNumber, .otherOutcomeNumber, .namesSomebody, .told,
            .otherTold, .toldNumber, .thirdPerson, .outcome, .outcomes, .change, .since, .fromTo, .number, .numbers,
            .percent, .unit, .imperative, .advice, .advices, .cause, .impersonal, .impersonalLong, .impersonalNumber,
            .colon, .found, .foundOnTheirs, .service, .serviceForThem, .serviceIfSent, .forKeeps, .wholeThing,
            .wholeCase, .recipient, .recipients, .past, .late, .long, .nextToEntry, .infinitive, .fault, .asked,
            .askedBefore, .imperativeOfFriends, .only, .insteadOf, .senderFound, .thingBefore, .giveAfter,
            .otherBefore, .toldAfter, .outcomeAfter, .adviceBefore, .keepsAfter, .noticedBefore, .causeAfter,
            .foundBefore, .otherBeforeThirdPerson:
            .towards
        }
    }
}
