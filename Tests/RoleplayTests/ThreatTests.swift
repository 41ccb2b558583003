import Linguistics
import Testing

@testable import Roleplay

/// What is to happen if the person does not give in is told by its form.
struct ThreatTests {
    @Test(arguments: [
        ("Unterschreiben Sie jetzt, sonst steh ich morgen vor Ihrer Tür.", true),
        ("Wenn Sie nicht unterschreiben, ruf ich jeden Tag an.", true),
        ("If you don't sign, I'll call every day.", true),
        ("I'm going to message all of them until you book a call.", true), ("YES or YES?", false),
        ("Ja oder ja?", false),
        ("Sign it today, or else I'll ring every day.", true),
        ("Sign it now or I'll tell everyone.", true), ("Antworten Sie sofort, sonst ruf ich Ihre Chefin an.", true),
        ("Give me your home phone number or I will come to the Louth shop.", true),
        ("Zahl mir die Hälfte und ich sag der Presse nichts davon.", true),
        ("Wednesday at three it is, or I'll sue you.", true),
        ("wenn ihr das nicht in den griff kriegt schreib ich das in die google bewertung", true),
        ("If you don't answer me, I'll leave a review.", true),
        ("Wenn Sie mir bis Freitag nicht zusagen, mach ich Ihr Konto dicht.", true),
        ("If you don't mind, I'll send you the press release.", false),
        ("Wenn Sie nicht da sind, lege ich die Bewertung vorne hin.", false),
        ("Ich schreib das mal den Eltern in die Facebook-Gruppe, was da läuft.", true),
        ("Ich kann die Bewertungen auch der Zeitung geben, dann antworten Sie schneller.", true),
        ("Wenn Sie mir bis morgen nicht einen Termin geben, schreibe ich Ihrem Chef eben selbst.", true),
        ("Ich habe in der Zeitung von Ihrem Keller gelesen.", false),
        ("I read in the papers that you have moved.", false),
        ("Either you put him on or I'll drive up there myself.", true),
        ("Entweder Sie nennen mir einen Termin, oder ich rufe jeden Morgen an.", true),
        // The same words without a threat.
        ("Either Tuesday or Thursday would do.", false), ("Entweder Dienstag oder Mittwoch, wie Sie mögen.", false),
        ("Give me a shout, otherwise I'll ring on Friday.", false),
        ("Geben Sie mir Bescheid, sonst melde ich mich morgen.", false),
        ("Zahlen wir die Hälfte und ich schreibe es auf?", false),
        ("Shall I book it or I'll ring again?", false), ("Write to me or I'll ring on Friday.", false),
        ("Ich brauche die Liste, sonst zähl ich mich krumm.", false),
        ("Wenn Sie nicht zufrieden sind, bekommen Sie Ihr Geld zurück.", false),
        ("If you don't like it, I'll leave you in peace.", false), ("Ja oder nein?", false),
        ("Wie machen Sie es sonst?", false), ("I'll wait until you ring.", false),
        ("Passt es Ihnen gerade, sonst rufe ich später an.", false), ("We'll gladly wait until you sign.", false),
        ("Sagen Sie mir, wann es passt, sonst melde ich mich morgen.", false),
        ("Wenn Sie nicht entscheiden, frage ich gern jemand anderen.", false),
    ])
    func isFound(line: String, expected: Bool) {
        #expect((Threat.find(in: Text(line)) != nil) == expected)
    }
}
