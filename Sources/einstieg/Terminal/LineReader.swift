/// What came from the trainee's side when a line was asked for.
enum InputLine: Equatable, Sendable {
    /// A line without its line end; several lines pasted at once, or edited together, stand in it with newlines between.
    case line(String)
    /// Ctrl-C: whatever had been typed is dropped.
    case interrupted
    /// There is something to tell; what had been typed can be offered again.
    case setAside(String)
    /// Ctrl-D on an empty line, or the end of the file.
    case end
}

/// Why no line could be read.
enum LineReaderError: Error, Equatable, Sendable {
    /// The line holds bytes that are not UTF-8; `line` and `byte` count from one.
    case notUTF8(line: Int, byte: Int)
    /// The line is longer than `limit` bytes; the rest of it has been skipped, so the next line can be read.
    case lineTooLong(line: Int, limit: Int)
    /// The system refused to read, with this `errno`.
    case readFailed(code: CInt)
}

/// Something that lines of input come from: a terminal or a stream of plain lines.
protocol LineReader {
    /// Whether a person sits at the other end, who sees the prompt and can edit.
    var isInteractive: Bool { get }

    /// Reads one line, showing `prompt` and putting `prefill` into the line for editing where a person can see it.
    ///
    /// - Parameters:
    ///   - remember: whether the line goes into the history; answers to yes-or-no questions should not.
    ///   - hasNews: asked now and then while a person types; once it says yes, the line is set aside.
    mutating func read(
        prompt: String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
    ) throws(LineReaderError) -> InputLine

    /// Reads one line under a prompt that changes while a person types, as one with a clock does.
    mutating func read(
        ticking prompt: () -> String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
    ) throws(LineReaderError) -> InputLine
}

extension LineReader {
    /// Reads one line, whatever else happens.
    mutating func read(
        prompt: String, prefill: String? = nil, remember: Bool = true
    ) throws(LineReaderError) -> InputLine {
        try read(prompt: prompt, prefill: prefill, remember: remember, unless: { false })
    }

    /// Where nobody sees the prompt it need not change.
    mutating func read(
        ticking prompt: () -> String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
    ) throws(LineReaderError) -> InputLine {
        try read(prompt: prompt(), prefill: prefill, remember: remember, unless: hasNews)
    }
}
