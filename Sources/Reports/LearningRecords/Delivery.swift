/// What to do about a server's answer to some statements, decided without a network or a clock.
public struct Delivery: Equatable, Sendable {
    /// What came back.
    public enum Answer: Equatable, Sendable {
        /// A status, with the seconds after which the server wants to be asked again, and whether the answer names the
        /// statements that were sent.
        case status(Int, retryAfter: Int? = nil, isReceipt: Bool = false)
        /// Nothing within the time that was given.
        case silence
        /// The server could not be reached.
        case unreachable
    }

    /// What to do.
    public enum Step: Equatable, Sendable {
        /// The statements are there.
        case acknowledged
        /// The statement is there already, with other content; it stays as it is.
        case kept
        /// Send them in halves: one of them is not taken.
        case split
        /// The statement is not taken, now or later.
        case refused(status: Int)
        /// Send the same once more after so many seconds.
        case again(after: Int)
        /// Stop here; what was not acknowledged can be sent another time.
        case stop(Cause)
    }

    /// Why it is of no use to go on.
    public enum Cause: Error, Equatable, Sendable {
        /// Name or password are not right, or may not do this.
        case credentials(status: Int)
        /// This is no address of a learning record store.
        case address(status: Int)
        /// The server wants to be asked somewhere else.
        case moved(status: Int)
        /// It went wrong as often as was allowed; with the last status, if there was an answer.
        case exhausted(Answer)
    }

    /// How often the same statements are sent at most.
    public let attempts: Int

    /// Creates rules for a delivery.
    public init(attempts: Int) { self.attempts = max(1, attempts) }

    /// The longest wait before the same is sent again, in seconds.
    public static let longestWait = 60

    /// The next step.
    ///
    /// - Parameters:
    ///   - attempt: how often these statements were sent by now, counted from 1.
    ///   - count: how many statements were sent together.
    public func step(after answer: Answer, attempt: Int, count: Int) -> Step {
        switch answer {
        case .silence, .unreachable: return again(answer, attempt, wait: nil)
        case .status(let status, let retryAfter, let isReceipt):
            switch status {
            case 204: return .acknowledged
            // A page that wants somebody to log in answers 200 as well.
            case 200..<300: return isReceipt ? .acknowledged : .stop(.address(status: status))
            case 300..<400: return .stop(.moved(status: status))
            case 401, 403, 407: return .stop(.credentials(status: status))
            case 404, 405, 501: return .stop(.address(status: status))
            case 408, 425, 429, 500...: return again(answer, attempt, wait: retryAfter)
            case _ where count > 1: return .split
            case 409, 412: return .kept
            default: return .refused(status: status)
            }
        }
    }

    /// Waits grow by twice: 1, 2, 4 … seconds; what the server asks for goes first, as far as anybody would wait.
    private func again(_ answer: Answer, _ attempt: Int, wait: Int?) -> Step {
        guard attempt < attempts else { return .stop(.exhausted(answer)) }
        let usual = attempt > 6 ? Self.longestWait : min(Self.longestWait, 1 << (attempt - 1))
        return .again(after: min(Self.longestWait, max(usual, wait ?? 0)))
    }
}
