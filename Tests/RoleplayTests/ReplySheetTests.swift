import Foundation
import Testing

@testable import Roleplay

/// How often the persona's reply fits, over all sheets; `EINSTIEG_MISSES=1` prints where it does not.
@Suite struct ReplySheetTests {
    /// `EINSTIEG_DUMP=FILE` writes what the weights are learned from: a question's number, whether the answer fits, features.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["EINSTIEG_DUMP"] != nil))
    func dumpFeatures() throws {
        var rows = "row\tsheet\tshort\tfits\t\(AnswerFeature.allCases.map(\.rawValue).joined(separator: "\t"))\n"
        var number = 0
        for path in Package.files(below: "Tests/Questions", ending: "tsv") {
            let sheet = try ReplySheet(path: path)
            for row in sheet.rows {
                number += 1
                let isQuestion = row.accepted.contains { $0.contains(":") || $0 == "short" }
                guard isQuestion else { continue }
                for (features, isAccepted) in sheet.features(of: row) {
                    let values = features.map { "\($0)" }.joined(separator: "\t")
                    rows += "\(number)\t\(sheet.scenario.id)\t\(row.accepted.contains("short") ? 1 : 0)\t\(isAccepted ? 1 : 0)\t\(values)\n"
                }
            }
        }
        try rows.write(toFile: ProcessInfo.processInfo.environment["EINSTIEG_DUMP"] ?? "", atomically: true, encoding: .utf8)
    }

    @Test func repliesFit() throws {
        let showsMisses = ProcessInfo.processInfo.environment["EINSTIEG_MISSES"] != nil
        var rows = 0
        var fitting = 0
        var kinds: [String: (right: Int, of: Int)] = [:]
        for path in Package.files(below: "Tests/Questions", ending: "tsv") {
            let sheet = try ReplySheet(path: path)
            for row in sheet.rows {
                let (replies, reaction) = sheet.reply(to: row)
                let fits = replies.allSatisfy { reply in
                    !["need", "answer"].contains(reply.split(separator: ":").first.map(String.init) ?? "")
                        || row.accepted.contains(reply) || reply.hasPrefix("answer:") && replies.contains { $0.hasPrefix("about:") && row.accepted.contains($0) }
                } && replies.contains { row.accepted.contains($0) }
                rows += 1
                fitting += fits ? 1 : 0
                let kind = row.accepted[0].split(separator: ":").first.map(String.init) ?? ""
                kinds[kind, default: (0, 0)].of += 1
                kinds[kind, default: (0, 0)].right += fits ? 1 : 0
                if showsMisses, !fits {
                    let acts = reaction.understanding.acts.map(\.act.rawValue).joined(separator: ",")
                    print(
                        "MISS \(sheet.scenario.id) [\(row.after?.id ?? "-")] \(row.line) => \(row.accepted) got "
                            + "\(replies) \(reaction.rule.rawValue) {\(acts)} \(reaction.understanding.answers.prefix(2).map { "\($0.topic.id) \(Int(100 * $0.score))" })")
                }
            }
        }
        if showsMisses {
            print("FIT \(fitting) of \(rows)")
            for kind in kinds.keys.sorted() { print("  \(kind) \(kinds[kind]!)") }
        }
        #expect(Double(fitting) >= 0.8 * Double(rows), "\(fitting) of \(rows) replies fit")
    }
}
