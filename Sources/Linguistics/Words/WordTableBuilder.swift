/// A word table while it grows, word after word; no word becomes a string on the way.
///
/// ```swift
/// var table = WordTableBuilder<Int>()
/// table.set(2, "zwei zwo two")
/// WordTable(table)[WordHash.of("Zwei")]  // 2
/// ```
public struct WordTableBuilder<Value: Sendable>: Sendable {
    /// The number of a slot for each place that a hash leads to, counted from 1; 0 for none.
    private(set) var places: [UInt16]
    private(set) var slots: [WordTable<Value>.Slot] = []

    /// An empty table with room for some words; it grows with more, up to 65,535.
    public init(room: Int = 32) {
        var capacity = 16
        while capacity < room * 2 { capacity *= 2 }
        places = [UInt16](repeating: 0, count: capacity)
        slots.reserveCapacity(room)
    }

    /// Gives a value to every word of a text, with space between them; a word that has one gets the new one.
    public mutating func set(_ value: Value, _ words: String) {
        forEachHash(words) { table, hash in table.change(hash, adding: value) { $0 = value } }
    }

    /// Changes the value of every word of a text; a word that is new is added first.
    public mutating func change(_ words: String, adding value: Value, _ change: (inout Value) -> Void) {
        forEachHash(words) { table, hash in table.change(hash, adding: value, change) }
    }

    /// Changes the value of a hash, which is added first if it is new.
    public mutating func change(_ hash: UInt64, adding value: Value, _ change: (inout Value) -> Void) {
        var place = Int(truncatingIfNeeded: hash >> 20) & (places.count - 1)
        while places[place] != 0 {
            let slot = Int(places[place]) - 1
            if slots[slot].hash == hash {
                change(&slots[slot].value)
                return
            }
            place = (place + 1) & (places.count - 1)
        }
        slots.append(WordTable<Value>.Slot(hash: hash, value: value))
        change(&slots[slots.count - 1].value)
        if slots.count * 2 > places.count { grow() } else { places[place] = UInt16(slots.count) }
    }

    private mutating func grow() {
        places = [UInt16](repeating: 0, count: places.count * 2)
        for (index, slot) in slots.enumerated() {
            var place = Int(truncatingIfNeeded: slot.hash >> 20) & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = UInt16(index + 1)
        }
    }

    private mutating func forEachHash(_ words: String, _ body: (inout Self, UInt64) -> Void) {
        var words = words
        var letters: [UInt8] = []
        words.withUTF8 { bytes in
            WordHash.forEach(in: bytes, letters: &letters) { hash in body(&self, hash) }
        }
    }
}
