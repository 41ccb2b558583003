/// Reads word lists byte by byte into the tries of an automaton; no phrase becomes a string on the way.
struct PhraseAutomatonBuilder {
    private(set) var forward = GrowingTrie()
    private(set) var linkIndex: [Int32] = [0]
    private(set) var links = [PhraseAutomaton.Links()]
    private(set) var backward = GrowingTrie()
    private(set) var suffixLists: [UInt128] = [0]
    private(set) var starts = PhraseStarts()
    private(set) var steps: [PhraseSteps.Step] = []
    private var letters: [UInt8] = []
    /// The word of the phrase at hand, if a phrase goes on with it.
    private var word: [UInt8] = []
    /// The node at which it begins.
    private var wordStart = 0
    /// The letters of the first word of the phrase at hand.
    private var firstWord: [UInt8] = []

    /// Adds the phrases of a file: one a line, `#` begins a comment.
    mutating func insert(_ file: [UInt8], _ list: UInt128) {
        file.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                var stop = start
                while stop < end, bytes[stop] != 0x23 { stop += 1 }
                insertPhrase(bytes, start..<stop, list)
                start = end + 1
            }
        }
    }

    private mutating func insertPhrase(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ list: UInt128) {
        var index = range.lowerBound
        var end = range.upperBound
        while index < end, bytes[index] <= 0x20 { index += 1 }
        while end > index, bytes[end - 1] <= 0x20 { end -= 1 }
        guard index < end else { return }
        if bytes[index] == 0x2A {
            insertSuffix(bytes, (index + 1)..<end, list)
            return
        }
        var node = 0
        var needsSpace = false
        var isOpen = false
        var isFirstWord = true
        firstWord.removeAll(keepingCapacity: true)
        word.removeAll(keepingCapacity: true)
        while index < end {
            let byte = bytes[index]
            if byte <= 0x20 || byte == 0x2D {
                // A phrase is cut the way texts are, so that a hyphen in it makes no difference.
                needsSpace = needsSpace || node != 0
                if isFirstWord, node != 0 {
                    starts.add(&firstWord, isOpen: isOpen)
                    isFirstWord = false
                }
                endStep(isOpen: isOpen)
                index += 1
                continue
            }
            if isOpen { endStep(isOpen: true) }
            if isOpen {
                node = jump(node) {
                    $0.star
                } set: {
                    $0.star = $1
                }
            }
            if isOpen { needsSpace = false }
            isOpen = false
            if byte == 0x2E, index + 2 < end, bytes[index + 1] == 0x2E, bytes[index + 2] == 0x2E {
                endStep(isOpen: false)
                node = jump(node) {
                    $0.gap
                } set: {
                    $0.gap = $1
                }
                needsSpace = false
                index += 3
                skipSpace(bytes, &index, end)
                continue
            }
            if byte == 0x5F {
                endStep(isOpen: false)
                node = jump(node) {
                    $0.any
                } set: {
                    $0.any = $1
                }
                needsSpace = false
                index += 1
                // After any word stands a space in the text, but none in the phrase's path.
                skipSpace(bytes, &index, end)
                continue
            }
            if byte == 0x2A {
                isOpen = true
                index += 1
                continue
            }
            letters.removeAll(keepingCapacity: true)
            index += fold(bytes, at: index)
            guard !letters.isEmpty else { continue }
            if needsSpace { node = step(node, 0x20) }
            needsSpace = false
            if word.isEmpty { wordStart = node }
            word.append(contentsOf: letters)
            for letter in letters { node = step(node, letter) }
            if isFirstWord { firstWord.append(contentsOf: letters) }
        }
        endStep(isOpen: isOpen)
        guard node != 0 else { return }
        if isFirstWord { starts.add(&firstWord, isOpen: isOpen) }
        withLinks(of: node) { if isOpen { $0.prefix |= list } else { $0.exact |= list } }
    }

    /// Notes that the word at hand ends; the first word of a phrase is none that it goes on with.
    private mutating func endStep(isOpen: Bool) {
        if wordStart != 0, !word.isEmpty {
            steps.append(PhraseSteps.Step(from: wordStart, with: &word, isOpen: isOpen))
        }
        word.removeAll(keepingCapacity: true)
    }

    private func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int) {
        while index < end, bytes[index] <= 0x20 { index += 1 }
    }

    private mutating func insertSuffix(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ list: UInt128) {
        letters.removeAll(keepingCapacity: true)
        var index = range.lowerBound
        while index < range.upperBound { index += fold(bytes, at: index) }
        starts.add(ending: letters)
        var node = 0
        for letter in letters.reversed() { node = backward.step(node, letter) }
        while suffixLists.count < backward.count { suffixLists.append(0) }
        suffixLists[node] |= list
    }

    /// Appends the folded letters of the scalar at an index and returns its length in bytes.
    private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte.isASCIILetter {
                letters.append(byte | 0x20)
            } else if byte.isASCIIDigit || byte == 0x27 || byte == 0x2E || byte == 0x2C || byte == 0x3A {
                letters.append(byte)
            }
            return 1
        }
        let (value, length) = Folding.scalar(bytes, at: index)
        switch Folding.kind(value) {
        case .letter: Folding.append(value, to: &letters)
        case .apostrophe: letters.append(0x27)
        case .combining where value == 0x308: letters.append(UInt8(ascii: "e"))
        default: break
        }
        return length
    }

    /// Makes room for the phrases of files of some bytes.
    mutating func reserve(bytes: Int) {
        forward.reserve(bytes)
        linkIndex.reserveCapacity(bytes)
    }

    private mutating func step(_ node: Int, _ byte: UInt8) -> Int {
        let next = forward.step(node, byte)
        if linkIndex.count < forward.count { linkIndex.append(0) }
        return next
    }

    private mutating func jump(
        _ node: Int, _ known: (PhraseAutomaton.Links) -> Int32, set: (inout PhraseAutomaton.Links, Int32) -> Void
    ) -> Int {
        let old = withLinks(of: node) { known($0) }
        if old != 0 { return Int(old) }
        let new = forward.add()
        while linkIndex.count < forward.count { linkIndex.append(0) }
        withLinks(of: node) { set(&$0, Int32(new)) }
        return new
    }

    @discardableResult
    private mutating func withLinks<Result>(
        of node: Int, _ change: (inout PhraseAutomaton.Links) -> Result
    ) -> Result {
        if linkIndex[node] == 0 {
            links.append(PhraseAutomaton.Links())
            linkIndex[node] = Int32(links.count - 1)
        }
        return change(&links[Int(linkIndex[node])])
    }
}
