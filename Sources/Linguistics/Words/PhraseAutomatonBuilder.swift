/// Reads word lists byte by byte into the tries of an automaton; no phrase becomes a string on the way.
struct PhraseAutomatonBuilder {
    private(set) var forward = GrowingTrie()
    private(set) var links = [PhraseAutomaton.Links()]
    private(set) var backward = GrowingTrie()
    /// The lists of each suffix; the first place stands for none.
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
            if isOpen { node = jump(node, .star) }
            if isOpen { needsSpace = false }
            isOpen = false
            if byte == 0x2E, index + 2 < end, bytes[index + 1] == 0x2E, bytes[index + 2] == 0x2E {
                endStep(isOpen: false)
                node = jump(node, .gap)
                needsSpace = false
                index += 3
                skipSpace(bytes, &index, end)
                continue
            }
            if byte == 0x5F {
                endStep(isOpen: false)
                node = jump(node, .any)
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
            if byte.isASCIILetter {
                put(byte | 0x20, &node, &needsSpace, isFirstWord: isFirstWord)
                index += 1
                continue
            }
            letters.removeAll(keepingCapacity: true)
            index += fold(bytes, at: index)
            for place in letters.indices { put(letters[place], &node, &needsSpace, isFirstWord: isFirstWord) }
        }
        endStep(isOpen: isOpen)
        guard node != 0 else { return }
        if isFirstWord { starts.add(&firstWord, isOpen: isOpen) }
        let link = link(of: node)
        if isOpen { links[link].prefix |= list } else { links[link].exact |= list }
    }

    /// Goes on with a letter of a word, behind the space that is due.
    @inline(__always)
    private mutating func put(_ letter: UInt8, _ node: inout Int, _ needsSpace: inout Bool, isFirstWord: Bool) {
        if needsSpace { node = forward.step(node, 0x20) }
        needsSpace = false
        if word.isEmpty { wordStart = node }
        node = forward.step(node, letter)
        word.append(letter)
        if isFirstWord { firstWord.append(letter) }
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
        if backward.nodes[node].note == 0 {
            backward.note(suffixLists.count, at: node)
            suffixLists.append(0)
        }
        suffixLists[Int(backward.nodes[node].note)] |= list
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
        links.reserveCapacity(bytes / 12)
        steps.reserveCapacity(bytes / 12)
    }

    /// The node that a node leads to without a letter, made if there is none.
    private mutating func jump(_ node: Int, _ way: PhraseAutomaton.Links.Way) -> Int {
        let link = link(of: node)
        if links[link][way] == 0 { links[link][way] = Int32(forward.add()) }
        return Int(links[link][way])
    }

    /// The place of a node's links, made if it has none.
    private mutating func link(of node: Int) -> Int {
        if forward.nodes[node].note == 0 {
            forward.note(links.count, at: node)
            links.append(PhraseAutomaton.Links())
        }
        return Int(forward.nodes[node].note)
    }
}
