import ArgumentParser
import Foundation
import Linguistics
import Roleplay

/// Learns how lines speak to the person, and writes the tables.
struct Tones: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Learns from lines whose tone is known what speaks for an attack, a threat and a complaint.")

    @Option(help: "The folder with de.tsv and en.tsv, a tone and a line a row.")
    var lines = "Tests/Tones"

    @Option(help: "The folder with de and en into which the tables are written.")
    var data = "Sources/Roleplay/Data"

    /// Into how many parts the lines are split to measure on each what was learned from the others.
    private static let folds = 5

    func run() throws {
        for language in Language.allCases {
            let code = language.rawValue
            let rows = ToneLearner.rows(of: try String(contentsOfFile: "\(lines)/\(code).tsv", encoding: .utf8))
            measure(rows, code)
            var learner = ToneLearner(rows)
            learner.learn()
            let path = "\(data)/\(code)/tone.\(code).tsv"
            try learner.table.write(toFile: path, atomically: true, encoding: .utf8)
            print(path)
        }
    }

    /// Prints how many of each kind are found in lines that were not learned from.
    private func measure(_ rows: [ToneLearner.Row], _ code: String) {
        var counts: [Tone.Kind: (all: Int, found: Int, right: Int)] = [:]
        for fold in 0..<Tones.folds {
            let learned = rows.enumerated().filter { $0.offset % Tones.folds != fold }.map(\.element)
            var learner = ToneLearner(learned)
            learner.learn()
            let tone = learner.tone
            for row in rows.enumerated().filter({ $0.offset % Tones.folds == fold }).map(\.element) {
                let judgement = tone.judgement(of: Text(row.line))
                var count = counts[row.kind] ?? (0, 0, 0)
                count.all += 1
                if judgement.odds >= 0 {
                    count.found += 1
                    if judgement.kind == row.kind { count.right += 1 }
                }
                counts[row.kind] = count
            }
        }
        for kind in Tone.Kind.allCases {
            guard let count = counts[kind] else { continue }
            let share = String(format: "%.1f", 100 * Double(count.found) / Double(count.all))
            print("\(code) \(kind.rawValue): \(count.found) of \(count.all) (\(share) %) taken for unfair, \(count.right) as such")
        }
    }
}
