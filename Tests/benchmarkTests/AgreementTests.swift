import Checklist
import Foundation
import Testing

@testable import benchmark

/// The project's own marked openers: what is built to fool the checker does not, and plain good ones get their due.
@Suite struct AgreementTests {
    static let folder =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Openers"

    /// Quadratic weighted kappa that every set has to keep, on average over the four items.
    @Test func everySetAgrees() throws {
        let names = try MarkedOpener.sets(in: Self.folder)
        #expect(names.count >= 15)
        for name in names {
            let agreement = Agreement(try MarkedOpener.read(folder: Self.folder, name: name))
            let mean = ChecklistItem.allCases.reduce(0) { $0 + (agreement.kappa[$1] ?? 0) } / 4
            #expect(mean >= 0.7, "\(name): \(mean)")
            #expect(agreement.flagF1 >= 0.6, "\(name): flags \(agreement.flagF1)")
        }
    }

    /// How many items of a set that should have one level were given another.
    private func mistaken(in set: String, _ wanted: Level, for marked: Level) throws -> (all: Int, share: Double) {
        let openers = try MarkedOpener.read(folder: Self.folder, name: set)
        #expect(openers.count >= 60)
        var all = 0
        var mistaken = 0
        for opener in openers {
            for item in ChecklistItem.allCases where opener.reference.level(item) == wanted.rawValue {
                all += 1
                if opener.marks.level(item) == marked { mistaken += 1 }
            }
        }
        return (all, Double(mistaken) / Double(max(1, all)))
    }

    /// Cue phrases without content, recited checklists, times of something else: what is worth nothing seldom gets
    /// full marks.
    @Test func magicWordsDoNotHelp() throws {
        let fooled = try mistaken(in: "foolers", .missing, for: .met)
        #expect(fooled.all >= 180)
        #expect(fooled.share <= 0.07)
    }

    /// No cue phrase, dialect, typos, no punctuation: what is worth full marks seldom gets none.
    @Test func plainGoodOpenersAreMarkedUp() throws {
        let missed = try mistaken(in: "plain", .met, for: .missing)
        #expect(missed.all >= 200)
        #expect(missed.share <= 0.08)
    }
}
