import Outcomes
import Testing

@Suite("Pairs of trials") struct PairedTests {
    static func pairs(_ both: Int, _ onlyA: Int, _ onlyB: Int, _ neither: Int) -> PairedDifference {
        let kinds = [(both, true, true), (onlyA, true, false), (onlyB, false, true), (neither, false, false)]
        return PairedDifference(kinds.flatMap { Array(repeating: (a: $0.1, b: $0.2), count: $0.0) })
    }

    @Test(arguments: [(9, 1, 0.021484375), (0, 0, 1), (5, 5, 1), (14, 1, 0.0009765625), (40, 60, 0.0568879)])
    func theSignTest(wins: Int, losses: Int, expected: Double) {
        #expect(abs(SignTest.pValue(wins: wins, losses: losses) - expected) < 1e-6)
        #expect(SignTest.pValue(wins: losses, losses: wins) == SignTest.pValue(wins: wins, losses: losses))
    }

    /// The first is in Newcombe's own table: 0.0569 to 0.3404.
    @Test(arguments: [
        (36, 12, 2, 0, -0.3404276, -0.0569296), (20, 2, 12, 16, 0.0561564, 0.3292070),
        (0, 0, 0, 53, -0.067582, 0.067582),
        (212, 256, 144, 707, -0.1141915, -0.0554335), (2, 1, 14, 5, 0.2962145, 0.7617857),
    ])
    func theIntervalOfPairs(both: Int, onlyA: Int, onlyB: Int, neither: Int, low: Double, high: Double) {
        let difference = Self.pairs(both, onlyA, onlyB, neither)
        #expect(difference.total == both + onlyA + onlyB + neither)
        #expect(difference.value == Double(onlyB - onlyA) / Double(difference.total))
        #expect(abs(difference.interval.lowerBound - low) < 1e-6)
        #expect(abs(difference.interval.upperBound - high) < 1e-6)
        let turned = Self.pairs(both, onlyB, onlyA, neither)
        #expect(abs(turned.interval.lowerBound + difference.interval.upperBound) < 1e-12)
    }

    @Test func withoutPairsNothingIsKnown() {
        let none = Self.pairs(0, 0, 0, 0)
        #expect(none.value == nil && none.interval == -1...1 && none.pValue == 1)
        #expect(Self.pairs(3, 9, 1, 4).pValue == SignTest.pValue(wins: 1, losses: 9))
    }
}
