/// The highest of some values and the next to it, so that each can be held against the best of all others.
struct Highest: Sendable {
    private let place: Int?
    private let first: Double
    private let second: Double

    /// - Parameter values: the values; what lies below 0 counts as 0.
    init(_ values: [Double]) {
        var place: Int?
        var first = 0.0, second = 0.0
        for (index, value) in values.enumerated() {
            if value > first {
                (place, first, second) = (index, value, first)
            } else {
                second = max(second, value)
            }
        }
        (self.place, self.first, self.second) = (place, first, second)
    }

    /// The highest of all values but the one at a place; at least 0.
    func besides(_ place: Int) -> Double { place == self.place ? second : first }
}
