import Foundation
import Linguistics
import Reports
import Scenarios
import Testing

@testable import einstieg

/// Scenario files with mistakes that real authors make, and what they are told, word for word.
///
/// `EINSTIEG_RECORD=1 swift test --filter BrokenScenarioTests` writes the messages anew, to be read and committed.
@Suite struct BrokenScenarioTests {
    static let folder = Package.folder + "/Tests/ScenariosTests/Broken"
    static let names = Package.files(below: "Tests/ScenariosTests/Broken", ending: "yaml").map {
        String(($0.split(separator: "/").last ?? "").dropLast(".yaml".count))
    }

    static func told(_ source: SourceFile) -> String {
        Language.allCases.map { language in
            InspectionReport(
                inspections: [Inspection(source)], page: Page(language: language, width: 80, ansi: false)
            ).text
        }.joined(separator: "\n\n----\n\n") + "\n"
    }

    @Test(arguments: names)
    func theWholeMessage(name: String) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name).yaml"))
        let told = Self.told(try SourceFile(name: name + ".yaml", bytes: [UInt8](bytes)))
        let path = "\(Self.folder)/\(name).txt"
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] == "1" {
            try told.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(told == (try String(contentsOfFile: path, encoding: .utf8)))
    }

    @Test func thereAreForty() { #expect(Self.names.count >= 40) }

    /// Cut, doubled and flipped files are read or refused, with every place inside the file.
    @Test func damagedFilesGetAMessage() throws {
        var state: UInt64 = 5
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, bound)))
        }
        for name in Self.names {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name).yaml")))
            for round in 0..<6 {
                var damaged = bytes
                let place = next(damaged.count)
                switch round {
                case 0: damaged = Array(damaged.prefix(place))
                case 1:
                    damaged.insert(
                        contentsOf: damaged[min(place, 200)..<place + min(300, damaged.count - place)], at: place)
                case 2: damaged += damaged
                default: for _ in 0...3 { damaged[next(damaged.count)] ^= UInt8(1 << next(7)) }
                }
                do throws(Diagnostic) {
                    let inspection = Inspection(try SourceFile(name: name + ".yaml", bytes: damaged))
                    let rows = damaged.split(omittingEmptySubsequences: false) { $0 == 0x0A }.count
                    for diagnostic in inspection.diagnostics { #expect(diagnostic.place.line <= rows + 1) }
                } catch {
                    #expect(["S104", "S105", "S106", "S107"].contains(error.code))
                }
            }
        }
    }

    /// A file that somebody made to do harm; only its name is printed.
    struct Hostile: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: String
        let text: String

        init(_ name: String, _ code: String, _ text: String) {
            (testDescription, self.code, self.text) = (name, code, text)
        }
    }

    @Test(arguments: [
        Hostile("brackets", "S108", String(repeating: "[", count: 100_000)),
        Hostile("braces", "S108", "a: " + String(repeating: "{a: ", count: 100_000)),
        Hostile("dashes", "S108", String(repeating: "- ", count: 100_000)),
        Hostile("questions", "S108", String(repeating: "? ", count: 100_000)),
        Hostile(
            "steps", "S108", (0..<450).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")),
        Hostile("anchors", "S112", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"),
        Hostile("control", "S110", "title: \u{1}\n"), Hostile("one word", "S208", "x"),
        Hostile("a list", "S208", "- a\n- b\n"), Hostile("comments", "S105", "# nichts\n# gar nichts\n"),
        Hostile("keys", "S201", (0..<3000).map { "schluessel\($0): x\n" }.joined()),
        Hostile("entries", "S202", "needs:\n" + String(repeating: "  - id: x\n", count: 3000)),
        Hostile("a long key", "S120", String(repeating: "x", count: 100_000) + ": y\n"),
        Hostile("a long value", "S202", "title: " + String(repeating: "ä", count: 100_000) + "\n"),
    ])
    func hostileFilesGetAMessage(file: Hostile) throws {
        let source = try SourceFile(name: "hostile.yaml", bytes: Array(file.text.utf8))
        let found = Inspection(source).diagnostics
        #expect(found.first?.code == file.code)
        #expect(found.count <= 110)
        let isShort = Self.told(source).utf8.count < 100_000
        #expect(isShort, "no message is as long as the file")
    }
}
