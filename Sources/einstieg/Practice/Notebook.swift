import Checklist
import Foundation
import Linguistics
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

    private init(store: Store?, path: String) {
        self.store = store
        self.path = path
    }

    /// Opens the store that the option names, or the usual one; "none" keeps nothing.
    static func open(option: String?, environment: [String: String]) throws(Complaint) -> Notebook {
        if option == "none" { return .none }
        let path = option ?? DataFolder.path(environment) + "/einstieg.sqlite"
        do throws(StoreError) {
            return Notebook(store: try Store.open(at: path), path: path)
        } catch {
            throw .store(error, path: path)
        }
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

extension StoreError {
    /// The exit code: a damaged or foreign file is bad data, one that cannot be written failed output.
    var exitCode: Int32 {
        switch self {
        case .newerVersion, .notADatabase, .foreign, .damaged, .noKey: 65
        case .readOnly, .locked, .diskFull, .cannotOpen: 74
        case .other: 70
        }
    }

    var wording: Localized {
        switch self {
        case .newerVersion(let found, let known):
            Localized(
                de:
                    "Der Übungsstand stammt von einer neueren Version (\(found), dieses Programm kennt \(known)). Aktualisieren Sie Einstieg, oder nehmen Sie --store DATEI.",
                en:
                    "The store is from a newer version (\(found); this program knows \(known)). Update Einstieg, or use --store FILE."
            )
        case .notADatabase:
            Localized(
                de: "Das ist keine Datenbank. Nehmen Sie mit --store eine andere Datei; diese bleibt unverändert.",
                en: "This is not a database. Name another file with --store; this one stays as it is.")
        case .foreign:
            Localized(
                de: "Das ist die Datenbank eines anderen Programms. Nehmen Sie mit --store eine andere Datei.",
                en: "This is another program's database. Name another file with --store.")
        case .readOnly:
            Localized(
                de: "Hier darf nicht geschrieben werden. Prüfen Sie die Rechte, oder üben Sie mit --store none.",
                en: "This cannot be written. Check the permissions, or practise with --store none.")
        case .locked:
            Localized(
                de:
                    "Ein anderes Programm hält den Übungsstand fest. Schließen Sie es und versuchen Sie es noch einmal.",
                en: "Another program holds the store. Close it and try again.")
        case .diskFull:
            Localized(
                de: "Auf dem Datenträger ist kein Platz mehr. Was gespeichert war, ist noch da.",
                en: "There is no room left on the disk. What was kept is still there.")
        case .damaged:
            Localized(
                de: "Die Datenbank ist beschädigt. Sichern Sie die Datei und beginnen Sie mit --store eine neue.",
                en: "The database is damaged. Keep the file and begin a new one with --store.")
        case .cannotOpen:
            Localized(
                de:
                    "Die Datei lässt sich nicht anlegen oder öffnen. Prüfen Sie den Ordner, oder nehmen Sie --store none.",
                en: "The file cannot be made or opened. Check the folder, or use --store none.")
        case .noKey:
            Localized(
                de:
                    "Der Schlüssel neben dieser Datei (Endung .key) lässt sich nicht lesen. Mit ihm sind die Angesprochenen unkenntlich gemacht; holen Sie ihn aus einer Sicherung.",
                en:
                    "The key beside this file (ending .key) cannot be read. It is what prospects were made unrecognisable with; restore it from a backup."
            )
        case .other(let code):
            Localized(de: "Der Übungsstand meldet Fehler \(code).", en: "The store reports error \(code).")
        }
    }
}
