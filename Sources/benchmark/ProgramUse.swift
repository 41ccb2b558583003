import ArgumentParser
import Foundation

/// What a run of another program used: processor and wall time in seconds, memory in megabytes.
struct ProgramUse {
    let status: CInt
    let processor: Double
    let wall: Double
    let megabytes: Double

    /// Runs a command of the shell without input or output and tells what it used, as the system counted it.
    static func of(_ command: String) throws -> ProgramUse {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: CInt in [1, 2] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        let line = command.hasPrefix("command ") ? command : "exec " + command
        var words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", line].map { (word: String) in strdup(word) }
        words.append(nil)
        defer { words.forEach { free($0) } }
        let clock = ContinuousClock.now
        var child = pid_t()
        guard posix_spawn(&child, "/bin/sh", &actions, nil, &words, environ) == 0 else {
            throw ValidationError("cannot start /bin/sh")
        }
        var status: CInt = 0
        var use = rusage()
        wait4(child, &status, 0, &use)
        let wall = ContinuousClock.now - clock
        return ProgramUse(
            status: status,
            processor: Double(use.ru_utime.tv_sec + use.ru_stime.tv_sec)
                + Double(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6,
            wall: Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18,
            megabytes: Double(use.ru_maxrss) / 1024)
    }
}
