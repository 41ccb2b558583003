import Checklist

/// A draft with its history: every version with its marks, and which of them is looked at.
public struct Draft: Equatable, Sendable {
    /// A version of the text.
    public struct Version: Equatable, Sendable {
        /// The version's number, counted from 1.
        public let number: Int
        public let text: DraftText
        public let marks: Marks
    }

    /// The versions, oldest first.
    public private(set) var versions: [Version]
    /// The version that is looked at, as an index into `versions`.
    private var position = 0

    /// Begins a history.
    public init(_ text: DraftText, marks: Marks) {
        versions = [Version(number: 1, text: text, marks: marks)]
    }

    /// The version that is looked at.
    public var current: Version { versions[position] }

    /// The version before it; nil for the first.
    public var previous: Version? { position == 0 ? nil : versions[position - 1] }

    /// Adds a version behind the one that is looked at; what had been taken back after it is gone.
    ///
    /// - Returns: false where the text is the same as before, which makes no version.
    @discardableResult
    public mutating func change(to text: DraftText, marks: Marks) -> Bool {
        guard text != current.text else { return false }
        versions.removeSubrange((position + 1)...)
        versions.append(Version(number: versions.count + 1, text: text, marks: marks))
        position += 1
        return true
    }

    /// Takes a change back; false where there is none.
    public mutating func undo() -> Bool {
        guard position > 0 else { return false }
        position -= 1
        return true
    }

    /// Makes a change again that was taken back; false where there is none.
    public mutating func redo() -> Bool {
        guard position + 1 < versions.count else { return false }
        position += 1
        return true
    }
}
