import Checklist
import Foundation
import Scenarios
import Testing

@testable import Scripts

@Suite struct TemplateTests {
    static let model = Package.folder + "/Scripts/de/phone/beobachtung-stellenanzeige.md"

    static func message(_ text: String) -> String {
        do throws(Diagnostic) {
            _ = try Template.read(SourceFile(name: "beobachtung-stellenanzeige.md", bytes: Array(text.utf8)))
            return "fine"
        } catch {
            return "\(error.place.line):\(error.place.column) \(error.message[.english]) \(error.hint[.english])"
        }
    }

    @Test(arguments: Package.files(below: "Scripts", ending: "md"))
    func everyTemplateFillsWithItsExamples(path: String) throws {
        let template = try Template.read(SourceFile.read(path))
        let filled = try template.filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
        #expect(filled.text.firstRange(of: "{{") == nil)
        #expect(filled.text.firstRange(of: "&amp;") == nil, "text is not HTML")
    }

    /// Filled with its own examples, a template is an opener that one would show to a trainee.
    @Test(arguments: Package.files(below: "Scripts", ending: "md"))
    func everyTemplateIsAGoodOpener(path: String) throws {
        let template = try Template.read(SourceFile.read(path))
        let filled = try template.filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
        let marks = Checker().marks(
            for: Opener(
                context: template.context(audience: .business),
                subject: filled.subject, text: filled.text))
        #expect(marks.flags.map(\.flag) == [])
        for item in ChecklistItem.allCases { #expect(marks.level(item) == .met, "\(template.id) \(item)") }
    }

    /// Each says when to use it; none has the text of another.
    @Test func theLibraryIsWhole() throws {
        let templates = try Package.files(below: "Scripts", ending: "md").map { try Template.read(SourceFile.read($0)) }
        #expect(templates.count { $0.language == .german } >= 50)
        #expect(templates.count { $0.language == .english } >= 30)
        #expect(templates.filter { $0.when == nil }.map(\.id) == [])
        #expect(Set(templates.map(\.id)).count == templates.count)
        #expect(Set(templates.map(\.text)).count == templates.count)
        for channel in Channel.allCases {
            for temperature in [Temperature.cold, .warm] {
                let count = templates.count { $0.channel == channel && $0.temperature == temperature }
                #expect(count >= 4, "\(channel) \(temperature): \(count)")
            }
        }
    }

    @Test func anOpenSlotIsNamed() throws {
        let template = try Template.read(SourceFile.read(Self.model))
        #expect(
            throws: Diagnostic(
                OpenSlot("salutation"), at: SourcePlace(file: "beobachtung-stellenanzeige.md", line: 0, column: 0))
        ) {
            try template.filled(values: [:], scenario: nil, trainee: nil, usingExamples: false)
        }
    }

    @Test func aScenarioFillsWhatItKnows() throws {
        let template = try Template.read(SourceFile.read(Self.model))
        let scenario = try Scenario.read(SourceFile.read(Package.folder + "/Scenarios/de/presse-in-posen.yaml"))
        let filled = try template.filled(
            values: ["question": "Wer fährt?"], scenario: scenario, trainee: "Ida", usingExamples: true)
        #expect(filled.text.hasPrefix("Herr Oltmanns, guten Tag, Ida von Servio, Bielefeld."))
        #expect(filled.examples == ["observation", "times"])
    }

    @Test func aNoteIsNoPartOfTheText() throws {
        let text = try String(contentsOfFile: Self.model, encoding: .utf8)
        let plain = try Template.read(SourceFile(name: Self.model, text: text))
        let noted = try Template.read(
            SourceFile(
                name: Self.model,
                text: text.trimmingCharacters(in: .newlines) + "\n<!-- einstieg: allow stockPhrase -->\n"))
        #expect(plain.allowed == [])
        #expect(noted.allowed == [.flag(.stockPhrase)])
        #expect(noted.text == plain.text)
    }

    @Test func aNoteWithAMistakeIsNamed() throws {
        let text = try String(contentsOfFile: Self.model, encoding: .utf8).trimmingCharacters(in: .newlines)
        #expect(
            Self.message(text + "\n<!-- einstieg: allow nextStepp -->")
                == "42:22 There is no rule “nextStepp”. Did you mean “nextStep”?")
        #expect(
            Self.message(text + "\n<!-- einstieg: allow nextStep")
                == "42:1 This note cannot be understood. It stands like this: <!-- einstieg: allow stockPhrase -->")
    }

    @Test(arguments: [
        (
            "---\nid:", "id:",
            "1:1 The front matter between two lines “---” is missing at the top. The first line is “---”, then come id, title, language …"
        ),
        (
            "{{times}}", "{{zeit}}",
            "41:74 There is no slot “zeit”. Known: salutation, sender, seller, observation, question, value, times."
        ),
        ("{{times}}", "bald", "35:3 The slot “times” is not used in the text. Delete it or use it."),
        ("{{times}}", "{{times", "41:74 The template is malformed ({{). Slots stand in the text like this: {{name}}."),
        ("touch: 1", "touch: viele", "10:8 “touch” has to be a whole number. For example: touch: 20"),
    ])
    func mistakesAreNamed(old: String, new: String, expected: String) throws {
        let text = try String(contentsOfFile: Self.model, encoding: .utf8)
        let range = try #require(text.range(of: old, options: .backwards))
        #expect(Self.message(text.replacingCharacters(in: range, with: new)) == expected)
    }
}
