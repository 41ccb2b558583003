import Linguistics
import Scenarios

/// A line that a trainee could say: what it is understood as, and real sentences that stand for it.
///
/// An exploration does not read text: it puts what a line was understood to do straight to the persona's rules, so that
/// every line costs microseconds and none is lost to a missed word. The sentences make a conversation of what it found.
struct PossibleLine: Sendable {
    /// When a line can be said so that it is understood that way.
    enum Occasion: Sendable {
        case always
        /// While the persona does not know yet what the contact is about.
        case opening
        /// Once it knows.
        case conversation
    }

    /// Its stable name: "ask fahrten".
    let id: String
    /// What it does, for people.
    let title: Localized
    let understanding: Understanding
    let occasion: Occasion
    /// What has to have been talked about last for it to mean what it does; nil where that makes no difference.
    let last: Topic?
    /// Whether it replies to what the persona asked.
    let isReply: Bool
    /// Whether it does the same as another line, about something else that the rules treat alike.
    let isLikeAnother: Bool
    /// Real sentences, the best first.
    let sentences: [String]

    /// Whether it can be said while the persona knows, or does not know, what the contact is about.
    func fits(knowsReason: Bool) -> Bool {
        switch occasion {
        case .always: true
        case .opening: !knowsReason
        case .conversation: knowsReason
        }
    }
}
