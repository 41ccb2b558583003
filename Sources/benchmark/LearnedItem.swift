import ArgumentParser
import Checklist

/// An item whose marks are weighed, as the learning of its weights needs it.
struct LearnedItem {
    /// The items there are.
    enum Name: String, ExpressibleByArgument, CaseIterable { case value, entry }

    let item: ChecklistItem
    /// The rule's type and that of its marks, as they are written in the source.
    let rule: String
    let mark: String
    /// The names of the marks, and which way they may count.
    let marks: [String]
    let directions: [MarkDirection]
    /// The mark that makes an opener met whatever the rest weighs.
    let whole: Int?
    /// Whether the weights of remark and opener are learned together.
    let isJoint: Bool
    /// The remarks of an opener with their marks.
    let remarks: @Sendable (Opener) -> [LearnedRemark]

    init(_ name: Name) {
        switch name {
        case .value:
            self.init(
                .valueFollowUp, "ValueFollowUp", ValueMark.self, whole: ValueMark.wholeCase,
                isJoint: false, { $0.valueRemarks })
        case .entry:
            self.init(.personalEntry, "PersonalEntry", EntryMark.self, whole: nil, isJoint: true, { $0.entryRemarks })
        }
    }

    private init<Mark: WeighedMark>(
        _ item: ChecklistItem, _ rule: String, _ mark: Mark.Type, whole: Mark?,
        isJoint: Bool, _ remarks: @escaping @Sendable (Opener) -> [LearnedRemark]
    ) {
        self.item = item
        self.rule = rule
        self.mark = "\(mark)"
        self.whole = whole?.rawValue
        self.isJoint = isJoint
        self.remarks = remarks
        marks = Mark.allCases.map { "\($0)" }
        directions = Mark.allCases.map(\.direction)
    }

    // MARK: Examples

    /// An opener with reference marks, as it is learned from.
    func example(_ opener: MarkedOpener) -> LearnedWeights.Example {
        let quotes = opener.reference.items[item.rawValue]?.evidence.map(\.quote) ?? []
        return example(opener.opener, quotes, opener.reference.level(item), count: 1)
    }

    /// The examples of the rule's page, which have to come out; each counts for several openers.
    var pageExamples: [LearnedWeights.Example] {
        item.page.examples.map { example in
            let quotes = example.marked.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first }
            return self.example(example.opener, quotes.map(String.init), example.level.rawValue, count: 4)
        }
    }

    private func example(
        _ opener: Opener, _ evidence: [String], _ level: Int, count: Double
    ) -> LearnedWeights.Example {
        let quotes = evidence.map { words($0) }
        var seen = Set<Int>()
        let remarks = remarks(opener).map { remark in
            seen.formUnion(remark.marks)
            let said = words(remark.quote)
            return LearnedWeights.Example.Remark(
                marks: remark.marks, level: quotes.contains { meets($0, said) } ? level : 0,
                isHalfAtMost: remark.isHalfAtMost)
        }
        return LearnedWeights.Example(remarks: remarks, marks: seen.sorted(), level: level, count: count)
    }

    private func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }

    /// Whether a quote lies in a remark: half of the shorter one's words are in the other.
    private func meets(_ quote: [String], _ remark: [String]) -> Bool {
        guard !quote.isEmpty, remark.count > 1 else { return false }
        let (short, other) = quote.count <= remark.count ? (quote, Set(remark)) : (remark, Set(quote))
        return short.count { other.contains($0) } * 2 >= short.count
    }

    // MARK: The table

    /// The source of the table.
    func source(of weights: LearnedWeights) -> String {
        let rows = weights.marks.map { mark in
            "            (.\(marks[mark]), \(weights.table.map { "\($0[mark])" }.joined(separator: ", "))),"
        }
        let bounds = weights.bounds
        return """
            extension \(rule) {
                /// How much each mark counts.
                ///
                /// `benchmark fit \(self.mark == "ValueMark" ? "value" : "entry") FOLDER... --write FILE` learns them from openers with reference marks and wrote this file.
                /// No mark counts against its direction (`\(self.mark).direction`); a mark that is not here counts nothing.
                static let weights = MarkWeights<\(self.mark)>(
                    [
            \(rows.joined(separator: "\n"))
                    ],
                    start: (met: \(weights.start[0]), any: \(weights.start[1])),
                    bounds: (met: \(bounds[0]), half: \(bounds[1]), any: \(bounds[2])))
            }

            """
    }
}
