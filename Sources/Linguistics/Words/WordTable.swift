/// Words with a value each, looked up by hash without touching a string.
///
/// ```swift
/// WordTable(["zwei": 2])[WordHash.of("Zwei")]  // 2
/// ```
public struct WordTable<Value: Sendable>: Sendable {
    /// The hash of a word and its value.
    @usableFromInline struct Slot: Sendable {
        @usableFromInline let hash: UInt64
        @usableFromInline var value: Value

        init(hash: UInt64, value: Value) {
            self.hash = hash
            self.value = value
        }
    }

    /// A bit for each word by some bits of its hash: most words that are not in the table end there.
    @usableFromInline let filter: [UInt64]
    /// For each place that a hash leads to the number of a slot, counted from 1; 0 for none.
    @usableFromInline let places: [UInt16]
    @usableFromInline let slots: [Slot]

    /// Builds a table; words are folded. No two words of a table may share a hash, which a test checks.
    public init(_ words: [String: Value]) {
        var builder = WordTableBuilder<Value>(room: words.count)
        for (word, value) in words { builder.change(WordHash.of(word), adding: value) { $0 = value } }
        self.init(builder)
    }

    /// The table that a builder holds.
    public init(_ builder: WordTableBuilder<Value>) {
        var filter = [UInt64](repeating: 0, count: builder.places.count / 8)
        for slot in builder.slots {
            filter[Int(truncatingIfNeeded: slot.hash >> 40) & (filter.count - 1)] |= 1 << (slot.hash >> 58)
        }
        self.filter = filter
        places = builder.places
        slots = builder.slots
    }

    /// The hash of every word, with its value.
    var entries: some Sequence<(UInt64, Value)> { slots.lazy.map { ($0.hash, $0.value) } }

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
        var place = Int(truncatingIfNeeded: hash >> 20) & (places.count - 1)
        while places[place] != 0 {
            let slot = slots[Int(places[place]) - 1]
            if slot.hash == hash { return slot.value }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }
}
