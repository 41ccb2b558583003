import Testing

@testable import benchmark

/// A short run of what `benchmark fuzz` does a million times.
@Suite struct StrangeLinesTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func everyLineIsAnswered(seed: UInt64) throws {
        let report = try StrangeLines.check(1500, seed: seed)
        #expect(report.marked > 300)
        #expect(report.faults > 300)
        #expect(report.quotes > 20)
    }
}
