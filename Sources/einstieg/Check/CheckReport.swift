import Checklist
import Linguistics
import Reports

/// What is counted while openers are checked.
struct CheckTally: Equatable {
    private(set) var openers = 0
    private(set) var below = 0
    private(set) var faults = 0
    private var points = 0

    /// The mean score, rounded.
    var mean: Int { openers == 0 ? 0 : (points * 2 + openers) / (2 * openers) }

    mutating func count(score: Int, isBelow: Bool) {
        openers += 1
        points += score
        if isBelow { below += 1 }
    }

    mutating func countFault() { faults += 1 }
}

/// How what is checked is put out; each form is a file of its own.
protocol CheckReport {
    /// What stands before the first opener, without a line break at its end; nil for nothing.
    var opening: String? { get }
    /// What is said about an opener.
    mutating func text(_ candidate: Candidate, _ marks: Marks) -> String?
    /// What stands in the place of an opener that cannot be checked; nil if it is told on standard error.
    mutating func text(_ fault: CheckFault) -> String?
    /// What stands behind the last opener.
    func closing(_ tally: CheckTally) -> String?
}

extension CheckReport {
    var opening: String? { nil }
    mutating func text(_ fault: CheckFault) -> String? { nil }
    func closing(_ tally: CheckTally) -> String? { nil }
}

/// What is wanted of a report.
struct CheckReportOptions {
    let page: Page
    /// The score that is good enough, whatever a profile says; nil to leave it to the profile.
    let lowest: Int?
    /// Whether more than one opener may come.
    let isList: Bool

    /// The score that is good enough for an opener: what was asked for, else what its profile says.
    func lowest(_ marks: Marks) -> Int? { lowest ?? marks.profile?.passMark }

    /// Whether an opener scores below what is asked, or something blocks it.
    func isBelow(_ candidate: Candidate, _ marks: Marks) -> Bool {
        !marks.passes(lowest(marks), allowing: candidate.allowed)
    }

    /// What keeps an opener from passing whatever its score, in a sentence; nil for nothing.
    func blocked(_ candidate: Candidate, _ marks: Marks) -> Localized? {
        let titles = marks.blockers(allowing: candidate.allowed).map(\.title)
        guard !titles.isEmpty else { return nil }
        return Localized(
            de: "Nicht bestanden: \(titles.map(\.de).joined(separator: "; ")).",
            en: "Not passed: \(titles.map(\.en).joined(separator: "; ")).")
    }
}
