/// A set of marks.
package struct MarkSet<Mark: WeighedMark>: Sendable {
    private(set) var bits: UInt128 = 0

    @inline(__always) mutating func insert(_ mark: Mark) { bits |= 1 << UInt128(mark.rawValue) }
    @inline(__always) mutating func insert(_ mark: Mark, if condition: Bool) { if condition { insert(mark) } }
    mutating func formUnion(_ other: MarkSet) { bits |= other.bits }
    func isDisjoint(with other: MarkSet) -> Bool { bits & other.bits == 0 }
    @inline(__always) package func contains(_ mark: Mark) -> Bool { bits >> UInt128(mark.rawValue) & 1 == 1 }
}
