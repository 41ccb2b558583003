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
