import Foundation
import Scenarios
import Testing

@testable import Proofreading

/// The scenarios that come with the program are what the checks are measured by: they find nothing there.
@Suite struct LibraryTests {
    static let paths = Package.files(below: "Scenarios", ending: "yaml")

    static func draft(_ path: String) throws -> ScenarioDraft {
        let source = try SourceFile.read(path)
        let reading = ScenarioReading(source)
        let scenario = try #require(reading.scenario)
        return ScenarioDraft(ScenarioFile(source: source, scenario: scenario, places: reading.places))
    }

    static func found(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.code) \($0.place.line): \($0.message.en)" }
    }

    @Test(arguments: paths)
    func nothingIsFound(path: String) throws {
        let draft = try Self.draft(path)
        let checks = ProofreadingDiagnostics.all.filter { $0 != MissedSample.self }
        #expect(Self.found(checks.flatMap { $0.findings(in: draft) }) == [])
    }

    /// Asking every sample takes a while; `einstieg scenario check Scenarios` asks those of all scenarios.
    @Test(arguments: ["de/presse-in-posen", "en/six-hundred-cans-a-minute"])
    func everySampleIsAnsweredByItsOwnEntry(name: String) throws {
        let draft = try Self.draft("\(Package.folder)/Scenarios/\(name).yaml")
        #expect(Self.found(MissedSample.findings(in: draft)) == [])
    }
}
