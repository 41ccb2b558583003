import Foundation
import Testing

@testable import Roleplay

/// How often the persona's reply fits, over all sheets.
///
/// `EINSTIEG_MISSES=1` prints the replies that do not fit; `EINSTIEG_DUMP=FILE` writes what `AnswerWeights` are learned
/// from: the number of the row, whether an evasion would do, whether the answer fits, and its features.
@Suite struct ReplySheetTests {
    @Test func repliesFit() throws {
        let environment = ProcessInfo.processInfo.environment
        var counts = ["fits": 0, "evades": 0, "errs": 0]
        var misses: [String] = []
        var dump = ["row\tsheet\tshort\tfits\tid\t\(AnswerFeature.allCases.map { "\($0)" }.joined(separator: "\t"))"]
        for path in Package.files(below: "Tests/Questions", ending: "tsv") {
            let sheet = try ReplySheet(path: path)
            for (number, row) in sheet.rows.enumerated() {
                let reply = sheet.reply(to: row)
                counts[reply.verdict.rawValue, default: 0] += 1
                if reply.verdict != .fits { misses.append("\(sheet.scenario.id) \(reply.description)") }
                guard environment["EINSTIEG_DUMP"] != nil, row.isQuestion else { continue }
                for (line, features, isAccepted) in sheet.features(of: row) {
                    let values = features.map { "\($0)" }.joined(separator: "\t")
                    let evades = row.accepted.contains("short") ? 1 : 0
                    dump.append(
                        "\(sheet.scenario.id)\(number)\t\(sheet.scenario.id)\t\(evades)\t\(isAccepted ? 1 : 0)\t\(line)\t\(values)"
                    )
                }
            }
        }
        if let file = environment["EINSTIEG_DUMP"] {
            try dump.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        }
        if environment["EINSTIEG_MISSES"] != nil {
            print(misses.joined(separator: "\n"))
            print(counts.sorted { $0.key < $1.key })
        }
        let all = Double(counts.values.reduce(0, +))
        #expect(Double(counts["fits"] ?? 0) / all >= 0.82, "\(counts)")
        #expect(Double(counts["errs"] ?? 0) / all <= 0.13, "\(counts)")
    }
}
