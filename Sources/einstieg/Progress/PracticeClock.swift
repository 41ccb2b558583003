import Foundation
import Scoring

/// The clock on the wall: what time it is, and how far the place is ahead of UTC.
struct PracticeClock: Sendable {
    /// The seconds since 1970.
    let now: @Sendable () -> Int
    let days: LocalDays

    /// The clock of this machine, in its time zone.
    static let system = PracticeClock(
        now: { Int(Date().timeIntervalSince1970) },
        days: LocalDays { TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) })
}
