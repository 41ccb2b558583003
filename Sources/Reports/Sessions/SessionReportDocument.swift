import Checklist
import Linguistics

/// A session's report as JSON: what `practice --format json` tells, and what the store has kept beside it.
public struct SessionReportDocument: Encodable {
    struct Course: Encodable {
        let trust: [Int]
        let patience: [Int]
        let interest: [Int]
    }

    struct Talk: Encodable {
        let own: Int
        let other: Int
    }

    let number: Int?
    let day: String?
    let seconds: Int?
    let isExam: Bool
    /// The score that it got when it ended, with the rules that made it.
    let kept: KeptScore?
    let isScenarioChanged: Bool
    /// Before the first line, and after each.
    let course: Course
    let talk: Talk
    /// The session by today's rules; nil where its lines are gone.
    let session: SessionDocument?

    /// Creates the document, worded in the given language.
    public init(_ report: SessionReport, checker: Checker, language: Language) {
        let turns = report.session.turns
        let states = [turns.first?.before ?? report.session.state] + turns.map(\.after)
        number = report.circumstances.number
        day = report.circumstances.day?.description
        seconds = report.circumstances.seconds
        isExam = report.circumstances.isExam
        kept = report.circumstances.score
        isScenarioChanged = report.circumstances.isScenarioChanged
        course = Course(
            trust: states.map(\.trust), patience: states.map(\.patience), interest: states.map(\.interest))
        talk = Talk(own: report.talk.own, other: report.talk.other)
        session =
            report.isTranscriptGone
            ? nil
            : SessionDocument(
                report.session, scenarioHash: report.session.scenario.contentHash, checker: checker, language: language)
    }
}
