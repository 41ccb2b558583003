import Linguistics
import Roleplay
import Scenarios
import Testing

@testable import Reports

/// What is drawn of a scenario, and what is said of it.
@Suite struct PhaseDrawingTests {
    static let findings = Result { try explored() }

    private static func explored() throws -> ExplorationFindings {
        let yaml = """
            einstieg: 1
            id: tor
            title: Das „Tor"
            language: de
            channel: phone
            temperature: cold
            difficulty: 1
            goal: Zehn Minuten.
            seller: {company: Torwerk, offer: Torwerk wartet Industrietore., value: [Prüfliste für Rolltore]}
            prospect:
              name: Uwe Brandt
              salutation: Herr Brandt
              role: Inhaber
              company: Schlosserei Brandt
              industry: Metallbau
              size: zwölf Leute
              address: Sie
              facts: [{id: halle, text: hat im Mai eine zweite Halle bezogen}]
            basis: {consent: presumed, relation: none, source: von der Website}
            persona: {archetype: vague, patience: 6, trust: 2, free: [Dienstag um sieben]}
            needs:
              - id: tor
                title: Das Rolltor klemmt
                topics: [Rolltor, klemmen]
                samples: [Wie oft am Tag klemmt das Rolltor?, Wer drückt das Rolltor hoch?]
                guarded: [Das Tor geht schon., Man muss es nur kennen.]
                open: [Jeden zweiten Morgen drücken wir zu dritt.]
            objections:
              - id: zeit
                title: keine Zeit
                occasion: pitch
                lines: [Ich habe keine Zeit.]
                topics: []
                resolvedBy: [topic]
                resolved: [Na gut.]
            """
        let scenario = try Scenario.read(SourceFile(name: "tor.yaml", bytes: Array(yaml.utf8)))
        return ExplorationFindings(Exploration(scenario))
    }

    @Test func theDrawingIsGraphvizAndAlwaysTheSame() throws {
        let findings = try Self.findings.get()
        func source(_ language: Language) -> String {
            PhaseDrawing(PhaseMap(findings.exploration), findings, language: language).source
        }
        let german = source(.german)
        #expect(german == source(.german))
        let rows = german.split(separator: "\n")
        #expect(rows.first == "digraph \"tor\" {")
        #expect(rows.last == "}")
        #expect(rows.dropFirst().dropLast().allSatisfy { $0.hasSuffix(";") })
        // Every quotation mark is closed, and the one in the title escaped.
        #expect(rows.allSatisfy { $0.replacing("\\\"", with: "").count { $0 == "\"" }.isMultiple(of: 2) })
        let nodes = rows.filter { $0.contains("label=") && !$0.contains("->") }.compactMap { row in
            row.split(separator: "\"").dropFirst().first.map(String.init)
        }
        #expect(
            Set(nodes).isSuperset(of: [
                "opening", "talking", "told tor", "objection zeit", "settling", "ended nextStep",
            ]))
        // An arrow leads from a node that is drawn to one that is.
        for row in rows where row.contains(" -> ") {
            let names = row.split(separator: "\"").map(String.init)
            #expect(nodes.contains(names[1]) && nodes.contains(names[3]), "\(row)")
        }
        #expect(rows.contains { $0.contains("penwidth") && $0.contains("\"ended nextStep\"") })
        #expect(source(.english) != german)
    }

    @Test func whatIsFoundIsTold() throws {
        let findings = try Self.findings.get()
        let page = Page(language: .german, width: 100, ansi: false)
        let text = ExplorationView(findings, detail: .count).text(page)
        let states = findings.exploration.stateCount
        let steps = findings.exploration.transitionCount
        #expect(
            text.hasPrefix(
                "tor  Das „Tor\"\n  \(states) Zustände, \(steps) Schritte, vollständig durchsucht\n\nEnden\n"))
        #expect(text.contains("  ✓  Nächster Schritt vereinbart  2 Zeilen\n"))
        #expect(text.contains("Einwände, ausgeräumt\n  ✗  keine Zeit  nie zu erreichen\n"))
        let full = ExplorationView(findings, detail: .full).text(page)
        #expect(full.contains("     >  "))
        let document = ExplorationDocument(findings)
        #expect((document.complete, document.holds) == (true, false))
        #expect(document.objectionsMet.map(\.reach) == ["impossible"])
        #expect(document.endings.first?.lines == 2)
        #expect(document.unusedLines.map(\.id) == ["objections.zeit.resolved.1"])
    }
}
