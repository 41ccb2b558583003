import CReadline
import Foundation
import Synchronization

/// A reader of lines that a person types and edits in a terminal, on GNU readline.
///
/// Readline has one set of global variables, so use one of these at a time, and from one thread.
struct ReadlineReader: LineReader {
    /// Finds the words that could stand where the cursor is; `cursor` counts Unicode scalars from the line's start.
    typealias Completion = @Sendable (_ line: String, _ cursor: Int) -> [String]

    /// Somebody sits at the terminal.
    let isInteractive = true

    private let history: HistoryFile?
    private var lastRemembered: String?

    /// Prepares readline with the words to complete and the file that keeps the history, none of it if nil.
    ///
    /// - Parameter completion: gives whole words; those that do not continue the word at the cursor are left out here.
    init(historyPath: String? = nil, completion: @escaping Completion = { _, _ in [] }) {
        TerminalLocale.adopt()
        ReadlineState.shared.withLock { $0.completion = completion }
        einstieg_configure { _, start, end in ReadlineCompletion.matches(start: Int(start), end: Int(end)) }
        history = historyPath.map { HistoryFile(path: $0) }
        using_history()
        clear_history()
        stifle_history(CInt(HistoryFile.entryLimit))
        for entry in history?.load() ?? [] {
            add_history(entry)
            lastRemembered = entry
        }
        rl_initialize()
    }

    /// Lets the person type a line, starting from `prefill`.
    ///
    /// ANSI colours in the prompt are announced to readline here, so that it counts the columns right.
    mutating func read(
        prompt: String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
    ) throws(LineReaderError) -> InputLine {
        try read(ticking: { prompt }, prefill: prefill, remember: remember, unless: hasNews)
    }

    /// Lets the person type a line under a prompt that is looked at again while they do.
    mutating func read(
        ticking prompt: () -> String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
    ) throws(LineReaderError) -> InputLine {
        let outcome = editLine(prompt: { prompt().markingColours() }, prefill: prefill, unless: hasNews)
        if case .line(let text) = outcome, remember { keep(text) }
        return outcome
    }

    private mutating func keep(_ line: String) {
        guard line != lastRemembered, line.contains(where: { !$0.isWhitespace }) else { return }
        add_history(line)
        history?.append(line)
        lastRemembered = line
    }

    private func editLine(prompt: () -> String, prefill: String?, unless hasNews: () -> Bool) -> InputLine {
        interruptSeen.store(false, ordering: .relaxed)
        let previousAction = catchInterrupts()
        defer { restoreInterrupts(previousAction) }
        ReadlineState.shared.withLock { $0.outcome = nil }

        rl_reset_screen_size()
        var shown = prompt()
        rl_callback_handler_install(shown) { line in
            // The last thing readline does for this line: from here on the terminal is an ordinary one again.
            rl_callback_handler_remove()
            let text = line.map { String(cString: $0) }
            free(line)
            ReadlineState.shared.withLock { $0.outcome = text.map { .line($0) } ?? .end }
        }
        if let prefill, !prefill.isEmpty {
            rl_insert_text(prefill.replacing("\0", with: ""))
            rl_redisplay()
        }
        while true {
            if let outcome = ReadlineState.shared.withLock({ $0.outcome }) { return outcome }
            let isIdle = !waitForKey()
            if isIdle, shown != prompt() {
                shown = prompt()
                rl_set_prompt(shown)
                rl_redisplay()
            }
            if isIdle, hasNews() {
                let typed = einstieg_line().map { String(cString: $0) } ?? ""
                dropLine()
                return .setAside(typed)
            }
            if interruptSeen.exchange(false, ordering: .relaxed) {
                dropLine()
                return .interrupted
            }
        }
    }

    /// Leaves the line as it stands on the screen and begins below it.
    private func dropLine() {
        rl_callback_handler_remove()
        rl_crlf()
        rl_replace_line("", 1)
    }

    /// Waits until a key or a signal has come and hands it to readline; false when nothing came for a while.
    private func waitForKey() -> Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        // The limit matters when a signal goes to another thread or comes just before the wait.
        let ready = poll(&input, 1, 100)
        if rl_pending_signal() != 0 {
            if rl_pending_signal() == SIGINT { einstieg_move_to_end() }
            // Cleans up, passes the signal on to whoever had it before readline, and prepares the terminal again.
            rl_check_signals()
        } else if ready > 0 {
            rl_callback_read_char()
        }
        return ready != 0
    }

    private func catchInterrupts() -> sigaction {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in interruptSeen.store(true, ordering: .relaxed) }
        sigemptyset(&action.sa_mask)
        var previous = sigaction()
        sigaction(SIGINT, &action, &previous)
        return previous
    }

    private func restoreInterrupts(_ previous: sigaction) {
        var action = previous
        sigaction(SIGINT, &action, nil)
    }
}

/// Whether Ctrl-C has been pressed since the line was begun; an atomic, because a signal handler sets it.
private let interruptSeen = Atomic<Bool>(false)

/// What readline's callbacks, which are plain C functions, share with the reader.
struct ReadlineState: Sendable {
    /// The words to complete.
    var completion: ReadlineReader.Completion = { _, _ in [] }

    /// How the line ended, once it has.
    var outcome: InputLine?

    /// The only one there is, as there is only one readline.
    static let shared = Mutex(ReadlineState())
}

extension String {
    /// The prompt with each ANSI colour sequence between the bytes by which readline knows invisible text.
    fileprivate func markingColours() -> String {
        var marked = ""
        var inSequence = false
        for scalar in unicodeScalars {
            if scalar == "\u{1B}", !inSequence {
                marked += "\u{01}"
                inSequence = true
            }
            marked.unicodeScalars.append(scalar)
            if inSequence, scalar == "m" {
                marked += "\u{02}"
                inSequence = false
            }
        }
        return inSequence ? marked + "\u{02}" : marked
    }
}
