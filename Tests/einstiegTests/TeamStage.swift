import Checklist
import Foundation
import Linguistics
import Records
import Teamwork

@testable import einstieg

/// A team session without a terminal, a store or a real clock: lines in, entries and the screen out.
///
/// The clock moves on by so many seconds a line, and the program can be killed before any entry is kept.
final class TeamStage {
    /// The program has died.
    struct Killed: Error {}

    /// What was kept at once, and how many lines had been read by then.
    struct Step {
        let rows: [TeamRow]
        let linesRead: Int
    }

    static let secondsPerLine = 20

    private(set) var steps: [Step] = []
    private(set) var session = TeamSession()
    private(set) var screen = ""
    fileprivate var lines: [String]
    fileprivate var linesRead = 0
    fileprivate var now: Int

    init(_ lines: [String], at time: Int = 1_000_000) {
        self.lines = lines
        now = time
    }

    /// The lines of a recording of a team session.
    static func lines(_ name: String) throws -> [String] {
        let text = try String(contentsOfFile: Package.folder + "/Tests/Teams/\(name).txt", encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// A library with the scenarios of the recordings alone, so that a new one changes none of them.
    private static let library: String = {
        let folder = NSTemporaryDirectory() + "einstieg-stage-library-" + UUID().uuidString
        for path in ["de/presse-in-posen", "de/wieder-der-werkzeugmann", "en/the-five-oclock-shelf"] {
            let target = "\(folder)/Scenarios/\(path).yaml"
            try? FileManager.default.createDirectory(
                atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try? FileManager.default.copyItem(atPath: "\(Package.folder)/Scenarios/\(path).yaml", toPath: target)
        }
        return folder
    }()

    /// Leads through the session.
    ///
    /// - Parameters:
    ///   - kept: what is there from before.
    ///   - killedAt: the step that is not kept any more.
    func run(_ language: Language, kept: [TeamRow] = [], killedAt: Int? = nil) throws {
        let path = NSTemporaryDirectory() + "einstieg-stage-" + UUID().uuidString
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer {
            close(descriptor)
            try? FileManager.default.removeItem(atPath: path)
        }
        let desk = Desk(
            screen: Screen(descriptor: descriptor), language: language, library: Library(folder: Self.library),
            checker: Checker(), notebook: .none, trainee: nil, isInteractive: false)
        var training = TeamTraining(
            desk: desk, setting: TeamSetting(), session: try TeamSession(kept.map { ($0.entry, $0.at) }),
            clock: { self.now },
            keep: { rows in
                if self.steps.count == killedAt { throw Killed() }
                self.steps.append(Step(rows: rows, linesRead: self.linesRead))
            })
        var reader: any LineReader = StageReader(stage: self)
        defer {
            session = training.session
            screen = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        }
        do { try training.run(&reader) } catch is Killed {}
    }
}

/// Hands over the stage's lines; each takes its time.
private struct StageReader: LineReader {
    let stage: TeamStage
    let isInteractive = false

    mutating func read(
        prompt: String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
    ) throws(LineReaderError) -> InputLine {
        guard stage.linesRead < stage.lines.count else { return .end }
        // A line that was set aside is offered again, and is ready.
        if prefill == nil { stage.now += TeamStage.secondsPerLine }
        if hasNews() { return .setAside(stage.lines[stage.linesRead]) }
        defer { stage.linesRead += 1 }
        return .line(stage.lines[stage.linesRead])
    }
}
