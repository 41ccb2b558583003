import Linguistics

/// Marks openers by the rubric: four items, eight flags, each with the words it rests on.
///
/// The same opener always gets the same marks.
public struct Checker: Sendable {
    /// Creates a checker; one serves any number of openers.
    public init() {}

    /// Marks an opener.
    public func marks(for opener: Opener) -> Marks {
        var reading = Reading()
        let source = OpenerSource(opener)
        reading.read(source)
        let verdicts = Checker.judge(reading)
        func evidence(_ span: Span) -> Evidence {
            let bytes = span.part == .subject ? source.subject : source.text
            return Evidence(
                part: span.part, quote: String(decoding: bytes[span.bytes], as: UTF8.self),
                start: bytes.scalarOffset(ofByte: span.bytes.lowerBound),
                end: bytes.scalarOffset(ofByte: span.bytes.upperBound))
        }
        var items: [ChecklistItem: ItemMark] = [:]
        for item in ChecklistItem.allCases {
            let verdict = verdicts[item]
            let quotes = verdict.evidence.map { [evidence($0)] } ?? []
            let wording = item.rule.wording(of: verdict, quote: quotes.first?.quote ?? "", opener.context)
            items[item] = ItemMark(
                level: verdict.level, evidence: quotes, reason: wording.reason, advice: wording.advice)
        }
        let flags = Flag.allCases.compactMap { flag -> FlagMark? in
            guard let verdict = flag.rule.judge(reading, verdicts) else { return nil }
            let quote = verdict.evidence.map(evidence)
            let wording = flag.rule.wording(of: verdict, quote: quote?.quote ?? "", opener.context)
            return FlagMark(
                flag: flag, evidence: quote, reason: wording.reason, advice: wording.advice ?? wording.reason)
        }
        return Marks(items: items, flags: flags)
    }

    static func judge(_ reading: Reading) -> ItemVerdicts {
        ItemVerdicts(
            personalEntry: PersonalEntry.judge(reading), needsQuestion: NeedsQuestion.judge(reading),
            nextStep: NextStep.judge(reading), valueFollowUp: ValueFollowUp.judge(reading))
    }
}

extension ChecklistItem {
    var rule: any ItemRule.Type {
        switch self {
        case .personalEntry: PersonalEntry.self
        case .needsQuestion: NeedsQuestion.self
        case .nextStep: NextStep.self
        case .valueFollowUp: ValueFollowUp.self
        }
    }
}

extension Flag {
    var rule: any FlagRule.Type {
        switch self {
        case .stockPhrase: StockPhrase.self
        case .monologue: Monologue.self
        case .pressure: Pressure.self
        case .bareReminder: BareReminder.self
        case .wrongFact: WrongFact.self
        case .pretence: Pretence.self
        case .noOptOut: NoOptOut.self
        case .consumerColdCall: ConsumerColdCall.self
        }
    }
}
