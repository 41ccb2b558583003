import CReadline
import Foundation

/// The bridge between readline's completion and the program's words.
enum ReadlineCompletion {
    /// Answers readline's question for the word between two byte offsets: an array in C's memory, which readline frees.
    static func matches(start: Int, end: Int) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        einstieg_completion_is_final()
        guard let raw = einstieg_line() else { return nil }
        let line = String(cString: raw)
        let head = String(decoding: line.utf8.prefix(end), as: UTF8.self)
        let word = String(decoding: line.utf8.prefix(end).dropFirst(start), as: UTF8.self)
        let completion = ReadlineState.shared.withLock { $0.completion }
        let words = continuations(of: word, among: completion(line, head.unicodeScalars.count))
        return arrayForC(words)
    }

    /// The candidates that continue the word, in order and each once; capitals count only if that leaves something.
    static func continuations(of word: String, among candidates: [String]) -> [String] {
        var seen: Set<String> = []
        let distinct = candidates.filter { seen.insert($0).inserted }
        let exact = distinct.filter { $0.hasPrefix(word) }
        if !exact.isEmpty { return exact }
        let folded = word.lowercased()
        return distinct.filter { $0.lowercased().hasPrefix(folded) }
    }

    /// The longest beginning that all words share, by whole characters.
    static func commonBeginning(of words: [String]) -> String {
        guard let first = words.first else { return "" }
        return words.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
    }

    /// What readline expects: the text to put in, then all the words if there are several, then null.
    private static func arrayForC(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        guard !words.isEmpty else { return nil }
        let entries = words.count == 1 ? words : [commonBeginning(of: words)] + words
        let size = (entries.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
        guard let memory = malloc(size) else { return nil }
        let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: entries.count + 1)
        for (index, entry) in entries.enumerated() { (array + index).initialize(to: strdup(entry)) }
        (array + entries.count).initialize(to: nil)
        return array
    }
}
