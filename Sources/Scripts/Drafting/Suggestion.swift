import Checklist
import Linguistics

/// One gap in a draft, what to do about it, and a sentence that does it.
public struct Suggestion: Equatable, Sendable {
    /// What would be done to the draft.
    public enum Change: Equatable, Sendable {
        case insert(String, DraftText.Place)
        /// Another sentence in place of one.
        case replace(Int, with: String)
        case remove(Int)
    }

    /// The item that is not met, or the flag that is raised.
    public let rule: Rule
    /// The checker's advice, with the context's own facts.
    public let advice: Localized
    /// A change that closes the gap, in whole or in part, and opens no other; nil where only the writer can.
    public let change: Change?

    /// Creates a suggestion.
    public init(rule: Rule, advice: Localized, change: Change?) {
        self.rule = rule
        self.advice = advice
        self.change = change
    }

    /// The draft with the change made; nil where there is none to make.
    public func applied(to text: DraftText) -> DraftText? {
        switch change {
        case .insert(let sentence, let place): text.inserting(sentence, place)
        case .replace(let number, let sentence): text.replacing(number, with: sentence)
        case .remove(let number): text.removing(number)
        case nil: nil
        }
    }
}
