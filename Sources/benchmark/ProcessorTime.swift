import Foundation

/// The time that the processor has spent on this program, whatever else the machine did meanwhile.
enum ProcessorTime {
    /// How much of it some work takes.
    static func measure(_ work: () -> Void) -> Duration {
        let start = spent
        work()
        return spent - start
    }

    private static var spent: Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
