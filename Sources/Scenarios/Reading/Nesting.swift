/// The guard against files that are nested deeper than any that a person writes, on which a parser could fall over.
enum Nesting {
    /// A scenario needs four levels.
    static let limit = 50

    /// The place where a file gets too deep, if it does.
    static func mistake(in source: SourceFile) -> Diagnostic? {
        var line = 1
        var column = 0
        var brackets = 0
        var dashes = 0
        var indentation = 0
        var isIndentation = true
        var previous: UInt8 = 0
        for byte in source.text.utf8 {
            column += 1
            switch byte {
            case UInt8(ascii: "\n"):
                (line, column, dashes, indentation, isIndentation) = (line + 1, 0, 0, 0, true)
            case UInt8(ascii: " ") where isIndentation:
                indentation += 1
                if previous == UInt8(ascii: "-") || previous == UInt8(ascii: "?") { dashes += 1 }
            case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: " "): break
            default: isIndentation = false
            }
            previous = byte
            if brackets > limit || dashes > limit || indentation > limit * 8 {
                return Diagnostic(TooDeep(), at: SourcePlace(file: source.name, line: line, column: column))
            }
        }
        return nil
    }
}
