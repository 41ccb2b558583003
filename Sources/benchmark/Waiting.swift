import ArgumentParser
import Checklist
import Foundation
import Roleplay
import Scenarios

/// Prints how long the things take that somebody waits for: a turn, the start of the program, the marks of an opener.
///
/// Medians over many runs, on the machine at hand; a turn in what it costs the processor, the rest by the clock.
struct Waiting: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "How long a turn, an opener and the start take.")

    func run() throws {
        let folder = FileManager.default.currentDirectoryPath
        let scenario = try Scenario.read(SourceFile.read(folder + "/Scenarios/de/presse-in-posen.yaml"))
        let text = try String(contentsOfFile: folder + "/Tests/Recordings/presse-in-posen.strong.txt", encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)

        var turns: [Duration] = []
        for seed in 0..<100 as Range<UInt64> {
            var session = Session(scenario: scenario, seed: seed)
            for line in lines where session.ending == nil { turns.append(ProcessorTime.measure { session.say(line) }) }
        }
        report("a turn, by the processor's time", turns)

        try reportLongSession(scenario)

        let checker = Checker()
        let opener = Opener(context: scenario.openerContext, subject: nil, text: lines.joined(separator: " "))
        report("the marks of an opener", (0..<500).map { _ in time { _ = checker.marks(for: opener) } })

        let program = folder + "/.build/release/einstieg"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            print("the start of the program: build it first with swift build -c release --product einstieg")
            return
        }
        report(
            "the start of the program, to its list",
            try (0..<20).map { _ in
                .seconds(try ProgramUse.of("'\(program)' scenario list --store none").wall)
            })
    }

    /// A line must cost the same however long the session is: the first thousand lines beside the last of ten thousand.
    ///
    /// Where the persona ends the contact, that line is taken back and the next is said.
    private func reportLongSession(_ scenario: Scenario) throws {
        var session = Session(scenario: scenario, seed: 1)
        let thousands = (0..<10).map { thousand in
            time {
                for number in 0..<1_000 {
                    session.say("Wie ist das mit Halle \(thousand * 1_000 + number)?")
                    if session.ending != nil { session.takeBack() }
                }
            }
        }
        let first = thousands[0] / .seconds(1)
        let last = thousands[9] / .seconds(1)
        print(
            String(format: "10,000 lines of a session: the first thousand %.2f s, the last %.2f s", first, last))
    }

    private func time(_ work: () -> Void) -> Duration { ContinuousClock().measure(work) }

    private func report(_ name: String, _ times: [Duration]) {
        let sorted = times.sorted()
        func milliseconds(_ place: Int) -> String {
            let (seconds, attoseconds) = sorted[place].components
            let value = Double(seconds) * 1000 + Double(attoseconds) / 1e15
            return String(format: "%.3f", value)
        }
        print(
            "\(name): median \(milliseconds(sorted.count / 2)) ms, longest \(milliseconds(sorted.count - 1)) ms, \(sorted.count) runs"
        )
    }
}
