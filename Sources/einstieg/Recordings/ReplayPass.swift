import Foundation
import Linguistics
import Scenarios

/// One way through all recordings of the scenarios that are named; a file with a mistake is told, and the rest goes on.
struct ReplayPass {
    let desk: Desk
    /// Whether what comes of the recordings today is kept.
    let isToAccept: Bool
    private(set) var replays: [Replay] = []
    /// The exit code of the first file that could not be read.
    private(set) var faultCode: Int32?

    init(desk: Desk, isToAccept: Bool) {
        self.desk = desk
        self.isToAccept = isToAccept
    }

    /// Plays the recordings beside the scenarios that are named, and those in the given folders.
    mutating func run(_ names: [String], folders: [String]) throws(Complaint) {
        let paths = try desk.library.scenarioPaths(names)
        var extra: [RecordingFile] = []
        for folder in folders {
            guard CheckSource.isFolder(folder) else {
                throw .file(Diagnostic(MissingFile(), at: SourcePlace(file: folder, line: 0, column: 0)))
            }
            extra += RecordingFile.all(in: folder)
        }
        for path in paths {
            let id = Library.stem(path)
            let beside = RecordingFile.all(in: RecordingFile.folder(besideFile: path))
            var seen: Set<String> = []
            let files = (beside + extra).filter {
                $0.scenario == id && seen.insert(URL(fileURLWithPath: $0.path).standardizedFileURL.path).inserted
            }
            if !files.isEmpty { play(files, in: path) }
        }
        if names.isEmpty { tellUnknown(extra, known: paths.map(Library.stem)) }
    }

    private mutating func play(_ files: [RecordingFile], in path: String) {
        let scenario: Scenario
        do throws(Diagnostic) {
            scenario = try Scenario.read(SourceFile.read(path))
        } catch {
            tell(.file(error))
            return
        }
        for file in files {
            do throws(Complaint) {
                let replay = try Replay(file, scenario: scenario, checker: desk.checker, isToAccept: isToAccept)
                if isToAccept, !replay.isSame { try file.write(replay.new) }
                replays.append(replay)
            } catch {
                tell(error)
            }
        }
    }

    private mutating func tellUnknown(_ files: [RecordingFile], known: [String]) {
        for file in files where !known.contains(file.scenario) {
            let guess = nearest(to: file.scenario, among: known)
            tell(
                .row(
                    file: file.path, line: 1,
                    Localized(
                        de:
                            "Ein Szenario „\(file.scenario)“ gibt es nicht.\(guess.map { " Meinten Sie „\($0)“?" } ?? "")",
                        en:
                            "There is no scenario “\(file.scenario)”.\(guess.map { " Did you mean “\($0)”?" } ?? "")")))
        }
    }

    private mutating func tell(_ complaint: Complaint) {
        faultCode = faultCode ?? complaint.exitCode
        complaint.tell(desk.language)
    }
}
