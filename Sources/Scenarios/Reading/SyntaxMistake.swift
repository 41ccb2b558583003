import Yams

/// Why a file is not YAML, told by what people do wrong instead of by what the parser stumbled over.
struct SyntaxMistake {
    private let problem: String
    private let context: YamlError.Context?
    /// Where the parser gave up.
    private let mark: SourcePlace
    private let text: ScannedText

    init(_ error: YamlError, in text: ScannedText) {
        self.text = text
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            (self.problem, self.context) = (problem, context)
            self.mark = SourcePlace(file: text.file, line: mark.line, column: mark.column)
        case .reader(let problem, let offset, _, _):
            (self.problem, self.context) = (problem, nil)
            mark = text.place(at: offset ?? 0)
        default:
            (problem, context) = ("\(error)", nil)
            mark = SourcePlace(file: text.file, line: 0, column: 0)
        }
    }

    /// The diagnostic: the likely cause, or what the parser said.
    var diagnostic: Diagnostic {
        tab ?? anchor ?? reservedCharacter ?? quote ?? colonInText ?? missingSpace ?? bracket ?? textAfterQuote
            ?? indentation ?? missingColon ?? Diagnostic(InvalidYAML(problem), at: place(mark.line, mark.column))
    }

    private func place(_ line: Int, _ column: Int) -> SourcePlace {
        SourcePlace(file: text.file, line: line, column: column)
    }

    private func isIn(_ phrase: String) -> Bool { context?.text.contains(phrase) ?? false }

    // A tab may lead the row before the one where the parser gave up.
    private var tab: Diagnostic? {
        for line in [mark.line, mark.line - 1, context?.mark.line ?? 0] {
            let margin = text.row(line).prefix { $0 == " " || $0 == "\t" }
            guard margin.count < text.row(line).count, let tab = margin.firstIndex(of: "\t") else { continue }
            return Diagnostic(
                TabIndentation(), at: place(line, margin.distance(from: margin.startIndex, to: tab) + 1))
        }
        return nil
    }

    private var anchor: Diagnostic? {
        if let context, isIn("an alias") || isIn("an anchor") {
            return Diagnostic(YAMLAnchor(), at: place(context.mark.line, context.mark.column))
        }
        guard problem.contains("alias") || problem.contains("anchor") else { return nil }
        return Diagnostic(YAMLAnchor(), at: place(mark.line, mark.column))
    }

    private var reservedCharacter: Diagnostic? {
        guard problem.contains("cannot start any token"), let character = text.scalar(mark.line, mark.column)
        else { return nil }
        return Diagnostic(QuotesNeeded(String(character)), at: place(mark.line, mark.column))
    }

    /// A quote that is opened and not closed: the parser names it, or it is the last odd one before the trouble.
    private var quote: Diagnostic? {
        if let context, isIn("a quoted scalar"), !problem.contains("escape") {
            // The quote that is never closed may be the closing one of a text further up that lost its own.
            let line = text.oddQuote(upTo: context.mark.line) ?? (context.mark.line, context.mark.column)
            return Diagnostic(UnclosedQuote(), at: place(line.line, line.column))
        }
        guard !problem.contains("escape"), let odd = text.oddQuote(upTo: mark.line), odd.line >= mark.line - 12 else {
            return nil
        }
        return Diagnostic(UnclosedQuote(), at: place(odd.line, odd.column))
    }

    /// A second colon on a row whose key stands already: "goal: Das heißt: zehn Minuten".
    private var colonInText: Diagnostic? {
        guard problem.contains("mapping values are not allowed") else { return nil }
        let before = text.row(mark.line).unicodeScalars.prefix(mark.column - 1)
        let words = String(String.UnicodeScalarView(before)).drop { $0 == " " || $0 == "-" }
        let isElement = text.row(mark.line).drop { $0 == " " }.hasPrefix("- ")
        guard let first = words.firstRange(of: ": ") else {
            guard isElement, words.contains(" ") else { return nil }
            return Diagnostic(UnquotedColon(String(words).trimmed), at: mark)
        }
        let key = words[..<first.lowerBound]
        let isKey = key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && key.first?.isLowercase == true
        if isKey { return Diagnostic(UnquotedColon(String(words[first.upperBound...]).trimmed), at: mark) }
        // No key at all: the sentence begins at the dash, and its first colon has split it.
        let column = before.count - words.unicodeScalars.count + key.unicodeScalars.count + 1
        return Diagnostic(UnquotedColon(String(key)), at: place(mark.line, column))
    }

    private var missingSpace: Diagnostic? {
        for line in Set([mark.line, context?.mark.line ?? 0, text.rowBefore(mark.line)]).sorted() where line > 0 {
            let row = text.row(line)
            let words = row.drop { $0 == " " || $0 == "-" }
            let column = row.unicodeScalars.count - words.unicodeScalars.count + 1
            if let found = text.missingSpace(String(words), at: place(line, column)) { return found }
        }
        return nil
    }

    private var bracket: Diagnostic? {
        guard let context, isIn("a flow") else { return nil }
        return Diagnostic(
            UnclosedBracket(isIn("sequence") ? "[" : "{"), at: place(context.mark.line, context.mark.column))
    }

    /// Words behind a closing quote or brace: `"Dachau" ist offen`, `{time}, das passt`.
    private var textAfterQuote: Diagnostic? {
        guard problem.contains("did not find expected") else { return nil }
        let before = text.row(mark.line).unicodeScalars.prefix(mark.column - 1)
        guard let last = before.last(where: { $0 != " " }) else { return nil }
        let words = String(String.UnicodeScalarView(before))
        switch last {
        case "\"", "'":
            guard let start = words.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
            return Diagnostic(
                TextAfterQuote(),
                at: place(mark.line, words.unicodeScalars.distance(from: words.startIndex, to: start) + 1)
            )
        case "}", "]":
            let opening: Character = last == "}" ? "{" : "["
            guard let start = words.firstIndex(of: opening) else { return nil }
            return Diagnostic(
                QuotesNeeded(String(opening)),
                at: place(mark.line, words.unicodeScalars.distance(from: words.startIndex, to: start) + 1))
        default: return nil
        }
    }

    private var indentation: Diagnostic? {
        let row = text.row(mark.line)
        let margin = row.prefix { $0 == " " }.count
        let words = row.dropFirst(margin)
        let key = words.drop { $0 == "-" || $0 == " " }.prefix { $0.isLetter || $0.isNumber }
        guard
            problem.contains("mapping values are not allowed") || problem.contains("did not find expected key")
                || problem.contains("did not find expected '-' indicator")
                || problem.contains("did not find expected <document start>")
        else { return nil }
        guard words.hasPrefix("- ") || words.dropFirst(key.count).hasPrefix(":") else { return nil }
        return Diagnostic(
            WrongIndentation(key.isEmpty ? "-" : String(key), parent: nil), at: place(mark.line, margin + 1),
            extent: words.hasPrefix("- ") ? 1 : key.unicodeScalars.count)
    }

    /// A row that is one of the file's keys and a value, without a colon.
    private var missingColon: Diagnostic? {
        guard problem.contains("could not find expected ':'") else { return nil }
        let line = context?.mark.line ?? mark.line
        let row = text.row(line)
        let column = context?.mark.column ?? mark.column
        let key = row.dropFirst(column - 1).prefix { $0.isLetter || $0.isNumber }
        return Diagnostic(MissingColon(String(key)), at: place(line, column), extent: key.unicodeScalars.count)
    }
}

