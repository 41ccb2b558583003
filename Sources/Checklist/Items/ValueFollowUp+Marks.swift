import Linguistics

/// What a remark shows that speaks for or against something useful in it.
///
/// Each is a small piece of understanding; `ValueFollowUp+Weights.swift` says how much each counts.
enum ValueMark: Int, CaseIterable, Sendable {
    // A thing: a document, a template, a photograph.
    case thing, things, thingGiven, thingForThem, thingNamed, thingOurs, thingKnown, thingDenied
    case thingHad, thingMeasured, thingAsked, thingPages
    case give, firstPersonGives, attached, pages, transfer, owns, thingTransferred, thingOwned, asksForTransfer
    case thinTransferred, showsInMeeting, benefitNumber
    // A case: somebody else, and what came of it.
    case other, otherPlaced, otherNamed, otherOutcome, otherNumber, otherOutcomeNumber, placeAtStart, namesSomebody
    case told, otherTold, toldNumber, thirdPerson, outcome, outcomes, change, since, fromTo, number, numbers, percent,
        unit
    // Advice and findings.
    case imperative, imperativeOfContact, advice, advices, adviceForKeeps, cause, causes, causeNumber, impersonal
    case impersonalLong, impersonalNumber, impersonalTold, conditional, colon, found, foundOnTheirs, generalTruth
    // A service.
    case service, serviceForThem, serviceIfSent, forKeeps
    // What lowers it.
    case exchange, exchangeThing, thin, thinOurs, thinGiven, salesPaper, discount, feature, features
    case ourCustomers, ourCustomersNumber, pressure, purchase, worn, negated, denied
    // Who is spoken of, and how.
    case recipient, recipients, sender, senders, asks, askedByForm, knownOne, knownMore, knownCompany
    case meeting, proposal, time, duration, visit, smallAsk, vagueStep, optOut, reminder, noticed, ownMessage, past
    // Where it stands.
    case first, second, late, bullet, short, long
    // What else it is: the evidence of another item.
    case isEntry, isQuestion, isStep, nextToEntry
    case infinitive, fault, faultOfTheirs, asked, askedBefore, senderTold, nameAtStart, imperativeOfFriends, thenClause
    case only, insteadOf, senderFound, answer
    // What stands beside it.
    case thingBefore, giveAfter, otherBefore, toldAfter, outcomeAfter, adviceBefore, keepsAfter, noticedBefore,
        causeAfter
    case foundBefore, otherBeforeThirdPerson
}

/// A set of marks.
struct ValueMarks: Sendable {
    private(set) var bits: UInt128 = 0

    mutating func insert(_ mark: ValueMark) { bits |= 1 << UInt128(mark.rawValue) }
    mutating func insert(_ mark: ValueMark, if condition: Bool) { if condition { insert(mark) } }
    mutating func formUnion(_ other: ValueMarks) { bits |= other.bits }
    func contains(_ mark: ValueMark) -> Bool { bits >> UInt128(mark.rawValue) & 1 == 1 }
}

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

