import Testing

@testable import Roleplay

/// What the parts of a question tell of the samples in which they stand.
struct PartUsageTests {
    private static let was: UInt32 = 0, kostet: UInt32 = 1, weshalb: UInt32 = 9
    private static let usage = PartUsage(
        [(0, [was, kostet]), (0, [was, 2]), (1, [3, 4]), (1, [3, 5]), (2, [])], aims: 3)

    @Test func whatStandsOnlyThereSpeaksForIt() {
        let sums = Self.usage.sums(of: [Self.was, Self.kostet])
        #expect(sums[0] > sums[1])
        #expect(sums[0] > sums[2])
        // What an aim could have had and has not speaks against it the more, the more samples it has.
        #expect(sums[1] < sums[2])
    }

    @Test func whatNobodySaysTellsNothing() {
        #expect(Self.usage.sums(of: [Self.weshalb]) == [0, 0, 0])
        #expect(Self.usage.sums(of: [Self.was, Self.weshalb]) == Self.usage.sums(of: [Self.was]))
    }

    /// Four samples like all stand beside an aim's own: twice in two, where it stands in two of five and a half of six.
    @Test func theRatioIsSmoothed() {
        let share = (2 + 4 * (2.5 / 6)) / (2.0 + 4), ratio = share / (2.5 / 6)
        let expected = 16 * (ratio.squareRoot().squareRoot().squareRoot().squareRoot() - 1)
        #expect(abs(Self.usage.sums(of: [Self.was])[0] - expected) < 1e-12)
    }
}
