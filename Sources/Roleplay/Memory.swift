import Linguistics

/// What was said in a session, kept so that no turn has to look back over all of them.
///
/// Each exchange notes only what it added, so that taking the last one back costs no more than saying it did.
struct Memory: Sendable, Equatable {
    /// When each of the persona's lines was said last, by its id.
    private(set) var lastUses: [String: Int] = [:]
    /// The trainee's lines, folded.
    private(set) var heard: Set<String> = []
    /// The trainee's words that were taken up; nobody takes up the same word twice.
    private(set) var echoed: Set<String> = []
    /// The stems of all that the persona has said.
    private(set) var told: Set<String> = []
    private var exchanges: [Exchange] = []

    /// What an exchange added.
    private struct Exchange: Equatable {
        /// The lines said in it, and when they had been said before.
        var earlierUses: [(id: String, turn: Int?)] = []
        var heard: String?
        var echo: String?
        var told: [String] = []
        /// What the persona said, sentence by sentence.
        var sayings: [Sayings.Saying] = []

        static func == (one: Exchange, other: Exchange) -> Bool {
            one.heard == other.heard && one.echo == other.echo && one.told == other.told
                && one.earlierUses.elementsEqual(other.earlierUses) { $0.id == $1.id && $0.turn == $1.turn }
        }
    }

    /// Keeps an exchange: the lines the persona said in it, its reply, what the trainee had said, and the word of it
    /// that the persona took up, if any.
    mutating func keep(turn: Int, lines: [String], reply: String, heard line: String, echo: String?) {
        var exchange = Exchange()
        for id in lines { exchange.earlierUses.append((id, lastUses.updateValue(turn, forKey: id))) }
        let heardLine = line.isEmpty ? "" : Interpreter.repetition(of: line)
        if !line.isEmpty, heard.insert(heardLine).inserted { exchange.heard = heardLine }
        if let echo, echoed.insert(echo).inserted { exchange.echo = echo }
        let text = Text(reply)
        for stem in QuestionParts(text).stems where told.insert(stem).inserted { exchange.told.append(stem) }
        // The greeting is nothing that somebody would quote.
        if !exchanges.isEmpty { exchange.sayings = Sayings.sentences(of: text) }
        exchanges.append(exchange)
    }

    /// What the persona has said of late.
    var sayings: Sayings { Sayings(exchanges.suffix(Sayings.reach).reversed().flatMap(\.sayings)) }

    /// Forgets the last exchange, as if it had never been.
    mutating func forgetLast() {
        guard let exchange = exchanges.popLast() else { return }
        for (id, turn) in exchange.earlierUses.reversed() { lastUses[id] = turn }
        if let line = exchange.heard { heard.remove(line) }
        if let echo = exchange.echo { echoed.remove(echo) }
        told.subtract(exchange.told)
    }
}
