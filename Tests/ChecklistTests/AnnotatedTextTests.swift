import Testing

@testable import Checklist

@Suite("Notes in a text that let a rule pass")
struct AnnotatedTextTests {
    @Test(arguments: [
        ("Guten Tag.", "Guten Tag.", []),
        ("<!-- einstieg: allow stockPhrase -->\nGuten Tag.", "Guten Tag.", ["stockPhrase"]),
        ("A\n  <!--einstieg:allow nextStep-->  \r\nB", "A\nB", ["nextStep"]),
        ("A <!-- einstieg: allow nextStep, Floskel pressure --> B", "A  B", ["nextStep", "pressure", "stockPhrase"]),
        ("A\n<!-- einstieg: erlaube\n  druck -->", "A\n", ["pressure"]),
        ("<!-- ein Kommentar --> <!--> -->", "<!-- ein Kommentar --> <!--> -->", []),
        ("", "", []),
    ])
    func notes(source: String, text: String, allowed: [String]) throws {
        let annotated = try AnnotatedText(source)
        #expect(annotated.text == text)
        #expect(annotated.allowed.map(\.name).sorted() == allowed)
    }

    @Test(arguments: [
        ("ä <!-- einstieg: allow stockPhrse -->", AnnotatedText.Mistake.Problem.unknownRule("stockPhrse"), 23),
        ("<!-- einstieg: allow stockPhrase", .notClosed, 0),
        ("<!-- einstieg: off stockPhrase -->", .unknownOrder("off"), 15),
        ("<!-- einstieg: allow -->", .noRule, 14), ("<!-- einstieg: -->", .noRule, 14),
    ])
    func mistakes(source: String, problem: AnnotatedText.Mistake.Problem, offset: Int) {
        #expect(throws: AnnotatedText.Mistake(problem: problem, offset: offset)) { try AnnotatedText(source) }
    }

    /// Whatever stands around the notes, every scalar that is left maps back to itself.
    @Test func placesMapBack() throws {
        var state: UInt64 = 4
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let pieces = [
            "a", "ä", "\n", " ", "\r\n", "\u{1F600}", "e\u{301}", "<!--", "-->", "<!-- einstieg: allow druck -->",
            "\n<!-- einstieg: allow druck -->\n", "einstieg:",
        ]
        for _ in 0..<3_000 {
            let source = (0..<next(14)).map { _ in pieces[next(pieces.count)] }.joined()
            guard let annotated = try? AnnotatedText(source) else { continue }
            let scalars = Array(source.unicodeScalars)
            for (offset, scalar) in annotated.text.unicodeScalars.enumerated() {
                #expect(scalars[annotated.sourceOffset(of: offset)] == scalar, "\(source.debugDescription)")
            }
        }
    }

    @Test func whatIsAllowedCountsAsMet() {
        let marks = Checker().marks(for: RuleExample("Ich hoffe, es geht Ihnen gut.", .missing).opener)
        let allowed: Set<Rule> = [.item(.nextStep), .flag(.stockPhrase)]
        #expect(marks.flags.map(\.flag) == [.stockPhrase])
        #expect(marks.flags(allowing: allowed) == [])
        #expect(marks.score(allowing: []) == marks.score)
        #expect(marks.score(allowing: allowed) == marks.score + 25)
        #expect(marks.score(allowing: Set(Rule.allCases)) == 100)
    }
}
