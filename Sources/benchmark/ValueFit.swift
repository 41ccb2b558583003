import ArgumentParser
import Checklist
import Foundation

/// Learns the weights of the item on value from openers with reference marks and from the rule's page.
///
/// First it measures what can be expected of them on openers by other hands: for each set, weights are learned from all
/// the others. Then it learns from all and prints the table, or writes it.
struct ValueFit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit", abstract: "Learns the weights of the item on value from reference marks.")

    /// A set with its openers as they are learned from.
    private struct ExampleSet {
        let name: String
        let examples: [ValueWeights.Example]
    }

    @Argument(help: "Folders with NAME.openers.jsonl and NAME.marks.jsonl.")
    var folders: [String]
    @Option(help: "How many marks may have a weight.")
    var marks = 60
    @Option(help: "Weights below it are dropped, in hundredths.")
    var least = 5
    @Option(help: "Write the table to this file instead of printing it.")
    var write: String?
    @ArgumentParser.Flag(help: "Measure beside it weights of any sign for all marks, to see what the limits cost.")
    var compare = false
    @ArgumentParser.Flag(help: "Do not measure, only learn.")
    var noMeasure = false

    func run() throws {
        let sets = try folders.flatMap { folder in
            try MarkedOpener.sets(in: folder).map { name in
                ExampleSet(
                    name: name, examples: try MarkedOpener.read(folder: folder, name: name).map(ValueFit.example))
            }
        }
        let weights = ValueWeights(ValueFit.pageExamples + sets.flatMap(\.examples), limits)
        if !noMeasure { measure(sets, weights) }
        let source = ValueFit.source(of: weights)
        if let write {
            try source.write(toFile: write, atomically: true, encoding: .utf8)
            print("\(weights.marks.count) marks have a weight: \(write)")
        } else {
            print("\n\(source)", terminator: "")
        }
    }

    // MARK: Limits

    private var limits: ValueWeights.Limits {
        let bounds = (0..<4).map { kind in
            ValueMark.allCases.map { mark -> ClosedRange<Double> in
                switch mark.direction {
                case .useful: 0...ValueFit.farthest
                case .half: kind % 2 == 0 ? -ValueFit.farthest...0 : 0...ValueFit.farthest
                case .against: -ValueFit.farthest...0
                }
            }
        }
        return ValueWeights.Limits(
            bounds: bounds, marks: marks, least: Double(least) / 100, whole: ValueMark.wholeCase.rawValue)
    }

    private var noLimits: ValueWeights.Limits {
        let free = ValueMark.allCases.map { _ in -ValueFit.farthest...ValueFit.farthest }
        return ValueWeights.Limits(
            bounds: [free, free, free, free], marks: free.count, least: 0, whole: ValueMark.wholeCase.rawValue)
    }

    /// No weight comes near it.
    private static let farthest = 100.0

    // MARK: Examples

    private static func example(_ opener: MarkedOpener) -> ValueWeights.Example {
        let quotes = opener.reference.items[ChecklistItem.valueFollowUp.rawValue]?.evidence.map(\.quote) ?? []
        return example(opener.opener, quotes, opener.reference.level(.valueFollowUp), count: 1)
    }

    /// The examples of the rule's page, which have to come out; each counts for several openers.
    private static var pageExamples: [ValueWeights.Example] {
        ChecklistItem.valueFollowUp.page.examples.map { example in
            let quotes = example.marked.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first }
            return self.example(example.opener, quotes.map(String.init), example.level.rawValue, count: 4)
        }
    }

    private static func example(
        _ opener: Opener, _ evidence: [String], _ level: Int, count: Double
    ) -> ValueWeights.Example {
        let quotes = evidence.map { words($0) }
        var seen = Set<Int>()
        let remarks = ValueRemark.all(in: opener).map { remark in
            let marks = ValueMark.allCases.filter(remark.marks.contains).map(\.rawValue)
            seen.formUnion(marks)
            let said = words(remark.quote)
            return ValueWeights.Example.Remark(
                marks: marks, level: quotes.contains { meets($0, said) } ? level : 0)
        }
        return ValueWeights.Example(remarks: remarks, marks: seen.sorted(), level: level, count: count)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }

    /// Whether a quote lies in a remark: half of the shorter one's words are in the other.
    private static func meets(_ quote: [String], _ remark: [String]) -> Bool {
        guard !quote.isEmpty, remark.count > 2 else { return false }
        let (short, other) = quote.count <= remark.count ? (quote, Set(remark)) : (remark, Set(quote))
        return short.count { other.contains($0) } * 2 >= short.count
    }

    // MARK: Measuring

    private func measure(_ sets: [ExampleSet], _ weights: ValueWeights) {
        print("kappa of the item on value, set by set: learned from all sets, and from all but this one")
        print("set              n   all    others" + (compare ? "  others, any sign, all marks" : ""))
        var inside: [(Int, Int)] = []
        var outside: [(Int, Int)] = []
        var free: [(Int, Int)] = []
        func pairs(_ weights: ValueWeights, _ set: ExampleSet) -> [(Int, Int)] {
            set.examples.map { ($0.level, weights.level(of: $0)) }
        }
        for (index, set) in sets.enumerated() {
            let others = ValueFit.pageExamples + sets.indices.filter { $0 != index }.flatMap { sets[$0].examples }
            let setInside = pairs(weights, set)
            let setOutside = pairs(ValueWeights(others, limits), set)
            let setFree = compare ? pairs(ValueWeights(others, noLimits), set) : []
            inside += setInside
            outside += setOutside
            free += setFree
            printRow(set.name, setInside, setOutside, setFree)
        }
        printRow("all", inside, outside, free)
    }

    private func printRow(
        _ name: String, _ inside: [(Int, Int)], _ outside: [(Int, Int)], _ free: [(Int, Int)]
    ) {
        var row = name.padding(toLength: 14, withPad: " ", startingAt: 0)
        row += String(format: "%4d   %.3f  %.3f", inside.count, Agreement.kappa(inside), Agreement.kappa(outside))
        if compare { row += String(format: "   %.3f", Agreement.kappa(free)) }
        print(row)
    }

    // MARK: The table

    private static func source(of weights: ValueWeights) -> String {
        let table = weights.table
        let rows = weights.marks.map { mark in
            "        (.\(ValueMark.allCases[mark]), \(table.map { "\($0[mark])" }.joined(separator: ", "))),"
        }
        return """
            import Linguistics

            extension ValueFollowUp {
                /// How much each mark counts, in hundredths of log-odds: where it stands in a remark, for something useful and for
                /// anything of value at all, and where it stands anywhere in the opener, for the same two.
                ///
                /// `benchmark fit FOLDER... --write FILE` learns them from openers with reference marks and wrote this file.
                /// No mark counts against its direction (`ValueMark.direction`); a mark that is not here counts nothing.
                static let weights: [(mark: ValueMark, useful: Int, any: Int, usefulOverall: Int, anyOverall: Int)] = [
            \(rows.joined(separator: "\n"))
                ]

                /// What an opener without any mark has.
                static let start = (useful: \(weights.start[0]), any: \(weights.start[1]))
                /// From here on something useful is there, from here on it is half there, from here on there is some value.
                static let bounds = (useful: \(weights.bounds[0]), half: \(weights.bounds[1]), any: \(weights.bounds[2]))
            }

            """
    }
}
