import Linguistics
import Roleplay
import Scenarios

/// What leads where in a scenario, as source for Graphviz.
public struct PhaseDrawing {
    private let map: PhaseMap
    private let findings: ExplorationFindings
    private let language: Language

    /// Creates a drawing.
    public init(_ map: PhaseMap, _ findings: ExplorationFindings, language: Language) {
        self.map = map
        self.findings = findings
        self.language = language
    }

    private var scenario: Scenario { findings.exploration.scenario }

    /// The source, the same for the same scenario.
    public var source: String {
        var rows = [
            "digraph \(quoted(scenario.id)) {",
            "  label=\(quoted(title)); labelloc=t; fontname=\"Helvetica\"; fontsize=18; rankdir=LR; nodesep=0.35; ranksep=1.1;",
            "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f4f4f4\", color=\"#777777\", fontname=\"Helvetica\", fontsize=12];",
            "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#aaaaaa\", fontcolor=\"#666666\"];",
        ]
        rows += map.phases.map(node)
        if map.passages.contains(where: { $0.from == nil }) {
            let title = Localized(de: "jederzeit", en: "at any time")[language]
            rows.append(
                "  \(quoted("anytime")) [label=\(quoted(title)), shape=plaintext, fillcolor=\"#ffffff\", fontcolor=\"#666666\"];"
            )
        }
        let paths = findings.endings.flatMap { kind, reach -> [String] in
            guard case .reached(let witness) = reach else { return [] }
            return path(witness, kind)
        }
        // Where a shortest way is drawn no other arrow is needed.
        rows += map.passages.filter { passage in !paths.contains { $0.hasPrefix(arrow(passage.from, passage.to)) } }
            .map(passage)
        // A need that was told leads back into the conversation.
        for case .told(let id) in map.phases {
            rows.append(
                "  \(quoted(Phase.told(need: id).name)) -> \(quoted(Phase.talking.name)) [style=dashed, arrowhead=open];"
            )
        }
        rows += paths
        return rows.joined(separator: "\n") + "\n}\n"
    }

    /// What stands above the drawing.
    private var title: String {
        if findings.exploration.isComplete { return scenario.title }
        return scenario.title + Localized(de: " (begrenzt durchsucht)", en: " (bounded search)")[language]
    }

    private func node(_ phase: Phase) -> String {
        let label = "label=\(quoted(wrapped(phase.title(in: scenario)[language], 24)))"
        if case .ended(let kind) = phase {
            let colour = PhaseDrawing.colour(kind)
            return
                "  \(quoted(phase.name)) [\(label), shape=ellipse, fillcolor=\"\(colour)\", fontcolor=\"#ffffff\", color=\"\(colour)\"];"
        }
        let fill =
            switch phase {
            case .told: ", fillcolor=\"#e8f5e9\""
            case .objection: ", fillcolor=\"#fff3e0\""
            case .refused: ", fillcolor=\"#ffebee\""
            default: ""
            }
        return "  \(quoted(phase.name)) [\(label)\(fill)];"
    }

    private func passage(_ passage: PhaseMap.Passage) -> String {
        var acts = passage.acts.prefix(2).map { wrapped($0[language], 28) }
        if passage.acts.count > 2 {
            acts.append(
                Localized(de: "und \(passage.acts.count - 2) weitere", en: "and \(passage.acts.count - 2) more")[
                    language])
        }
        return arrow(passage.from, passage.to) + " [label=\(quoted(acts.joined(separator: "\n")))];"
    }

    private func arrow(_ from: Phase?, _ to: Phase) -> String {
        "  \(quoted(from?.name ?? "anytime")) -> \(quoted(to.name))"
    }

    /// The shortest way to an ending, its lines counted.
    private func path(_ witness: Witness, _ kind: EndingKind) -> [String] {
        let colour = PhaseDrawing.colour(kind)
        var from = Phase.opening
        var rows: [String] = []
        for (index, (step, to)) in zip(witness.steps, witness.phases).enumerated() {
            let label = quoted("\(index + 1) " + wrapped(step.act[language], 28))
            let look = "label=\(label), color=\"\(colour)\", fontcolor=\"\(colour)\", penwidth=2.4"
            rows.append(arrow(from, to) + " [\(look)];")
            from = to
        }
        return rows
    }

    private static func colour(_ kind: EndingKind) -> String {
        switch kind {
        case .nextStep: "#2e7d32"
        case .weaker: "#8a7a00"
        case .doorOpen: "#1565c0"
        case .no: "#616161"
        case .hungUp: "#c62828"
        case .noAnswer: "#6a1b9a"
        }
    }

    /// A text in lines of at most so many characters, where words allow.
    private func wrapped(_ text: String, _ width: Int) -> String {
        var rows: [String] = []
        for word in text.split(separator: " ") {
            if let last = rows.last, last.count + word.count < width {
                rows[rows.count - 1] = last + " " + word
            } else {
                rows.append(String(word))
            }
        }
        return rows.joined(separator: "\n")
    }

    /// A text as Graphviz reads it; a line break becomes one of its own.
    private func quoted(_ text: String) -> String {
        let safe = text.sanitized.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"" + safe.replacing("\n", with: "\\n") + "\""
    }
}
