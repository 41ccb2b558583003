import Checklist
import Foundation
import Linguistics
import Records
import Scenarios

@testable import einstieg

/// A desk of its own in a folder of its own: a small library, a store, a clock that tests set, a screen that they read.
final class PracticeRoom {
    /// Lines as somebody would type them.
    struct Typist: LineReader {
        let isInteractive = false
        var lines: [String]

        mutating func read(
            prompt: String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
        ) throws(LineReaderError) -> InputLine {
            lines.isEmpty ? .end : .line(lines.removeFirst())
        }
    }

    /// Monday, 5 January 2026, at noon in Berlin.
    static let monday = 20_458 * 86_400 + 11 * 3600

    let path = NSTemporaryDirectory() + "einstieg-room-" + UUID().uuidString
    private var now = monday

    /// Makes a room with the sample scenario under three names, each harder than the one before.
    init() throws {
        try FileManager.default.createDirectory(atPath: path + "/Scenarios/de", withIntermediateDirectories: true)
        for (id, title, difficulty) in [
            ("filiale", "Die neunte Filiale", 1), ("theke", "Samstag an der Theke", 2), ("ofen", "Der alte Ofen", 3),
        ] {
            let text = SampleScenario.text.replacing("id: muster", with: "id: \(id)")
                .replacing("title: Neun Filialen und ein Schichtplan", with: "title: \(title)")
                .replacing("difficulty: 2", with: "difficulty: \(difficulty)")
            try text.write(toFile: "\(path)/Scenarios/de/\(id).yaml", atomically: true, encoding: .utf8)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Moves the clock to a day, counted from the Monday.
    func setClock(day: Int, hour: Int = 0) {
        now = Self.monday + day * 86_400 + hour * 3600
    }

    var store: String { path + "/store.sqlite" }

    /// Does something at a desk and returns what stood on the screen.
    func screen(_ language: Language = .german, _ work: (Desk) throws -> Void) throws -> String {
        var notebook = try Notebook.open(option: store, trainee: .standard, environment: [:])
        notebook.clock = PracticeClock(now: { [now] in now }, days: .init { _ in 3600 })
        let output = path + "/" + UUID().uuidString
        let descriptor = open(output, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        try work(
            Desk(
                screen: Screen(descriptor: descriptor), language: language, library: Library(folder: path),
                checker: Checker(), notebook: notebook, trainee: nil, isInteractive: false))
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    /// Plays a scenario to its end.
    func play(_ id: String, _ lines: String...) throws {
        _ = try screen { desk in
            var reader: any LineReader = Typist(lines: lines)
            var practice = try Practice(desk: desk, scenario: desk.library.scenario(id), seed: 1, isExam: false)
            _ = try practice.play(&reader)
        }
    }
}
