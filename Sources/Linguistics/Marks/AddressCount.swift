/// How often a text speaks of its sender and how often of the one it is for.
public struct AddressCount: Equatable, Sendable {
    /// "ich", "wir", "our" …
    public let sender: Int
    /// "Sie", "dein", "you" …
    public let recipient: Int

    /// Counts in a text.
    ///
    /// In German a small "sie" or "ihr" speaks of others, unless the text says du.
    public init(_ text: Text, _ language: Language) {
        let isFamiliar = text.words.contains { AddressCount.familiar.contains(text.folded($0)) }
        var (sender, recipient) = (0, 0)
        for word in text.words {
            switch Address.of(word) {
            case .sender: sender += 1
            case .recipient:
                if language == .english || isFamiliar || word.isCapitalized { recipient += 1 }
            case nil: continue
            }
        }
        (self.sender, self.recipient) = (sender, recipient)
    }

    private static let familiar: Set<String> = [
        "du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "euch", "euer", "eure", "euren", "eurem",
    ]
}
