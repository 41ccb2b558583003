import Foundation

/// The logarithms of factorials and of the beta function.
enum LogGamma {
    static func of(_ x: Double) -> Double { lgamma(x) }
    static func factorial(_ n: Int) -> Double { lgamma(Double(n) + 1) }
    static func beta(_ a: Double, _ b: Double) -> Double { lgamma(a) + lgamma(b) - lgamma(a + b) }
}
