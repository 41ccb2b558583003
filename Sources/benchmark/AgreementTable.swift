import ArgumentParser
import Checklist
import Foundation
import Linguistics

/// Prints how well the checker agrees with reference marks, file by file and over all of them.
///
/// A set is a pair of files `NAME.openers.jsonl` and `NAME.marks.jsonl`; quadratic weighted kappa an item, the share
/// of quotes that meet, and F1 over all flags.
struct AgreementTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "How well the checker agrees with reference marks.")

    @Argument(help: "Folders with NAME.openers.jsonl and NAME.marks.jsonl.")
    var folders: [String]
    @Option(help: "List the openers on which this item or flag differs, with texts.")
    var misses: String?
    @Option(help: "Only sets whose name holds this.")
    var only: String?

    func run() throws {
        var all: [MarkedOpener] = []
        var sets: [(name: String, openers: [MarkedOpener])] = []
        for folder in folders {
            for name in try MarkedOpener.sets(in: folder) where only.map(name.contains) ?? true {
                let openers = try MarkedOpener.read(folder: folder, name: name)
                sets.append((name, openers))
                all += openers
            }
        }
        if let misses {
            for opener in all { opener.printMiss(misses) }
            return
        }
        print("set              n   entry question step  value | mean   evidence | flags F1")
        for set in sets { print(row(set.name, Agreement(set.openers))) }
        print(row("all", Agreement(all)))
        let splits: [(String, (MarkedOpener) -> String)] = [
            ("language", { $0.opener.context.language.rawValue }), ("channel", { $0.opener.context.channel.rawValue }),
            ("temperature", { $0.opener.context.temperature.rawValue }),
        ]
        for (_, value) in splits {
            for kind in Set(all.map(value)).sorted() { print(row(kind, Agreement(all.filter { value($0) == kind }))) }
        }
        print("\nflag                 n  marked  precision  recall")
        let agreement = Agreement(all)
        for flag in Flag.allCases {
            let count = agreement.flags[flag] ?? Agreement.Count()
            let name = flag.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0)
            print(
                name
                    + String(
                        format: "%4d    %4d       %.2f    %.2f", count.wanted, count.marked, count.precision,
                        count.recall))
        }
    }

    private func row(_ name: String, _ agreement: Agreement) -> String {
        let kappas = ChecklistItem.allCases.map { agreement.kappa[$0] ?? 0 }
        return name.padding(toLength: 14, withPad: " ", startingAt: 0)
            + String(
                format: "%4d   %.3f  %.3f  %.3f  %.3f | %.3f   %.3f    | %.3f", agreement.count, kappas[0], kappas[1],
                kappas[2], kappas[3], kappas.reduce(0, +) / 4, agreement.evidence, agreement.flagF1)
    }
}
