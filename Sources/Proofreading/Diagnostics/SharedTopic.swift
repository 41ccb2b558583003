import Linguistics
import Scenarios

/// A topic word that two entries share and that nothing else tells apart.
public struct SharedTopic: ContentCheck {
    let topic: String
    let other: String
    /// Where the other one stands.
    let line: Int

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let scenario = draft.scenario
        let entries =
            scenario.needs.map { (entry: DraftEntry.need($0.id), topics: $0.topics, hasSamples: !$0.questions.isEmpty) }
            + scenario.answers.map { (.answer($0.id), $0.topics, !$0.questions.isEmpty) }
        var owners: [String: (entry: DraftEntry, hasSamples: Bool)] = [:]
        var findings: [Diagnostic] = []
        for (entry, topics, hasSamples) in entries {
            for (index, topic) in topics.enumerated() {
                let stem = Text(topic).foldedWords.map(Stem.of).joined(separator: " ")
                guard let owner = owners[stem] else {
                    owners[stem] = (entry, hasSamples)
                    continue
                }
                // Samples on both sides tell what each is asked for.
                guard owner.entry != entry, !(hasSamples && owner.hasSamples) else { continue }
                findings.append(
                    Diagnostic(
                        SharedTopic(
                            topic: topic, other: owner.entry.id, line: draft.place(of: owner.entry).line),
                        at: draft.places.value("\(entry.path).topics.\(index + 1)")))
            }
        }
        return findings
    }

    public var message: Localized {
        Localized(
            de: "„\(topic)“ steht auch bei „\(other)“ (Zeile \(line)); wer von beiden antwortet, ist Zufall.",
            en: "“\(topic)” is a topic of “\(other)” (line \(line)) too; which of them answers is chance.")
    }

    public var hint: Localized {
        Localized(
            de: "Lassen Sie es bei einem von beiden, oder geben Sie beiden „samples“.",
            en: "Leave it to one of them, or give both “samples”.")
    }

    public static let page = DiagnosticPage(
        code: "S318", severity: .warning,
        title: Localized(de: "Zwei Einträge teilen sich ein Stichwort", en: "Two entries share a topic"),
        explanation: Localized(
            de:
                "Ein Stichwort zählt umso weniger, je mehr Einträge es haben. Steht es bei zweien, entscheidet der Rest der Frage, und ohne „samples“ auf beiden Seiten ist das oft genug nichts.",
            en:
                "A topic counts the less the more entries have it. Where two do, the rest of the question decides, and without “samples” on both sides that is often nothing."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Gebacken wird noch immer in Fürstenfeldbruck.
              - id: miete
                topics: [«Backstube», Miete]
                lines:
                  - Die Miete zahlt seit zwanzig Jahren meine Schwester.
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Gebacken wird noch immer in Fürstenfeldbruck.
              - id: miete
                topics: [Miete, Vermieter]
                lines:
                  - Die Miete zahlt seit zwanzig Jahren meine Schwester.
            """),
        message: Localized(
            de:
                "„Backstube“ steht auch bei „ofen“ (Zeile 53); wer von beiden antwortet, ist Zufall. Lassen Sie es bei einem von beiden, oder geben Sie beiden „samples“.",
            en:
                "“Backstube” is a topic of “ofen” (line 53) too; which of them answers is chance. Leave it to one of them, or give both “samples”."
        ))
}
