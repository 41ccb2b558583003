/// A trie over bytes while it grows: each node knows its first child and its next sibling.
struct GrowingTrie: Sendable {
    private(set) var firstChild: [Int32] = [0]
    private(set) var sibling: [Int32] = [0]
    /// The column of the byte that leads to a node.
    private(set) var column: [UInt8] = [0]

    var count: Int { column.count }

    /// Makes room for some nodes.
    mutating func reserve(_ nodes: Int) {
        firstChild.reserveCapacity(nodes)
        sibling.reserveCapacity(nodes)
        column.reserveCapacity(nodes)
    }

    /// The child for a byte, made if there is none; siblings stand in the order of their columns.
    mutating func step(_ node: Int, _ byte: UInt8) -> Int {
        let wanted = UInt8(ByteTrie.column(byte))
        var before = 0
        var child = Int(firstChild[node])
        while child != 0, column[child] < wanted {
            before = child
            child = Int(sibling[child])
        }
        if child != 0, column[child] == wanted { return child }
        let new = add()
        column[new] = wanted
        sibling[new] = Int32(child)
        if before == 0 { firstChild[node] = Int32(new) } else { sibling[before] = Int32(new) }
        return new
    }

    /// A node that no byte leads to.
    mutating func add() -> Int {
        firstChild.append(0)
        sibling.append(0)
        column.append(0)
        return column.count - 1
    }
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

    /// Lays out a grown trie.
    ///
    /// - Parameters:
    ///   - growing: the trie; nodes that no byte leads to keep their trees.
    ///   - isMarked: whether a node, by its old number, carries the mark.
    ///   - places: the new number of each old node.
    init(_ growing: GrowingTrie, isMarked: (Int) -> Bool, places: inout [Int32]) {
        let (firstChild, sibling, column) = (growing.firstChild, growing.sibling, growing.column)
        let count = column.count
        var hasParent = [Bool](repeating: false, count: count)
        for node in 0..<count {
            var child = Int(firstChild[node])
            while child != 0 {
                hasParent[child] = true
                child = Int(sibling[child])
            }
        }
        var waiting: [Int] = []
        var known = 0
        places = [Int32](repeating: 0, count: count)
        for node in 0..<count where !hasParent[node] {
            waiting.append(node)
            places[node] = Int32(known)
            known += 1
        }
        waiting.reverse()
        var nodes = [UInt64](repeating: 0, count: count)
        while let node = waiting.popLast() {
            let firstWaiting = waiting.count
            var value = UInt64(known) << Self.shift | (isMarked(node) ? Self.mark : 0)
            var child = Int(firstChild[node])
            while child != 0 {
                value |= 1 << UInt64(column[child])
                waiting.append(child)
                places[child] = Int32(known)
                known += 1
                child = Int(sibling[child])
            }
            waiting[firstWaiting...].reverse()
            nodes[Int(places[node])] = value
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
