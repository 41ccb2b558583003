/// What a team session waits for.
public enum TeamPhase: Equatable, Sendable {
    case joining, aiming, choosing, timing, casting
    /// The setting is complete; the session can begin.
    case gathering
    /// The next caller gets ready.
    case waiting
    case calling, replying
    case marking(by: Int)
    /// Everybody has marked; the program's marks are to be shown.
    case comparing
    case discussing
    /// Whether a member wants a ranking.
    case ranking(asking: Int)
    /// What a member wants to try tomorrow.
    case resolving(by: Int)
    /// Everything has been said.
    case closing
    case closed
}

/// Why an event cannot be true in a team session.
public enum TeamFault: Error, Equatable, Sendable {
    /// The event does not belong where it stands; the position counts from 0.
    case outOfPlace(position: Int)
    /// An entry that this program cannot read.
    case unreadable(position: Int)
}
