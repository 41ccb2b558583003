import Foundation
import Linguistics
import Testing

@testable import Checklist

/// The pages of the rules hold what is promised, and their examples come out as they say.
@Suite("Every rule has its page, and its examples hold")
struct RulePageTests {
    /// An example with the rule that it belongs to.
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let example: RuleExample

        var testDescription: String { "\(rule.name): \(example.marked)" }
    }

    static let cases = Rule.allCases.flatMap { rule in rule.page.examples.map { Case(rule: rule, example: $0) } }

    @Test(arguments: Rule.allCases)
    func everyPageIsWritten(rule: Rule) {
        let page = rule.page
        for language in Language.allCases {
            #expect(!page.rule[language].isEmpty, "\(rule.name): no rule in \(language)")
            for sentence in page.raises + page.lowers { #expect(!sentence[language].isEmpty, "\(rule.name)") }
        }
        #expect(!page.raises.isEmpty, "\(rule.name): nothing raises it")
        #expect(!page.lowers.isEmpty, "\(rule.name): nothing lowers it")
        #expect(ArticleSection(page.section) != nil, "\(rule.name): no section \(page.section)")
    }

    @Test(arguments: Rule.allCases, Language.allCases)
    func everyPageHasExamplesBothWays(rule: Rule, language: Language) {
        let examples = rule.page.examples.filter { $0.language == language }
        let have = examples.count { $0.level == .met }
        let lack = examples.count { $0.level == .missing }
        #expect(have >= 2, "\(rule.name) in \(language): \(have) examples that have it")
        #expect(lack >= 2, "\(rule.name) in \(language): \(lack) examples that do not")
        if case .flag = rule {
            #expect(examples.allSatisfy { $0.level != .partial }, "\(rule.name): a flag has no half")
        }
    }

    @Test(arguments: cases)
    func everyExampleComesOut(_ example: Case) {
        let opener = example.example.opener
        let marks = Checker().marks(for: opener)
        let level: Level
        let evidence: [Evidence]
        switch example.rule {
        case .item(let item):
            level = marks.level(item)
            evidence = marks.items[item]?.evidence ?? []
        case .flag(let flag):
            level = marks.isRaised(flag) ? .met : .missing
            evidence = marks.flags.filter { $0.flag == flag }.compactMap(\.evidence)
        }
        let text = opener.text.marked(evidence.filter { $0.part == .text })
        #expect(Verdict(level, text) == Verdict(example.example.level, example.example.marked))
        if let subject = example.example.subject,
            subject.contains("«") || evidence.contains(where: { $0.part == .subject })
        {
            #expect((opener.subject ?? "").marked(evidence.filter { $0.part == .subject }) == subject)
        }
    }

    /// A level with its text, so that a failure shows both.
    struct Verdict: Equatable {
        let level: Level
        let text: String

        init(_ level: Level, _ text: String) { (self.level, self.text) = (level, text) }
    }

    @Test func examplesAreTakenApart() {
        let example = RuleExample("Sie «eröffnen» bald.", .met, subject: "«AW:» Frage")
        #expect(example.opener.text == "Sie eröffnen bald.")
        #expect(example.opener.subject == "AW: Frage")
        #expect(
            example.evidence == [
                Evidence(part: .subject, quote: "AW:", start: 0, end: 3),
                Evidence(part: .text, quote: "eröffnen", start: 4, end: 12),
            ])
    }

    @Test func rulesAreFoundByAllTheirNames() {
        for rule in Rule.allCases {
            for name in [rule.name, rule.title.de, rule.title.en.uppercased()] { #expect(Rule(named: name) == rule) }
        }
        #expect(Rule(named: "persoenlicher einstieg") == .item(.personalEntry))
        #expect(Rule(named: "") == nil)
        let names = Rule.allCases.flatMap { Set([$0.name, $0.title.de, $0.title.en].map(\.foldedForm)) }
        #expect(Set(names).count == names.count, "two rules share a name")
    }
}

extension String {
    /// This text with «…» around the quotes in it.
    func marked(_ evidence: [Evidence]) -> String {
        var scalars = Array(unicodeScalars)
        for quote in evidence.sorted(by: { $0.start > $1.start }) {
            scalars.insert("»", at: quote.end)
            scalars.insert("«", at: quote.start)
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