extension ValueMarks {
    /// The marks of a remark by itself; `beside(_:_:)` adds those of its neighbours.
    init(_ remark: Remark, in reading: Reading, besides others: OtherVerdicts) {
        let passage = reading.text
        let words = remark.words
        readThings(remark, passage, reading)
        readOthers(remark, passage, reading.language)
        readAdvice(remark, passage, reading.language)
        readPeople(remark, passage)

        readHands(remark, passage)
        let hasThing = contains(.thing)
        let gives = remark.has(.give)
        insert(.give, if: gives)
        insert(.thingGiven, if: hasThing && gives)
        insert(.thingForThem, if: hasThing && gives && remark.recipientWords > 0)
        insert(.outcome, if: remark.has(.outcome))
        insert(.otherOutcome, if: contains(.otherPlaced) && contains(.outcome))
        insert(.otherTold, if: contains(.otherPlaced) && contains(.told))
        insert(.toldNumber, if: contains(.told) && contains(.number))
        insert(.impersonalNumber, if: contains(.impersonalLong) && contains(.number))
        insert(.impersonalTold, if: contains(.impersonalLong) && contains(.told))
        insert(.thingPages, if: contains(.pages) && (contains(.attached) || remark.has(.give)))
        insert(.late, if: (remark.place ?? 0) >= 3)
        insert(.otherNumber, if: contains(.otherPlaced) && contains(.number))
        insert(.otherOutcomeNumber, if: contains(.otherPlaced) && contains(.outcome) && contains(.number))
        insert(.service, if: remark.has(.serviceOffer))
        insert(.serviceForThem, if: remark.has(.serviceOffer) && remark.senderWords > 0 && remark.recipientWords > 0)
        insert(.serviceIfSent, if: remark.has(.serviceOffer) && (remark.has(.exchange) || contains(.conditional)))
        insert(.forKeeps, if: remark.has(.forKeeps))
        insert(.adviceForKeeps, if: remark.has(.advice) && remark.has(.forKeeps))
        insert(.exchange, if: remark.has(.exchange))
        insert(.exchangeThing, if: remark.has(.exchange) && (hasThing || contains(.thin)))
        insert(.salesPaper, if: remark.has(.offerPaper))
        insert(.discount, if: remark.has(.discount))
        insert(.feature, if: remark.has(.feature))
        insert(.ourCustomers, if: remark.has(.socialProof))
        insert(.ourCustomersNumber, if: remark.has(.socialProof) && contains(.number))
        insert(.pressure, if: remark.has(.pressure))
        insert(.purchase, if: remark.has(.purchase))
        insert(.worn, if: remark.has(.stockPhrase))
        insert(.meeting, if: remark.has(.talk))
        insert(.proposal, if: remark.has(.invite))
        insert(.visit, if: remark.has(.visit))
        insert(.smallAsk, if: remark.has(.yesReply) || remark.has(.askBack))
        insert(.vagueStep, if: remark.has(.vagueStep))
        insert(.optOut, if: remark.has(.optOut))
        insert(.reminder, if: remark.has(.reminder))
        insert(.ownMessage, if: remark.has(.ownMessage))
        insert(.past, if: remark.has(.past))
        insert(.noticed, if: remark.has(.noticed))
        insert(.time, if: passage.timeCount(in: words) > 0)
        insert(.duration, if: passage.minutes(in: words).map { $0 <= 120 } ?? false)
        insert(.bullet, if: remark.isBullet)
        insert(.short, if: words.count <= 5)
        insert(.long, if: words.count >= 18)
        insert(.first, if: remark.place == 0)
        insert(.second, if: remark.place == 1)
        readOtherItems(words, reading, others)
        readOtherItems(words, reading, others)
    }

    /// Adds which other items rest on the remark.
    private mutating func readOtherItems(_ words: Range<Int>, _ reading: Reading, _ verdicts: OtherVerdicts) {
        let bytes = reading.text.text.range(ofWords: words)
        func rests(_ verdict: ItemVerdict) -> Bool {
            guard let span = verdict.evidence, span.part == .text else { return false }
            return span.bytes.overlaps(bytes)
        }
        insert(.isEntry, if: rests(verdicts.entry))
        insert(.isQuestion, if: rests(verdicts.question))
        insert(.isStep, if: rests(verdicts.step))
    }

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

    // MARK: Things

