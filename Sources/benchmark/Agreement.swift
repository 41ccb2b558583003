import Checklist
import Foundation
import Outcomes

/// The agreement between the checker and reference marks over some openers.
struct Agreement {
    struct Count {
        var wanted = 0
        var marked = 0
        var both = 0
        var precision: Double { marked == 0 ? 1 : Double(both) / Double(marked) }
        var recall: Double { wanted == 0 ? 1 : Double(both) / Double(wanted) }
    }

    let count: Int
    private(set) var kappa: [ChecklistItem: Double] = [:]
    /// The share of quotes of both sides that have half of the shorter one's words in common.
    private(set) var evidence = 1.0
    private(set) var flags: [Flag: Count] = [:]

    init(_ openers: [MarkedOpener]) {
        count = openers.count
        var quotes = 0
        var meeting = 0
        for item in ChecklistItem.allCases {
            let pairs = openers.map { ($0.reference.level(item), $0.marks.level(item).rawValue) }
            kappa[item] = Agreement.kappa(pairs)
            for opener in openers where opener.reference.level(item) > 0 && opener.marks.level(item) > .missing {
                quotes += 1
                if opener.quotesMeet(item) { meeting += 1 }
            }
        }
        if quotes > 0 { evidence = Double(meeting) / Double(quotes) }
        for flag in Flag.allCases {
            var count = Count()
            for opener in openers {
                let wanted = opener.reference.flags.contains { $0.flag == flag.rawValue }
                let marked = opener.marks.isRaised(flag)
                if wanted { count.wanted += 1 }
                if marked { count.marked += 1 }
                if wanted && marked { count.both += 1 }
            }
            flags[flag] = count
        }
    }

    var flagF1: Double {
        let both = flags.values.reduce(0) { $0 + $1.both }
        let sum = flags.values.reduce(0) { $0 + $1.wanted + $1.marked }
        return sum == 0 ? 1 : 2 * Double(both) / Double(sum)
    }

    /// Quadratic weighted kappa over the three levels; 1 where every mark of both sides is the same.
    static func kappa(_ pairs: [(Int, Int)]) -> Double {
        WeightedKappa.value(pairs, levels: Level.allCases.count) ?? 1
    }
}
