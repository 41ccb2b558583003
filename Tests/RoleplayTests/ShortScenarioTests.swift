import Foundation
import Scenarios
import Testing

@testable import Roleplay

/// A scenario of 25 lines is already playable: whatever it does not say comes from the archetype.
@Suite struct ShortScenarioTests {
    static let text = """
        # Ein Anruf bei einem Schlosser, so kurz, wie eine Datei sein kann.
        einstieg: 1
        id: schlosserei
        title: Das Tor in Halle zwei
        language: de
        channel: phone
        temperature: cold
        goal: Zehn Minuten über das Hallentor.
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
        persona: {archetype: ARCHETYPE, free: [Dienstag um sieben]}
        needs:
          - id: tor
            title: Das Rolltor klemmt
            topics: [Tor, Rolltor, klemmen, Halle]
            guarded: [Das Tor geht schon.]
            open: [Jeden zweiten Morgen drücken wir zu dritt, bis es hochgeht.]
        """

    @Test(arguments: Archetype.allCases)
    func twentyFiveLinesPlay(archetype: Archetype) throws {
        #expect(Self.text.split(separator: "\n").count <= 26)
        let yaml = Self.text.replacing("ARCHETYPE", with: archetype.rawValue)
        let scenario = try Scenario.read(SourceFile(name: "schlosserei.yaml", bytes: Array(yaml.utf8)))
        let session = Session(
            scenario: scenario, seed: 1,
            lines: [
                "Guten Tag Herr Brandt, Sie haben im Mai eine zweite Halle bezogen. Wie oft am Tag geht da das Rolltor auf?",
                "Verstehe. Und was passiert, wenn das Tor klemmt?",
                "Ich schicke Ihnen die Prüfliste für Rolltore, so oder so.",
                "Sollen wir zehn Minuten telefonieren, Dienstag um sieben oder Mittwoch um acht?",
            ])
        #expect(session.turns.allSatisfy { !$0.reply.isEmpty })
        #expect(session.state.hinted.contains("tor") || session.state.revealed.contains("tor"))
    }
}