    private mutating func readThings(_ remark: Remark, _ passage: Passage, _ reading: Reading) {
        let all = passage.words
        var count = 0
        var thinCount = 0
        var end = remark.words.lowerBound
        for match in passage.matches(.valueThing, in: remark.words) where match.lowerBound >= end {
            end = match.upperBound
            // "Preisliste" is a list, but of the sales kind.
            if isSalesPaper(match, passage) { continue }
            count += 1
            insert(.thing)
            let known = passage.known[match.upperBound - 1]
            insert(.thingKnown, if: !known.isDisjoint(with: .specific))
            var place = match.lowerBound - 1
            while place >= max(remark.words.lowerBound, match.lowerBound - 3), all[place + 1].gap < .comma {
                insert(.thingOurs, if: ValueWords.ours.contains(all[place]))
                insert(.thingDenied, if: ValueWords.none.contains(all[place]))
                insert(.thingMeasured, if: all[place].isNumber || ValueWords.numbers.contains(all[place]))
                place -= 1
            }
            if match.upperBound < remark.words.upperBound {
                let next = all[match.upperBound]
                insert(.thingNamed, if: ValueWords.naming.contains(next) && next.gap <= .dash)
            }
        }
        insert(.things, if: count > 1)
        for match in passage.matches(.thinValue, in: remark.words) {
            thinCount += 1
            insert(.thin)
            var place = match.lowerBound - 1
            while place >= max(remark.words.lowerBound, match.lowerBound - 3), all[place + 1].gap < .comma {
                insert(.thinOurs, if: ValueWords.ours.contains(all[place]))
                insert(.denied, if: ValueWords.none.contains(all[place]))
                place -= 1
            }
        }
        insert(.thinGiven, if: thinCount > 0 && remark.has(.give))
        guard count > 0 || thinCount > 0 else { return }
        insert(.thingHad, if: passage.has(ValueWords.had, in: remark.words))
        insert(.thingAsked, if: remark.asks)
    }

    private func isSalesPaper(_ thing: Range<Int>, _ passage: Passage) -> Bool {
        for index in thing {
            if passage.has(.thinValue, in: index..<(index + 1)) || passage.has(.offerPaper, in: index..<(index + 1)) {
                return true
            }
        }
        return false
    }

    /// Whether the sender hands something over, has something, or wants it handed to them.
    private mutating func readHands(_ remark: Remark, _ passage: Passage) {
        let all = passage.words
        for index in remark.words {
            let word = all[index]
            if ValueWords.transfer.contains(word) {
                var isToSender = false
                var next = index + 1
                while next < min(index + 4, remark.words.upperBound), all[next].gap < .comma {
                    if ValueWords.toSender.contains(all[next]) { isToSender = true }
                    next += 1
                }
                insert(isToSender ? .asksForTransfer : .transfer)
            }
            if ValueWords.having.contains(word) {
                let isTheirs =
                    index + 1 < remark.words.upperBound && ValueWords.told.contains(all[index + 1])
                    || index > remark.words.lowerBound && Address.of(all[index - 1]) == .recipient
                insert(.owns, if: !isTheirs && remark.senderWords > 0)
            }
        }
        let isGiven = contains(.transfer) || contains(.attached)
        insert(.thingTransferred, if: contains(.thing) && isGiven)
        insert(.thingOwned, if: contains(.thing) && contains(.owns))
        insert(.thinTransferred, if: contains(.thin) && (isGiven || contains(.owns)))
        insert(
            .showsInMeeting,
            if: passage.has(ValueWords.showing, in: remark.words)
                && (remark.has(.talk) || passage.minutes(in: remark.words) != nil
                    || passage.timeCount(in: remark.words) > 0)
        )
        insert(.benefitNumber, if: contains(.number) && passage.has(ValueWords.benefits, in: remark.words))
    }

    // MARK: Cases

