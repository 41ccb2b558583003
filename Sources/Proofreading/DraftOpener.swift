import Checklist
import Scenarios

/// An author's test opener as the checklist marks it.
enum DraftOpener {
    /// The points without which nothing passes; step and value can come later in the contact.
    static let needed: [ChecklistItem] = [.personalEntry, .needsQuestion]
    /// The flags with which nothing passes.
    static let fatal: Set<Flag> = [.pretence, .wrongFact, .consumerColdCall]

    /// The opener in its scenario; a letter may begin with its subject.
    static func opener(_ text: String, in scenario: Scenario) -> Opener {
        let rows = text.split(separator: "\n", maxSplits: 1).map(String.init)
        for mark in ["Betreff: ", "Subject: "] where rows.count == 2 && text.hasPrefix(mark) {
            return Opener(
                context: scenario.openerContext, subject: String(rows[0].dropFirst(mark.count)), text: rows[1])
        }
        return Opener(context: scenario.openerContext, subject: nil, text: text)
    }
}
