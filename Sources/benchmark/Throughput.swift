import ArgumentParser
import Foundation

/// Measures the filter beside what everybody knows: `wc -w`, and where installed `rg` and a Python matcher.
struct Throughput: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "throughput", abstract: "How many openers a second, beside wc, rg and Python.")

    @Option(help: "How many openers.")
    var openers = 100_000
    @Option(help: "How many runs of each; the median counts.")
    var runs = 5

    func run() throws {
        let program = FileManager.default.currentDirectoryPath + "/.build/release/einstieg"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw ValidationError("build it first: swift build -c release --product einstieg")
        }
        let file = NSTemporaryDirectory() + "einstieg-openers.jsonl"
        let bytes = try write(to: file)
        defer { try? FileManager.default.removeItem(atPath: file) }
        print("\(openers) openers, \(bytes / max(1, openers)) bytes each; processor seconds, median of \(runs) runs")
        let base = try measure("wc -w", "wc -w '\(file)'", beside: nil)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        try measure("einstieg check --format jsonl", "'\(program)' check --format jsonl < '\(file)'", beside: base)
        try measure(
            "  --jobs \(cores)", "'\(program)' check --format jsonl --jobs \(cores) < '\(file)'", beside: base)
        let phrases =
            "checkliste\nleitfaden\nführende anbieter\nnur noch heute\nich hoffe\nkurzes telefonat\nleading provider"
        let list = NSTemporaryDirectory() + "einstieg-phrases.txt"
        try phrases.write(toFile: list, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: list) }
        if try Self.isInstalled("rg") {
            try measure("rg --json -i -F", "rg --json -i -F -f '\(list)' '\(file)'", beside: base)
        }
        if try Self.isInstalled("python3") {
            let script =
                "import json,re,sys; m=re.compile('|'.join(map(re.escape,open(sys.argv[1]).read().split('\\n'))),re.I); [m.findall(json.loads(l)['text']) for l in open(sys.argv[2])]"
            try measure(
                "python re, \(phrases.split(separator: "\n").count) phrases",
                "python3 -c \"\(script)\" '\(list)' '\(file)'", beside: base)
        }
    }

    /// Writes the samples line by line: what this process holds in memory would count for those it starts.
    private func write(to path: String) throws -> Int {
        guard let file = fopen(path, "w") else { throw ValidationError("cannot write \(path)") }
        defer { fclose(file) }
        var samples = SampleOpeners(seed: 7)
        var bytes = 0
        for number in 0..<openers {
            let line = samples.next(number) + "\n"
            fputs(line, file)
            bytes += line.utf8.count
        }
        return bytes
    }

    @discardableResult
    private func measure(_ name: String, _ command: String, beside base: Double?) throws -> Double {
        let uses = try (0..<runs).map { _ in try ProgramUse.of(command) }.sorted { $0.processor < $1.processor }
        let use = uses[uses.count / 2]
        let rate = Double(openers) / use.processor
        var row = name.padding(toLength: 32, withPad: " ", startingAt: 0)
        row += String(format: "%7.3f s  %9.0f/s  wall %.3f s  %5.1f MB", use.processor, rate, use.wall, use.megabytes)
        if let base { row += String(format: "  %.1f × wc", use.processor / base) }
        print(row)
        return use.processor
    }

    private static func isInstalled(_ program: String) throws -> Bool {
        try ProgramUse.of("command -v \(program)").status == 0
    }
}
