/// Whether a phrase could go on with a word at all: most do not, and a look at one bit spares the walk.
struct PhraseSteps: Sendable {
    /// A word that a phrase goes on with.
    struct Step {
        /// The node at which the word begins.
        let node: Int
        /// The hash of the word, or what all words begin with that are meant.
        let key: UInt64
        /// Whether all words that begin so are meant.
        let isOpen: Bool

        /// A step from a node with the folded letters of a word, behind which some room is made.
        init(from node: Int, with letters: inout [UInt8], isOpen: Bool) {
            self.node = node
            self.isOpen = isOpen
            key = isOpen ? PhraseSteps.beginning(letters.prefix(3)) : WordHash.of(folded: &letters)
        }
    }

    /// A bit for each node together with the word that it leads to, or with what that word begins with, by a hash.
    private var bits = [UInt64](repeating: 0, count: 1 << 11)

    /// Builds the bits from all steps of an automaton.
    ///
    /// - Parameter places: the number that each node has now.
    init(_ steps: [Step], places: [Int32]) {
        for step in steps {
            let node = Int(places[step.node])
            set(Self.place(node, step.key))
            if step.isOpen { set(Self.place(node, Self.anyBeginning)) }
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
