import Linguistics

/// What the clauses of a remark make together.
extension EntryReader {
    @inline(__always) mutating func mark(_ mark: EntryMark, if condition: Bool) { marks.insert(mark, if: condition) }

    mutating func combine() {
        readKnown()
        readPosition()
        readManner()
        readDealings()
        readWeakness()
        mark(
            .empty,
            if: owners == 0 && details + thin + general + company == 0 && !has(.noticed) && !has(.deed)
                && !has(.anyone) && !has(.region))
    }

    private mutating func readKnown() {
        mark(.fact, if: strong > 0)
        mark(.facts, if: strong > 1)
        mark(.manyFacts, if: strong > 2)
        mark(.paraphrase, if: similar > 0)
        mark(.counted, if: counted > 0)
        mark(.when, if: time > 0)
        mark(.thin, if: thin > 0)
        mark(.triggerWords, if: signals > 1)
        // What the sender did in the trade is the sender's story.
        let isStory = senders > 0 && ours == 0 && owners == 0 && !has(.anyone) && !has(.region)
        mark(.trade, if: general > 0 && !isStory)
        mark(.company, if: company > 0)
        mark(.details, if: details > 1)
        mark(.manyDetails, if: details > 2)
        mark(.named, if: namedPerson() != nil)
        mark(.ownFact, if: ownFacts > 0)
        mark(.ownFactThen, if: ownFacts > 0 && ours == 0 && has(.was) && !has(.wares) && !has(.conditions))
        mark(.contactKnown, if: passage.knownCount(.contact, in: words) > 0)
    }

    private mutating func readPosition() {
        mark(.front, if: place == 0)
        mark(.third, if: place > 1)
        mark(.late, if: place > 2)
        mark(.veryLate, if: place > 3)
        mark(.tooLate, if: place > 5)
        mark(.afterFeature, if: position.product.features > 0)
        mark(.afterTwoProducts, if: position.product.remarks > 1)
        mark(.long, if: words.count > 25)
        mark(.subject, if: position.isSubject)
        mark(.introduction, if: position.isIntroduction)
        mark(.afterProduct, if: position.product.words > 6)
        mark(.afterMuchProduct, if: position.product.words > 12)
        mark(.afterPitch, if: position.product.words > 25)
        mark(.short, if: words.count < 6)
    }

    private mutating func readManner() {
        let isDated = isDated()
        mark(.dated, if: isDated)
        let isConcrete = figures > 0 || isDated || isConcrete()
        // "… dass Sie ein Unternehmen führen": what is true of everybody is neither noticed nor told.
        let isCommon = details == 0 && !isConcrete && has(.commonThings)
        let noticed = has(.noticed) && !isCommon
        let isOwnThing = owners > 0 && ownThing(deed: has(.deed))
        mark(.theirs, if: owners > 0)
        mark(.states, if: states && !isCommon)
        mark(.statesDeed, if: statesSelf && !isCommon)
        mark(.statesFact, if: states && details > 0)
        if owners > 0 { readTheirs() }
        mark(.ownThing, if: isOwnThing)
        mark(.noticed, if: noticed)
        mark(.noticedDetail, if: noticed && (details > 0 || isConcrete && owners + company > 0))
        mark(.moved, if: has(.reactions) && !has(.stockPhrase) && (isConcrete || details > 0))
        let isOnSpot = has(.spots) && isOnTheSpot()
        mark(.onSpot, if: isOnSpot)
        mark(.onSpotThen, if: isOnSpot && (has(.was) || isDated))
        mark(
            .experience,
            if: !asks && senders > 0 && ours == 0 && (isOnSpot || has(.sites)) && has(.was) && (figures > 0 || isDated)
                && !has(.conditions))
        mark(.paper, if: has(.papers))
        mark(.paperSays, if: has(.papers) && has(.says))
        mark(.theirPaper, if: has(.papers) && isTheirPaper())
        mark(.theirSite, if: has(.sites) && isTheirSite())
        mark(.quoted, if: strong + counted + similar > 0 && isCited())
        mark(.figure, if: figures > 0)
        mark(.concrete, if: isConcrete)
        // The sender's own past, with nothing of the recipient in it, is no past of theirs.
        let isOwnPast =
            senders > 0 && owners + ours + company == 0 && details + ownFacts + thin == 0 && !isOnSpot
            && !(has(.together) && has(.both))
        mark(.past, if: has(.was) && !isOwnPast)
    }

