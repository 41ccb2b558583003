import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// Whoever is taken for somebody of another trade says so.
@Suite struct MistakenTradeTests {
    @Test(arguments: [
        ("Wie läuft das bei Ihnen in der Bäckerei?", "Bäckerei"),
        ("Bin ich da bei der Bäckerei Sonnenschein?", "Bäckerei"),
        ("In Ihrem Autohaus stehen ja viele Wagen.", "Autohaus"),
        ("Ihre Zahnarztpraxis hatte angefragt.", "Zahnarztpraxis"),
        ("Ja gut, sorry. Bin ich da richtig bei Dachdeckerei Hoffmann in Kiel?", "Dachdeckerei"),
        ("Das Angebot für Ihre Zahnarztpraxis. Nein, falscher Empfänger.", nil),
        ("Sie haben doch das Eiscafé in Heidelberg, oder?", "Eiscafé"),
        ("Haben Sie eine Bäckerei in der Nähe?", nil),
        // Somebody else's, or nothing of the kind.
        ("Ich komme gerade aus der Bäckerei.", nil), ("Wie läuft das bei Ihnen in der Montage?", nil),
        ("Eine Bäckerei in Kassel macht das schon.", nil),
    ])
    func find(line: String, expected: String?) throws {
        let trade = try MistakenTrade(scenario: SessionTests.scenario.get())
        #expect(trade.find(in: Text(line)) == expected)
    }

    /// What the scenario speaks of is no mistake.
    @Test func theOwnTradeIsNone() throws {
        let bakery = try Package.scenario(Package.folder + "/Scenarios/en/the-five-oclock-shelf.yaml")
        #expect(MistakenTrade(scenario: bakery).find(in: Text("How many shops has your bakery got?")) == nil)
        #expect(
            MistakenTrade(scenario: bakery).find(in: Text("How many patients has your pharmacy got?")) == "pharmacy")
    }
}
