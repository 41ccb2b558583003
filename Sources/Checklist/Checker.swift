import Linguistics

/// Marks openers by the rubric: four items, eight flags, each with the words it rests on.
///
/// The same opener always gets the same marks.
public struct Checker: Sendable {
    /// Creates a checker; one serves any number of openers.
    public init() {}

    /// Marks an opener.
    public func marks(for opener: Opener) -> Marks {
        var judge = Judge()
        let source = OpenerSource(opener)
        let verdicts = judge.judge(source)
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
            let wording = item.wording(of: verdict, quote: quotes.first?.quote ?? "", opener.context)
            items[item] = ItemMark(
                level: verdict.level, evidence: quotes, reason: wording.reason, advice: wording.advice)
        }
        let flags = judge.flags.map { verdict in
            let quote = verdict.evidence.map(evidence)
            let wording = verdict.flag.wording(of: verdict, quote: quote?.quote ?? "", opener.context)
            return FlagMark(
                flag: verdict.flag, evidence: quote, reason: wording.reason, advice: wording.advice ?? wording.reason)
        }
        guard let profile = opener.context.profile else { return Marks(items: items, flags: flags) }
        let own = zip(profile.items, judge.ownEvidence).map { item, span in
            OwnItemMark(item, evidence: span.map(evidence))
        }
        return Marks(items: items, flags: flags, profile: profile, own: own)
    }
}

/// Judges openers one after another in the same memory.
public struct Judge {
    private let reading = Reading()
    /// The flags raised by the opener judged last, in the order of `Flag.allCases`.
    public private(set) var flags: [FlagVerdict] = []
    /// The words that meet each of the profile's own items, in its order; empty where no profile is named.
    public private(set) var ownEvidence: [Span?] = []

    /// A judge with empty memory.
    public init() {}

    /// Judges an opener; its flags stand in `flags` until the next one.
    public mutating func judge(_ source: OpenerSource) -> ItemVerdicts {
        reading.read(source)
        let entry = PersonalEntry.judge(reading)
        let question = NeedsQuestion.judge(reading)
        let step = NextStep.judge(reading)
        let others = OtherVerdicts(entry: entry, question: question, step: step)
        let verdicts = ItemVerdicts(
            personalEntry: entry, needsQuestion: question, nextStep: step,
            valueFollowUp: ValueFollowUp.judge(reading, besides: others))
        flags.removeAll(keepingCapacity: true)
        for flag in Flag.allCases {
            if let verdict = flag.rule.judge(reading, verdicts) { flags.append(verdict) }
        }
        ownEvidence.removeAll(keepingCapacity: true)
        if let profile = source.profile {
            for index in profile.items.indices {
                ownEvidence.append(reading.ownSpan(list: ProfilePhrases.list(ofItem: index)))
            }
        }
        return verdicts
    }
}

extension ChecklistItem {
    /// Puts a verdict on the item into words.
    public func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        context.worded { rule.wording(of: verdict, quote: quote, $0) }
    }

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
    /// Puts the raised flag into words.
    public func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        context.worded { rule.wording(of: verdict, quote: quote, $0) }
    }

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
