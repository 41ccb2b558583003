import Foundation

/// The evidence that two variants differ, which may be looked at daily: an E-value after Turner, Ly and Grünwald.
///
/// The k-th mature contact of A is paired with the k-th of B. Before each pair both shares are estimated from the pairs
/// before it; the evidence grows by how much better the two estimates foretell the pair than their mean does. Once it has
/// reached 20 the question is decided, whatever comes later, and the chance of a false alarm stays below 5 % however
/// often one looks.
public struct Evidence: Equatable, Sendable {
    /// The evidence after all pairs, as a natural logarithm.
    public private(set) var logarithm = 0.0
    /// The number of pairs.
    public private(set) var pairs = 0
    /// The pair after which the evidence first reached 20; nil while it has not.
    public private(set) var decidedAt: Int?
    /// The course of the logarithm, a value a pair.
    public private(set) var course: [Double] = []

    private var repliesOfA = 0
    private var repliesOfB = 0
    private let prior: Prior

    /// The evidence from which one may conclude.
    public static let enough = 20.0

    /// The logarithm that the course is told in.
    public static func logarithm(_ evidence: Double) -> Double { log(evidence) }

    /// Creates evidence with no pair in it.
    public init(prior: Prior = .outreach) { self.prior = prior }

    /// Adds the outcomes of two variants, pair by pair; what has no partner waits.
    public init(_ a: [Bool], _ b: [Bool], prior: Prior = .outreach) {
        self.init(prior: prior)
        for (first, second) in zip(a, b) { add(first, second) }
    }

    /// The evidence itself; 1 says nothing.
    public var value: Double { exp(logarithm) }

    /// Adds a pair.
    public mutating func add(_ a: Bool, _ b: Bool) {
        let seen = Double(pairs) + Double(prior.successes) + prior.failures
        let shareOfA = (Double(repliesOfA) + Double(prior.successes)) / seen
        let shareOfB = (Double(repliesOfB) + Double(prior.successes)) / seen
        let common = (shareOfA + shareOfB) / 2
        func probability(_ outcome: Bool, _ share: Double) -> Double { outcome ? share : 1 - share }
        logarithm +=
            log(probability(a, shareOfA)) + log(probability(b, shareOfB)) - log(probability(a, common))
            - log(probability(b, common))
        repliesOfA += a ? 1 : 0
        repliesOfB += b ? 1 : 0
        pairs += 1
        course.append(logarithm)
        if decidedAt == nil, logarithm >= log(Evidence.enough) { decidedAt = pairs }
    }
}
