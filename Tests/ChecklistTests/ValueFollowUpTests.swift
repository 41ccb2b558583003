import Linguistics
import Testing

@testable import Checklist

/// What is left with the recipient, beyond the examples of the rule's page.
@Suite("Value in the follow-up")
struct ValueFollowUpTests {
    typealias Case = LevelCase

    static let cases = [
        Case(
            "Wer plant bei Ihnen die Touren? Ich lege Ihnen die Vorlage bei, eine Seite, die können Sie auch ohne uns nutzen.",
            .met),
        Case(
            "Wie oft steht die Anlage? Ein Zulieferer in Aalen hat seine Rüstzeit von 40 auf 22 Minuten gebracht.", .met
        ),
        Case(
            "Wie oft steht die Anlage? Der Wirt nebenan hat zwei Zapfhähne getauscht, seitdem wartet keiner mehr als drei "
                + "Minuten.", .met),
        Case("Who plans the routes? I've attached the template, one page, yours to keep either way.", .met, .english),
        Case(
            "How often does the line stop? A plant in Derby went from forty stops a week to eleven by cleaning the sensor.",
            .met, .english),
        Case("Wer plant bei Ihnen die Touren? Unsere Broschüre liegt bei.", .partial),
        Case("Unsere Kunden sparen im Schnitt 20 Prozent.", .partial),
        Case("Who plans the routes? I can send you our price list.", .partial, .english),
        Case("Our customers save around 20 percent.", .partial, .english),
        Case("Haben Sie meine Mail bekommen?", .missing),
        Case("Sie können unser Gerät vier Wochen kostenlos testen.", .missing),
        Case("Passt Ihnen Dienstag um zehn?", .missing),
        Case("Did you get my email?", .missing, .english),
        Case("You can try our app free for thirty days.", .missing, .english),
    ]

    @Test(arguments: cases)
    func levelsHold(_ example: Case) {
        let marks = Checker().marks(for: RuleExample(example.text, .met, example.language).opener)
        #expect(marks.level(.valueFollowUp) == example.level, "\(marks.items[.valueFollowUp]?.reason.en ?? "")")
    }

    /// Every reason has a sentence of its own in both languages, and whatever is not met has advice.
    @Test func wordingIsComplete() {
        let context = RuleExample("", .met).opener.context
        for level in Level.allCases {
            for number in 0..<16 {
                guard let reason = ValueFollowUp.Reason(rawValue: number) else { continue }
                let wording = ValueFollowUp.wording(of: ItemVerdict(level, nil, reason), quote: "x", context)
                #expect(!wording.reason.de.isEmpty && !wording.reason.en.isEmpty)
                #expect((wording.advice == nil) == (level == .met))
            }
        }
    }
}
