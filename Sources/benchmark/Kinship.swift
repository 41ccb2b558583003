import ArgumentParser
import Foundation
import Linguistics
import Roleplay
import Scenarios

/// Learns which words ask for the same from the question sheets of the library, and writes the tables.
struct Kinship: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Learns from the question sheets where words lie, and writes the tables of word kinship.")

    @Option(help: "The folder with de and en into which the tables are written.")
    var data = "Sources/Roleplay/Data"

    @Flag(help: "Leaves every word that has a place where it is, and learns the new ones.")
    var added = false

    func run() throws {
        for language in Language.allCases {
            let code = language.rawValue
            let folder = "Scenarios/\(code)"
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            let scenarios = try files.sorted().map { try Scenario.read(SourceFile.read("\(folder)/\($0)")) }
            var learner = KinshipLearner(scenarios, settled: added ? .of(language) : nil)
            learner.learn { epoch, share in
                print(code, epoch, String(format: "%.1f %% of the questions lie nearest to their line", share * 100))
            }
            let path = "\(data)/\(code)/kinship.\(code).tsv"
            try learner.table.write(toFile: path, atomically: true, encoding: .utf8)
            print(path)
        }
    }
}
