import Linguistics

/// A place in a draft that would be different for somebody else, to become a slot.
public struct SlotProposal: Equatable, Sendable {
    public let name: String
    public let description: String
    /// The draft's own words there.
    public let example: String
    /// Where its value can come from when a scenario is at hand.
    public let source: SlotSource?
    /// Where it stands, as bytes of the subject or the body; the same words may stand at several places.
    public let places: [Place]

    /// Some words of a draft.
    public struct Place: Equatable, Sendable {
        public let isInSubject: Bool
        public let bytes: Range<Int>
    }
}

extension DraftText {
    /// The draft with slots in place of their words, as a template writes them.
    ///
    /// Filled with the slots' examples it is the draft again, byte for byte.
    public func slotted(_ slots: [SlotProposal]) -> DraftText {
        func written(_ text: String, inSubject: Bool) -> String {
            var bytes = Array(text.utf8)
            let places = slots.flatMap { slot in slot.places.map { (slot.name, $0) } }
                .filter { $0.1.isInSubject == inSubject }
                .sorted { $0.1.bytes.lowerBound > $1.1.bytes.lowerBound }
            for (name, place) in places where place.bytes.upperBound <= bytes.count {
                bytes.replaceSubrange(place.bytes, with: "{{\(name)}}".utf8)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        return DraftText(
            subject: subject.map { written($0, inSubject: true) }, body: written(body, inSubject: false))
    }
}
