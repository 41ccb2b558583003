/// Finds all phrases of several lists in one pass over the words of a text.
///
/// Phrases are folded like words, so that case, umlauts and ß make no difference.
public struct PhraseMatcher<List: Hashable & Sendable>: Sendable {
    /// A phrase found.
    public struct Match: Equatable, Sendable {
        public let list: List
        /// The words it covers, as indices into the words of the text.
        public let words: Range<Int>
    }

    private struct Node: Sendable {
        var exact: [String: Int] = [:]
        var prefixes: [(stem: String, node: Int)] = []
        var suffixes: [(stem: String, node: Int)] = []
        var any: Int?
        var gap: Int?
        var ends: [List] = []
    }

    private var nodes = [Node()]
    private static var longestGap: Int { 5 }

    /// Builds the matcher.
    public init(_ lists: [(List, WordList)]) {
        for (list, words) in lists {
            for phrase in words.phrases { insert(phrase, list) }
        }
    }

    private mutating func insert(_ phrase: String, _ list: List) {
        var node = 0
        for part in phrase.split(separator: " ") {
            if part == "..." {
                node = child(of: node, { $0.gap }, { $0.gap = $1 })
            } else if part == "_" {
                node = child(of: node, { $0.any }, { $0.any = $1 })
            } else {
                // A phrase is cut the way texts are, so that a hyphen in it makes no difference either.
                let pieces = Word.all(in: Array(part.unicodeScalars)).map(\.folded)
                for (index, folded) in pieces.enumerated() {
                    if part.hasSuffix("*") && index == pieces.count - 1 {
                        node = child(
                            of: node, { $0.prefixes.first { $0.stem == folded }?.node },
                            { $0.prefixes.append((stem: folded, node: $1)) })
                    } else if part.hasPrefix("*") && index == 0 {
                        node = child(
                            of: node, { $0.suffixes.first { $0.stem == folded }?.node },
                            { $0.suffixes.append((stem: folded, node: $1)) })
                    } else {
                        node = child(of: node, { $0.exact[folded] }, { $0.exact[folded] = $1 })
                    }
                }
            }
        }
        if node != 0 && !nodes[node].ends.contains(list) { nodes[node].ends.append(list) }
    }

    private mutating func child(
        of node: Int, _ find: (Node) -> Int?, _ add: (inout Node, Int) -> Void
    ) -> Int {
        if let found = find(nodes[node]) { return found }
        nodes.append(Node())
        add(&nodes[node], nodes.count - 1)
        return nodes.count - 1
    }

    /// All phrases in a range of words, in order of their first word; the longest match of each list at each place.
    public func matches(in words: ArraySlice<Word>) -> [Match] {
        var found: [Match] = []
        for start in words.indices {
            var longest: [List: Int] = [:]
            var order: [List] = []
            walk(0, words, start) { list, end in
                if longest[list] == nil { order.append(list) }
                longest[list] = max(longest[list] ?? 0, end)
            }
            for list in order {
                if let end = longest[list] { found.append(Match(list: list, words: start..<end)) }
            }
        }
        return found
    }

    /// All phrases in a text.
    public func matches(in text: Text) -> [Match] { matches(in: text.words[...]) }

    private func walk(_ node: Int, _ words: ArraySlice<Word>, _ at: Int, _ report: (List, Int) -> Void) {
        let here = nodes[node]
        for list in here.ends { report(list, at) }
        if let gap = here.gap {
            for skipped in 0...Self.longestGap where at + skipped <= words.endIndex {
                walk(gap, words, at + skipped, report)
            }
        }
        guard at < words.endIndex else { return }
        let word = words[at].folded
        if let next = here.exact[word] { walk(next, words, at + 1, report) }
        for prefix in here.prefixes where word.hasPrefix(prefix.stem) { walk(prefix.node, words, at + 1, report) }
        for suffix in here.suffixes where word.hasSuffix(suffix.stem) { walk(suffix.node, words, at + 1, report) }
        if let any = here.any { walk(any, words, at + 1, report) }
    }
}
