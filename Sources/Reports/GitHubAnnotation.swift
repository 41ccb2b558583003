/// A remark on a place in a file, in the form in which a GitHub workflow shows it beside the line.
///
/// ```swift
/// GitHubAnnotation(.warning, file: "a.txt", place: TextPlace(line: 3, column: 5), title: "Floskel", message: "Weg damit.").line
/// // ::warning file=a.txt,line=3,col=5,title=Floskel::Weg damit.
/// ```
public struct GitHubAnnotation: Equatable, Sendable {
    /// How bad it is.
    public enum Severity: String, Sendable { case warning, error }

    private let severity: Severity
    private let properties: [(String, String)]
    private let message: String

    public static func == (left: GitHubAnnotation, right: GitHubAnnotation) -> Bool { left.line == right.line }

    /// Creates a remark; without a file, as for standard input, it stands for the whole run.
    public init(_ severity: Severity, file: String?, place: TextPlace, title: String, message: String) {
        self.severity = severity
        self.message = message
        let position = file.map { [("file", $0), ("line", "\(place.line)"), ("col", "\(place.column)")] } ?? []
        properties = position + [("title", title)]
    }

    /// The workflow command, in one line.
    public var line: String {
        let list = properties.map { $0 + "=" + GitHubAnnotation.property($1) }.joined(separator: ",")
        return "::\(severity.rawValue) \(list)::\(GitHubAnnotation.data(message))"
    }

    private static func data(_ text: String) -> String {
        text.sanitized.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
