import Checklist
import Linguistics
import Testing

@testable import Reports

@Suite("What people see of marks and rules")
struct CheckViewTests {
    static let page = Page(language: .english, width: 60, ansi: false)

    static let marks = Marks(
        items: [
            .personalEntry: ItemMark(
                level: .met, evidence: [Evidence(part: .text, quote: "Your ninth shop", start: 0, end: 15)],
                reason: Localized(de: "Gut.", en: "Good."), advice: nil),
            .needsQuestion: ItemMark(
                level: .missing, evidence: [], reason: Localized(de: "Keine Frage.", en: "No question."),
                advice: Localized(de: "Fragen Sie.", en: "Ask.")),
            .nextStep: ItemMark(
                level: .partial, evidence: [], reason: Localized(de: "Ohne Wahl.", en: "No choice."),
                advice: Localized(de: "Zwei Zeiten.", en: "Two times.")),
            .valueFollowUp: ItemMark(
                level: .met, evidence: [], reason: Localized(de: "Gut.", en: "Good."), advice: nil),
        ],
        flags: [
            FlagMark(
                flag: .stockPhrase, evidence: Evidence(part: .text, quote: "I hope", start: 17, end: 23),
                reason: Localized(de: "Floskel.", en: "Worn."), advice: Localized(de: "Weg.", en: "Cut it."))
        ])

    @Test func marksWithTheirAdvice() {
        #expect(
            MarksView(Self.marks, subject: "Shop", text: "Your ninth shop. I hope.\n").text(Self.page, adviceLimit: 4)
                == """
                    Shop

                    Your ninth shop. I hope.
                    ~~~~~~~~~~~~~~~  ~~~~~~

                  ✓ Personal entry  Good.
                  ✗ Needs question  No question.
                  ◐ Small next step  No choice.
                  ✓ Value  Good.
                  ! Stock phrase  Worn.

                  →  Ask.
                  →  Two times.
                  →  Cut it.
                """)
    }

    @Test func whatIsAllowedIsNoFinding() {
        let view = MarksView(
            Self.marks, subject: nil, text: "Your ninth shop. I hope.",
            allowed: [.item(.needsQuestion), .item(.personalEntry), .flag(.stockPhrase)])
        #expect(
            view.text(Self.page, adviceLimit: 4) == """
                    Your ninth shop. I hope.
                    ~~~~~~~~~~~~~~~

                  ✓ Personal entry  Good.
                  – Needs question  allowed
                  ◐ Small next step  No choice.
                  ✓ Value  Good.
                  – Stock phrase  allowed

                  →  Two times.
                """)
    }

    @Test(arguments: [
        (
            "a.txt", "Floskel", "Weg damit.",
            "::warning file=a.txt,line=3,col=5,title=Floskel::Weg damit."
        ),
        (
            "a,b:c%.txt", "x:y,z", "50 %: ja,\r\nnein\n",
            "::warning file=a%2Cb%3Ac%25.txt,line=3,col=5,title=x%3Ay%2Cz::50 %25: ja,%0Anein%0A"
        ),
        (nil, "Floskel", "\u{1B}[31m::error::", "::warning title=Floskel::␛[31m::error::"),
    ])
    func annotations(file: String?, title: String, message: String, line: String) {
        let annotation = GitHubAnnotation(
            .warning, file: file, place: TextPlace(line: 3, column: 5), title: title, message: message)
        #expect(annotation.line == line)
    }

    @Test func rulesAreListed() {
        #expect(
            RuleView.list(Self.page) == """
                Checklist
                  personalEntry     Personal entry
                  needsQuestion     Needs question
                  nextStep          Small next step
                  valueFollowUp     Value

                What is flagged
                  stockPhrase       Stock phrase
                  monologue         Monologue
                  pressure          Pressure
                  bareReminder      Bare reminder
                  wrongFact         Wrong fact
                  pretence          Pretence
                  noOptOut          No way to decline
                  consumerColdCall  Unlawful cold call
                """)
    }

    @Test func aRuleIsExplained() {
        let content = RulePage(
            rule: Localized(de: "", en: "A worn phrase."),
            raises: [Localized(de: "", en: "“I hope this finds you well”")],
            lowers: [Localized(de: "", en: "a greeting")],
            examples: [
                RuleExample("Good day.", .missing, .english),
                RuleExample("«I hope» so.", .met, .english, .email, touch: 2),
                RuleExample("Guten Tag.", .missing),
            ], section: 6)
        #expect(
            RuleView(.flag(.stockPhrase), content: content).text(Self.page) == """
                Stock phrase  stockPhrase

                  A worn phrase.

                What is flagged
                  –  “I hope this finds you well”

                What is fine
                  –  a greeting

                Examples

                  ! Stock phrase  E-mail · cold · touch 2
                    I hope so.
                    ~~~~~~

                  ✓ fine  Phone · cold
                    Good day.

                Section 6 of the advice article is behind it: From the first
                sentence to a meeting.
                """)
    }
}
