/// A question that an author gave as a sample, as people put it.
public struct Sample: Equatable, Sendable {
    public let text: String
    /// Where it stands in the file: "needs.fahrten.samples.2", "needs.fahrten.open.3.samples.1".
    public let path: String
    /// The id of the line that answers it; nil where any line of the entry may.
    public let line: String?
}

extension Need {
    /// All questions for it: those for the entry first, then those for its single lines.
    public var questions: [Sample] { Sample.all(under: "needs.\(id)", samples, of: open, "open") }
}

extension Answer {
    /// All questions for it: those for the entry first, then those for its single lines.
    public var questions: [Sample] { Sample.all(under: "answers.\(id)", samples, of: lines, "lines") }
}

extension Sample {
    fileprivate static func all(under stem: String, _ own: [String], of lines: [Line], _ key: String) -> [Sample] {
        func numbered(_ texts: [String], _ stem: String, _ line: String?) -> [Sample] {
            texts.enumerated().map { Sample(text: $1, path: "\(stem).samples.\($0 + 1)", line: line) }
        }
        return numbered(own, stem, nil)
            + lines.enumerated().flatMap { numbered($1.samples, "\(stem).\(key).\($0 + 1)", $1.id) }
    }
}
