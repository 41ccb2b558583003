import Checklist

extension SourcePlace {
    /// The place of a Unicode scalar in a text that begins at a line of a file.
    public init(file: String, offset: Int, in text: String, firstLine: Int = 1) {
        var line = firstLine
        var column = 1
        for scalar in text.unicodeScalars.prefix(offset) {
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        self.init(file: file, line: line, column: column)
    }
}

extension Diagnostic {
    /// What is wrong with a note that should allow rules.
    public init(_ mistake: AnnotatedText.Mistake, in text: String, file: String, firstLine: Int = 1) {
        let place = SourcePlace(file: file, offset: mistake.offset, in: text, firstLine: firstLine)
        switch mistake.problem {
        case .unknownRule(let name):
            let known = Rule.allCases.map(\.name)
            self.init(UnknownRule(name, suggestion: nearest(to: name, among: known)), at: place)
        case .notClosed, .unknownOrder, .noRule: self.init(BrokenNote(), at: place)
        }
    }
}
