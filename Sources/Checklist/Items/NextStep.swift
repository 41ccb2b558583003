import Linguistics

/// Small next step: is there one clear, small proposal, with times to choose from?
///
/// Every remark is read as a step of its own, with the times and the length that its neighbours add to it; the best
/// one counts. Times and lengths only count where something is proposed: opening hours, deliveries and what happened
/// last week are none of it.
struct NextStep: ItemRule {
    enum Reason: Int {
        // Met
        case choice, booking
        // Partial
        case oneTime, onlyWeek, noTimes, tooLong, visit, competing, unclear, linkOnly, announced, askedBack, yesByReply,
            document, atOnce
        case trial, callMe
        // Missing
        case nothing, vague, purchase, announcedVisit
    }

    static func judge(_ reading: Reading) -> ItemVerdict {
        let reader = StepReader(reading)
        var best = Step(.nothing, 0..<0)
        var vague = Reason.nothing
        for index in reading.remarks.indices {
            let remark = reading.remarks[index]
            guard remark.frame == .content || remark.frame == .signOff && remark.words.count > 3 else { continue }
            let step = reader.step(index)
            // "„Passt Ihnen Montag oder Mittwoch?“, fragte er": what others said.
            if step.level > .missing, remark.words.count > 3, reading.text.isQuoted(word: step.words.lowerBound) {
                continue
            }
            // Steps come at the end: of two that are as good, the later one counts.
            if step.level >= best.level { best = step }
            if step.level == .missing, step.reason != .nothing { vague = step.reason }
        }
        guard best.level > .missing else { return ItemVerdict(.missing, nil, vague) }
        return ItemVerdict(best.level, reading.span(best.words), best.reason)
    }
}

/// What one remark proposes.
struct Step {
    let reason: NextStep.Reason
    /// The words that propose it.
    let words: Range<Int>

    init(_ reason: NextStep.Reason, _ words: Range<Int>) {
        self.reason = reason
        self.words = words
    }

    var level: Level {
        switch reason {
        case .choice, .booking: .met
        case .nothing, .vague, .purchase, .announcedVisit: .missing
        default: .partial
        }
    }
}
