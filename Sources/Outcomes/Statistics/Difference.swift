/// How much larger one share is than another.
public enum Difference {
    /// The 95 % interval of B minus A after Newcombe (1998, method 10), from the Wilson intervals of both.
    ///
    /// ```swift
    /// Difference.newcombe(a, b)  // 12/400 and 24/400: 0.0009 ... 0.0605
    /// ```
    public static func newcombe(_ a: Share, _ b: Share) -> ClosedRange<Double> {
        let (pa, pb) = (a.value ?? 0, b.value ?? 0)
        let (wa, wb) = (a.wilson, b.wilson)
        let difference = pb - pa
        func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
        return
            (difference - length(pb - wb.lowerBound, wa.upperBound - pa))...(difference
            + length(wb.upperBound - pb, pa - wa.lowerBound))
    }
}
