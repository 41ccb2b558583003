import Teamwork

/// The time that is left, as it stands in a prompt: of the call, then of the session.
enum ClockText {
    /// `1:30 · 42:10` in a call, `42:10` between calls.
    static func text(_ session: TeamSession, at time: Int) -> String {
        let all = minutes(session.sessionLeft(at: time))
        switch session.phase {
        case .calling, .replying: return minutes(session.turnLeft(at: time)) + " · " + all
        default: return all
        }
    }

    /// Seconds as minutes and seconds; below nothing they are counted as overtime.
    static func minutes(_ seconds: Int) -> String {
        let rest = abs(seconds) % 60
        return (seconds < 0 ? "−" : "") + "\(abs(seconds) / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
