/// Something a remark shows that speaks for or against an item; a table says how much each counts.
package protocol WeighedMark: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
    /// Which way the mark may count.
    var direction: MarkDirection { get }
    /// Whether a remark that bears it is never enough for the item to be met, whatever else it weighs.
    var isHalfAtMost: Bool { get }
}

extension WeighedMark {
    package var isHalfAtMost: Bool { false }
}

/// Which way a mark may count, as a trainer would expect it; the learning of the weights keeps to it.
package enum MarkDirection: Sendable {
    /// It speaks for the item.
    case towards
    /// It is worth something, but is no reason to call the item met.
    case half
    /// It speaks against the item.
    case against
}
