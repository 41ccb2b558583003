import Foundation

/// JSON as text, with sorted keys, so that the same input gives the same bytes.
enum JSONText {
    /// The document over several lines, for people and tools.
    static func text(_ document: some Encodable) throws -> String { try encode(document, [.prettyPrinted]) }

    /// The document in one line.
    static func line(_ document: some Encodable) throws -> String { try encode(document, []) }

    private static func encode(_ document: some Encodable, _ more: JSONEncoder.OutputFormatting) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = more.union([.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
