import Scenarios
import Scoring

/// The row of a transcript that cannot be read, counted from 1.
public struct TranscriptFault: Error, Equatable, Sendable {
    public let row: Int
}

extension Transcript {
    /// Reads a transcript as `text` writes it; an editor may have taken the spaces off the rows' ends.
    public init(text: String) throws(TranscriptFault) {
        var rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }[...]
        while rows.last?.isEmpty == true { rows.removeLast() }
        let count = rows.count
        func fault() -> TranscriptFault { TranscriptFault(row: count - rows.count + 1) }

        let opening = rows.first.flatMap(Transcript.spoken)
        if opening != nil { rows.removeFirst() }
        var exchanges: [Exchange] = []
        while let first = rows.first, let line = Transcript.marked(">", first) {
            rows.removeFirst()
            guard let reply = rows.first.flatMap(Transcript.spoken) else { throw fault() }
            rows.removeFirst()
            guard let state = rows.first, let exchange = Exchange(line: line, reply: reply, state: state) else {
                throw fault()
            }
            rows.removeFirst()
            exchanges.append(exchange)
        }
        guard let row = rows.first, let outcome = Outcome(row: row) else { throw fault() }
        rows.removeFirst()
        guard rows.isEmpty else { throw fault() }
        self.init(greeting: opening, exchanges: exchanges, outcome: outcome)
    }

    /// What stands behind a mark at the beginning of a row.
    private static func marked(_ mark: String, _ row: Substring) -> String? {
        guard row.hasPrefix(mark) else { return nil }
        let rest = row.dropFirst(mark.count)
        guard rest.isEmpty || rest.first == " " else { return nil }
        return String(rest.dropFirst()).replacing("\\n", with: "\n")
    }

    /// What the persona says in a row; a row that lost its two spaces is a reply without words.
    private static func spoken(_ row: Substring) -> String? {
        row.isEmpty ? "" : marked(" ", row)
    }
}

extension Transcript.Exchange {
    fileprivate init?(line: String, reply: String, state: Substring) {
        guard state.hasPrefix("  [") else { return nil }
        let parts = state.dropFirst(3).split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let values = parts[0].namedNumbers(["trust", "interest", "patience"]) else {
            return nil
        }
        self.line = line
        self.reply = reply
        (trust, interest, patience) = (values[0], values[1], values[2])
        lineIds = parts[1].split(separator: " ").map(String.init)
    }
}

extension Transcript.Outcome {
    fileprivate init?(row: Substring) {
        let sides = row.split(separator: ")", maxSplits: 1, omittingEmptySubsequences: false)
        guard row.hasPrefix("= "), sides.count == 2, sides[1].isEmpty || sides[1].hasPrefix(" ") else { return nil }
        let halves = sides[0].dropFirst(2).split(separator: "(", maxSplits: 1)
        guard halves.count == 2, halves[0].hasSuffix(" ") else { return nil }
        let head = halves[0].dropLast().split(separator: ",", maxSplits: 1)
        guard head.count == 2, head[1].hasPrefix(" "), let total = Int(head[1].dropFirst()),
            let values = halves[1].namedNumbers(Scorecard.Part.allCases.map(\.rawValue))
        else { return nil }
        let kind = EndingKind(rawValue: String(head[0]))
        guard kind != nil || head[0] == "open" else { return nil }
        ending = kind
        self.total = total
        points = Dictionary(uniqueKeysWithValues: zip(Scorecard.Part.allCases, values))
        profile = sides[1].isEmpty ? nil : String(sides[1].dropFirst())
    }
}

extension Substring {
    /// The numbers of "trust 2, interest 0" when their names are these; nil for anything else.
    fileprivate func namedNumbers(_ names: [String]) -> [Int]? {
        let parts = split(separator: ",", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
        guard parts.count == names.count else { return nil }
        var numbers: [Int] = []
        for (part, name) in zip(parts, names) {
            guard part.hasPrefix(name + " "), let number = Int(part.dropFirst(name.count + 1)) else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}
