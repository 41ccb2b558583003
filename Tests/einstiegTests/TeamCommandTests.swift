import Foundation
import Testing

/// `einstieg team` as people run it.
@Suite struct TeamCommandTests {
    @Test(arguments: [
        (["--names", "Anna"], "einstieg: Ein Team hat 2 bis 12 Leute; das sind 1.\n"),
        (["--minutes", "20"], "einstieg: Eine Teamsitzung dauert 30 bis 90 Minuten.\n"),
        (["--seconds", "5"], "einstieg: Eine Runde dauert 30 bis 900 Sekunden.\n"),
        (
            ["--resume"],
            "einstieg: Es gibt keine unterbrochene Teamsitzung. „einstieg team“ beginnt eine neue.\n"
        ),
        (["--debrief", "text"], "einstieg: Diese Teamsitzung gibt es nicht. „einstieg team --list“ zeigt alle.\n"),
    ])
    func wrongUsageIsNamed(arguments: [String], complaint: String) throws {
        let outcome = try ProgramTests.run(["team", "--store", TerminalTests.folder() + "/s.sqlite"] + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.complaint == complaint)
    }

    /// The program itself is killed, in the setting, in a call, while marking and talking, and in the debrief.
    @Test func aKilledProgramGoesOn() throws {
        let data = TerminalTests.folder()
        let store = data + "/s.sqlite"
        let lines = try TeamStage.lines("two.en")
        let stops = [2, 8, 14, 23, 27]
        for (number, stop) in stops.enumerated() {
            let start = number == 0 ? 0 : stops[number - 1]
            try Self.runAndKill(
                number == 0 ? ["team", "--store", store] : ["gruppe", "--resume", "--store", store],
                lines: lines[start..<stop]
            ) {
                guard number == 0 else { return }
                let other = try ProgramTests.run(["team", "--resume", "--store", store])
                #expect(other.complaint == "einstieg: Diese Teamsitzung läuft gerade in einem anderen Fenster.\n")
            }
        }
        let rest = lines[27...].joined(separator: "\n") + "\n"
        let last = try ProgramTests.run(["team", "--resume", "--store", store], input: Data(rest.utf8))
        #expect(last.status == 0)
        let markdown = try ProgramTests.run(["team", "--debrief", "markdown", "--store", store])
        #expect(markdown.output.hasPrefix("# Nachbesprechung\n\n"))
        #expect(markdown.output.contains(" · Ann, Bob · 2 Runden in "))
        let list = try ProgramTests.run(["team", "--list", "--store", store])
        #expect(list.output.contains("Ann, Bob"))
        #expect(list.output.contains("abgeschlossen"))
    }

    /// Starts the program, types lines, and kills it once it has answered the last of them and waits for the next.
    private static func runAndKill(_ arguments: [String], lines: ArraySlice<String>, meanwhile: () throws -> Void)
        throws
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ProgramTests.program)
        process.arguments = arguments + ["--interface", "de"]
        process.currentDirectoryURL = URL(fileURLWithPath: Package.folder)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data((lines.joined(separator: "\n") + "\n").utf8))
        // Each line that is taken is shown with its prompt; whatever follows the last is kept before it is shown.
        var shown = ""
        while shown.count(of: "> ") < lines.count {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            shown += String(decoding: more, as: UTF8.self)
        }
        Thread.sleep(forTimeInterval: 0.3)
        try meanwhile()
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
