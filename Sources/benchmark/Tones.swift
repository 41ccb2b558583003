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
            let questions = try questions(code)
            let learner = learned(rows, questions)
            let tone = learner.tone
            let mistaken = questions.count { tone.judgement(of: Text($0)).odds >= 0 }
            print("\(code) questions: \(mistaken) of \(questions.count) taken for unfair")
            let path = "\(data)/\(code)/tone.\(code).tsv"
            try learner.table.write(toFile: path, atomically: true, encoding: .utf8)
            print(path)
            measure(rows, questions, code)
        }
    }

    /// The questions of the library's sheets, which are all fair.
    private func questions(_ code: String) throws -> [String] {
        let folder = "Scenarios/\(code)"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".questions.md") }
        return try files.sorted().flatMap { file in
            try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
                .filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
        }
    }

    /// Learns from lines and from some of the questions, then once more with those that were mistaken.
    private func learned(_ rows: [ToneLearner.Row], _ questions: [String]) -> ToneLearner {
        func fair(_ lines: [String]) -> [ToneLearner.Row] { lines.map { .init(kind: .fair, line: $0) } }
        let some = fair(stride(from: 0, to: questions.count, by: Tones.first).map { questions[$0] })
        var first = ToneLearner(rows + some)
        first.learn()
        let tone = first.tone
        let mistaken = questions.filter { tone.judgement(of: Text($0)).odds >= Tones.nearly }
        var second = ToneLearner(rows + some + fair(mistaken))
        second.learn()
        return second
    }

    /// Every so many of the questions are learned from at first.
    private static let first = 40
    /// The odds from which a question is learned from the second time.
    private static let nearly = 0.0

    /// Prints how many of each kind are found in lines that were not learned from.
    private func measure(_ rows: [ToneLearner.Row], _ questions: [String], _ code: String) {
        var counts: [Tone.Kind: (all: Int, found: Int, right: Int)] = [:]
        for fold in 0..<Tones.folds {
            let others = rows.enumerated().filter { $0.offset % Tones.folds != fold }.map(\.element)
            let tone = learned(others, questions).tone
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
            print(
                "\(code) \(kind.rawValue): \(count.found) of \(count.all) (\(share) %) taken for unfair, \(count.right) as such"
            )
        }
    }
}
