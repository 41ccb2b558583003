import Linguistics

/// What can be known of a prospect, as stems and numbers to compare an opener with.
struct FactIndex: Sendable {
    /// Stems of what is specific: facts and trigger.
    let stems: Set<String>
    /// Numbers in facts and trigger.
    let numbers: Set<String>
    /// Stems of the trigger alone.
    let trigger: Set<String>
    /// Stems of industry and role.
    let general: Set<String>
    /// Folded words of the company's name.
    let company: Set<String>
    private let functionWords: Set<String>

    init(_ prospect: Prospect, functionWords: Set<String>) {
        self.functionWords = functionWords
        func stems(_ texts: [String]) -> Set<String> {
            Set(
                texts.flatMap { Text($0).words }
                    .filter { !$0.isNumber && $0.folded.count >= 4 && !functionWords.contains($0.folded) }
                    .map { Stem.of($0.folded) })
        }
        let triggerTexts = [prospect.trigger?.what, prospect.trigger?.when].compactMap(\.self)
        trigger = stems(triggerTexts)
        self.stems = stems(prospect.facts).union(trigger)
        numbers = Set(
            (prospect.facts + triggerTexts).flatMap { Text($0).words }.filter { $0.isNumber && $0.folded.count >= 2 }
                .map(\.folded))
        general = stems([prospect.industry, prospect.role])
        company = Set(
            Text(prospect.company).words.map(\.folded).filter { $0.count >= 4 && !["gmbh", "limited"].contains($0) })
    }

    /// The words of a range that repeat what is known, as indices.
    func hits(_ words: [Word], _ range: Range<Int>, among stems: Set<String>) -> [Int] {
        range.filter { index in
            let word = words[index]
            if word.isNumber { return stems == self.stems && numbers.contains(word.folded) }
            guard word.folded.count >= 4, !functionWords.contains(word.folded) else { return false }
            return stems.contains { Stem.meets(folded: word.folded, stem: $0) }
        }
    }

    /// Whether a word carries meaning of its own.
    func isContent(_ word: Word) -> Bool {
        !word.isNumber && word.folded.count >= 3 && !functionWords.contains(word.folded)
    }
}
