import Foundation
import Testing

@testable import Outcomes

/// The vectors of scipy 1.17.1 and statsmodels 0.15.0, to ten places.
@Suite struct StatisticsTests {
    static func share(_ count: Int, _ total: Int) throws -> Share { try #require(Share(count, of: total)) }

    static func isNear(_ value: Double, _ expected: Double, within tolerance: Double = 5e-11) -> Bool {
        abs(value - expected) <= tolerance
    }

    @Test(arguments: [
        (0, 50, 0.0000000000, 0.0713475991), (1, 40, 0.0044268315, 0.1288136896),
        (3, 100, 0.0102545240, 0.0845193643), (12, 400, 0.0172430210, 0.0516985357),
        (20, 1000, 0.0129836829, 0.0306900052), (50, 50, 0.9286524009, 1.0000000000),
    ])
    func wilson(count: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try Self.share(count, total).wilson
        #expect(Self.isNear(interval.lowerBound, lower, within: 1e-10), "\(interval)")
        #expect(Self.isNear(interval.upperBound, upper, within: 1e-10), "\(interval)")
    }

    @Test(arguments: [
        ((12, 400), (24, 400), 0.0009254834, 0.0605171569), ((0, 50), (3, 50), -0.0214963831, 0.1621709169),
        ((48, 80), (56, 70), 0.0524314724, 0.3338726540), ((10, 500), (0, 20), -0.0364201832, 0.1413819736),
    ])
    func newcombe(a: (Int, Int), b: (Int, Int), lower: Double, upper: Double) throws {
        let interval = Difference.newcombe(try Self.share(a.0, a.1), try Self.share(b.0, b.1))
        #expect(Self.isNear(interval.lowerBound, lower, within: 1e-10), "\(interval)")
        #expect(Self.isNear(interval.upperBound, upper, within: 1e-10), "\(interval)")
    }

    @Test(arguments: [
        ((12, 400), (24, 400), 0.0592645844), ((0, 50), (3, 50), 0.2424242424), ((3, 200), (12, 200), 0.0318670415),
        ((7, 100), (7, 100), 1.0000000000),
    ])
    func fisher(a: (Int, Int), b: (Int, Int), expected: Double) throws {
        let p = Fisher.pValue(try Self.share(a.0, a.1), try Self.share(b.0, b.1))
        #expect(Self.isNear(p, expected, within: 1e-10), "\(p)")
    }

    @Test(arguments: [
        (Prior.uniform, (12, 400), (24, 400), 0.9789767769), (.outreach, (12, 400), (24, 400), 0.9787132434),
        (.outreach, (5, 250), (9, 180), 0.9427384941), (.uniform, (10, 500), (0, 20), 0.6337160980),
        (.outreach, (10, 500), (0, 20), 0.2688472065),
    ])
    func probabilityOfMore(prior: Prior, a: (Int, Int), b: (Int, Int), expected: Double) throws {
        let probability = prior.probabilityOfMore(try Self.share(a.0, a.1), try Self.share(b.0, b.1))
        #expect(Self.isNear(probability, expected, within: 1e-9), "\(probability)")
    }

    @Test(arguments: [
        (0.02, 0.04, 1140.832355, 1141), (0.01, 0.02, 2318.164676, 2319), (0.02, 0.03, 3825.149722, 3826),
    ])
    func sampleSize(first: Double, second: Double, exact: Double, rounded: Int) throws {
        #expect(Self.isNear(try #require(SampleSize.exact(first, second)), exact, within: 1e-6))
        #expect(SampleSize.perVariant(first, second) == rounded)
    }

    @Test func holm() {
        let corrected = Holm.corrected([0.012, 0.034, 0.041, 0.20])
        #expect(zip(corrected, [0.048, 0.102, 0.102, 0.20]).allSatisfy { Self.isNear($0, $1) }, "\(corrected)")
    }

    @Test func evidenceThatDecides() {
        let a = (1...400).map { [100, 200, 300].contains($0) }
        let b = (1...400).map { $0.isMultiple(of: 20) }
        let evidence = Evidence(a, b)
        #expect(Self.isNear(evidence.logarithm, 5.7159651565, within: 1e-9), "\(evidence.logarithm)")
        #expect(evidence.decidedAt == 260)
    }

    @Test func evidenceThatDoesNot() {
        let evidence = Evidence((1...50).map { _ in false }, (1...50).map { [10, 20, 30].contains($0) })
        #expect(Self.isNear(evidence.value, 2.0240148416, within: 1e-9), "\(evidence.value)")
        #expect(evidence.decidedAt == nil)
    }

    /// What a hundred contacts can and cannot show.
    @Test(arguments: [(100, 0.044), (200, 0.13)])
    func power(contacts: Int, expected: Double) {
        #expect(abs(SampleSize.power(0.02, 0.04, contacts: contacts) - expected) < 0.005)
    }

    @Test func impossibleCountsAreNoShare() {
        #expect(Share(3, of: 2) == nil)
        #expect(Share(-1, of: 2) == nil)
        #expect(Share(0, of: 0)?.wilson == 0...1)
    }
}
