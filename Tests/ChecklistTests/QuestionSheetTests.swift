import Checklist
import Linguistics
import Testing

/// Every row of the sheet comes out with its level and its place.
///
/// The sheet was written before the rules for it. Of its first sixty rows for each language every second one was read
/// while they were written: there 38 of 60 came out right before and 59 after. The others were looked at only when the
/// rules stood: 40 of 60 before, 54 after. The next 46 rows were written later still, and 39 came out right at once; the
/// 32 at the head of the two sheets were written together with their rules.
@Suite("Nearly two hundred questions")
struct QuestionSheetTests {
    @Test func bothLanguagesAreThere() {
        #expect(QuestionSheet.rows.count == 198)
        for level in [Level.missing, .partial, .met] {
            #expect(QuestionSheet.rows.count { $0.level == level } >= 30)
        }
    }

    @Test func levels() {
        for row in QuestionSheet.rows {
            let level = Checker().marks(for: row.opener).level(.needsQuestion)
            #expect(level == row.level, "\(row.marked)")
        }
    }

    /// The quote lies in the place marked or holds it; where a question has two halves either may be shown.
    @Test func places() {
        for row in QuestionSheet.rows where row.level > .missing {
            let place = letters(row.marked.split(separator: "«").last?.split(separator: "»").first ?? "")
            let quote = letters(Checker().marks(for: row.opener).items[.needsQuestion]?.evidence.first?.quote ?? "")
            #expect(!quote.isEmpty && (place.contains(quote) || quote.contains(place)), "\(row.marked)")
        }
    }

    private func letters(_ text: some StringProtocol) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }
}
