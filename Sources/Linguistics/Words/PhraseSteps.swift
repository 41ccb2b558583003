/// Whether a phrase could go on with a word at all: most do not, and a look at one bit spares the walk.
struct PhraseSteps: Sendable {
    /// A bit for each node at which a word begins together with the first three letters of a word that it leads to.
    private var bits = [UInt64](repeating: 0, count: 1 << 11)

    /// What stands for a letter that a short word does not have.
    fileprivate static var end: Int { 36 }

    /// Looks through a trie for the words that its phrases go on with.
    ///
    /// - Parameters:
    ///   - jumps: the nodes that only links lead to.
    ///   - isOpen: whether all words that begin like the way to a node are meant.
    init(_ trie: ByteTrie, jumps: [Int], isOpen: (Int) -> Bool) {
        trie.withWalker { walker in
            for node in 0..<walker.count {
                let start = walker.next(node, UInt8(ascii: " "))
                if start != 0 { add(start, walker, isOpen) }
            }
            for node in jumps { add(node, walker, isOpen) }
        }
    }

    private mutating func add(_ node: Int, _ walker: ByteTrie.Walker, _ isOpen: (Int) -> Bool) {
        walker.forEachChild(of: node) { first, child in
            if walker.isMarked(child) || walker.next(child, UInt8(ascii: " ")) != 0 {
                set(node, first, Self.end, Self.end)
            }
            if walker.isMarked(child), isOpen(child) {
                for second in 0...38 { for third in 0...38 { set(node, first, second, third) } }
            }
            walker.forEachChild(of: child) { second, grandchild in
                guard second != Self.end else { return }
                walker.forEachChild(of: grandchild) { third, _ in set(node, first, second, third) }
                guard walker.isMarked(grandchild) else { return }
                set(node, first, second, Self.end)
                if isOpen(grandchild) { for third in 0...38 { set(node, first, second, third) } }
            }
        }
    }

    private mutating func set(_ node: Int, _ first: Int, _ second: Int, _ third: Int) {
        let place = Self.place(node, first, second, third)
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    @inline(__always)
    private static func place(_ node: Int, _ first: Int, _ second: Int, _ third: Int) -> Int {
        let key = UInt64(truncatingIfNeeded: node << 18 | first << 12 | second << 6 | third)
        return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 47)
    }

    /// Gives the memory to a walk.
    @inline(__always)
    func withBits(_ walk: (Bits) -> Void) { bits.withUnsafeBufferPointer { walk(Bits(bits: $0)) } }

    /// The memory during a walk.
    struct Bits {
        fileprivate let bits: UnsafeBufferPointer<UInt64>

        /// Whether a phrase could go on from a node with a word.
        @inline(__always)
        func mayLead(from node: Int, to word: Word, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
            let start = word.foldedStart
            let second = word.length > 1 ? ByteTrie.column(folded[start + 1]) : PhraseSteps.end
            let third = word.length > 2 ? ByteTrie.column(folded[start + 2]) : PhraseSteps.end
            let place = PhraseSteps.place(node, ByteTrie.column(folded[start]), second, third)
            return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
        }
    }
}
