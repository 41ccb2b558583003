import Checklist
import Foundation
import Linguistics
import Privacy
import Records
import Roleplay
import Scenarios
import Scoring

/// The number of a session in the store.
typealias SessionNumber = Int64

/// A session that was interrupted.
struct UnfinishedSession {
    let number: SessionNumber
    let scenario: String
    let seed: UInt64
    let isExam: Bool
    let lines: [String]
}

/// The store as a practice session sees it, with the clock and this process filled in; it may keep nothing at all.
struct Notebook {
    let store: Store?
    let path: String
    /// What time it is, and which day that is here.
    var clock = PracticeClock.system

    /// A notebook that keeps nothing.
    static let none = Notebook(store: nil, path: "none")

    init(store: Store?, path: String, clock: PracticeClock = .system) {
        self.store = store
        self.path = path
        self.clock = clock
    }

    /// Opens the store that the option names, or the usual one; "none" keeps nothing.
    ///
    /// - Parameter trainee: whose sessions are kept and looked at.
    static func open(
        option: String?, trainee: Pseudonym, environment: [String: String]
    ) throws(Complaint) -> Notebook {
        if option == "none" { return .none }
        let path = path(option: option, environment: environment)
        do throws(StoreError) {
            return Notebook(store: try Store.open(at: path, trainee: trainee), path: path)
        } catch {
            throw .store(error, path: path)
        }
    }

    /// The file of the store that the option names.
    static func path(option: String?, environment: [String: String]) -> String {
        option ?? DataFolder.path(environment) + "/einstieg.sqlite"
    }

    func begin(
        scenario: Scenario, seed: UInt64, isExam: Bool, language: Language
    ) throws(Complaint) -> SessionNumber? {
        try asking { store throws(StoreError) in
            try store.begin(
                NewSession(
                    scenario: scenario.id, scenarioHash: scenario.contentHash, seed: seed, isExam: isExam,
                    language: language, rules: Marks.rules, owner: .thisProcess), at: now)
        }
    }

    func append(_ line: String, to number: SessionNumber?) throws(Complaint) {
        guard let number else { return }
        try asking { store throws(StoreError) in try store.append(line, to: number, at: now) }
    }

    func takeBackLine(of number: SessionNumber?) throws(Complaint) {
        guard let number else { return }
        try asking { store throws(StoreError) in try store.takeBackLine(of: number) }
    }

    func abandon(_ number: SessionNumber?) throws(Complaint) {
        guard let number else { return }
        try asking { store throws(StoreError) in try store.abandon(number) }
    }

    func takeOver(_ number: SessionNumber) throws(Complaint) {
        try asking { store throws(StoreError) in try store.takeOver(number, by: .thisProcess) }
    }

    /// Keeps how a session ended, with the points that its score is made of and the rules that gave them.
    func finish(
        _ number: SessionNumber?, scenario: Scenario, card: Scorecard, ending: EndingKind
    ) throws(Complaint) {
        guard let number else { return }
        let result = SessionResult(
            scenario: scenario.id, score: card.total, isPassed: card.isPassed, ending: ending.rawValue,
            profile: card.profile?.label, endedAt: now)
        let detail = ScoreDetail(
            rules: Marks.rules, channel: scenario.channel.rawValue, difficulty: scenario.difficulty,
            points: card.points.map { ScoreDetail.Points(entry: $0.entry, points: $0.points, possible: $0.possible) })
        try asking { store throws(StoreError) in try store.finish(number, result, detail) }
    }

    /// The newest interrupted session that no living process plays.
    func unfinished() throws(Complaint) -> UnfinishedSession? {
        let open = try asking { store throws(StoreError) in try store.openSessions() } ?? []
        return open.first { !$0.owner.isAlive }.map {
            UnfinishedSession(
                number: $0.id, scenario: $0.scenario, seed: $0.seed, isExam: $0.isExam, lines: $0.lines)
        }
    }

    /// All sessions of a scenario, the oldest first.
    func sessions(of scenario: String) throws(Complaint) -> [SessionRecord] {
        try asking { store throws(StoreError) in try store.sessions(of: scenario) } ?? []
    }

    /// All results, the oldest first.
    func results() throws(Complaint) -> [SessionResult] {
        try asking { store throws(StoreError) in try store.results() } ?? []
    }

    /// All finished sessions with what their scores are made of, in the order in which they were begun.
    func scores(with transcripts: Store.Transcripts) throws(Complaint) -> [ScoreRecord] {
        try asking { store throws(StoreError) in try store.scores(with: transcripts) } ?? []
    }

    var now: Int { clock.now() }

    /// Asks the store something; nil where nothing is kept.
    @discardableResult
    func asking<Value>(_ work: (Store) throws(StoreError) -> Value) throws(Complaint) -> Value? {
        guard let store else { return nil }
        do throws(StoreError) { return try work(store) } catch { throw .store(error, path: path) }
    }
}

extension Owner {
    /// The process that runs this program.
    static var thisProcess: Owner {
        let process = Int(ProcessInfo.processInfo.processIdentifier)
        return Owner(process: process, start: start(of: process) ?? 0)
    }

    /// Whether that very process is still running.
    var isAlive: Bool { self != .thisProcess && start != 0 && Owner.start(of: process) == start }

    /// The 22nd field of /proc/PID/stat; the name in the second may hold spaces, so fields count from its bracket.
    private static func start(of process: Int) -> Int? {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let bracket = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[stat.index(after: bracket)...].split(separator: " ")
        // A process that was killed and not yet waited for still has its entry, but plays no session any more.
        guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
        return Int(fields[19])
    }
}
