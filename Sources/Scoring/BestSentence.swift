import Checklist
import Linguistics

/// The sentence of a contact that does most for the checklist.
public enum BestSentence {
    /// Finds it among the lines that were said; nil where no sentence earned anything.
    ///
    /// A sentence is worth the levels of the items whose evidence lies in it; of two that are worth the same it is the
    /// earlier one.
    public static func of(_ lines: [String], _ marks: Marks) -> String? {
        var best: (sentence: String, worth: Int)?
        for line in lines {
            let text = Text(line)
            for sentence in text.sentences {
                let words = text.quote(sentence.start..<sentence.end)
                let worth = ChecklistItem.allCases.reduce(0) { sum, item in
                    let isHere = (marks.items[item]?.evidence ?? []).contains { shares($0.quote, words) }
                    return sum + (isHere ? marks.level(item).rawValue : 0)
                }
                if worth > best?.worth ?? 0 { best = (words, worth) }
            }
        }
        return best?.sentence.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Whether a quote lies in a sentence, or the sentence in a quote that is longer.
    private static func shares(_ quote: String, _ sentence: String) -> Bool {
        !quote.isEmpty && !sentence.isEmpty
            && (sentence.firstRange(of: quote) != nil || quote.firstRange(of: sentence) != nil)
    }
}
