import ArgumentParser
import Foundation
import Linguistics
import Reports

/// Runs a command's work; what the user can mend is told on standard error and becomes the exit code.
func reportingComplaints(_ language: Language, _ work: () throws -> Void) throws {
    do {
        try work()
    } catch let complaint as Complaint {
        FileHandle.standardError.write(Data(("einstieg: " + complaint.text(language).sanitized + "\n").utf8))
        throw ExitCode(complaint.exitCode)
    }
}
