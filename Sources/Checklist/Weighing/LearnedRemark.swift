import Linguistics

/// A remark as the learning of the weights sees it: its words and the numbers of the marks that are weighed.
package struct LearnedRemark: Sendable {
    package let quote: String
    package let marks: [Int]
    /// Whether it is never enough for the item to be met.
    package let isHalfAtMost: Bool

    init<Mark>(_ words: Range<Int>, of passage: Passage, _ marks: MarkSet<Mark>) {
        quote = passage.text.quote(passage.text.range(ofWords: words))
        isHalfAtMost = Mark.allCases.contains { $0.isHalfAtMost && marks.contains($0) }
        self.marks = Mark.allCases.filter(marks.contains).map(\.rawValue)
    }
}

extension Opener {
    /// The remarks that can be of value, as the learning of the weights sees them.
    package var valueRemarks: [LearnedRemark] { ValueFollowUp.learnedRemarks(of: self) }
    /// The remarks that can point at the recipient, as the learning of the weights sees them.
    package var entryRemarks: [LearnedRemark] { PersonalEntry.learnedRemarks(of: self) }
}
