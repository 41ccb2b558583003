import Checklist
import Linguistics
import Records
import Reports
import Scenarios
import Scoring

/// What has been practised so far, with the scenarios as they are now: what progress, plan and re-marking reckon with.
struct PracticeJournal {
    let sessions: [FinishedSession]
    private let scenarios: [Scenario]
    private let records: [Int: ScoreRecord]
    private let checker: Checker
    private let clock: PracticeClock

    /// Reads the store of a desk.
    ///
    /// - Parameters:
    ///   - scenarios: the scenarios of the library that can be read.
    ///   - transcripts: of which sessions the lines are wanted.
    init(_ desk: Desk, scenarios: [Scenario], transcripts: Store.Transcripts) throws(Complaint) {
        let scores = try desk.notebook.scores(with: transcripts)
        self.scenarios = scenarios
        records = Dictionary(uniqueKeysWithValues: scores.map { (Int($0.id), $0) })
        checker = desk.checker
        clock = desk.notebook.clock
        sessions = scores.map { record in
            PracticeJournal.session(record, scenarios.first { $0.id == record.result.scenario }, desk.checker)
        }
    }

    /// The scenarios as the plan sees them.
    var practiceScenarios: [PracticeScenario] { scenarios.map(PracticeScenario.init) }

    /// The plan for now.
    func plan(_ language: Language, seed: UInt64) -> PracticePlan {
        PracticePlan(
            sessions, scenarios: practiceScenarios, language: language, now: clock.now(), days: clock.days, seed: seed)
    }

    /// The round for today.
    func round(_ language: Language, seed: UInt64) -> DailyRound {
        DailyRound(
            sessions, scenarios: practiceScenarios, language: language, now: clock.now(), days: clock.days, seed: seed
        ) { session in
            scenario(session.scenario) != nil && records[session.number]?.lines.isEmpty == false
        }
    }

    /// The scenario with an id, as it is now.
    func scenario(_ id: String) -> Scenario? { scenarios.first { $0.id == id } }

    /// The day of a session, counted from 1 January 1970.
    func day(_ session: FinishedSession) -> Int { clock.days.day(of: session.endedAt) }

    /// A session played again; nil where its words or its scenario are gone.
    func past(_ session: FinishedSession) -> PastSession? {
        guard let record = records[session.number], !record.lines.isEmpty, let scenario = scenario(session.scenario)
        else { return nil }
        return PastSession(session, scenario: scenario, seed: record.seed, lines: record.lines, checker: checker)
    }

    /// The points missed most often, each with the last sentences in which it was.
    ///
    /// - Parameter sentences: how many for each at most.
    func missed(sentences: Int) -> [MissedExample] {
        var played: [Int: PastSession] = [:]
        return MissedPoint.mostFrequent(sessions).map { point in
            var instances: [MissedExample.Instance] = []
            for session in point.sessions where instances.count < sentences {
                played[session.number] = played[session.number] ?? past(session)
                // The same words twice teach no more than once.
                guard let mistake = played[session.number]?.mistake(point.entry),
                    !instances.contains(where: { $0.mistake.words == mistake.words })
                else { continue }
                instances.append(
                    MissedExample.Instance(scenario: session.scenario, day: day(session), mistake: mistake))
            }
            return MissedExample(point, instances: instances)
        }
    }

    /// Every session under today's rules, and those that cannot be marked again.
    ///
    /// - Parameter profile: a checklist as it is today, for the sessions that an earlier version of it marked.
    func remarks(by profile: Profile?) -> (remarks: [DatedRemark], unmarked: [UnmarkedSession]) {
        var remarks: [DatedRemark] = []
        var unmarked: [UnmarkedSession] = []
        for session in sessions {
            guard let record = records[session.number] else { continue }
            do throws(Unmarkable) {
                let past = try again(session, record, profile)
                let remark = Remark(past, rules: Marks.rules, scenarioHash: record.scenarioHash)
                remarks.append(DatedRemark(day: day(session), remark: remark))
            } catch {
                unmarked.append(
                    UnmarkedSession(day: day(session), scenario: session.scenario, reason: error.reason))
            }
        }
        return (remarks, unmarked)
    }

    private struct Unmarkable: Error { let reason: UnmarkedSession.Reason }

    /// A session with the checklist that marked it, as that is today, and with the points that were kept and no others.
    private func again(
        _ session: FinishedSession, _ record: ScoreRecord, _ profile: Profile?
    ) throws(Unmarkable) -> PastSession {
        guard !record.lines.isEmpty else { throw Unmarkable(reason: .noTranscript) }
        guard var scenario = scenario(session.scenario) else { throw Unmarkable(reason: .noScenario) }
        if let label = session.profile {
            let name = label.split(separator: " ").dropLast().joined(separator: " ")
            let known = [profile, scenario.profile].lazy.compactMap(\.self).first { label.hasPrefix($0.id + " ") }
            guard let today = known ?? (try? ProfileNaming.file(name).profile) else {
                throw Unmarkable(reason: .noProfile(name))
            }
            scenario.profile = today
        }
        let kept = PracticeJournal.session(record, scenario, nil)
        return PastSession(kept, scenario: scenario, seed: record.seed, lines: record.lines, checker: checker)
    }

    /// A session from the store.
    ///
    /// - Parameter checker: reckons points that were not kept; nil to do without them.
    private static func session(_ record: ScoreRecord, _ scenario: Scenario?, _ checker: Checker?) -> FinishedSession {
        func session(_ points: [FinishedSession.Points]) -> FinishedSession {
            FinishedSession(
                number: Int(record.id), scenario: record.result.scenario,
                channel: record.channel.flatMap(Channel.init) ?? scenario?.channel ?? .phone,
                difficulty: record.difficulty ?? scenario?.difficulty ?? 2, score: record.result.score,
                isPassed: record.result.isPassed, rules: record.rules, profile: record.result.profile,
                endedAt: record.result.endedAt, points: points)
        }
        let kept = session(record.points.map { .init($0.entry, $0.points, of: $0.possible) })
        guard kept.points.isEmpty, let checker, let scenario, !record.lines.isEmpty else { return kept }
        let past = PastSession(kept, scenario: scenario, seed: record.seed, lines: record.lines, checker: checker)
        return session(past.card.points)
    }
}
