/// What people and spreadsheets write for counts and minutes.
enum CellValue {
    private static let none: Set<String> = ["", "-", "–", "—", "n/a", "k. a."]
    private static let yes: Set<String> = ["x", "ja", "j", "yes", "y", "true", "wahr", "✓", "✔"]
    private static let no: Set<String> = ["nein", "n", "no", "false", "falsch"]

    /// A count: a number, yes or no, or a day, which says that it happened then; nil where nothing is said.
    static func count(_ text: String, _ field: LogField) throws(LogFault) -> Int? {
        let word = Substring(text).trimmed.lowercased()
        if none.contains(word) { return nil }
        if yes.contains(word) { return 1 }
        if no.contains(word) { return 0 }
        if let number = number(word) {
            guard let count = Int(exactly: number) else { throw .unreadable(field, text) }
            return count
        }
        if Moment(word) != nil { return 1 }
        throw .unreadable(field, text)
    }

    /// Minutes: "12", "12,5", "12 min", "1:30" for an hour and a half; nil where nothing is said.
    static func minutes(_ text: String, _ field: LogField) throws(LogFault) -> Int? {
        var word = Substring(text).trimmed.lowercased()
        if none.contains(word) { return nil }
        if word.hasSuffix("min") || word.hasSuffix("min.") {
            word = String(Substring(word.prefix { $0 != "m" }).trimmed)
        }
        if let number = number(word) { return Int(number.rounded()) }
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let hours = Int(parts[0]), (0...100_000).contains(hours),
            let minutes = Int(parts[1]), (0..<60).contains(minutes)
        else { throw .unreadable(field, text) }
        return hours * 60 + minutes
    }

    /// A number with a point or a comma: before three figures it groups thousands, otherwise decimals follow it.
    private static func number(_ word: String) -> Double? {
        guard word.utf8.count < 16, word.utf8.contains(where: { (0x30...0x39).contains($0) }),
            word.utf8.enumerated().allSatisfy({ index, byte in
                (0x30...0x39).contains(byte) || byte == 0x2C || byte == 0x2E
                    || index == 0 && (byte == 0x2D || byte == 0x2B)
            })
        else { return nil }
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.allSatisfy({ !$0.isEmpty }), let last = parts.last else { return nil }
        if parts.count == 1 { return Double(word) }
        let isGrouped = parts.dropFirst().allSatisfy { $0.utf8.count == 3 } && (1...4).contains(parts[0].utf8.count)
        if isGrouped { return Double(parts.joined()) }
        guard parts.count == 2 || parts.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
        return Double(parts.dropLast().joined() + "." + last)
    }
}
