/// A scale from nothing to a round figure.
struct PlotScale: Equatable {
    /// The figure at its end.
    let end: Double

    /// A scale that a value fits on; it ends at 1, 2 or 5 times a power of ten.
    init(upTo value: Double) {
        var step = 1e-4
        while step < value {
            for factor in [1.0, 2, 5] where step * factor >= value {
                end = step * factor
                return
            }
            step *= 10
        }
        end = step
    }

    /// A scale for shares, which end at the whole.
    init(shareUpTo value: Double) { self.init(end: min(1, PlotScale(upTo: value).end)) }

    private init(end: Double) { self.end = end }

    /// Where a value lies, from 0 to 1.
    func place(_ value: Double) -> Double { max(0, min(1, value / end)) }
}
