import Foundation
import Linguistics
import Reports
import Scenarios

/// A recorded session in two files side by side: the trainee's lines in `ID.NAME.txt`, what came of them in
/// `ID.NAME.out`. They lie in the folder `Recordings` beside the scenario's file, or wherever `--recordings` points.
struct RecordingFile: Equatable {
    /// The path of the lines.
    let path: String
    /// The id of the scenario.
    let scenario: String
    /// What tells the recordings of a scenario apart.
    let name: String

    /// A file of lines; nil when its name is not that of a recording.
    init?(path: String) {
        let file = (path as NSString).lastPathComponent
        let parts = file.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2] == "txt", !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.path = path
        scenario = String(parts[0])
        name = String(parts[1])
    }

    private init(folder: String, scenario: String, name: String) {
        path = "\(folder)/\(scenario).\(name).txt"
        self.scenario = scenario
        self.name = name
    }

    /// The path of what came of the lines.
    var transcriptPath: String { String(path.dropLast(3)) + "out" }

    /// The folder with the recordings of a scenario.
    static func folder(of scenario: Scenario) -> String { folder(besideFile: scenario.file) }

    /// The folder with the recordings of a scenario's file.
    static func folder(besideFile path: String) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "Recordings" : folder + "/Recordings"
    }

    /// All recordings in a folder and the folders in it, in order; none where there is no such folder.
    static func all(in folder: String) -> [RecordingFile] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        return names.sorted().compactMap { RecordingFile(path: base + $0) }
    }

    /// The recordings that lie in a folder itself, in order.
    static func direct(in folder: String) -> [RecordingFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { RecordingFile(path: folder + "/" + $0) }
    }

    /// A recording to be made beside a scenario; without a name it gets the first number that is free.
    static func fresh(_ name: String?, of scenario: Scenario) -> RecordingFile {
        let folder = folder(of: scenario)
        if let name { return RecordingFile(folder: folder, scenario: scenario.id, name: name) }
        let taken = Set(all(in: folder).filter { $0.scenario == scenario.id }.map(\.name))
        var number = 1
        while taken.contains("\(number)") { number += 1 }
        return RecordingFile(folder: folder, scenario: scenario.id, name: "\(number)")
    }

    /// Whether the lines are there already.
    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// The lines.
    func recording() throws(Complaint) -> Recording {
        do throws(Diagnostic) {
            return Recording(text: try SourceFile.read(path).text)
        } catch {
            throw .file(error)
        }
    }

    /// What came of the lines when they were kept; nil where nobody has kept it yet.
    func transcript() throws(Complaint) -> Transcript? {
        guard FileManager.default.fileExists(atPath: transcriptPath) else { return nil }
        let text: String
        do throws(Diagnostic) { text = try SourceFile.read(transcriptPath).text } catch { throw .file(error) }
        do throws(TranscriptFault) {
            return try Transcript(text: text)
        } catch {
            throw .row(
                file: transcriptPath, line: error.row,
                Localized(
                    de: "Diese Zeile gehört in keine Aufzeichnung. „scenario replay --accept“ schreibt die Datei neu.",
                    en: "This row belongs in no recording. “scenario replay --accept” writes the file anew."))
        }
    }

    /// Keeps the lines.
    func write(_ recording: Recording) throws(Complaint) {
        let folder = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try RecordingFile.write(recording.text, to: path)
    }

    /// Keeps what came of the lines.
    func write(_ transcript: Transcript) throws(Complaint) {
        try RecordingFile.write(transcript.text, to: transcriptPath)
    }

    private static func write(_ text: String, to path: String) throws(Complaint) {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unwritable(path)
        }
    }
}
