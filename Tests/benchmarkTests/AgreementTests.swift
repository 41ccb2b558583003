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

    /// Cue phrases without content, recited checklists, times of something else: what is worth nothing seldom gets
    /// full marks.
    @Test func magicWordsDoNotHelp() throws {
        let openers = try MarkedOpener.read(folder: Self.folder, name: "foolers")
        #expect(openers.count >= 60)
        var worthless = 0
        var fooled = 0
        for opener in openers {
            for item in ChecklistItem.allCases where opener.reference.level(item) == 0 {
                worthless += 1
                if opener.marks.level(item) == .met { fooled += 1 }
            }
        }
        #expect(worthless >= 180)
        #expect(Double(fooled) / Double(worthless) <= 0.07, "\(fooled) of \(worthless)")
    }

    /// No cue phrase, dialect, typos, no punctuation: what is worth full marks seldom gets none.
    @Test func plainGoodOpenersAreMarkedUp() throws {
        let openers = try MarkedOpener.read(folder: Self.folder, name: "plain")
        #expect(openers.count >= 60)
        var good = 0
        var missed = 0
        for opener in openers {
            for item in ChecklistItem.allCases where opener.reference.level(item) == 2 {
                good += 1
                if opener.marks.level(item) == .missing { missed += 1 }
            }
        }
        #expect(good >= 200)
        #expect(Double(missed) / Double(good) <= 0.08, "\(missed) of \(good)")
    }
}
