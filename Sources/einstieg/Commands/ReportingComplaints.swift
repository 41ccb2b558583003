import ArgumentParser
import Foundation
import Linguistics
import Reports

/// Runs a command's work; what the user can mend is told on standard error and becomes the exit code.
func reportingComplaints(_ language: Language, _ work: () throws -> Void) throws {
    do {
        try work()
    } catch let complaint as Complaint {
        complaint.tell(language)
        throw ExitCode(complaint.exitCode)
    }
}

extension Complaint {
    /// Tells it on standard error.
    func tell(_ language: Language) {
        FileHandle.standardError.write(Data(("einstieg: " + text(language).sanitized + "\n").utf8))
    }
}
