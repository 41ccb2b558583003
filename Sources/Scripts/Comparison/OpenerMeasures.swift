import Checklist
import Linguistics

/// What can be counted in an opener, beside its marks.
public struct OpenerMeasures: Equatable, Sendable {
    public let text: DraftText
    public let marks: Marks
    public let readability: Readability
    public let address: AddressCount
    /// Sentences with a question mark.
    public let questions: Int

    /// Measures an opener in its context; the subject is marked, but not counted.
    public init(_ text: DraftText, context: OpenerContext, checker: Checker) {
        self.text = text
        marks = checker.marks(for: Opener(context: context, subject: text.subject, text: text.body))
        let body = Text(text.body)
        readability = Readability(body, context.language)
        address = AddressCount(body, context.language)
        questions = body.sentences.count(where: \.isAsked)
    }

    /// The telling words that stand here and in no form in another opener, each once, in order.
    public func ownWords(besides other: OpenerMeasures) -> [String] {
        let (here, there) = (Text(text.body), Text(other.text.body))
        var seen = Set(there.words.map(\.stem))
        return here.words.compactMap { word in
            guard !word.isNumber, !LightWords.contains(here.folded(word), readability.language),
                seen.insert(word.stem).inserted
            else { return nil }
            return here.quote(word.start..<word.end)
        }
    }
}
