import Linguistics

/// Where something stands in a file; line and column count from 1, columns in Unicode scalars.
public struct SourcePlace: Equatable, Hashable, Sendable {
    public let file: String
    /// 0 when the whole file is meant.
    public let line: Int
    public let column: Int

    /// Creates a place.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// A mistake in a file that somebody wrote, with its place.
///
/// What is wrong is data; `message` and `hint` put it into words.
public struct Diagnostic: Error, Equatable, Sendable {
    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        case missingFile
        case isFolder
        case unreadable
        case tooLarge(limit: Int)
        case empty
        case binary
        case notUTF8
        case syntax(String)
        case tab
        case anchor
        case severalDocuments
        case duplicateKey(String)
        case unknownKey(String, suggestion: String?)
        case missingKey(String)
        case wrongType(key: String, expected: Expected)
        case outOfRange(key: String, lowest: Int, highest: Int)
        case unknownValue(key: String, value: String, allowed: [String])
        case duplicateName(String)
        case nameDiffersFromFile(String)
        case unknownReference(kind: String, name: String, known: [String])
        case tooFewEndings
        case noFrontMatter
        case openSlot(String)
        case unusedSlot(String)
        case templateSyntax(String)
        case unknownRule(String, suggestion: String?)
        case brokenNote
    }

    /// The shape that a value should have had.
    public enum Expected: Equatable, Sendable {
        case text, number, yesOrNo, list, mapping
    }

    public let problem: Problem
    public let place: SourcePlace

    /// Creates a diagnostic.
    public init(_ problem: Problem, at place: SourcePlace) {
        self.problem = problem
        self.place = place
    }
}
