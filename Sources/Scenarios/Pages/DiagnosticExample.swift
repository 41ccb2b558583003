/// A piece of a file on the page of a diagnostic; what the diagnostic points at stands in «guillemets».
public struct DiagnosticExample: Sendable {
    /// What the text is a piece of.
    public enum Kind: Equatable, Sendable {
        /// Parts of a scenario; they take the place of the parts with the same keys in `SampleScenario`.
        case scenario
        /// A whole template file.
        case template
        /// A whole profile file.
        case profile
        /// A question sheet beside `SampleScenario`.
        case questions
        /// A sheet of follow-up questions beside `SampleScenario`.
        case followUps
        /// A whole team file.
        case team
        /// Something to type: shown only, since the mistake is not in the file's text.
        case command
    }

    public let kind: Kind
    /// The text with «…» around what is meant.
    public let marked: String
    /// Parts of the sample scenario that are left out besides those that are replaced.
    public let omitted: [String]

    private init(_ kind: Kind, _ marked: String, omitted: [String] = []) {
        self.kind = kind
        self.marked = marked
        self.omitted = omitted
    }

    /// Parts of a scenario, whole with their keys at the left margin.
    ///
    /// - Parameter omitted: keys of the sample that are left out, where a misspelled one takes their place.
    public static func scenario(_ marked: String, without omitted: [String] = []) -> DiagnosticExample {
        DiagnosticExample(.scenario, marked, omitted: omitted)
    }

    /// A whole template file named `muster.md`.
    public static func template(_ marked: String) -> DiagnosticExample { DiagnosticExample(.template, marked) }

    /// A whole profile file named `muster.yaml`.
    public static func profile(_ marked: String) -> DiagnosticExample { DiagnosticExample(.profile, marked) }

    /// A question sheet named `muster.questions.md`.
    public static func questions(_ marked: String) -> DiagnosticExample { DiagnosticExample(.questions, marked) }

    /// A sheet of follow-up questions named `muster.followups.md`.
    public static func followUps(_ marked: String) -> DiagnosticExample { DiagnosticExample(.followUps, marked) }

    /// A whole team file named `muster.yaml`.
    public static func team(_ marked: String) -> DiagnosticExample { DiagnosticExample(.team, marked) }

    /// A command line.
    public static func command(_ text: String) -> DiagnosticExample { DiagnosticExample(.command, text) }

    /// The piece as it is shown, without the marks.
    public var text: String { DiagnosticExample.plain(marked) }

    /// The whole file that the piece stands for, with the marks.
    public var wholeMarked: String {
        guard kind == .scenario else { return marked + "\n" }
        var parts = DiagnosticExample.parts(SampleScenario.text).filter { !omitted.contains($0.key) }
        var previous: Int?
        for part in DiagnosticExample.parts(marked + "\n") {
            if let index = parts.firstIndex(where: { $0.key == part.key }) {
                parts[index] = part
                previous = index
            } else if let previous {
                // What the sample does not know stays where the example has it.
                parts[previous].text += part.text
            } else {
                parts.append(part)
                previous = parts.count - 1
            }
        }
        return parts.map(\.text).joined()
    }

    /// The whole file that the piece stands for.
    public var whole: String { DiagnosticExample.plain(wholeMarked) }

    /// The place of the first «mark» in the whole file, and how many scalars it holds; nil without one.
    public var mark: (line: Int, column: Int, extent: Int)? {
        for (index, row) in wholeMarked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let scalars = Array(row.unicodeScalars)
            guard let start = scalars.firstIndex(of: "«") else { continue }
            let end = scalars.firstIndex(of: "»") ?? scalars.endIndex
            return (index + 1, start + 1, end - start - 1)
        }
        return nil
    }

    private static func plain(_ text: String) -> String { text.filter { $0 != "«" && $0 != "»" } }

    /// The parts of a file that begin at the left margin, by their keys; a second one of a name stays with the first.
    private static func parts(_ text: String) -> [(key: String, text: String)] {
        var parts: [(key: String, text: String)] = []
        for row in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let key = plain(String(row)).prefix { $0.isLetter }
            if !key.isEmpty, parts.last?.key != String(key) {
                parts.append((String(key), row + "\n"))
            } else if parts.isEmpty {
                parts.append(("", row + "\n"))
            } else {
                parts[parts.count - 1].text += row + "\n"
            }
        }
        return parts
    }
}
