/// The clock of a team session, which stands still while the session is interrupted.
public struct TeamClock: Equatable, Sendable {
    private var last: Int?
    private var active = 0
    private var begunAfter: Int?

    /// Creates a clock that has not started.
    init() {}

    /// The seconds in which the team was at work; a clock that is set back counts as no time.
    func active(at time: Int) -> Int { active + max(0, time - (last ?? time)) }

    /// The seconds of work until the last event.
    var usedSoFar: Int { begunAfter.map { active - $0 } ?? 0 }

    /// The seconds since the session began.
    func used(at time: Int) -> Int { begunAfter.map { active(at: time) - $0 } ?? 0 }

    mutating func begin(at time: Int) { begunAfter = active(at: time) }

    mutating func move(to time: Int, isPause: Bool) {
        if !isPause { active = active(at: time) }
        last = time
    }
}

/// How long team sessions and their turns may be.
public enum TeamLimits {
    public static let minutes = 30...90
    public static let secondsPerTurn = 30...900
    /// What marking and talking about a call take at least.
    public static let secondsForMarking = 90

    /// How many calls a session has room for.
    public static func calls(minutes: Int, secondsPerTurn: Int) -> Int {
        minutes * 60 / max(1, secondsPerTurn + secondsForMarking)
    }
}
