import Linguistics

/// Marks openers by the rubric: four items, eight flags, each with the words it rests on.
///
/// The same opener always gets the same marks.
public struct Checker: Sendable {
    private let matcher: PhraseMatcher<Cue>
    private let functionWords: Set<String>

    /// Builds the automaton from the word lists; one checker serves any number of openers.
    public init() {
        matcher = PhraseMatcher(Cue.allCases.map { ($0, $0.words) })
        functionWords = Set(
            WordList([PackageResources.function_de_txt, PackageResources.function_en_txt]).phrases
                .map { Word.fold($0.unicodeScalars) })
    }

    /// Marks an opener.
    public func marks(for opener: Opener) -> Marks {
        let reading = Reading(opener, matcher: matcher, functionWords: functionWords)
        let items = Dictionary(
            uniqueKeysWithValues: ChecklistItem.allCases.map { ($0, $0.rule.mark(reading)) })
        return Marks(items: items, flags: Flag.allCases.compactMap { $0.rule.mark(reading) })
    }
}

/// The judgement of one item; each lives in a file of its own.
protocol ItemRule {
    func mark(_ reading: Reading) -> ItemMark
}

/// The judgement of one flag; each lives in a file of its own.
protocol FlagRule {
    func mark(_ reading: Reading) -> FlagMark?
}

extension ChecklistItem {
    var rule: any ItemRule {
        switch self {
        case .personalEntry: PersonalEntry()
        case .needsQuestion: NeedsQuestion()
        case .nextStep: NextStep()
        case .valueFollowUp: ValueFollowUp()
        }
    }
}

extension Flag {
    var rule: any FlagRule {
        switch self {
        case .stockPhrase: StockPhrase()
        case .monologue: Monologue()
        case .pressure: Pressure()
        case .bareReminder: BareReminder()
        case .wrongFact: WrongFact()
        case .pretence: Pretence()
        case .noOptOut: NoOptOut()
        case .consumerColdCall: ConsumerColdCall()
        }
    }
}
