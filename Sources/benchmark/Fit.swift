import ArgumentParser
import Checklist
import Foundation

/// Learns the weights of an item from openers with reference marks and from the rule's page.
///
/// First it measures what can be expected of them on openers by other hands: for each set, weights are learned from all
/// the others. Then it learns from all and prints the table, or writes it.
struct Fit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit", abstract: "Learns the weights of an item from reference marks.")

    /// A set with its openers as they are learned from.
    private struct ExampleSet {
        let name: String
        let examples: [LearnedWeights.Example]
    }

    @Argument(help: "The item: value or entry.")
    var item: LearnedItem.Name
    @Argument(help: "Folders with NAME.openers.jsonl and NAME.marks.jsonl.")
    var folders: [String]
    @Option(help: "How many marks may have a weight.")
    var marks = 60
    @Option(help: "Weights below it are dropped, in hundredths.")
    var least = 5
    @Option(help: "Write the table to this file instead of printing it.")
    var write: String?
    @Option(parsing: .upToNextOption, help: "Measure too what is learned without all of these sets.")
    var without: [String] = []
    @ArgumentParser.Flag(help: "Measure beside it weights of any sign for all marks, to see what the limits cost.")
    var compare = false
    @ArgumentParser.Flag(help: "Do not measure, only learn.")
    var noMeasure = false
    @Option(help: "Write the marks of every remark to this file, one opener a line, and learn nothing.")
    var dump: String?

    func run() throws {
        let learned = LearnedItem(item)
        if let dump { return try writeMarks(learned, to: dump) }
        let sets = try folders.flatMap { folder in
            try MarkedOpener.sets(in: folder).map { name in
                ExampleSet(
                    name: name, examples: try MarkedOpener.read(folder: folder, name: name).map(learned.example))
            }
        }
        let page = learned.pageExamples
        let weights = LearnedWeights(page + sets.flatMap(\.examples), limits(learned))
        if !noMeasure { measure(sets, page, weights, learned) }
        let source = learned.source(of: weights)
        if let write {
            try source.write(toFile: write, atomically: true, encoding: .utf8)
            print("\(weights.marks.count) marks have a weight: \(write)")
        } else {
            print("\n\(source)", terminator: "")
        }
    }

    // MARK: Limits

    private func limits(_ learned: LearnedItem) -> LearnedWeights.Limits {
        let bounds = (0..<4).map { kind in
            learned.directions.map { direction -> ClosedRange<Double> in
                switch direction {
                case .towards: 0...Fit.farthest
                case .half: kind % 2 == 0 ? -Fit.farthest...0 : 0...Fit.farthest
                case .against: -Fit.farthest...0
                }
            }
        }
        return LearnedWeights.Limits(
            bounds: bounds, marks: marks, least: Double(least) / 100, whole: learned.whole,
            isJoint: learned.isJoint)
    }

    private func noLimits(_ learned: LearnedItem) -> LearnedWeights.Limits {
        let free = learned.marks.map { _ in -Fit.farthest...Fit.farthest }
        return LearnedWeights.Limits(
            bounds: [free, free, free, free], marks: free.count, least: 0, whole: learned.whole,
            isJoint: learned.isJoint)
    }

    /// No weight comes near it.
    private static let farthest = 100.0

    // MARK: Measuring

    private func measure(
        _ sets: [ExampleSet], _ page: [LearnedWeights.Example], _ weights: LearnedWeights, _ learned: LearnedItem
    ) {
        print("kappa of the item, set by set: learned from all sets, and from all but this one")
        print("set              n   all    others" + (compare ? "  others, any sign, all marks" : ""))
        var inside: [(Int, Int)] = []
        var outside: [(Int, Int)] = []
        var free: [(Int, Int)] = []
        func pairs(_ weights: LearnedWeights, _ set: ExampleSet) -> [(Int, Int)] {
            set.examples.map { ($0.level, weights.level(of: $0)) }
        }
        for (index, set) in sets.enumerated() {
            let others = page + sets.indices.filter { $0 != index }.flatMap { sets[$0].examples }
            let setInside = pairs(weights, set)
            let setOutside = pairs(LearnedWeights(others, limits(learned)), set)
            let setFree = compare ? pairs(LearnedWeights(others, noLimits(learned)), set) : []
            inside += setInside
            outside += setOutside
            free += setFree
            printRow(set.name, setInside, setOutside, setFree)
        }
        printRow("all", inside, outside, free)
        guard !without.isEmpty else { return }
        print("learned without \(without.joined(separator: ", "))")
        let others = page + sets.filter { !without.contains($0.name) }.flatMap(\.examples)
        let apart = LearnedWeights(others, limits(learned))
        for set in sets where without.contains(set.name) {
            printRow(set.name, pairs(weights, set), pairs(apart, set), [])
        }
    }

    private func printRow(
        _ name: String, _ inside: [(Int, Int)], _ outside: [(Int, Int)], _ free: [(Int, Int)]
    ) {
        var row = name.padding(toLength: 14, withPad: " ", startingAt: 0)
        row += String(format: "%4d   %.3f  %.3f", inside.count, Agreement.kappa(inside), Agreement.kappa(outside))
        if !free.isEmpty { row += String(format: "   %.3f", Agreement.kappa(free)) }
        print(row)
    }

    // MARK: Dumping

    private struct DumpedOpener: Encodable {
        struct DumpedRemark: Encodable {
            let quote: String
            let f: [String]
        }
        let set: String
        let id: String
        let level: Int
        let rule: Int
        let evidence: [String]
        let remarks: [DumpedRemark]
    }

    private func writeMarks(_ learned: LearnedItem, to path: String) throws {
        var lines = ""
        let encoder = JSONEncoder()
        for folder in folders {
            for name in try MarkedOpener.sets(in: folder) {
                for opener in try MarkedOpener.read(folder: folder, name: name) {
                    let row = DumpedOpener(
                        set: name, id: opener.id, level: opener.reference.level(learned.item),
                        rule: opener.marks.level(learned.item).rawValue,
                        evidence: opener.reference.items[learned.item.rawValue]?.evidence.map(\.quote) ?? [],
                        remarks: learned.remarks(opener.opener).map { remark in
                            DumpedOpener.DumpedRemark(quote: remark.quote, f: remark.marks.map { learned.marks[$0] })
                        })
                    lines += String(decoding: try encoder.encode(row), as: UTF8.self) + "\n"
                }
            }
        }
        try lines.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
