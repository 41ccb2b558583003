/// A trie over bytes while it grows: each node knows its first child and its next sibling.
struct GrowingTrie: Sendable {
    private(set) var firstChild: [Int32] = [0]
    private(set) var sibling: [Int32] = [0]
    /// The column of the byte that leads to a node.
    private(set) var column: [UInt8] = [0]

    var count: Int { column.count }

    /// The child for a byte, made if there is none.
    mutating func step(_ node: Int, _ byte: UInt8) -> Int {
        let wanted = UInt8(ByteTrie.column(byte))
        var child = Int(firstChild[node])
        while child != 0 {
            if column[child] == wanted { return child }
            child = Int(sibling[child])
        }
        let new = add()
        column[new] = wanted
        sibling[new] = firstChild[node]
        firstChild[node] = Int32(new)
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
/// them. Folded text has few kinds of bytes: letters, digits, apostrophe and space; all others share a column. A node
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
        let count = growing.count
        var hasParent = [Bool](repeating: false, count: count)
        for node in 0..<count {
            var child = Int(growing.firstChild[node])
            while child != 0 {
                hasParent[child] = true
                child = Int(growing.sibling[child])
            }
        }
        var order = (0..<count).filter { !hasParent[$0] }
        places = [Int32](repeating: 0, count: count)
        for (place, node) in order.enumerated() { places[node] = Int32(place) }
        var nodes: [UInt64] = []
        nodes.reserveCapacity(count)
        var children: [Int] = []
        var index = 0
        while index < order.count {
            let node = order[index]
            index += 1
            children.removeAll(keepingCapacity: true)
            var child = Int(growing.firstChild[node])
            while child != 0 {
                children.append(child)
                child = Int(growing.sibling[child])
            }
            children.sort { growing.column[$0] < growing.column[$1] }
            var value = UInt64(order.count) << Self.shift | (isMarked(node) ? Self.mark : 0)
            for child in children {
                value |= 1 << UInt64(growing.column[child])
                places[child] = Int32(order.count)
                order.append(child)
            }
            nodes.append(value)
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
