/// A trie over bytes while it grows: each node knows its first child and its next sibling.
struct GrowingTrie: Sendable {
    private(set) var firstChild: [Int32] = [0]
    private(set) var sibling: [Int32] = [0]
    private(set) var byte: [UInt8] = [0]

    var count: Int { byte.count }

    /// The child for a byte, made if there is none.
    mutating func step(_ node: Int, _ wanted: UInt8) -> Int {
        var child = Int(firstChild[node])
        while child != 0 {
            if byte[child] == wanted { return child }
            child = Int(sibling[child])
        }
        let new = add()
        byte[new] = wanted
        sibling[new] = firstChild[node]
        firstChild[node] = Int32(new)
        return new
    }

    /// A node that no byte leads to.
    mutating func add() -> Int {
        firstChild.append(0)
        sibling.append(0)
        byte.append(0)
        return byte.count - 1
    }
}

/// A trie over bytes, laid out for speed: nodes with one child hold it, the others have a row for all bytes.
///
/// Folded text has few kinds of bytes: letters, digits, apostrophe and space; all others share a column. A node may
/// carry a mark, so that those who walk need not look elsewhere whether something ends at it.
struct ByteTrie: Sendable {
    private static var width: Int { 40 }
    /// For each node, from the low bits up: the column of its only byte, 0 for a row; whether it is marked; and the
    /// child behind that byte, or where its row begins.
    private let nodes: [UInt64]
    private let rows: [UInt32]

    /// Lays out a grown trie; `isMarked` tells which nodes carry the mark.
    init(_ growing: GrowingTrie, isMarked: (Int) -> Bool) {
        var nodes = [UInt64](repeating: 0, count: growing.count)
        // The first row is for nodes without children.
        var rows = [UInt32](repeating: 0, count: Self.width)
        for node in 0..<growing.count {
            let mark: UInt64 = isMarked(node) ? 0x100 : 0
            let first = Int(growing.firstChild[node])
            if first == 0 {
                nodes[node] = mark
            } else if growing.sibling[first] == 0 {
                nodes[node] = UInt64(first) << 9 | mark | UInt64(Self.column(growing.byte[first]))
            } else {
                nodes[node] = UInt64(rows.count) << 9 | mark
                let row = rows.count
                rows.append(contentsOf: repeatElement(0, count: Self.width))
                var child = first
                while child != 0 {
                    rows[row + Self.column(growing.byte[child])] = UInt32(child)
                    child = Int(growing.sibling[child])
                }
            }
        }
        self.nodes = nodes
        self.rows = rows
    }

    /// Gives the trie's memory to a walk.
    @inline(__always)
    func withWalker<Result>(_ walk: (Walker) -> Result) -> Result {
        nodes.withUnsafeBufferPointer { nodes in
            rows.withUnsafeBufferPointer { rows in walk(Walker(nodes: nodes, rows: rows)) }
        }
    }

    /// The trie's memory during a walk.
    struct Walker {
        fileprivate let nodes: UnsafeBufferPointer<UInt64>
        fileprivate let rows: UnsafeBufferPointer<UInt32>

        /// The child of a node for a byte, 0 if there is none.
        @inline(__always)
        func next(_ node: Int, _ byte: UInt8) -> Int {
            let value = nodes[node]
            let column = ByteTrie.column(byte)
            let only = Int(value & 0xFF)
            if only != 0 { return only == column ? Int(value >> 9) : 0 }
            return Int(rows[Int(value >> 9) + column])
        }

        /// Whether a node carries the mark.
        @inline(__always)
        func isMarked(_ node: Int) -> Bool { nodes[node] & 0x100 != 0 }
    }

    /// A letter, a digit, an apostrophe or a space has a column of its own, from 1 on.
    @inline(__always)
    fileprivate static func column(_ byte: UInt8) -> Int {
        if byte &- 0x61 < 26 { return Int(byte) - 0x60 }
        if byte &- 0x30 < 10 { return Int(byte) - 0x30 + 27 }
        return byte == 0x20 ? 37 : byte == 0x27 ? 38 : 39
    }
}
