import Foundation
import Scenarios

/// A scenario's file while its author writes it: looked at again and again, and read when it has changed.
struct WatchedScenario {
    /// What a look has shown.
    enum Change: Equatable {
        case scenario(Scenario)
        /// The file has a mistake; whoever plays goes on with what was there before.
        case broken(Diagnostic)
    }

    let path: String
    /// What the file said when it was last without mistakes.
    private(set) var scenario: Scenario
    private var stamp: Stamp?
    private var mistake: Diagnostic?

    /// Reads the file for the first time, when it must be without mistakes.
    init(path: String) throws(Complaint) {
        self.path = path
        stamp = Stamp(path: path)
        do throws(Diagnostic) {
            scenario = try Scenario.read(SourceFile.read(path))
        } catch {
            throw .file(error)
        }
    }

    /// Whether the file is not as it was at the last look; cheap enough to be asked ten times a second.
    ///
    /// While an editor puts a new file in the place of the old one there may be none; that is no news.
    var hasNews: Bool { Stamp(path: path).map { $0 != stamp } ?? false }

    /// Looks at the file; nil when what it says is what it said.
    mutating func look() -> Change? {
        // Taken before reading: what is written in between is seen at the next look.
        let now = Stamp(path: path)
        guard let now, now != stamp else { return nil }
        stamp = now
        do throws(Diagnostic) {
            let new = try Scenario.read(SourceFile.read(path))
            let isMended = mistake != nil
            mistake = nil
            guard isMended || new.contentHash != scenario.contentHash else { return nil }
            scenario = new
            return .scenario(new)
        } catch {
            guard error != mistake else { return nil }
            mistake = error
            return .broken(error)
        }
    }

    /// What tells one saved version of a file from another without reading it.
    private struct Stamp: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let inode: UInt

        init?(path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
            size = Int(status.st_size)
            inode = UInt(status.st_ino)
        }
    }
}
