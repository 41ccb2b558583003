import Foundation
import Linguistics
import Reports
import Roleplay
import Scenarios

/// One way through the sessions of the scenarios that are named: recorded ones, or those of the store.
struct CoverPass {
    /// A scenario with what its sessions used.
    struct Result {
        let coverage: Coverage
        let places: ScenarioPlaces
    }

    let desk: Desk
    let notebook: Notebook
    /// Whether the sessions of the store are looked at instead of recordings.
    let isFromStore: Bool
    private(set) var results: [Result] = []
    /// The exit code of the first file that could not be read.
    private(set) var faultCode: Int32?

    init(desk: Desk, notebook: Notebook, isFromStore: Bool) {
        self.desk = desk
        self.notebook = notebook
        self.isFromStore = isFromStore
    }

    /// Looks at the scenarios that are named, with the recordings beside them and in the given folders.
    mutating func run(_ names: [String], folders: [String]) throws(Complaint) {
        var extra: [RecordingFile] = []
        for folder in folders {
            guard CheckSource.isFolder(folder) else {
                throw .file(Diagnostic(MissingFile(), at: SourcePlace(file: folder, line: 0, column: 0)))
            }
            extra += RecordingFile.all(in: folder)
        }
        for path in try desk.library.scenarioPaths(names) {
            do throws(Diagnostic) {
                let reading = ScenarioReading(try SourceFile.read(path))
                guard let scenario = reading.scenario else {
                    throw reading.diagnostics.first { $0.severity == .error }
                        ?? Diagnostic(EmptyFile(), at: SourcePlace(file: path, line: 0, column: 0))
                }
                var coverage = Coverage(scenario)
                for session in sessions(of: scenario, path, extra) { coverage.add(session) }
                // Without names only scenarios are shown that somebody has played.
                if coverage.sessions > 0 || !names.isEmpty {
                    results.append(Result(coverage: coverage, places: reading.places))
                }
            } catch {
                tell(.file(error))
            }
        }
    }

    private mutating func sessions(of scenario: Scenario, _ path: String, _ extra: [RecordingFile]) -> [Session] {
        do throws(Complaint) {
            if isFromStore {
                return try notebook.sessions(of: scenario.id).map {
                    Session(scenario: scenario, seed: $0.seed, lines: $0.lines)
                }
            }
            let folder = (path as NSString).deletingLastPathComponent
            let beside = RecordingFile.direct(in: folder.isEmpty ? "." : folder)
            let kept = RecordingFile.all(in: RecordingFile.folder(besideFile: path))
            var seen: Set<String> = []
            var sessions: [Session] = []
            for file in beside + kept + extra where file.scenario == scenario.id {
                guard seen.insert(URL(fileURLWithPath: file.path).standardizedFileURL.path).inserted else { continue }
                var session = try file.recording().session(in: scenario)
                session.leave()
                sessions.append(session)
            }
            return sessions
        } catch {
            tell(error)
            return []
        }
    }

    private mutating func tell(_ complaint: Complaint) {
        faultCode = faultCode ?? complaint.exitCode
        complaint.tell(desk.language)
    }
}
