import Checklist
import Linguistics
import Scenarios
import Testing

@testable import Scripts

/// Variants, optional slots, forms in a text, and what keeps them from being read.
@Suite struct VariantTests {
    static func template(
        more: String = "", slots: String = "  name: {description: d, example: Frau Brandl}",
        body: String = "Guten Tag {{name}}, wer steht dort?", language: String = "de"
    ) -> SourceFile {
        SourceFile(
            name: "muster.md",
            text: """
                ---
                id: muster
                title: Ein Muster
                language: \(language)
                channel: phone
                temperature: cold
                address: Sie
                signal: x
                touch: 1
                article: 2
                \(more.isEmpty ? "" : more + "\n")slots:
                \(slots)
                ---
                \(body)
                """)
    }

    static func filled(_ source: SourceFile, _ values: [String: String] = [:], address: AddressForm? = nil) -> String {
        do throws(Diagnostic) {
            return try Template.read(source).filled(
                values: values, scenario: nil, trainee: nil, usingExamples: false, address: address
            ).text
        } catch {
            return "\(error.code) \(error.place.line):\(error.place.column) \(error.message.en)"
        }
    }

    @Test func aVariantChangesOneThing() throws {
        let source = Self.template(
            more: """
                subject: "Zu {{name}}"
                variants:
                  kurz:
                    difference: Die Frage ist kürzer.
                    replace: wer steht dort?
                    with: wer?
                  betreff:
                    subject: "{{name}}"
                """)
        let template = try Template.read(source)
        #expect(template.wordings.map(\.label) == ["muster", "muster:kurz", "muster:betreff"])
        #expect(template.wordings.map(\.subject) == ["Zu {{name}}", "Zu {{name}}", "{{name}}"])
        #expect(
            template.wordings.map(\.text) == [
                "Guten Tag {{name}}, wer steht dort?", "Guten Tag {{name}}, wer?",
                "Guten Tag {{name}}, wer steht dort?",
            ])
        #expect(template.variants.map(\.difference) == ["Die Frage ist kürzer.", nil])
        #expect(template.wording("original") == template)
        #expect(template.wording("lang") == nil)
    }

    /// A slot that only a variant uses is needed there and nowhere else.
    @Test func aVariantMayUseOtherSlots() throws {
        let template = try Template.read(
            Self.template(
                more: "variants:\n  tag: {replace: dort, with: \"{{day}} dort\"}",
                slots: "  name: {description: d, example: e}\n  day: {description: d, example: am Montag}"))
        #expect(template.openSlots(values: [:], scenario: nil, trainee: nil).map(\.name) == ["name"])
        let variant = try #require(template.wording("tag"))
        #expect(variant.openSlots(values: ["name": "x"], scenario: nil, trainee: nil).map(\.name) == ["day"])
    }

    @Test(arguments: [
        (template(), ["name": "Ida"], "Guten Tag Ida, wer steht dort?"),
        (template(), ["name": " "], "T104 0:0 The slot “name” is not filled."),
        (template(), ["name": "{{x}}"], "T104 0:0 The slot “name” is not filled."),
        (template(), ["nam": "x"], "T102 0:0 There is no slot “nam”."),
        (
            template(body: "Ich rufe {{name|dative}} zu, {{name|capital}}."), ["name": "Herr Öz"],
            "Ich rufe Herrn Öz zu, Herr Öz."
        ),
        (
            template(body: "{{name|article:genitive|capital}} wegen."), ["name": "Messe"], "Der Messe wegen."
        ),
        (
            template(body: "Neben {{name|article:dative}}."), ["name": "Knetarm"],
            "T107 0:0 “Knetarm” in the slot “name”: whether it is der, die or das is not known."
        ),
        (template(body: "Hallo {{name}}."), ["name": "Ronja (f)"], "Hallo Ronja."),
        (template(body: "Hello {{name}}.", language: "en"), ["name": "Vitamin (f)"], "Hello Vitamin (f)."),
    ])
    func values(source: SourceFile, values: [String: String], expected: String) {
        #expect(Self.filled(source, values) == expected)
    }

    @Test func theAddressIsChosen() {
        let source = Self.template(body: "{{name}}, {{address|haben Sie/hast du}} Zeit?")
        #expect(Self.filled(source, ["name": "Ida"]) == "Ida, haben Sie Zeit?")
        #expect(Self.filled(source, ["name": "Ida"], address: .du) == "Ida, hast du Zeit?")
    }

    @Test(arguments: [
        ([:], "Guten Tag.\n\nGruß"), (["ps": "Morgen."], "Guten Tag.\n\nPS: Morgen.\n\nGruß"),
        (["ps": " "], "Guten Tag.\n\nGruß"),
    ])
    func aLineWithAnEmptyOptionalSlotFallsAway(values: [String: String], expected: String) {
        let source = Self.template(
            slots: "  ps: {description: d, example: e, optional: true}", body: "Guten Tag.\n\nPS: {{ps}}\n\nGruß")
        #expect(Self.filled(source, values) == expected)
    }

    @Test(arguments: [
        (template(body: "{{name|dativ}}"), "T106 14:1 There is no form “dativ” here. Did you mean “dative”?"),
        (
            template(body: "{{name|xyz}}", language: "en"),
            "T106 14:1 There is no form “xyz” here. Known: a, possessive, capital, small."
        ),
        (
            template(body: "{{name}} {{address|Sie}}"),
            "T105 14:10 The template is malformed ({{address|Sie}}). Slots stand in the text like this: {{name}}."
        ),
        (
            template(more: "variants:\n  a: {replace: Nacht, with: Tag}"),
            "T108 12:16 “Nacht” does not stand in the text like this. Take the passage from the text word for word, long enough that there is only one."
        ),
        (
            template(more: "variants:\n  a: {replace: t, with: d}"),
            "T108 12:16 “t” stands in the text 4 times. Take the passage from the text word for word, long enough that there is only one."
        ),
        (
            template(more: "variants:\n  original: {subject: x}"),
            "T109 12:3 “original” is the template's own wording already. It has a name, and either “subject” or “replace” with “with”."
        ),
        (
            template(more: "variants:\n  a: {subject: x, replace: y, with: z}"),
            "T109 12:3 It is not clear in what the variant “a” differs. It has a name, and either “subject” or “replace” with “with”."
        ),
        (
            template(slots: "  name: {description: d}"),
            "S202 12:3 “example” is missing here. Add a line “example: …”."
        ),
        (
            template(more: "varianten: {}"),
            "S201 11:1 “varianten” is not known here. Did you mean “variants”?"
        ),
        (
            template(more: "variants:\n  a: {difference: x}"),
            "T109 12:3 It is not clear in what the variant “a” differs. It has a name, and either “subject” or “replace” with “with”."
        ),
    ])
    func mistakesAreNamed(source: SourceFile, expected: String) {
        let found = TemplateReading(source).diagnostics.map {
            "\($0.code) \($0.place.line):\($0.place.column) \($0.sentences.en)"
        }
        #expect(found == [expected])
    }

    /// Independent mistakes are told together.
    @Test func allMistakesAreFound() {
        let source = Self.template(body: "{{nam}} {{name|dativ}}\n{{ort}} {{nam}}")
        #expect(
            TemplateReading(source).diagnostics.map { "\($0.code) \($0.place.line):\($0.place.column)" } == [
                "T106 14:9"
            ])
        let unknown = Self.template(body: "{{nam}}\n{{ort}} {{nam}} {{name}}")
        #expect(
            TemplateReading(unknown).diagnostics.map { "\($0.code) \($0.place.line):\($0.place.column)" } == [
                "T102 14:1", "T102 15:1",
            ])
    }

    /// Whatever stands in a file, reading it ends with a template or a named mistake.
    @Test func anyFileIsRead() throws {
        let text = try SourceFile.read(Package.folder + "/Scripts/de/email/abschied-offene-tuer.md").text
        let scalars = Array(text.unicodeScalars)
        var generator = SplitMix(state: 11)
        let strange: [Unicode.Scalar] = ["{", "}", "|", ":", "\n", "-", "/", "\"", "#", "ä", "\u{301}", "\r"]
        for _ in 0..<120 {
            var changed = scalars
            for _ in 0...generator.number(below: 4) {
                let place = generator.number(below: changed.count)
                if generator.number(below: 2) == 0 {
                    changed.remove(at: place)
                } else {
                    changed.insert(strange[generator.number(below: strange.count)], at: place)
                }
            }
            let source = SourceFile(name: "abschied-offene-tuer.md", text: String(String.UnicodeScalarView(changed)))
            let reading = TemplateReading(source)
            #expect(reading.template != nil || !reading.diagnostics.isEmpty)
            guard let template = reading.template else { continue }
            for wording in template.wordings {
                let filled = try? wording.filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
                #expect(filled?.text.firstRange(of: "{{") == nil)
            }
        }
    }
}