extension ScannedText {
    /// The scalar at a place.
    func scalar(_ line: Int, _ column: Int) -> Unicode.Scalar? {
        row(line).unicodeScalars.dropFirst(max(0, column - 1)).first
    }

    /// The last row before this one that is neither empty nor a comment; 0 without one.
    func rowBefore(_ line: Int) -> Int {
        var line = line - 1
        while line > 0, row(line).allSatisfy(\.isWhitespace) || row(line).drop(while: { $0 == " " }).hasPrefix("#") {
            line -= 1
        }
        return line
    }

    /// The place of an offset in Unicode scalars.
    func place(at offset: Int) -> SourcePlace {
        var rest = offset
        for (index, row) in rows.enumerated() {
            let count = row.unicodeScalars.count
            if rest <= count { return SourcePlace(file: file, line: index + 1, column: rest + 1) }
            rest -= count + 1
        }
        return SourcePlace(file: file, line: rows.count, column: 1)
    }

    /// The first row down to a line whose value begins with a quote that the same row and the next do not close.
    func oddQuote(upTo last: Int) -> (line: Int, column: Int)? {
        var line = 1
        while line <= min(last, rows.count) {
            defer { line += 1 }
            guard let column = quotedValue(line) else { continue }
            let scalars = Array(row(line).unicodeScalars)
            let quote = scalars[column - 1]
            let rest = scalars[column...]
            if rest.count(where: { $0 == quote }) == 0 {
                // A quoted text may go on, more deeply indented; the next entry means that it was forgotten.
                let next = row(line + 1).drop { $0 == " " }
                let isEntry = next.isEmpty || next.hasPrefix("- ") || looksLikeKey(next)
                if isEntry { return (line, column) }
                while line < rows.count, !row(line + 1).unicodeScalars.contains(quote) { line += 1 }
                line += 1
            }
        }
        return nil
    }

    private func quotedValue(_ line: Int) -> Int? {
        let scalars = Array(row(line).unicodeScalars)
        var start = scalars.firstIndex { $0 != " " } ?? 0
        while start + 1 < scalars.count, scalars[start] == "-", scalars[start + 1] == " " { start += 2 }
        if let first = scalars.dropFirst(start).first, first != "\"", first != "'" {
            var colon = start
            while colon < scalars.count,
                scalars[colon].properties.isAlphabetic || scalars[colon].properties.numericType != nil
            { colon += 1 }
            guard colon + 1 < scalars.count, scalars[colon] == ":", scalars[colon + 1] == " " else { return nil }
            start = colon + 2
            while start < scalars.count, scalars[start] == " " { start += 1 }
        }
        guard start < scalars.count, scalars[start] == "\"" || scalars[start] == "'" else { return nil }
        return start + 1
    }

    private func looksLikeKey(_ words: Substring) -> Bool {
        let key = words.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let rest = words.dropFirst(key.count)
        return !key.isEmpty && (rest == ":" || rest.hasPrefix(": "))
    }
}
