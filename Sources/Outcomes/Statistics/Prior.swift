import Foundation

/// What is believed of a share before anything is seen: a beta distribution.
public struct Prior: Equatable, Sendable {
    public let successes: Int
    public let failures: Double

    /// Creates a prior worth some successes and failures; both at least 1.
    public init(successes: Int, failures: Double) {
        self.successes = max(1, successes)
        self.failures = max(1, failures)
    }

    /// One reply in fifty contacts, which is what cold outreach brings.
    public static let outreach = Prior(successes: 1, failures: 49)
    /// Every share is as likely as any other.
    public static let uniform = Prior(successes: 1, failures: 1)

    /// The probability that B's share is larger than A's, after Evan Miller's closed form.
    public func probabilityOfMore(_ a: Share, _ b: Share) -> Double {
        let alphaA = Double(successes + a.count)
        let betaA = failures + Double(a.total - a.count)
        let alphaB = successes + b.count
        let betaB = failures + Double(b.total - b.count)
        return (0..<alphaB).reduce(0.0) { sum, step in
            let i = Double(step)
            return sum
                + exp(
                    LogGamma.beta(alphaA + i, betaA + betaB) - log(betaB + i) - LogGamma.beta(1 + i, betaB)
                        - LogGamma.beta(alphaA, betaA))
        }
    }
}
