import Linguistics
import Scenarios

/// The same sentence in two places, word for word or in other forms of the same words.
public struct RepeatedSentence: ContentCheck {
    /// The line of the file in which it stands first.
    let earlier: Int

    /// The number of words from which a sentence is no mere phrase.
    private static let leastWords = 4

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let names = Set(Text(draft.scenario.prospect.name).foldedWords)
        var first: [[String]: Int] = [:]
        var findings: [Diagnostic] = []
        for line in draft.lines {
            if case .busyDay = line.part { continue }
            let text = Text(line.text)
            var earlier: Int?
            for sentence in text.sentences where sentence.words.count >= leastWords {
                let words = sentence.words.map { text.folded(text.words[$0]) }
                // Everybody signs every letter in the same way.
                if draft.scenario.channel.isWritten, words.contains(where: names.contains) { continue }
                let stems = words.map(Stem.of).sorted()
                if let seen = first[stems] { earlier = earlier ?? seen } else { first[stems] = line.place.line }
            }
            guard let earlier, earlier != line.place.line else { continue }
            findings.append(Diagnostic(RepeatedSentence(earlier: earlier), at: line.place))
        }
        return findings
    }

    public var message: Localized {
        Localized(
            de: "Das sagt die Person fast wörtlich schon in Zeile \(earlier).",
            en: "The person says this in line \(earlier) already, nearly word for word.")
    }

    public var hint: Localized {
        Localized(de: "Sagen Sie es hier anders, oder streichen Sie es.", en: "Put it differently here, or delete it.")
    }

    public static let page = DiagnosticPage(
        code: "S314", severity: .warning,
        title: Localized(de: "Derselbe Satz zweimal", en: "The same sentence twice"),
        explanation: Localized(
            de:
                "Das Programm sorgt dafür, dass kein Satz zweimal fällt, solange es andere gibt. Steht derselbe an zwei Stellen, hören Übende ihn doch noch einmal, und die Person klingt wie ein Automat.",
            en:
                "The program sees to it that no line is said twice while there are others. Where one stands in two places trainees hear it again all the same, and the person sounds like a machine."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Gebacken wird noch immer in Fürstenfeldbruck.
              - id: lieferung
                topics: [Lieferung, Fahrer]
                lines:
                  - «Gebacken wird immer noch in Fürstenfeldbruck.»
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Gebacken wird noch immer in Fürstenfeldbruck.
              - id: lieferung
                topics: [Lieferung, Fahrer]
                lines:
                  - Um vier fahren zwei Kleinbusse los, der eine nach Norden.
            """),
        message: Localized(
            de: "Das sagt die Person fast wörtlich schon in Zeile 56. Sagen Sie es hier anders, oder streichen Sie es.",
            en:
                "The person says this in line 56 already, nearly word for word. Put it differently here, or delete it."
        ))
}
