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
/// Folded text has few kinds of bytes: letters, digits, apostrophe and space; all others share a column.
struct ByteTrie: Sendable {
    private static var width: Int { 40 }
    /// For each node its only byte (low) and the child behind it (high), or a row with the sign set.
    private var nodes: [Int64]
    private var rows: [Int32] = []

    init(_ growing: GrowingTrie) {
        nodes = [Int64](repeating: 0, count: growing.count)
        for node in 0..<growing.count {
            let first = Int(growing.firstChild[node])
            guard first != 0 else { continue }
            if growing.sibling[first] == 0 {
                nodes[node] = Int64(first) << 8 | Int64(Self.column(growing.byte[first]))
                continue
            }
            let row = rows.count
            rows.append(contentsOf: repeatElement(0, count: Self.width))
            var child = first
            while child != 0 {
                rows[row + Self.column(growing.byte[child])] = Int32(child)
                child = Int(growing.sibling[child])
            }
            nodes[node] = -Int64(row) - 1
        }
    }

    /// The child of a node for a byte, 0 if there is none.
    @inline(__always)
    func next(_ node: Int, _ byte: UInt8) -> Int {
        let value = nodes[node]
        let column = Self.column(byte)
        if value >= 0 { return Int(value & 0xFF) == column ? Int(value >> 8) : 0 }
        return Int(rows[Int(-value - 1) + column])
    }

    /// A letter, a digit, an apostrophe or a space has a column of its own, from 1 on.
    @inline(__always)
    private static func column(_ byte: UInt8) -> Int {
        if byte &- 0x61 < 26 { return Int(byte) - 0x60 }
        if byte &- 0x30 < 10 { return Int(byte) - 0x30 + 27 }
        return byte == 0x20 ? 37 : byte == 0x27 ? 38 : 39
    }
}
