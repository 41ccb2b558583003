import Linguistics

/// What a value in a file may look like.
///
/// A reader describes its file once, as a shape. The search for mistakes, the decoding and the JSON Schema all follow
/// that description, so that they cannot say different things.
///
/// ```swift
/// Shape.group(Group([Key("mood", .number(-3...3), Localized(de: "Die Laune.", en: "The mood."), .optional)]))
/// ```
public indirect enum Shape: Sendable {
    /// A text that is not empty.
    case text
    /// A whole number in a range.
    case number(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// One of a few words.
    case choice([String])
    /// A list of values that look alike.
    case list(of: Shape, atLeast: Int = 0)
    /// A list of groups, each with an `id` of its own.
    case named(Group)
    /// Entries with known keys.
    case group(Group)
    /// Entries whose keys are the author's own words.
    case table(of: Shape)
    /// A text, or a group with the text under its first key and more about it under the others.
    case textOr(Group)

    /// One of the values of an enumeration, by its raw name.
    public static func choice<Choice: RawRepresentable & CaseIterable>(of _: Choice.Type) -> Shape
    where Choice.RawValue == String { .choice(Choice.allCases.map(\.rawValue)) }

    /// A list of texts.
    public static func texts(atLeast count: Int = 0) -> Shape { .list(of: .text, atLeast: count) }
}

/// A group of entries: its keys, and what has to hold between them.
public struct Group: Sendable {
    public let keys: [Key]
    /// Of these keys one at least has to be there.
    public let oneOf: [String]
    /// How many of the keys have to be there.
    public let atLeast: Int
    /// What has to hold between entries that are fine one by one.
    let rule: @Sendable (YAMLMapping) -> Diagnostic?

    /// Creates a group.
    public init(
        _ keys: [Key], oneOf: [String] = [], atLeast: Int = 0,
        rule: @escaping @Sendable (YAMLMapping) -> Diagnostic? = { _ in nil }
    ) {
        self.keys = keys
        self.oneOf = oneOf
        self.atLeast = atLeast
        self.rule = rule
    }

    /// The key with a name.
    public subscript(name: String) -> Key? { keys.first { $0.name == name } }
}

/// An entry of a group: what it is called, what it may look like, whether it must be there, and what it is for.
public struct Key: Sendable {
    /// Whether an entry has to be there.
    public enum Presence: Sendable { case required, optional }

    public let name: String
    public let shape: Shape
    /// What it is for, in a sentence, as editors show it.
    public let meaning: Localized
    public let presence: Presence

    /// Creates a key that must be there, unless it says otherwise.
    public init(_ name: String, _ shape: Shape, _ meaning: Localized, _ presence: Presence = .required) {
        self.name = name
        self.shape = shape
        self.meaning = meaning
        self.presence = presence
    }
}
