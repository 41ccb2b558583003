import Testing

@testable import Linguistics

/// Verbs that fall apart are put together.
struct SeparableVerbTests {
    @Test(arguments: [
        ("abgerechnet", "abrechnet"), ("abzurechnen", "abrechnen"), ("nachgekauft", "nachkauft"),
        ("zurueckgeschickt", "zurueckschickt"), ("runtergefahren", "runterfahren"),
        // Nouns and other words stay.
        ("aufgabe", "aufgabe"), ("eingang", "eingang"), ("angel", "angel"), ("zugesagte", "zugesagte"),
        ("vorgestern", "vorgestern"), ("gemerkt", "gemerkt"), ("weighted", "weighted"), ("", ""),
    ])
    func theFormHidesTheVerb(form: String, whole: String) {
        #expect(SeparableVerb.whole(form) == whole)
    }

    @Test(arguments: [
        ("Wie rechnet ihr die dann ab?", "rechnet ab"), ("Holt der Fahrer das selber ab?", "Holt ab"),
        ("Wie viele Kisten schickt ihr im Jahr zurück?", "schickt zurück"), ("Wer schreibt da mit?", "schreibt mit"),
        ("Wer rechnet das?", nil), ("Have you asked her?", nil), ("Ab?", nil),
    ])
    func theParticleStandsLast(question: String, expected: String?) {
        let text = Text(question)
        let parts = SeparableVerb.parts(of: text.sentences[0].words, in: text)
        let found = parts.map { parts in
            [parts.verb, parts.particle].map { text.quote(text.range(ofWords: $0..<$0 + 1)) }.joined(separator: " ")
        }
        #expect(found == expected)
    }
}
