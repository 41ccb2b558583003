import Checklist
import Linguistics
import Scenarios
import Testing

@testable import Scripts

@Suite("A draft becomes a template") struct SlotFinderTests {
    static func template(_ draft: DraftText, _ scenario: Scenario, trainee: String?) -> DraftTemplate {
        let context = DraftContext(scenario, trainee: trainee)
        let slots = SlotFinder.slots(draft, marks: context.marks(of: draft, Checker()), context: context)
        return DraftTemplate(id: "nord", title: "Nord", draft, slots: slots, context: context)
    }

    @Test func namesFactsAndTimesBecomeSlots() throws {
        let scenario = try SuggestionTests.scenario("de/presse-in-posen.yaml")
        let draft = DraftText(
            body: """
                Guten Tag Herr Oltmanns, Katrin Behnke von Servio. Sie suchen seit Februar drei Servicetechniker. Wer fährt \
                denn im Moment, wenn bei Wessling eine Presse steht? Passt Ihnen eher Dienstag um neun oder Freitag um elf?
                """)
        let template = Self.template(draft, scenario, trainee: "Katrin Behnke")
        #expect(
            template.text == """
                ---
                id: nord
                title: Nord
                language: de
                channel: phone
                temperature: cold
                address: Sie
                signal: baut hydraulische Pressen
                touch: 1
                article: 6
                slots:
                  salutation:
                    description: Anrede mit Namen
                    example: Herr Oltmanns
                    from: prospect.salutation
                  sender:
                    description: eigener Vor- und Nachname
                    example: Katrin Behnke
                    from: trainee.name
                  seller:
                    description: eigene Firma
                    example: Servio
                    from: seller.company
                  fact2:
                    description: "was Sie wissen, hier: sucht seit Februar drei Servicetechniker"
                    example: suchen seit Februar drei Servicetechniker
                  company:
                    description: Firma der Person
                    example: Wessling
                    from: prospect.company
                  times:
                    description: zwei Zeiten zur Wahl
                    example: Dienstag um neun oder Freitag um elf
                ---
                Guten Tag {{salutation}}, {{sender}} von {{seller}}. Sie {{fact2}}. Wer fährt denn im Moment, wenn bei {{company}} eine Presse steht? Passt Ihnen eher {{times}}?

                """)
    }

    /// In every scenario, the openers that pass there become templates that the reader takes and that give the text back.
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func theTemplateFilledIsTheDraft(path: String) throws {
        let scenario = try Scenario.read(SourceFile.read(path))
        for opener in scenario.checks.pass + scenario.checks.fail {
            let draft = DraftText(subject: scenario.channel == .email ? "Zu: \(scenario.title)" : nil, body: opener)
            let made = Self.template(draft, scenario, trainee: "Ida Roth")
            let template = try Template.read(SourceFile(name: "nord.md", text: made.text))
            let filled = try template.filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
            #expect(filled.text == draft.body)
            #expect(filled.subject == draft.subject)
        }
    }
}
