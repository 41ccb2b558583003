import Scenarios
import Testing

@testable import Reports

/// Whatever a trainee typed comes back from the YAML file as it was.
@Suite struct YAMLTextTests {
    @Test(arguments: [
        ("Wer fährt am Samstag?", "Wer fährt am Samstag?"), ("no", "\"no\""), ("12:30 passt", "\"12:30 passt\""),
        ("Das heißt: Posen", "\"Das heißt: Posen\""), ("er sagt \"nein\"", "\"er sagt \\\"nein\\\"\""),
        ("# oben", "\"# oben\""), ("Ja", "Ja"), ("a\nb", "\"a\\nb\""), ("- eins", "\"- eins\""),
        ("Ende:", "\"Ende:\""),
    ])
    func scalars(text: String, expected: String) { #expect(YAMLText.scalar(text) == expected) }

    @Test func everyTextIsReadAsItWasWritten() throws {
        var state: UInt64 = 11
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let pieces = Array("aßé :-#{}[]&*!|>'\"%@`\\,?\t\n„“–0.~=<\u{7}\u{85}\u{FEFF}\u{1F600}").map(String.init)
        let words = ["ja", "no", "null", "12:30", "Was kostet", "---", "..."]
        for _ in 0..<150 {
            let text =
                "x"
                + (0...next(6)).map { _ in next(3) == 0 ? words[next(words.count)] : pieces[next(pieces.count)] }
                .joined() + "x"
            let source = SampleScenario.text.replacing(
                "title: Neun Filialen und ein Schichtplan", with: "title: \(YAMLText.scalar(text))")
            let title = ScenarioReading(SourceFile(name: SampleScenario.file, text: source)).scenario?.title
            #expect(title == text, "\(text.debugDescription)")
        }
    }
}