    private mutating func readOthers(_ remark: Remark, _ passage: Passage, _ language: Language) {
        let all = passage.words
        let range = remark.words
        var numberCount = 0
        var outcomes = 0
        var capitals = 0
        for index in range {
            let word = all[index]
            if word.isNumber || ValueWords.numbers.contains(word), !isTime(index, passage) {
                if !word.isClock { numberCount += 1 }
                // "von 40 auf 22", "from 11 to 4": two numbers with the word between them.
                if index + 2 < range.upperBound,
                    ValueWords.into.contains(all[index + 1])
                        || index + 3 < range.upperBound
                            && ValueWords.into.contains(all[index + 2])
                {
                    let second = ValueWords.into.contains(all[index + 1]) ? index + 2 : index + 3
                    if all[second].isNumber || ValueWords.numbers.contains(all[second]) { insert(.fromTo) }
                }
            }
            insert(.percent, if: ValueWords.shares.contains(word))
            insert(.unit, if: ValueWords.units.contains(word) && !isTime(index, passage))
            insert(.change, if: ValueWords.change.contains(word))
            insert(.since, if: ValueWords.since.contains(word))
            let isName = word.isCapitalized && index > range.lowerBound && passage.known[index].isEmpty
            if language == .english && isName && !ValueWords.alwaysCapital.contains(word) { capitals += 1 }
            // "in Lippe", "aus Aalen", "over in Meadville": a preposition and a name that the context does not know.
            if index > range.lowerBound, isName, ValueWords.placing.contains(all[index - 1]),
                !ValueWords.alwaysCapital.contains(word), word.gap == .space
            {
                insert(.namesSomebody)
                if hasOther(before: index, from: range.lowerBound, all, passage, language) { insert(.otherPlaced) }
                if index == range.lowerBound + 1 { insert(.placeAtStart) }
            }
        }
        readTelling(range, passage, language)
        for _ in passage.matches(.outcome, in: range) { outcomes += 1 }
        insert(.outcomes, if: outcomes > 1)
        insert(.number, if: numberCount > 0)
        insert(.numbers, if: numberCount > 1)
        insert(.otherNamed, if: capitals > 0)
        for match in passage.matches(.comparable, in: range) {
            // "ein Händler", "a practice": somebody, not the recipient, who is known.
            if !passage.known[match.upperBound - 1].isDisjoint(with: [.company, .person]) { continue }
            insert(.other)
            if match.lowerBound > range.lowerBound,
                ValueWords.somebody.contains(all[match.lowerBound - 1])
                    || match.count > 1
            {
                insert(.otherPlaced)
            }
        }
        if passage.knownCount(.company, in: range) > 0 { insert(.knownCompany) }
    }

    /// A past or perfect tense, and whether it is somebody else's.
    private mutating func readTelling(_ range: Range<Int>, _ passage: Passage, _ language: Language) {
        let all = passage.words
        var hasAuxiliary = false
        var isOfSender = false
        for index in range {
            let word = all[index]
            insert(
                .thirdPerson, if: ValueWords.third.contains(word) && !(word.isCapitalized && index > range.lowerBound))
            if ValueWords.past.contains(word) { insert(.told) }
            if ValueWords.auxiliaries.contains(word) {
                let next = index + 1 < range.upperBound ? all[index + 1] : word
                let before = index > range.lowerBound ? all[index - 1] : word
                isOfSender = Address.of(next) == .sender || Address.of(before) == .sender
                if Address.of(next) != .recipient || !next.isCapitalized, Address.of(before) != .recipient {
                    hasAuxiliary = true
                }
            }
            switch language {
            case .german:
                if hasAuxiliary, isParticiple(word, passage) { insert(isOfSender ? .senderTold : .told) }
            case .english:
                if word.length > 4, !word.isCapitalized, endsWith(word, 0x65, 0x64, passage),
                    index == range.lowerBound || Address.of(all[index - 1]) == nil
                {
                    insert(.told)
                }
            }
        }
    }

    private func endsWith(_ word: Word, _ first: UInt8, _ second: UInt8, _ passage: Passage) -> Bool {
        passage.text.folded[word.foldedEnd - 1] == second && passage.text.folded[word.foldedEnd - 2] == first
    }

