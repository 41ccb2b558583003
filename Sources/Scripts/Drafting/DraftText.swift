import Linguistics

/// A text that is being written: a subject where there is one, and sentences that can be changed one by one.
///
/// Sentences count from 1, as people count them.
public struct DraftText: Equatable, Sendable {
    /// The subject of an e-mail; nil elsewhere.
    public let subject: String?
    /// What is said, or the body of what is written, without space around it.
    public let body: String

    /// Where a sentence goes.
    public enum Place: Equatable, Sendable {
        /// In front of a sentence, in its paragraph.
        case before(Int)
        /// Behind a sentence, in its paragraph.
        case after(Int)
    }

    /// Creates a draft.
    public init(subject: String? = nil, body: String) {
        self.subject = subject
        var body = body[...]
        while body.first?.isWhitespace == true { body = body.dropFirst() }
        while body.last?.isWhitespace == true { body = body.dropLast() }
        self.body = String(body)
    }

    /// Where the sentences stand, as bytes of the body; a greeting on a line of its own is one.
    public var sentenceBytes: [Range<Int>] { Text(body).sentences.map { $0.start..<$0.end } }

    /// The sentences in order, as they stand.
    public var sentences: [String] {
        let text = Text(body)
        return text.sentences.map { text.quote($0.start..<$0.end) }
    }

    /// The draft with another subject.
    public func with(subject: String?) -> DraftText { DraftText(subject: subject, body: body) }

    /// The draft with another sentence in place of one; nil where there is no such sentence.
    public func replacing(_ number: Int, with sentence: String) -> DraftText? {
        guard let range = range(number) else { return nil }
        return spliced(range, sentence)
    }

    /// The draft without a sentence; nil where there is no such sentence.
    public func removing(_ number: Int) -> DraftText? {
        guard let range = range(number) else { return nil }
        let bytes = Array(body.utf8)
        // The space around it goes with it, and only the larger gap of the two stays.
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, bytes[start - 1].isSpace { start -= 1 }
        while end < bytes.count, bytes[end].isSpace { end += 1 }
        let gaps = [bytes[start..<range.lowerBound], bytes[range.upperBound..<end]]
        let wider = gaps.max { $0.count { $0 == UInt8(ascii: "\n") } < $1.count { $0 == UInt8(ascii: "\n") } } ?? []
        return spliced(start..<end, String(decoding: wider, as: UTF8.self))
    }

    /// The draft with a sentence more; nil where the place names no sentence.
    ///
    /// An empty draft takes it wherever it should go.
    public func inserting(_ sentence: String, _ place: Place) -> DraftText? {
        if sentenceBytes.isEmpty { return DraftText(subject: subject, body: sentence) }
        switch place {
        case .before(let number):
            guard let range = range(number) else { return nil }
            return spliced(range.lowerBound..<range.lowerBound, sentence + " ")
        case .after(let number):
            guard let range = range(number) else { return nil }
            return spliced(range.upperBound..<range.upperBound, " " + sentence)
        }
    }

    private func range(_ number: Int) -> Range<Int>? {
        let all = sentenceBytes
        return all.indices.contains(number - 1) ? all[number - 1] : nil
    }

    private func spliced(_ range: Range<Int>, _ text: String) -> DraftText {
        var bytes = Array(body.utf8)
        bytes.replaceSubrange(range, with: text.utf8)
        return DraftText(subject: subject, body: String(decoding: bytes, as: UTF8.self))
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
