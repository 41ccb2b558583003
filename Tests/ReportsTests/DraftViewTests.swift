import Checklist
import Linguistics
import Scripts
import Testing

@testable import Reports

@Suite("What a writer sees of a draft") struct DraftViewTests {
    static func draft() -> Draft {
        func marks(_ level: Level, _ quote: Range<Int>?) -> Marks {
            var items = CheckViewTests.marks.items
            items[.personalEntry] = ItemMark(
                level: level,
                evidence: quote.map { [Evidence(part: .text, quote: "", start: $0.lowerBound, end: $0.upperBound)] }
                    ?? [],
                reason: Localized(de: "Grund.", en: "Reason."), advice: nil)
            return Marks(items: items, flags: [])
        }
        var draft = Draft(
            DraftText(subject: "Shop", body: "Hello.\n\nWe lead."), marks: marks(.missing, nil))
        draft.change(
            to: DraftText(subject: "Ninth shop", body: "Hello. You opened a ninth shop."), marks: marks(.met, 7..<30))
        return draft
    }

    @Test func theDraftWithNumbersMarksAndSuggestions() {
        let suggestions = [
            Suggestion(
                rule: .item(.needsQuestion), advice: Localized(de: "Fragen Sie.", en: "Ask."),
                change: .insert("How?", .after(2))),
            Suggestion(rule: .flag(.stockPhrase), advice: Localized(de: "Weg.", en: "Cut it."), change: .remove(1)),
            Suggestion(rule: .item(.nextStep), advice: Localized(de: "Zeiten.", en: "Times."), change: nil),
        ]
        #expect(
            DraftView(Self.draft().current, suggestions: suggestions).text(CheckViewTests.page) == """
                Version 2
                  Subject  Ninth shop
                   1  Hello.
                   2  You opened a ninth shop.
                      ~~~~~~~~~~~~~~~~~~~~~~~

                  ✓ Personal entry  Reason.
                  ✗ Needs question  No question.
                  ◐ Small next step  No choice.
                  ✓ Value  Good.
                  Checklist: 62 of 100

                Suggestions
                  1  Needs question: Ask.
                     + after sentence 2: “How?”
                  2  Stock phrase: Cut it.
                     − cut sentence 1
                  3  Small next step: Times.
                """)
    }

    @Test func whatAChangeDid() throws {
        let draft = Self.draft()
        #expect(
            ChangeView(from: try #require(draft.previous), to: draft.current).text(CheckViewTests.page) == """
                From version 1 to 2
                  [-Shop-] {+Ninth shop+}

                  Hello. [-¶ We lead.-] {+You opened a ninth shop.+}

                  Item             before  now
                  ───────────────  ──────  ───
                  Personal entry        ✗    ✓
                  Needs question        ✗    ✗
                  Small next step       ◐    ◐
                  Value                 ✓    ✓
                  of 100               37   62
                """)
    }

    @Test func onATerminalTheDifferenceHasColours() {
        let page = Page(language: .english, width: 60, ansi: true)
        #expect(
            WordDifferenceView(WordDifference(from: "on Monday", to: "on Friday")).text(page)
                == "  on \u{1B}[31mMonday\u{1B}[0m \u{1B}[4;32mFriday\u{1B}[0m")
    }
}
