extension StringProtocol {
    /// This text without space around it.
    var trimmingSpace: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice = slice.dropFirst() }
        while slice.last?.isWhitespace == true { slice = slice.dropLast() }
        return String(slice)
    }

    /// This text with every `\n`, typed as two characters, turned into a line break: how a letter fits on one line.
    var replacingBreakMarks: String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: "\\n") {
            result += rest[..<range.lowerBound] + "\n"
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
