import Linguistics
import Testing

@testable import Checklist

/// Questions and what they are about, beyond the examples of the rule's page.
@Suite("Needs question")
struct NeedsQuestionTests {
    typealias Case = LevelCase

    static let situation = [
        Case("Wie handhaben Sie die Urlaubsvertretung in der Disposition?", .met),
        Case("An welcher Stelle verlieren Sie bei der Montage am meisten Zeit?", .met),
        Case("Erzählen Sie mir doch kurz, wie bei Ihnen die Frühschicht übergeben wird.", .met),
        Case("Uns würde interessieren, ob Sie die Prüfprotokolle noch auf Papier führen.", .met),
        Case("Die Halle ist jetzt doppelt so groß. Reicht die alte Heizung dafür noch aus?", .met),
        Case("wie macht ihr das denn mit den stundenzetteln wenn drei baustellen gleichzeitig laufen", .met),
        Case("Wia machts ihr des eigentlich mit de Rechnungen, schreibts ihr de no mit der Hand?", .met),
        Case("Darf ich fragen, wie viele Paletten bei Ihnen am Tag rausgehen?", .met),
        Case("Sie machen die Inventur noch von Hand?", .met),
        Case("Is damp still a problem in the back room?", .met, .english),
        Case("May I ask what you use for stocktaking at the moment?", .met, .english),
        Case("I was wondering whether the vans come back full or empty.", .met, .english),
        Case("Any trouble with damp since the flood?", .met, .english),
        Case("Suchen Ihre Leute morgens oft nach Werkzeug?", .met),
        Case("Ob der Umzug daran etwas geändert hat, müssen Sie mir verraten.", .met),
        Case("Sind die feuchten Wände noch ein Thema?", .met),
        Case("where abouts is the damp comin from is it the roof", .met, .english),
    ]

    static let partial = [
        Case("Was kann ich für Sie tun?", .partial), Case("Wie läuft das Geschäft?", .partial),
        Case("Haben Sie aktuell Bedarf an Werkzeug?", .partial),
        Case("Ist unser Angebot für Sie noch ein Thema?", .partial),
        Case("Wie hat Ihnen unsere Vorführung gefallen?", .partial),
        Case("Bitte nennen Sie uns Stückzahl, Abmessungen und Liefertermin.", .partial),
        Case("Are you in the market for a new printer?", .partial, .english),
        Case("How did you find the trial?", .partial, .english),
        Case("Brauchet Sie grad Etiketten?", .partial),
        Case("Sie suchen nicht zufällig einen Steuerberater?", .partial),
        Case("Ist die neue Absauganlage noch ein Thema bei Ihnen?", .partial),
        Case("Käme ein Umluftfilter für Sie überhaupt infrage?", .partial),
        Case("do you need any skips at all", .partial, .english),
        Case("Would new signage be something you'd consider?", .partial, .english),
    ]

    static let missing = [
        Case("Hätten Sie am Donnerstag zehn Minuten?", .missing),
        Case("Darf ich Ihnen die Unterlagen zusenden?", .missing),
        Case("Ich wollte fragen, ob Sie unser Angebot schon ansehen konnten.", .missing),
        Case("Wer ist bei Ihnen für den Einkauf zuständig?", .missing),
        Case("Haben Sie kein Interesse, genügt ein kurzes Nein.", .missing),
        Case("Ich zeige Ihnen, wie Sie Ihre Kosten senken.", .missing),
        Case("Ich will gar nicht wissen, wie Sie abrechnen.", .missing),
        Case("Sie wollen doch auch Kosten sparen, oder?", .missing),
        Case("Wie besprochen sende ich die Liste.", .missing),
        Case("Schreiben Sie mir einfach, wann es Ihnen passt.", .missing),
        Case("Should you need anything, give me a ring.", .missing, .english),
        Case("Konnten Sie die Nachricht öffnen?", .missing),
        Case("Wo stehen Sie denn gefühlsmäßig bei der Unterschrift?", .missing),
        Case("Schreiben Sie einfach 1, 2 oder 3 zurück.", .missing),
        Case("Geht es heute noch oder eher morgen früh?", .missing),
        Case("Have you had a peek at the deck?", .missing, .english),
        Case("How does our team do it? With two vans and a lot of coffee.", .missing, .english),
        Case("Let me know what works for you.", .missing, .english),
        Case("Why do so many projects fail? Because nobody plans.", .missing, .english),
        Case("That makes sense, doesn't it?", .missing, .english),
    ]

    @Test(arguments: situation + partial + missing)
    func level(_ example: Case) {
        let opener = RuleExample(example.text, example.level, example.language).opener
        #expect(Checker().marks(for: opener).level(.needsQuestion) == example.level)
    }
}