    /// "gebracht", "umgestellt", "reduziert": ge- in front or within, -t or -en at the end, or -iert.
    private func isParticiple(_ word: Word, _ passage: Passage) -> Bool {
        guard word.length >= 5, !word.isCapitalized else { return false }
        let letters = passage.text.folded
        let last = letters[word.foldedEnd - 1]
        guard last == UInt8(ascii: "t") || last == UInt8(ascii: "n") else { return false }
        if endsWith(word, UInt8(ascii: "r"), UInt8(ascii: "t"), passage) { return true }
        var place = word.foldedStart
        while place < word.foldedStart + 5, place + 3 < word.foldedEnd {
            if letters[place] == UInt8(ascii: "g"), letters[place + 1] == UInt8(ascii: "e") { return true }
            place += 1
        }
        return false
    }

    private func isTime(_ index: Int, _ passage: Passage) -> Bool {
        for mark in passage.times where mark.words.contains(index) { return true }
        return false
    }

    /// Whether somebody stands before a place within six words: "ein Haus", "die Gießerei Hölscher", "a practice".
    private func hasOther(
        before index: Int, from start: Int, _ all: [Word], _ passage: Passage, _ language: Language
    ) -> Bool {
        var place = index - 2
        while place >= max(start, index - 7) {
            if ValueWords.somebody.contains(all[place]) && place + 1 < index
                && (language == .english || all[place + 1].isCapitalized || all[min(place + 2, index)].isCapitalized)
            {
                return true
            }
            if ValueWords.theirs.contains(all[place]) { return false }
            place -= 1
        }
        return false
    }

    // MARK: Advice

    private mutating func readAdvice(_ remark: Remark, _ passage: Passage, _ language: Language) {
        let all = passage.words
        let range = remark.words
        var advices = 0
        var causes = 0
        for _ in passage.matches(.advice, in: range) { advices += 1 }
        for _ in passage.matches(.cause, in: range) { causes += 1 }
        insert(.advice, if: advices > 0)
        insert(.advices, if: advices > 1)
        insert(.cause, if: causes > 0)
        insert(.causes, if: causes > 1)
        insert(.causeNumber, if: causes > 0 && contains(.number))
        for index in range {
            let word = all[index]
            let begins = index == range.lowerBound || word.gap >= .comma
            if index > range.lowerBound, word.gap == .dash { insert(.colon) }
            insert(.found, if: ValueWords.found.contains(word))
            insert(.conditional, if: ValueWords.conditions.contains(word))
            insert(.generalTruth, if: ValueWords.generally.contains(word))
            guard begins || index == range.lowerBound + 1 else { continue }
            switch language {
            case .german:
                // "Zählen Sie", "Drehen S'": the verb in front and the one who is told after it, but not in a question.
                guard begins, index + 1 < range.upperBound, ValueWords.told.contains(all[index + 1]), !remark.asks,
                    endsLikeInfinitive(word, passage)
                else { continue }
                insert(ValueWords.contact.contains(word) ? .imperativeOfContact : .imperative)
            case .english:
                guard begins, !remark.asks || index > range.lowerBound else { continue }
                if ValueWords.contact.contains(word) {
                    insert(.imperativeOfContact)
                } else if ValueWords.doing.contains(word) {
                    insert(.imperative)
                }
            }
        }
        readForms(remark, passage, language)
        insert(.foundOnTheirs, if: contains(.found) && remark.recipientWords > 0)
        let isImpersonal = remark.recipientWords == 0 && remark.senderWords == 0 && !remark.asks
        insert(.impersonal, if: isImpersonal)
        insert(.impersonalLong, if: isImpersonal && range.count >= 8)
    }

    private func endsLikeInfinitive(_ word: Word, _ passage: Passage) -> Bool {
        guard word.length >= 4, !ValueWords.asking.contains(word) else { return false }
        return passage.text.folded[word.foldedEnd - 1] == UInt8(ascii: "n")
    }

