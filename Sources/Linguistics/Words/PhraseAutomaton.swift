/// Finds the phrases of many lists in one pass over a folded text.
///
/// A trie over bytes, walked from the start of every word; lists are numbered from 0 to 127. In a phrase, `word*`
/// stands for all words that begin so, `_` for any one word and `...` for up to five words; a phrase of the single
/// word `*word` stands for all words that end so (the head of a German compound).
public struct PhraseAutomaton: Sendable {
    /// Where a node leads besides the next letter, and which phrases end at it.
    struct Links: Sendable {
        var any: Int32 = 0
        var gap: Int32 = 0
        var star: Int32 = 0
        var exact: UInt128 = 0
        var prefix: UInt128 = 0
    }

    private let forward: ByteTrie
    /// For each node of `forward` the index of its links, 0 for none.
    private let linkIndex: [Int32]
    private let links: [Links]
    private let backward: ByteTrie
    private let suffixLists: [UInt128]

    /// Builds the automaton from numbered word lists, each the bytes of its file.
    public init(_ lists: [(list: Int, file: [UInt8])]) {
        var builder = PhraseAutomatonBuilder()
        for (list, file) in lists { builder.insert(file, UInt128(1) << UInt128(list)) }
        forward = ByteTrie(builder.forward)
        linkIndex = builder.linkIndex
        links = builder.links
        backward = ByteTrie(builder.backward)
        suffixLists = builder.suffixLists
    }

    /// Finds all phrases in a text: the longest of each list at each word.
    public func find(in text: Text, into marks: inout PhraseMarks) {
        marks.reset(words: text.words.count)
        text.folded.withUnsafeBufferPointer { folded in
            text.words.withUnsafeBufferPointer { words in
                for index in words.indices {
                    walk(0, folded, words, at: index, from: index, &marks)
                    findSuffixes(folded, words[index], index, &marks)
                }
            }
        }
    }

    private func findSuffixes(
        _ folded: UnsafeBufferPointer<UInt8>, _ word: Word, _ index: Int, _ marks: inout PhraseMarks
    ) {
        guard word.length >= 5, word.number == nil else { return }
        var node = 0
        var place = word.foldedEnd - 1
        while place > word.foldedStart {
            node = backward.next(node, folded[place])
            if node == 0 { return }
            if suffixLists[node] != 0 { marks.add(suffixLists[node], index..<(index + 1)) }
            place -= 1
        }
    }

    /// Walks the trie from a node with the word at `index` ahead.
    private func walk(
        _ start: Int, _ folded: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>, at index: Int,
        from first: Int, _ marks: inout PhraseMarks
    ) {
        var node = start
        var index = index
        if linkIndex[node] != 0 { follow(node, folded, words, at: index, from: first, &marks) }
        while index < words.count {
            let end = words[index].foldedEnd
            var place = words[index].foldedStart
            while place < end {
                node = forward.next(node, folded[place])
                if node == 0 { return }
                place += 1
                guard linkIndex[node] != 0 else { continue }
                let link = links[Int(linkIndex[node])]
                if link.prefix != 0 { marks.add(link.prefix, first..<(index + 1)) }
                if link.star != 0, index + 1 < words.count, words[index + 1].gap < .stop {
                    walk(Int(link.star), folded, words, at: index + 1, from: first, &marks)
                }
            }
            let isLast = index + 1 >= words.count || words[index + 1].gap >= .stop
            if linkIndex[node] != 0 {
                let link = links[Int(linkIndex[node])]
                if link.exact != 0 { marks.add(link.exact, first..<(index + 1)) }
                if !isLast { follow(node, folded, words, at: index + 1, from: first, &marks) }
            }
            if isLast { return }
            node = forward.next(node, UInt8(ascii: " "))
            if node == 0 { return }
            index += 1
        }
    }

    /// Follows the places of a node where any word, or several, may stand.
    private func follow(
        _ node: Int, _ folded: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>, at index: Int,
        from first: Int, _ marks: inout PhraseMarks
    ) {
        let link = links[Int(linkIndex[node])]
        if link.any != 0 {
            let after = links[Int(linkIndex[Int(link.any)])]
            if after.exact != 0 { marks.add(after.exact, first..<(index + 1)) }
            if index + 1 < words.count, words[index + 1].gap < .stop {
                walk(Int(link.any), folded, words, at: index + 1, from: first, &marks)
            }
        }
        guard link.gap != 0 else { return }
        for skipped in 0...5 {
            let place = index + skipped
            guard place < words.count, skipped == 0 || words[place].gap < .stop else { break }
            walk(Int(link.gap), folded, words, at: place, from: first, &marks)
        }
    }
}
