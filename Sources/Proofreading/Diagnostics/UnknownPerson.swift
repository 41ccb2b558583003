import Linguistics
import Scenarios

/// Somebody named again and again about whom the persona has nothing to say when asked.
public struct UnknownPerson: ContentCheck {
    /// The title and the name, as they stand in the line.
    let person: String
    let name: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let scenario = draft.scenario
        let topics = scenario.needs.flatMap(\.topics) + scenario.answers.flatMap(\.topics)
        let questions = scenario.needs.flatMap(\.questions) + scenario.answers.flatMap(\.questions)
        let answered = Set((topics + questions.map(\.text)).flatMap { Text($0).foldedWords }.map(Stem.of))
        let own = Set(
            [scenario.prospect.name, scenario.prospect.salutation, scenario.prospect.company, scenario.seller.company]
                .flatMap { Text($0).foldedWords }.map(Stem.of))
        var mentions: [String: Int] = [:]
        for line in draft.lines {
            for stem in Set(Text(line.text).foldedWords.map(Stem.of)) { mentions[stem, default: 0] += 1 }
        }
        var seen: Set<String> = []
        return draft.lines.compactMap { line in
            let text = Text(line.text)
            let strangers = text.words.indices.dropFirst().filter { index in
                let name = Stem.of(text.folded(text.words[index]))
                // Whom one line mentions in passing need not be known.
                return isPerson(index, text) && !answered.contains(name) && !own.contains(name)
                    && !seen.contains(name) && mentions[name, default: 0] > 1
            }
            guard let index = strangers.first else { return nil }
            seen.insert(Stem.of(text.folded(text.words[index])))
            let person = text.quote(text.range(ofWords: (index - 1)..<(index + 1)))
            let name = text.quote(text.range(ofWords: index..<(index + 1)))
            return Diagnostic(UnknownPerson(person: person, name: name), at: line.place)
        }
    }

    /// A name behind a title.
    private static func isPerson(_ index: Int, _ text: Text) -> Bool {
        let word = text.words[index]
        return word.isCapitalized && word.gap <= .space && Address.of(word) == nil && word.length >= 3
            && titles.contains(text.words[index - 1]) && text.words[index - 1].isCapitalized
    }

    private static let titles: WordSet = [
        "Herr", "Herrn", "Frau", "Tante", "Onkel", "Mr", "Mrs", "Ms", "Miss", "Uncle", "Aunt",
    ]

    public var message: Localized {
        Localized(
            de: "Die Person erwähnt „\(person)“ mehrmals, und wer danach fragt, bekommt keine Antwort.",
            en: "The person mentions “\(person)” more than once, and whoever asks gets no answer.")
    }

    public var hint: Localized {
        Localized(
            de: "Ergänzen Sie unter „answers“ einen Eintrag mit topics: [\(name)], oder streichen Sie den Namen.",
            en: "Add an entry with topics: [\(name)] to “answers”, or delete the name.")
    }

    public static let page = DiagnosticPage(
        code: "S327", severity: .warning,
        title: Localized(de: "Wer ist das?", en: "Who is that?"),
        explanation: Localized(
            de:
                "Wer gut zuhört, fragt nach: „Wer ist Frau Huber?“ Ein Name, zu dem die Person nichts weiß, bringt ausgerechnet die Aufmerksamen ins Leere.",
            en:
                "Whoever listens well asks on: “Who is Mrs Huber?” A name about which the person knows nothing leaves the attentive ones, of all people, with nothing."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - «Den Ofen in Fürstenfeldbruck bedient Frau Huber.»
                  - Seit Frau Huber nachts allein ist, bleibt das Radio an.
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Den Ofen in Fürstenfeldbruck bedient Frau Huber.
                  - Seit Frau Huber nachts allein ist, bleibt das Radio an.
              - id: huber
                topics: [Huber]
                lines:
                  - Die war schon da, als ich in die Schule kam.
            """),
        message: Localized(
            de:
                "Die Person erwähnt „Frau Huber“ mehrmals, und wer danach fragt, bekommt keine Antwort. Ergänzen Sie unter „answers“ einen Eintrag mit topics: [Huber], oder streichen Sie den Namen.",
            en:
                "The person mentions “Frau Huber” more than once, and whoever asks gets no answer. Add an entry with topics: [Huber] to “answers”, or delete the name."
        ))
}
