import ArgumentParser
import Foundation
import Linguistics
import Reports
import Scenarios

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
    /// Tells it on standard error; a mistake in a file with the line that it stands in.
    func tell(_ language: Language) {
        let words: String
        switch self {
        case .file(let diagnostic) where diagnostic.place.line > 0:
            let page = Page(language: language, width: 100, ansi: false)
            words = DiagnosticView(diagnostic, source: try? SourceFile.read(diagnostic.place.file)).text(page)
        default: words = text(language).sanitized
        }
        FileHandle.standardError.write(Data(("einstieg: " + words + "\n").utf8))
    }
}
