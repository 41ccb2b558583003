import Linguistics
import Roleplay
import Scenarios

/// What an exploration found, for a trainer to read.
public struct ExplorationView {
    /// How much is shown of the shortest contacts.
    public enum Detail: String, CaseIterable, Sendable {
        /// How many lines they take.
        case count
        /// What the lines do.
        case acts
        /// The lines and the replies.
        case full
    }

    private let findings: ExplorationFindings
    private let detail: Detail

    /// Creates a view.
    public init(_ findings: ExplorationFindings, detail: Detail) {
        self.findings = findings
        self.detail = detail
    }

    private var scenario: Scenario { findings.exploration.scenario }

    /// The findings as text for a page.
    public func text(_ page: Page) -> String {
        let language = page.language
        var blocks = [page.heading("\(scenario.id)  \(scenario.title)"), page.note(extent[language])]
        blocks.append(heading("Enden", "Endings", page))
        blocks += findings.endings.map { entry($0.kind.title[language], $0.reach, page) }
        blocks.append(heading("Anliegen, offen erzählt", "Needs told openly", page))
        blocks += findings.needs.map { entry($0.title, $0.reach, page) }
        if !findings.raised.isEmpty {
            blocks.append(heading("Einwände, erhoben", "Objections raised", page))
            blocks += findings.raised.map { entry($0.title, $0.reach, page) }
            blocks.append(heading("Einwände, ausgeräumt", "Objections met", page))
            blocks += findings.met.map { entry($0.title, $0.reach, page) }
        }
        blocks += unused(page)
        if !findings.hopeless.isEmpty {
            blocks.append(
                heading(
                    "Von hier führt nichts mehr zum nächsten Schritt", "From here nothing leads to the next step", page)
            )
            blocks += findings.hopeless.map { phase, states in
                page.entry(
                    "–",
                    "\(phase.title(in: scenario)[language]): \(count(states, "Zustand", "Zustände", "state", "states")[language])"
                )
            }
        }
        return blocks.joined(separator: "\n")
    }

    private func heading(_ de: String, _ en: String, _ page: Page) -> String {
        "\n" + page.heading(Localized(de: de, en: en)[page.language])
    }

    /// How far the search went.
    private var extent: Localized {
        let exploration = findings.exploration
        let states = count(exploration.stateCount, "Zustand", "Zustände", "state", "states")
        let steps = count(exploration.transitionCount, "Schritt", "Schritte", "step", "steps")
        return exploration.isComplete
            ? Localized(
                de: "\(states.de), \(steps.de), vollständig durchsucht",
                en: "\(states.en), \(steps.en), searched completely")
            : Localized(
                de: "\(states.de), \(steps.de), begrenzt: hier wurde abgebrochen; was fehlt, kann es trotzdem geben",
                en: "\(states.en), \(steps.en), bounded: the search was cut short, so what is missing may still exist")
    }

    private func entry(_ title: String, _ reach: ExplorationFindings.Reach, _ page: Page) -> String {
        let language = page.language
        switch reach {
        case .impossible:
            return page.entry("✗", title + "  " + Localized(de: "nie zu erreichen", en: "out of reach")[language])
        case .undecided(let least):
            return page.entry(
                "?",
                title + "  "
                    + Localized(
                        de: "nicht gefunden, frühestens mit Zeile \(least)",
                        en: "not found, with line \(least) at the earliest")[language])
        case .reached(let witness):
            let lines = count(witness.steps.count, "Zeile", "Zeilen", "line", "lines")[language]
            var rows = [page.entry("✓", "\(title)  \(lines)")]
            switch detail {
            case .count: break
            case .acts:
                rows.append(page.note(witness.steps.map { $0.act[language] }.joined(separator: " → "), indent: 5))
            case .full:
                for step in witness.steps {
                    rows.append(page.entry(">", step.line.replacing("\n", with: "\\n"), indent: 5))
                    rows.append(page.note(step.reply.isEmpty ? "…" : step.reply, indent: 8))
                }
            }
            if let line = witness.deviation {
                rows.append(page.note(deviation(line, witness.ending)[language], indent: 5))
            }
            return rows.joined(separator: "\n")
        }
    }

    private func deviation(_ line: Int, _ ending: EndingKind?) -> Localized {
        Localized(
            de: "mit diesen Worten kommt es ab Zeile \(line) anders"
                + (ending.map { ": \($0.title.de)" } ?? "; andere Worte können hinführen"),
            en: "in these words it turns out otherwise from line \(line)"
                + (ending.map { ": \($0.title.en)" } ?? "; other words may lead there"))
    }

    private func unused(_ page: Page) -> [String] {
        var rows: [String] = []
        if !findings.unusedLines.isEmpty {
            rows.append(heading("Zeilen, die nie fallen", "Lines that are never said", page))
            rows += findings.unusedLines.map { line in
                page.entry(line.place.map { "\($0.file):\($0.line)" } ?? line.id, line.text)
            }
        }
        if !findings.unusedRules.isEmpty {
            rows.append(heading("Regeln, die hier nie greifen", "Rules that never decide here", page))
            rows += findings.unusedRules.map { page.entry("–", $0.title[page.language]) }
        }
        return rows
    }

    private func count(_ number: Int, _ one: String, _ more: String, _ oneEn: String, _ moreEn: String) -> Localized {
        Localized(de: "\(number) \(number == 1 ? one : more)", en: "\(number) \(number == 1 ? oneEn : moreEn)")
    }
}