    private mutating func readDealings() {
        let isWarm = reading.temperature == .warm
        let deed = has(.deed)
        let isDated = marks.contains(.dated)
        let isPast = deed || states || has(.was)
        mark(.deed, if: deed)
        mark(.deedTold, if: deed && (isDated || details > 0))
        mark(.warmDeed, if: deed && isWarm)
        if isWarm, signals > 0 && (time > 0 || isPast || place <= 1) || time > 0 && isPast {
            marks.insert(.signal)
            let isTopical = has(.topics) && isTopical()
            mark(.signalTopic, if: isTopical)
            mark(.thinSignal, if: details == 0 && !isDated && !isTopical && !deed)
        }
        mark(.namedAct, if: isWarm && (deed || has(.thanks)) && isNamedAct())
        mark(.thanks, if: has(.thanks))
        let isTogether = has(.together) && has(.both) && isPast && !has(.conditions)
        mark(.together, if: isTogether)
        mark(.togetherDetail, if: isTogether && (isDated || details + company + owners > 0))
        mark(.claimed, if: has(.pretence))
        mark(.theyAsked, if: statesSelf && deed && has(.whether) && ours == 0)
        if has(.referral) {
            marks.insert(.referral)
            let isNamed = namedPerson() != nil
            mark(.referralNamed, if: isNamed)
            mark(.referralUnnamed, if: !isNamed)
        }
        mark(.congratulated, if: (has(.congratulations) || has(.wishes)) && congratulated() != nil)
    }

    private mutating func readWeakness() {
        let known = strong + counted
        mark(.ownMessage, if: (known < 2 || !states) && ownMessage() != nil)
        let isThankedFor =
            details == 0 && (has(.thanks) || has(.deed)) && has(.messages) && !(has(.topics) && isTopical())
        mark(.vague, if: has(.vagueTrigger) && known < 2 || isThankedFor && reading.temperature == .warm)
        mark(.standing, if: counted == 0 && !has(.deed) && !has(.noticed) && standing() != nil)
        mark(.likened, if: has(.likes) && likened() != nil)
        mark(.anyone, if: has(.anyone))
        let isOfOthers = ours == 0 && !has(.wares) && !has(.socialProof) && !has(.stockPhrase)
        mark(.anyoneTold, if: has(.anyone) && isOfOthers && (general + strong > 0 || owners > 0))
        mark(.region, if: has(.region))
        mark(.regionTold, if: has(.region) && isOfOthers)
        let isOfTrade = has(.trade) || general > 0 && (senders == 0 || has(.anyone) || has(.region))
        mark(.tradeTold, if: isOfTrade && isOfOthers && !asks && place <= 1)
        mark(.factOfNobody, if: details > 0 && owners + company == 0 && !has(.noticed) && !marks.contains(.signal))
        mark(.asks, if: asks)
        mark(.onlyAsks, if: asks && !states && !has(.noticed))
        mark(.asksOfThem, if: asksOfThem)
        mark(.asksContact, if: has(.gatekeeper) || has(.otherOwner) || has(.askContact) || asks && has(.deciders))
        mark(.asksInterest, if: has(.askInterest) || has(.askDecision) || has(.askReceipt))
        mark(.rhetorical, if: has(.rhetorical))
        mark(.manySenders, if: senders > 2)
        mark(.gives, if: has(.give) || has(.outcome) || has(.forKeeps))
        mark(.negated, if: has(.negation))
        // "Wir" is no firm where it is both.
        let isTogether = marks.contains(.together)
        mark(.ours, if: ours > 0 && !isTogether)
        mark(
            .onlySender,
            if: senders > 0 && owners == 0 && !isTogether && details + ownFacts + thin == 0 && !has(.noticed)
                && !marks.contains(.onSpot) && !has(.anyone) && !has(.region))
        mark(.wares, if: has(.wares))
        mark(.factOfOurs, if: details > 0 && ours > 0 && !states && !has(.deed))
        mark(.conditions, if: has(.conditions))
        mark(.supposed, if: has(.supposed) && isSupposed())
        mark(.praise, if: has(.praise))
        mark(.praiseOnly, if: has(.praise) && !has(.noticed) && !has(.deed) && counted == 0 && strong < 3)
        mark(.worn, if: has(.stockPhrase))
        mark(.wornOnly, if: has(.stockPhrase) && known < 2 && !marks.contains(.signal))
        mark(.socialProof, if: has(.socialProof))
        mark(.feature, if: has(.feature))
        mark(.purchase, if: has(.purchase))
        mark(.pressure, if: has(.pressure))
        mark(.proposal, if: has(.talk) || has(.invite) || has(.visit) || has(.availability) || has(.vagueStep))
        mark(.bond, if: has(.bonds))
    }

    /// What stands behind "Ihre", "your": a figure, a place, a name.
    private mutating func readTheirs() {
        for index in words where isOwner(index) && !EntryWords.pronouns.contains(passage.words[index]) {
            for place in (index + 1)..<(index + 7) where place < words.upperBound {
                let word = passage.words[place]
                if word.gap > .space { break }
                if place < index + 3, Numeral.value(passage.words, at: place) != nil || word.isNumber {
                    marks.insert(.theirNumber)
                }
                guard place > index + 1, word.isCapitalized, word.length > 2 else { continue }
                let isLed = EntryWords.spots.contains(passage.words[place - 1])
                if isLed || reading.language == .english { marks.insert(.theirPlace) }
            }
        }
    }
}
