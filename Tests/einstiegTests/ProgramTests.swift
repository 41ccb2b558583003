import Foundation
import Testing

/// The built program, run as people run it.
@Suite struct ProgramTests {
    struct Outcome {
        let status: Int32
        let output: String
        let complaint: String
    }

    static let program =
        Bundle.main.bundleURL.path.hasSuffix(".xctest")
        ? Bundle.main.bundleURL.deletingLastPathComponent().path + "/einstieg"
        : URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/einstieg"

    static func run(_ arguments: [String], input: Data = Data()) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: Package.folder)
        var environment = ProcessInfo.processInfo.environment
        environment["LANG"] = "de_DE.UTF-8"
        environment["LC_ALL"] = nil
        environment["COLUMNS"] = "80"
        environment["XDG_DATA_HOME"] =
            NSTemporaryDirectory() + "einstieg-tests-\(ProcessInfo.processInfo.processIdentifier)"
        process.environment = environment
        let folder = NSTemporaryDirectory() + "einstieg-run-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["in", "out", "err"] {
            _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: name == "in" ? input : nil)
        }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder + "/in"))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/out"))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/err"))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOfFile: folder + "/out", encoding: .utf8),
            complaint: try String(contentsOfFile: folder + "/err", encoding: .utf8))
    }

    @Test func aPipedSessionEndsWithAScorecard() throws {
        let lines = try Data(
            contentsOf: URL(fileURLWithPath: Package.folder + "/Tests/Recordings/presse-in-posen.strong.txt"))
        let outcome = try Self.run(["practice", "presse-in-posen", "--store", "none"], input: lines)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Auswertung: 100 von 100, bestanden (ab 70)"))
        let english = try Self.run(
            ["practice", "presse-in-posen", "--store", "none", "--interface", "en", "--exam"], input: lines)
        #expect(english.output.contains("Scorecard: 100 of 100, passed (from 70)"))
    }

    @Test func theSameSessionIsTheSameBytes() throws {
        let arguments = [
            "practice", "presse-in-posen", "--input", "Tests/Recordings/presse-in-posen.strong.txt", "--format", "json",
        ]
        let first = try Self.run(arguments)
        #expect(first.status == 0)
        #expect(first.output == (try Self.run(arguments).output))
        let document = try #require(try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any])
        #expect(
            Set(document.keys) == [
                "scenario", "scenarioHash", "seed", "rules", "greeting", "turns", "opener", "scorecard", "ending",
            ])
    }

    @Test(arguments: [
        (
            ["practice", "presse-in-possen"], 66,
            "einstieg: Ein Szenario „presse-in-possen“ gibt es nicht. Meinten Sie „presse-in-posen“? „einstieg scenario list“ zeigt alle.\n"
        ),
        (
            ["practice", "presse-in-posen", "--input", "/no/such"], 66,
            "einstieg: /no/such: Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner.\n"
        ),
        (
            ["check", "/no/such"], 66,
            "einstieg: /no/such: Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner.\n"
        ),
        (
            ["check", "Sources/CReadline"], 66,
            "einstieg: Sources/CReadline: In diesem Ordner liegt kein Einstieg (.txt, .md, .csv, .jsonl).\n"
        ),
        (
            ["explain", "Bedarfsfarge"], 64,
            "einstieg: Eine Regel „Bedarfsfarge“ gibt es nicht. Meinten Sie „Bedarfsfrage“? „einstieg erkläre“ zeigt alle.\n"
        ),
        (
            ["check"], 65,
            "einstieg: Standardeingabe: Die Datei ist leer. Nehmen Sie eine vorhandene Datei als Muster.\n"
        ),
        (
            ["script", "fill", "beobachtung-stellenanzeige"], 65,
            "einstieg: beobachtung-stellenanzeige.md: Der Platzhalter „salutation“ ist nicht gefüllt. Geben Sie ihn an: --set salutation=…\n"
        ),
        (
            ["progress", "--store", "/proc/x/y.sqlite"], 74,
            "einstieg: /proc/x/y.sqlite: Die Datei lässt sich nicht anlegen oder öffnen. Prüfen Sie den Ordner, oder nehmen Sie --store none.\n"
        ),
        (
            ["practice", "presse-in-posen", "--library", "/tmp/nothing"], 66,
            "einstieg: Ich finde keinen Ordner „Scenarios“. Gesucht habe ich in: /tmp/nothing. Nennen Sie ihn mit --library ORDNER.\n"
        ),
    ])
    func mistakesAreNamed(arguments: [String], status: Int, complaint: String) throws {
        let outcome = try Self.run(arguments)
        #expect(outcome.status == Int32(status))
        #expect(outcome.complaint == complaint)
    }

    @Test(arguments: [
        ["practice", "--seed", "x"], ["nonsense", "more"], ["check", "--channel", "fax"],
        ["progress", "--interface", "fr"],
    ])
    func wrongUsageIs64(arguments: [String]) throws { #expect(try Self.run(arguments).status == 64) }

    @Test func brokenLinesAreAnsweredInTheirPlace() throws {
        let good =
            #"{"id":"a","language":"de","channel":"phone","temperature":"cold","touch":1,"audience":"business","prospect":{"name":"","role":"","company":"","industry":"","facts":[],"trigger":null},"subject":null,"text":"Guten Tag"}"#
        let rows = [
            good, "{", good.replacing("phone", with: "fax"), good.replacing(#","text":"Guten Tag""#, with: ""), good,
        ]
        let outcome = try Self.run(
            ["check", "--format", "jsonl"], input: Data((rows.joined(separator: "\n") + "\n").utf8))
        #expect(outcome.status == 65)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 5)
        #expect(lines[1] == #"{"id":null,"error":"Die Zeile ist kein gültiges JSON.","line":2}"#)
        #expect(lines[2] == #"{"id":"a","error":"„channel“ hat einen unbekannten Wert.","line":3}"#)
        #expect(lines[3] == #"{"id":"a","error":"„text“ fehlt.","line":4}"#)
        #expect(lines[0] == lines[4])
    }

    @Test func nothingSteersTheTerminal() throws {
        let line = Data("Guten Tag \u{1B}]0;x\u{7}\u{202E}\u{9B}31m Herr Oltmanns\n".utf8)
        for arguments in [["practice", "presse-in-posen", "--store", "none"], ["check"]] {
            let output = try Self.run(arguments, input: line).output
            for scalar in output.unicodeScalars {
                #expect(
                    scalar == "\n"
                        || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
            }
        }
    }

    @Test func helpIsThere() throws {
        for arguments in [
            ["--help"], ["practice", "--help"], ["check", "--help"], ["explain", "--help"],
            ["scenario", "list", "--help"],
            ["script", "fill", "--help"],
        ] {
            let outcome = try Self.run(arguments)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("USAGE: einstieg"))
        }
    }
}
