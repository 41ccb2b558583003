/// A trie over bytes while it grows: each node knows its first child and its next sibling.
struct GrowingTrie: Sendable {
    /// A node, all that is known of it side by side in memory.
    struct Node: Sendable {
        var firstChild: Int32 = 0
        var sibling: Int32 = 0
        /// What whoever fills the trie keeps for the node, counted from 1; 0 for nothing.
        var note: Int32 = 0
        /// The column of the byte that leads to the node.
        var column: UInt8 = 0
    }

    private(set) var nodes = [Node()]
    /// The nodes that no byte leads to.
    private(set) var roots: [Int32] = [0]

    /// Makes room for some nodes.
    mutating func reserve(_ count: Int) { nodes.reserveCapacity(count) }

    /// The child for a byte, made if there is none; siblings stand in the order of their columns.
    @inline(__always)
    mutating func step(_ node: Int, _ byte: UInt8) -> Int {
        let wanted = UInt8(truncatingIfNeeded: ByteTrie.column(byte))
        var before = 0
        var child = Int(nodes[node].firstChild)
        while child != 0 {
            let column = nodes[child].column
            if column == wanted { return child }
            if column > wanted { break }
            before = child
            child = Int(nodes[child].sibling)
        }
        let new = nodes.count
        nodes.append(Node(sibling: Int32(truncatingIfNeeded: child), column: wanted))
        if before == 0 {
            nodes[node].firstChild = Int32(truncatingIfNeeded: new)
        } else {
            nodes[before].sibling = Int32(truncatingIfNeeded: new)
        }
        return new
    }

    /// A node that no byte leads to.
    mutating func add() -> Int {
        nodes.append(Node())
        roots.append(Int32(nodes.count - 1))
        return nodes.count - 1
    }

    /// Keeps something for a node.
    @inline(__always)
    mutating func note(_ note: Int, at node: Int) { nodes[node].note = Int32(truncatingIfNeeded: note) }
}

/// A trie over bytes in eight bytes a node: which children there are, and where they begin.
///
/// The children of a node stand side by side in the order of their bytes, so that one look at the node finds any of
/// them; what follows the first of them stands right behind, so that a walk mostly stays where the memory is at hand.
/// Folded text has few kinds of bytes: letters, digits, apostrophe and space; all others share a column. A node
/// may carry a mark, so that those who walk need not look elsewhere whether something ends at it.
struct ByteTrie: Sendable {
    /// From the low bits up: a bit for each column with a child, the mark, and the index of the first child.
    private let nodes: [UInt64]

    private static var mark: UInt64 { 1 << 40 }
    private static var shift: UInt64 { 41 }

    /// Lays out a grown trie; nodes with a note carry the mark.
    ///
    /// - Parameters:
    ///   - growing: the trie; nodes that no byte leads to keep their trees.
    ///   - places: the new number of each old node.
    init(_ growing: GrowingTrie, places: inout [Int32]) {
        let count = growing.nodes.count
        places = [Int32](repeating: 0, count: count)
        var nodes = [UInt64](repeating: 0, count: count)
        var waiting: [Int32] = []
        waiting.reserveCapacity(growing.roots.count + 1024)
        growing.nodes.withUnsafeBufferPointer { old in
            nodes.withUnsafeMutableBufferPointer { nodes in
                places.withUnsafeMutableBufferPointer { places in
                    var known: Int32 = 0
                    for root in growing.roots {
                        places[Int(root)] = known
                        known += 1
                    }
                    for root in growing.roots {
                        waiting.append(root)
                        while let node = waiting.popLast() {
                            let (firstWaiting, first) = (waiting.count, known)
                            let node = Int(node)
                            var columns: UInt64 = 0
                            var child = old[node].firstChild
                            while child != 0 {
                                columns |= 1 << UInt64(old[Int(child)].column)
                                waiting.append(child)
                                places[Int(child)] = known
                                known += 1
                                child = old[Int(child)].sibling
                            }
                            // The first child is the next to be laid out, so that its own children follow.
                            var (low, high) = (firstWaiting, waiting.count - 1)
                            while low < high {
                                waiting.swapAt(low, high)
                                low += 1
                                high -= 1
                            }
                            nodes[Int(places[node])] =
                                columns | UInt64(first) << Self.shift | (old[node].note != 0 ? Self.mark : 0)
                        }
                    }
                }
            }
        }
        self.nodes = nodes
    }

    /// Gives the trie's memory to a walk.
    @inline(__always)
    func withWalker<Result>(_ walk: (Walker) -> Result) -> Result {
        nodes.withUnsafeBufferPointer { walk(Walker(nodes: $0)) }
    }

    /// The trie's memory during a walk.
    struct Walker {
        fileprivate let nodes: UnsafeBufferPointer<UInt64>

        /// The child of a node for a byte, 0 if there is none.
        @inline(__always)
        func next(_ node: Int, _ byte: UInt8) -> Int {
            let value = nodes[node]
            let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: ByteTrie.column(byte))
            guard value & bit != 0 else { return 0 }
            let before = value & (bit - 1)
            let first = Int(value >> ByteTrie.shift)
            return before == 0 ? first : first + before.nonzeroBitCount
        }

        /// Whether a node carries the mark.
        @inline(__always)
        func isMarked(_ node: Int) -> Bool { nodes[node] & ByteTrie.mark != 0 }
    }

    /// A letter, a digit, an apostrophe or a space has a column of its own.
    @inline(__always)
    static func column(_ byte: UInt8) -> Int {
        if byte &- 0x61 < 26 { return Int(byte) - 0x61 }
        if byte &- 0x30 < 10 { return Int(byte) - 0x30 + 26 }
        return byte == 0x20 ? 36 : byte == 0x27 ? 37 : 38
    }
}
