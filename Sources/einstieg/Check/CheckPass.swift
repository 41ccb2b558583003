import Checklist
import Linguistics
import Reports

/// Checks the openers of some files and puts out a report; an opener that cannot be read stops nothing.
struct CheckPass {
    let screen: Screen
    let reader: CheckReader
    let options: CheckReportOptions
    private let checker = Checker()
    private var report: any CheckReport
    private(set) var tally = CheckTally()
    /// The exit code of the first fault.
    private(set) var faultCode: Int32?

    init(screen: Screen, reader: CheckReader, options: CheckReportOptions, report: any CheckReport) {
        self.screen = screen
        self.reader = reader
        self.options = options
        self.report = report
    }

    /// Checks everything that the arguments name: files, folders, or standard input.
    mutating func run(_ arguments: [String]) throws(Complaint) {
        try show(report.opening)
        for argument in arguments {
            guard CheckSource.isFolder(argument) else {
                try check(CheckSource(path: argument))
                continue
            }
            do throws(Complaint) {
                for source in try CheckSource.all(in: argument) { try check(source) }
            } catch {
                guard case .noOpener = error else { throw error }
                try note(CheckFault(CheckSource(path: argument), line: 0, error))
            }
        }
        try show(report.closing(tally))
    }

    private mutating func check(_ source: CheckSource) throws(Complaint) {
        // The reader hands over one opener at a time while this pass counts along.
        var pass = self
        defer { self = pass }
        try reader.read(source) { found throws(Complaint) in
            switch found {
            case .fault(let fault): try pass.note(fault)
            case .opener(let candidate):
                let marks = pass.checker.marks(for: candidate.opener)
                pass.tally.count(score: marks.score, isBelow: pass.options.isBelow(candidate, marks))
                try pass.show(pass.report.text(candidate, marks))
            }
        }
    }

    private mutating func note(_ fault: CheckFault) throws(Complaint) {
        tally.countFault()
        faultCode = faultCode ?? fault.complaint.exitCode
        if let text = report.text(fault) {
            try show(text)
        } else {
            fault.complaint.tell(options.page.language)
        }
    }

    private func show(_ text: String?) throws(Complaint) {
        guard let text else { return }
        do throws(ScreenError) { try screen.print(text) } catch { throw .output(error.wording) }
    }
}
