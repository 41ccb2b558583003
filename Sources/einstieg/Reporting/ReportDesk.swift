import Checklist
import Foundation
import Linguistics
import Outcomes
import Records
import Reports
import Roleplay
import Scenarios

/// Makes reports of what the store and the library hold.
struct ReportDesk {
    let desk: Desk

    /// The report of a session by its number, of one in a file, or of the one that was finished last.
    func session(_ name: String?) throws(Complaint) -> SessionReport {
        guard let name else {
            guard let last = try desk.notebook.finishedSessions(of: nil).last else { throw .usage(Self.nothingYet) }
            return try report(last)
        }
        guard let number = SessionNumber(name) else { return try SessionOpening(desk: desk).report(name) }
        guard let kept = try desk.notebook.keptSession(number) else {
            throw .usage(
                Localized(
                    de: "Eine Sitzung \(number) gibt es nicht. „einstieg report --trainee --format csv“ zeigt alle.",
                    en: "There is no session \(number). “einstieg report --trainee --format csv” shows all."))
        }
        return try report(kept)
    }

    private static let nothingYet = Localized(
        de: "Noch keine Sitzung zu Ende geführt. „einstieg“ fängt an.",
        en: "No session finished yet. “einstieg” begins.")

    /// The report of all finished sessions, or of those of one scenario.
    func trainee(scenario name: String?) throws(Complaint) -> TraineeReport {
        let scenario = try name.map { name throws(Complaint) in try desk.library.scenario(name) }
        return TraineeReport(
            try sessions(scenario: scenario?.id).map { report, kept in
                report.flatMap { Attempt($0, kept: kept.levels) } ?? Self.attempt(kept)
            }, scenario: scenario?.title)
    }

    /// All finished sessions, each with its report; without one where the scenario is gone or cannot be read any more.
    func sessions(scenario: String?) throws(Complaint) -> [(report: SessionReport?, kept: KeptSession)] {
        let all = try desk.notebook.finishedSessions(of: scenario)
        var known: [String: Scenario?] = [:]
        var bar = ProgressBar(size: all.count, language: desk.language)
        defer { bar.clear() }
        return all.enumerated().map { index, kept in
            bar.show(index, Localized(de: "\(index) Sitzungen gelesen", en: "\(index) sessions read"))
            let scenario = known[kept.scenario] ?? (try? desk.marking(desk.library.scenario(kept.scenario)))
            known[kept.scenario] = .some(scenario)
            return (scenario.map { report(kept, in: $0) }, kept)
        }
    }

    private func report(_ kept: KeptSession) throws(Complaint) -> SessionReport {
        report(kept, in: try desk.marking(try desk.library.scenario(kept.scenario)))
    }

    private func report(_ kept: KeptSession, in scenario: Scenario) -> SessionReport {
        SessionReport(
            Session(scenario: scenario, seed: kept.seed, lines: kept.lines),
            SessionReport.Circumstances(
                number: Int(kept.id), endedAt: kept.result?.endedAt,
                day: kept.result.map { CalendarDay(second: $0.endedAt) },
                seconds: kept.result.map { $0.endedAt - kept.startedAt }, isExam: kept.isExam,
                score: kept.result.flatMap { KeptScore($0, rules: kept.rules) },
                isScenarioChanged: kept.scenarioHash != scenario.contentHash), checker: desk.checker)
    }

    /// What is left of a session whose scenario is gone.
    private static func attempt(_ kept: KeptSession) -> Attempt {
        let score = kept.result.flatMap { KeptScore($0, rules: kept.rules) }
        return Attempt(
            number: Int(kept.id), day: CalendarDay(second: kept.result?.endedAt ?? kept.startedAt),
            scenario: kept.scenario,
            score: score ?? KeptScore(total: 0, isPassed: false, ending: .no, rules: kept.rules, profile: nil),
            kept: kept.levels)
    }
}

extension KeptScore {
    /// The score in a result of the store; nil for an ending that this program does not know.
    fileprivate init?(_ result: SessionResult, rules: String) {
        guard let ending = EndingKind(rawValue: result.ending) else { return nil }
        self.init(
            total: result.score, isPassed: result.isPassed, ending: ending, rules: rules, profile: result.profile)
    }
}

extension KeptSession {
    /// How far each item was met when the score was made; nil where its points were not kept.
    fileprivate var levels: [ChecklistItem: Level]? {
        var levels: [ChecklistItem: Level] = [:]
        for item in ChecklistItem.allCases {
            guard let entry = points.first(where: { $0.entry == "opener.\(item.rawValue)" }), entry.possible > 0 else {
                continue
            }
            levels[item] = Level(rawValue: 2 * entry.points / entry.possible)
        }
        return levels.isEmpty ? nil : levels
    }
}

extension CalendarDay {
    /// The day on which a second since 1970 lay, where this machine stands.
    init(second: Int) {
        let offset = TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        let local = second + offset
        self.init(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }
}
