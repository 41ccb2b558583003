import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// Whoever is taken for somebody else, in a talk with Bernd Oltmanns of Wessling.
struct MistakenAddresseeTests {
    @Test(arguments: [
        ("Sehr geehrte Frau Brandt, vielen Dank für Ihre Bewerbung.", "Frau Brandt"),
        ("Guten Tag Herr Schneider, hier ist Becker.", "Herr Schneider"),
        ("Sind Sie nicht Herr Schneider?", "Herr Schneider"), ("Spreche ich mit Frau Huber?", "Frau Huber"),
        ("Und wie ist das Wetter, Frau Schmidt?", "Frau Schmidt"), ("Guten Tag Frau Oltmanns.", "Frau Oltmanns"),
        ("Hi Falk, great post.", "Falk"),
        ("Spreche ich mit Frau Yilmaz von der Spedition Lüders?", "Frau Yilmaz"),
        ("Sie sind doch die Frau Hoffmann aus Peine, richtig?", "Frau Hoffmann"),
        ("Is that Sandra at Harbour Marine?", "Sandra"), ("Am I speaking to Mia from Hobson's?", "Mia"),
        ("Are you German or from Poland?", nil), ("Bist du Fan von Werder?", nil),
        ("Is that Tuesday at Wessling?", nil), ("Is this Judy Pasco from the Mango Company?", "Judy Pasco"),
        ("Is this the list from the Stamping Works?", nil),
        ("Also Herr Disch, Sie haben doch drei Techniker?", "Herr Disch"),
        ("Liebe Frau Magister, worauf kommen Sie nicht?", nil),
        // The right one, somebody else's name, or the caller's own.
        ("Guten Tag Herr Oltmanns, hier ist Becker.", nil), ("Sind Sie Herr Oltmanns?", nil),
        ("Frau Müller, äh, Herr Oltmanns, falscher Zettel.", nil), ("Ist Frau Tiemann da?", nil),
        ("Guten Tag, Herr Becker von Servio hier.", nil), ("Wer pflegt die Tabelle, Frau Tiemann?", nil),
        ("Frau Tiemann bucht das Bett, gut.", nil), ("Frau Brandt, ich hätte da eine Frage.", "Frau Brandt"),
        ("Sind Sie noch Frau Oltmanns, wegen der Presse?", "Frau Oltmanns"),
        ("Sind Sie noch Herr Oltmanns, wegen der Presse?", nil),
        ("Hello there, thanks for your time.", nil), ("Hi Bernd, great post.", nil),
        ("Was hat Herr Schneider dazu gesagt?", nil), ("Wie heißt denn Ihr Chef noch mal, Herr Hamann?", nil),
    ])
    func find(line: String, expected: String?) throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
        let text = Text(line)
        let words = MistakenAddressee(scenario: scenario).find(in: text)
        #expect(words.map { text.quote(text.range(ofWords: $0)) } == expected)
    }
}
