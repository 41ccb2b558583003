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

    /// The weight of a remark: for something useful, and for anything of value at all.
    private struct Weight {
        var useful: Int
        var any: Int
    }

    private static let table: [Weight] = {
        var table = [Weight](repeating: Weight(useful: 0, any: 0), count: ValueMark.allCases.count)
        for row in weights { table[row.mark.rawValue] = Weight(useful: row.useful, any: row.any) }
        return table
    }()

    static func judge(_ reading: Reading) -> ItemVerdict {
        let remarks = reading.remarks
        var seen = ValueMarks()
        var best = (index: -1, useful: Int.min, any: Int.min, marks: ValueMarks())
        var bestOfAny = best
        var widened = 0..<0
        var lastUseful = Int.min
        var before: ValueMarks?
        var current = remarks.first.map { ValueMarks($0, in: reading) } ?? ValueMarks()
        for index in remarks.indices {
            let after = index + 1 < remarks.count ? ValueMarks(remarks[index + 1], in: reading) : nil
            var marks = current
            marks.beside(before: before, after: after)
            before = current
            current = after ?? ValueMarks()
            guard remarks[index].place != nil else { continue }
            seen.formUnion(marks)
            let weight = weight(of: marks)
            if weight.useful > best.useful {
                best = (index, weight.useful, weight.any, marks)
                widened = remarks[index].words
                // A case told in two sentences: the one before belongs to it.
                if lastUseful >= bounds.useful, index > 0 {
                    widened = remarks[index - 1].words.lowerBound..<widened.upperBound
                }
            } else if best.index == index - 1, weight.useful >= bounds.useful {
                widened = widened.lowerBound..<remarks[index].words.upperBound
            }
            lastUseful = weight.useful
            if weight.any > bestOfAny.any { bestOfAny = (index, weight.useful, weight.any, marks) }
        }
        guard best.index >= 0 else { return ItemVerdict(.missing, nil, Reason.nothing) }
        if best.useful >= bounds.useful {
            return ItemVerdict(.met, reading.span(widened), kind(of: best.marks))
        }
        if best.useful >= bounds.half || bestOfAny.any >= bounds.any {
            let shown = bestOfAny.any >= bounds.any ? bestOfAny : best
            return ItemVerdict(.partial, reading.span(remarks[shown.index]), partialKind(of: shown.marks))
        }
        return ItemVerdict(.missing, nil, missingKind(seen, reading))
    }

    private static func weight(of marks: ValueMarks) -> Weight {
        var weight = Weight(useful: start.useful, any: start.any)
        var rest = marks.bits
        while rest != 0 {
            let row = table[rest.trailingZeroBitCount]
            weight.useful += row.useful
            weight.any += row.any
            rest &= rest - 1
        }
        return weight
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

    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(reason: Localized(de: "fehlt", en: "missing"), advice: nil)
    }
}
