import Checklist
import Linguistics
import Scenarios
import Testing

@testable import Scripts

@Suite struct TemplateCheckTests {
    static func diagnostics(_ source: SourceFile, beside shelf: TemplateShelf) -> [Diagnostic] {
        let reading = TemplateReading(source)
        let file = reading.template.flatMap { TemplateFile(source, template: $0, shelf: shelf) }
        return reading.diagnostics + (file.map(TemplateChecks.diagnostics) ?? [])
    }

    /// All templates of the library, with every variant, pass their check beside each other.
    @Test func theLibraryPasses() throws {
        let sources = try Package.files(below: "Scripts", ending: "md").map { try SourceFile.read($0) }
        let templates = try sources.map { try Template.read($0) }
        let shelf = TemplateShelf(templates)
        for source in sources {
            #expect(Self.diagnostics(source, beside: shelf).map { "\($0.place.file) \($0.sentences.en)" } == [])
        }
        let varied = templates.filter { !$0.variants.isEmpty }
        #expect(varied.count { $0.language == .german } >= 5)
        #expect(varied.count { $0.language == .english } >= 5)
        #expect(varied.flatMap(\.variants).filter { $0.difference == nil }.map(\.name) == [])
        // What the check asks, and more: all four items met by every wording.
        for wording in varied.flatMap(\.wordings) {
            let filled = try wording.filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
            let marks = Checker().marks(
                for: Opener(
                    context: wording.context(audience: .business), subject: filled.subject, text: filled.text))
            #expect(ChecklistItem.allCases.filter { marks.level($0) != .met } == [], "\(wording.label)")
        }
    }

    /// What `script new` writes passes at once, beside the library and beside each other.
    @Test(arguments: ["Nach der Hausmesse", "\"Messe\": #1 \\ {{x}}\nid: y"])
    func everyStartPasses(title: String) throws {
        var templates = try Package.files(below: "Scripts", ending: "md").map { try Template.read(SourceFile.read($0)) }
        var sources: [SourceFile] = []
        for language in Language.allCases {
            for channel in Channel.allCases {
                for temperature in Temperature.allCases {
                    let start = TemplateStart(
                        id: "start-\(sources.count)", title: title, language: language, channel: channel,
                        temperature: temperature, signal: title)
                    let source = SourceFile(name: "x/\(start.id).md", text: start.text)
                    let template = try Template.read(source)
                    #expect(template.language == language)
                    #expect(template.channel == channel)
                    #expect(template.temperature == temperature)
                    #expect(template.title == title.replacing("\n", with: " "))
                    sources.append(source)
                    templates.append(template)
                }
            }
        }
        let shelf = TemplateShelf(templates)
        for source in sources { #expect(Self.diagnostics(source, beside: shelf).map(\.sentences.en) == []) }
    }

    @Test(arguments: [
        (Language.german, "90 % der Betriebe warten.", "90 %"), (.german, "Drei von zehn Betrieben.", ""),
        (.german, "In 9 von 10 Betrieben.", "9 von 10"), (.german, "40 Prozent sparen.", "40 Prozent"),
        (.german, "Das geht doppelt so schnell.", "doppelt so"), (.german, "Wir sind Marktführer.", "Marktführer"),
        (.german, "Jeder zweite Anruf.", "Jeder zweite"), (.german, "Zehn Minuten am Dienstag um 9.", ""),
        (.german, "Der beste Tag wäre Montag.", "Der beste"), (.german, "mein bester Vorschlag", ""),
        (.german, "90% davon", "90%"),
        (.english, "Twice as fast.", "Twice as"), (.english, "12 per cent less.", "12 per cent"),
        (.english, "All the best", ""), (.english, "Two emails so far.", ""), (.english, "It is proven.", "proven"),
    ])
    func claims(language: Language, sentence: String, claim: String) {
        #expect(ClaimWords.claim(in: sentence, language) ?? "" == claim)
    }

    /// A source in the front matter covers the file, a slot its sentence.
    @Test(arguments: [
        ("", "Jeder dritte Anruf geht {{name}} verloren.", ["T112"]),
        ("source: Zählung vom Mai", "Jeder dritte Anruf geht {{name}} verloren.", []),
        ("", "Jeder dritte Anruf geht verloren, steht {{source}}. {{name}}?", []),
        ("", "Jeder dritte Anruf geht verloren. Das steht {{source}}, {{name}}.", ["T112"]),
    ])
    func sources(more: String, body: String, codes: [String]) throws {
        var slots = "  name: {description: d, example: e}"
        if body.contains("source") { slots += "\n  source: {description: d, example: im Blatt}" }
        let found = Self.diagnostics(
            VariantTests.template(more: more, slots: slots, body: body), beside: TemplateShelf([]))
        #expect(found.map(\.code).filter { $0 == "T112" } == codes)
    }

    /// What may stay empty must not be what makes the opener good.
    @Test func aTemplateIsGoodWithoutItsOptionalSlots() {
        func codes(_ optional: Bool) -> [String] {
            let slots =
                SampleTemplate.slots
                + "\n  step: {description: d, example: Passt Ihnen Dienstag um drei oder Mittwoch nach elf für zehn Minuten am Telefon?, optional: \(optional)}"
            let body = SampleTemplate.body.replacing(
                " Passt Ihnen Dienstag um drei oder Mittwoch nach elf für zehn Minuten am Telefon?",
                with: "\n\n{{step}}")
            let source = SourceFile(name: "muster.md", text: SampleTemplate.text(slots: slots, body: body))
            return Self.diagnostics(source, beside: TemplateShelf([])).map(\.code)
        }
        #expect(codes(false) == [])
        #expect(codes(true) == ["T110"])
    }

    @Test func theSameWordsInOtherClothesAreFound() throws {
        func template(_ body: String) throws -> Template {
            try Template.read(VariantTests.template(body: body))
        }
        let first = Skeleton(try template("Guten Tag {{name}}, ich habe gelesen, was bei Ihnen steht."))
        #expect(first.share(with: first) == 1)
        #expect(
            first.share(with: Skeleton(try template("Guten Tag {{name}}, ich habe gelesen, dass es regnet."))) == 0.5)
        #expect(first.share(with: Skeleton(try template("Moin {{name}}."))) == 0)
    }
}
