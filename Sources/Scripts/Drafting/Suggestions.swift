import Checklist
import Linguistics

/// Finds what a draft lacks and sentences that would do.
///
/// A sentence is only suggested after the checker has seen it in the draft: the gap has to close, in whole or in part,
/// and nothing else may get worse.
public struct Suggestions: Sendable {
    private let text: DraftText
    private let marks: Marks
    private let context: DraftContext
    private let checker: Checker

    /// The most that is suggested at a time: nobody mends more at once.
    public static let limit = 3

    /// Looks at a draft with its marks.
    public init(_ text: DraftText, marks: Marks, context: DraftContext, checker: Checker) {
        self.text = text
        self.marks = marks
        self.context = context
        self.checker = checker
    }

    /// The suggestions, at most three: what may not be done first, then the weakest items, then the other flags.
    public var all: [Suggestion] { gaps.prefix(Suggestions.limit).map(suggestion) }

    private var gaps: [Rule] {
        let items = ChecklistItem.allCases.filter { marks.profile?.weight($0) != 0 }
        let grave = marks.flags.map(\.flag).filter { $0 == .pretence || $0 == .pressure }
        let flags = marks.flags.map(\.flag).filter { !grave.contains($0) }
        let missing = items.filter { marks.level($0) == .missing }
        let partial = items.filter { marks.level($0) == .partial }
        return grave.map(Rule.flag) + (missing + partial).map(Rule.item) + flags.map(Rule.flag)
    }

    private func suggestion(for rule: Rule) -> Suggestion {
        let advice: Localized?
        switch rule {
        case .item(let item): advice = marks.items[item]?.advice
        case .flag(let flag): advice = marks.flags.first { $0.flag == flag }?.advice
        }
        return Suggestion(rule: rule, advice: advice ?? Localized(de: "", en: ""), change: bestChange(for: rule))
    }

    // MARK: Trying

    /// The first change that closes the gap, else the first that closes it in part.
    private func bestChange(for rule: Rule) -> Suggestion.Change? {
        var better: Suggestion.Change?
        for change in changes(for: rule) {
            let trial = Suggestion(rule: rule, advice: Localized(de: "", en: ""), change: change)
            guard let changed = trial.applied(to: text) else { continue }
            let marks = context.marks(of: changed, checker)
            guard isNoWorse(marks, apartFrom: rule) else { continue }
            switch rule {
            case .flag(let flag):
                // Where the flag has several causes, one of them less is a beginning.
                let cause = { (marks: Marks) in marks.flags.first { $0.flag == flag }?.evidence?.quote }
                if !marks.isRaised(flag) { return change }
                if better == nil, cause(marks) != cause(self.marks) { better = change }
            case .item(let item):
                if marks.level(item) == .met { return change }
                if better == nil, marks.level(item) > self.marks.level(item) { better = change }
            }
        }
        return better
    }

    private func isNoWorse(_ changed: Marks, apartFrom rule: Rule) -> Bool {
        ChecklistItem.allCases.allSatisfy { changed.level($0) >= marks.level($0) }
            && changed.flags.allSatisfy { marks.isRaised($0.flag) }
            && zip(marks.own, changed.own).allSatisfy { $0.level <= $1.level }
    }

    private func changes(for rule: Rule) -> [Suggestion.Change] {
        let sentences = ReadySentences(context).sentences(for: rule)
        switch rule {
        case .item(let item):
            let weak = evidenceSentence(marks.items[item]?.evidence.first)
            let places = places(for: item)
            return sentences.flatMap { sentence in
                (weak.map { [.replace($0, with: sentence)] } ?? []) + places.map { .insert(sentence, $0) }
            }
        case .flag(let flag):
            let shown = evidenceSentence(marks.flags.first { $0.flag == flag }?.evidence)
            let ending = lastOwnSentence
            return sentences.map { .insert($0, .after(ending)) } + (shown.map { [.remove($0)] } ?? [])
        }
    }

    // MARK: Places

    /// Where a sentence that meets an item belongs, the best place first.
    private func places(for item: ChecklistItem) -> [DraftText.Place] {
        let count = text.sentences.count
        guard count > 0 else { return [.after(1)] }
        let ending = lastOwnSentence
        let step = evidenceSentence(marks.items[.nextStep]?.evidence.first)
        let entry = evidenceSentence(marks.items[.personalEntry]?.evidence.first)
        switch item {
        case .personalEntry:
            // Behind a greeting if there is one, else at the very start.
            return (isGreeting && count > 1 ? [.before(2)] : isGreeting ? [.after(1)] : [])
                + [.before(1), .after(1)]
        case .needsQuestion:
            return (entry.map { [.after($0)] } ?? []) + (step.map { [.before($0)] } ?? []) + [.after(ending)]
        case .valueFollowUp: return (step.map { [.before($0)] } ?? []) + [.after(ending)]
        case .nextStep: return [.after(ending)]
        }
    }

    /// Whether the first sentence greets, and perhaps says who speaks, and no more.
    private var isGreeting: Bool {
        guard let first = text.sentences.first else { return false }
        let words = Text(first).foldedWords
        return words.count <= 14 && words.first.map { Suggestions.greetings.contains($0) } == true
    }

    /// The last sentence before the words that close a letter.
    private var lastOwnSentence: Int {
        let sentences = text.sentences
        let closing = sentences.indices.last { index in
            index > 0 && Text(sentences[index]).foldedWords.prefix(3).contains { Suggestions.closings.contains($0) }
        }
        guard let closing, sentences.count - closing <= 4 else { return max(1, sentences.count) }
        return closing
    }

    /// The number of the sentence that holds some words of the body.
    private func evidenceSentence(_ evidence: Evidence?) -> Int? {
        guard let evidence, evidence.part == .text else { return nil }
        let bytes = Array(text.body.utf8)
        return text.sentenceBytes.firstIndex { bytes.scalarOffset(ofByte: $0.upperBound) > evidence.start }.map {
            $0 + 1
        }
    }

    private static let greetings: Set<String> = [
        "guten", "hallo", "gruess", "gruezi", "servus", "moin", "liebe", "lieber", "sehr", "frau", "herr", "hi",
        "hello",
        "good", "dear", "morning", "hey",
    ]

    private static let closings: Set<String> = [
        "gruesse", "gruss", "gruessen", "regards", "wishes", "sincerely", "cheers", "best", "yours",
    ]
}
