import Linguistics

/// Value in the follow-up: whether the contact leaves something useful with the recipient, bought or not.
///
/// Every remark is weighed by the marks it bears (`ValueMark`); the best one decides.
struct ValueFollowUp: ItemRule {
    enum Reason: Int {
        // Met
        case thing, story, advice, finding, service
        // Partial
        case paper, ownFigure, exchange, vague, meeting, half
        // Missing
        case nothing, denied, discount, features, reminder
    }

    static func judge(_ reading: Reading) -> ItemVerdict { judge(reading, besides: OtherVerdicts(reading)) }

    /// Judges an opener whose other items have been judged: what earns them seldom is of use in itself.
    static func judge(_ reading: Reading, besides others: OtherVerdicts) -> ItemVerdict {
        let remarks = reading.remarks
        var seen = ValueMarks()
        // The remark with most weight for any value is the one to quote; the most useful one decides the level.
        var useful = Int.min / 2
        var hasWhole = false
        var best = (index: -1, any: Int.min, marks: ValueMarks())
        var before: ValueMarks?
        var current = remarks.isEmpty ? ValueMarks() : ValueMarks(remarks[0], in: reading, besides: others)
        for index in remarks.indices {
            let after =
                index + 1 < remarks.count ? ValueMarks(remarks[index + 1], in: reading, besides: others) : nil
            var marks = current
            marks.beside(before: before, after: after)
            before = current
            current = after ?? ValueMarks()
            guard remarks[index].place != nil else { continue }
            seen.formUnion(marks)
            let weight = weights.sum(of: marks)
            useful = max(useful, weight.met)
            // A case told whole needs no weighing.
            if marks.contains(.wholeCase), !hasWhole {
                hasWhole = true
                best = (index, weight.any, marks)
            } else if weight.any > best.any, !hasWhole {
                best = (index, weight.any, marks)
            }
        }
        guard best.index >= 0 else { return ItemVerdict(.missing, nil, Reason.nothing) }
        let overall = weights.overallSum(of: seen)
        let words = remarks[best.index].words
        let level = weights.level(best: MarkWeights.Sum(met: useful, any: best.any), overall: overall)
        if hasWhole || level == .met { return ItemVerdict(.met, reading.span(words), kind(of: best.marks)) }
        if level == .partial { return ItemVerdict(.partial, reading.span(words), partialKind(of: best.marks)) }
        return ItemVerdict(.missing, nil, missingKind(seen, reading))
    }

    private static func kind(of marks: ValueMarks) -> Reason {
        if marks.contains(.thing) && (marks.contains(.transfer) || marks.contains(.attached) || marks.contains(.owns)) {
            return .thing
        }
        if marks.contains(.otherPlaced) || marks.contains(.otherBefore) && marks.contains(.outcome) { return .story }
        if marks.contains(.service) { return .service }
        if marks.contains(.imperative) || marks.contains(.advice) { return .advice }
        if marks.contains(.other) && marks.contains(.told) { return .story }
        return marks.contains(.thing) ? .thing : .finding
    }

    private static func partialKind(of marks: ValueMarks) -> Reason {
        if marks.contains(.exchangeThing) { return .exchange }
        if marks.contains(.ourCustomers) || marks.contains(.benefitNumber) { return .ownFigure }
        if marks.contains(.thin) { return marks.contains(.thinOurs) || marks.contains(.transfer) ? .paper : .vague }
        if marks.contains(.showsInMeeting) { return .meeting }
        return .half
    }

    private static func missingKind(_ seen: ValueMarks, _ reading: Reading) -> Reason {
        if seen.contains(.thingDenied) && seen.contains(.thing) { return .denied }
        if reading.isFollowUp && seen.contains(.reminder) { return .reminder }
        if seen.contains(.discount) { return .discount }
        return seen.contains(.feature) ? .features : .nothing
    }
}
