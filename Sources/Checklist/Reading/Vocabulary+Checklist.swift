import Linguistics

extension Vocabulary {
    /// The words that the rules ask for again and again.
    static let checklist = Vocabulary(checklistClasses)

    /// The classes of all rules; a test sees that no two share a number.
    static let checklistClasses =
        EntryWords.classes + NeedsQuestion.wordClasses + NeedsQuestion.questionClasses
        + NeedsQuestion.markClasses + StepSigns.classes + Passage.classes
}
