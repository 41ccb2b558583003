/// Words with a value each, looked up by hash without touching a string.
///
/// ```swift
/// WordTable(["zwei": 2])[WordHash.of("Zwei")]  // 2
/// ```
public struct WordTable<Value: Sendable>: Sendable {
    /// A hash, 0 for none, and the value of its word.
    @usableFromInline struct Slot: Sendable {
        @usableFromInline var hash: UInt64 = 0
        @usableFromInline var value: Value?

        @usableFromInline init() {}
    }

    /// A bit for each word by six bits of its hash in one of the lanes: most words that are not in the table end there.
    @usableFromInline let filter: [UInt64]
    @usableFromInline let slots: [Slot]

    /// Builds a table; words are folded. No two words of a table may share a hash, which a test checks.
    public init(_ words: [String: Value]) {
        self.init(hashes: Dictionary(words.map { (WordHash.of($0), $1) }, uniquingKeysWith: { _, last in last }))
    }

    /// Builds a table from the hashes of words.
    init(hashes: [UInt64: Value]) {
        var capacity = 16
        while capacity < hashes.count * 2 { capacity *= 2 }
        var slots = [Slot](repeating: Slot(), count: capacity)
        var filter = [UInt64](repeating: 0, count: capacity / 8)
        for (hash, value) in hashes {
            var place = Int(truncatingIfNeeded: hash >> 20) & (capacity - 1)
            while slots[place].hash != 0 { place = (place + 1) & (capacity - 1) }
            slots[place].hash = hash
            slots[place].value = value
            filter[Int(truncatingIfNeeded: hash >> 40) & (filter.count - 1)] |= 1 << (hash >> 58)
        }
        self.slots = slots
        self.filter = filter
    }

    /// The hash of every word, with its value.
    var entries: some Sequence<(UInt64, Value)> {
        slots.lazy.compactMap { slot in slot.value.map { (slot.hash, $0) } }
    }

    /// The value of a word's hash.
    @inlinable @inline(__always)
    public subscript(hash: UInt64) -> Value? {
        guard filter[Int(truncatingIfNeeded: hash >> 40) & (filter.count - 1)] >> (hash >> 58) & 1 == 1 else {
            return nil
        }
        return found(hash)
    }

    @inlinable @inline(never)
    func found(_ hash: UInt64) -> Value? {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[place].hash != 0 {
            if slots[place].hash == hash { return slots[place].value }
            place = (place + 1) & mask
        }
        return nil
    }
}