    /// Advice in other forms than "Zählen Sie": "eine Woche lang aufschreiben", "lasst den Weichspüler weg".
    private mutating func readForms(_ remark: Remark, _ passage: Passage, _ language: Language) {
        let all = passage.words
        let range = remark.words
        var hasHelper = false
        var hasCondition = false
        for index in range {
            let word = all[index]
            if word.gap >= .comma { hasHelper = false }
            if ValueWords.helpers.contains(word) { hasHelper = true }
            if ValueWords.conditions.contains(word) { hasCondition = true }
            insert(.thenClause, if: hasCondition && ValueWords.then.contains(word))
            insert(.fault, if: ValueWords.faults.contains(word))
            insert(.asked, if: ValueWords.askedWords.contains(word))
            insert(.only, if: ValueWords.onlyWords.contains(word))
            insert(.insteadOf, if: ValueWords.insteadWords.contains(word))
            insert(.answer, if: ValueWords.answers.contains(word))
            let endsClause = index + 1 == range.upperBound || all[index + 1].gap >= .comma
            let begins = index == range.lowerBound || word.gap >= .comma || ValueWords.urging.contains(all[index - 1])
            if language == .german, !remark.asks {
                if endsClause, !hasHelper, !word.isCapitalized, word.length > 4, index > range.lowerBound,
                    endsWith(word, UInt8(ascii: "e"), UInt8(ascii: "n"), passage), !ValueWords.notInfinitive.contains(word)
                {
                    insert(.infinitive)
                }
                insert(.imperativeOfFriends, if: begins && ValueWords.urged.contains(word))
            } else if !remark.asks, begins, index > range.lowerBound, ValueWords.doing.contains(word) {
                insert(.imperativeOfFriends, if: ValueWords.urging.contains(all[index - 1]))
            }
        }
        insert(.faultOfTheirs, if: contains(.fault) && remark.recipientWords > 0)
        insert(.senderFound, if: contains(.found) && remark.senderWords > 0)
        if language == .english, range.count > 3 {
            let first = all[range.lowerBound]
            let second = all[range.lowerBound + 1]
            let isNamed =
                second.isCapitalized && !ValueWords.alwaysCapital.contains(second)
                && passage.known[range.lowerBound].isEmpty && passage.known[range.lowerBound + 1].isEmpty
            insert(.nameAtStart, if: isNamed && first.isCapitalized)
        }
    }

    // MARK: People

    private mutating func readPeople(_ remark: Remark, _ passage: Passage) {
        let all = passage.words
        let range = remark.words
        insert(.recipients, if: remark.recipientWords > 1)
        insert(.sender, if: remark.senderWords > 0)
        insert(.senders, if: remark.senderWords > 1)
        insert(.asks, if: remark.asks)
        if case .built = remark.form { insert(.askedByForm) }
        let known = passage.knownCount(.specific, in: range)
        insert(.knownOne, if: known > 0)
        insert(.knownMore, if: known > 2)
        insert(.negated, if: passage.has(.negation, in: range))
        insert(.attached, if: passage.has(ValueWords.attached, in: range) || liesAtHand(range, all))
        insert(.recipient, if: remark.recipientWords > 0)
        insert(.pages, if: passage.has(ValueWords.pages, in: range))
        var features = 0
        for _ in passage.matches(.feature, in: range) { features += 1 }
        insert(.features, if: features > 1)
        if let first = range.first {
            insert(.firstPersonGives, if: remark.has(.give) && ValueWords.speaker.contains(all[first]))
        }
    }

    /// "… liegt bei", "… hängt an": a verb of lying or hanging, and its particle at the end of the clause.
    private func liesAtHand(_ range: Range<Int>, _ all: [Word]) -> Bool {
        for index in range where ValueWords.particles.contains(all[index]) && index > range.lowerBound {
            if index + 1 == range.upperBound || all[index + 1].gap >= .comma {
                return true
            }
        }
        return false
    }
}
