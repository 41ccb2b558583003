import Foundation

/// Fisher's exact test of two shares.
public enum Fisher {
    /// The two-sided p-value: the sum of the probabilities of all tables with the same margins that are at most as
    /// probable as the one seen. From 0 to 1.
    public static func pValue(_ a: Share, _ b: Share) -> Double {
        let successes = a.count + b.count
        let all = a.total + b.total
        func logProbability(_ x: Int) -> Double {
            choose(a.total, x) + choose(b.total, successes - x) - choose(all, successes)
        }
        let seen = exp(logProbability(a.count)) * (1 + 1e-7)
        let sum = (max(0, successes - b.total)...min(successes, a.total)).reduce(0.0) { sum, x in
            let probability = exp(logProbability(x))
            return probability <= seen ? sum + probability : sum
        }
        return min(1, sum)
    }

    private static func choose(_ n: Int, _ k: Int) -> Double {
        LogGamma.factorial(n) - LogGamma.factorial(k) - LogGamma.factorial(n - k)
    }
}
