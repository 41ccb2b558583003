/// Whether a phrase could go on with a word at all: most do not, and a look at one bit spares the walk.
struct PhraseSteps: Sendable {
    /// A word that a phrase goes on with.
    struct Step {
        /// The node at which the word begins.
        var node: Int
        /// Its folded letters.
        var letters: [UInt8]
        /// Whether all words that begin so are meant.
        var isOpen: Bool
    }

    /// A bit for each node together with the word that it leads to, or with what that word begins with, by a hash.
    private var bits = [UInt64](repeating: 0, count: 1 << 11)

    /// Builds the bits from all steps of an automaton.
    init(_ steps: [Step]) {
        for step in steps {
            var letters = step.letters
            guard step.isOpen else {
                set(Self.place(step.node, WordHash.of(folded: &letters)))
                continue
            }
            set(Self.place(step.node, Self.anyBeginning))
            set(Self.place(step.node, Self.beginning(letters[0..<min(3, letters.count)])))
        }
    }

    private mutating func set(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

    /// What stands for the beginning of any word.
    private static var anyBeginning: UInt64 { 1 }

    private static func beginning(_ letters: ArraySlice<UInt8>) -> UInt64 {
        letters.reduce(anyBeginning) { $0 << 8 | UInt64($1) }
    }

    @inline(__always)
    private static func place(_ node: Int, _ key: UInt64) -> Int {
        let mixed = (key ^ UInt64(truncatingIfNeeded: node) &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 47)
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
            if has(node, word.hash) { return true }
            return has(node, PhraseSteps.anyBeginning) && mayLead(from: node, toBeginning: word, folded)
        }

        private func mayLead(
            from node: Int, toBeginning word: Word, _ folded: UnsafeBufferPointer<UInt8>
        ) -> Bool {
            var beginning = PhraseSteps.anyBeginning
            for place in word.foldedStart..<min(word.foldedStart + 3, word.foldedEnd) {
                beginning = beginning << 8 | UInt64(folded[place])
                if has(node, beginning) { return true }
            }
            return false
        }

        @inline(__always)
        private func has(_ node: Int, _ key: UInt64) -> Bool {
            let place = PhraseSteps.place(node, key)
            return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
        }
    }
}
