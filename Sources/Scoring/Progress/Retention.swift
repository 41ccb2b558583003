import Foundation

/// How much of what was learned is still there: it halves after a time that successes lengthen and failures shorten.
///
/// The half-life doubles with every success and halves with every failure, within one and sixty days (the Leitner case
/// of half-life regression; see `practice-plan`).
public struct Retention: Equatable, Sendable {
    public private(set) var right = 0
    public private(set) var wrong = 0
    /// When it was practised last, in seconds since 1970; nil before.
    public private(set) var last: Int?

    static let secondsADay = 86_400

    /// The retention of what was never practised.
    public init() {}

    /// Takes in an attempt.
    public mutating func practise(isMet: Bool, at time: Int) {
        if isMet { right += 1 } else { wrong += 1 }
        last = max(time, last ?? time)
    }

    /// The half-life in days.
    public var halfLife: Double { min(60, max(1, pow(2, Double(right - wrong)))) }

    /// What is left, from 0 to 1; a time before the last practice counts as that moment.
    public func share(at time: Int) -> Double {
        guard let last else { return 1 }
        let days = Double(max(0, time - last)) / Double(Retention.secondsADay)
        return pow(2, -days / halfLife)
    }

    /// When half of it will be gone, which is when to practise again; nil before the first practice.
    public var dueAt: Int? { last.map { $0 + Int(halfLife * Double(Retention.secondsADay)) } }
}
