import Linguistics

/// The text of a profile to begin with: it holds one of everything, and passes its own samples.
enum ProfileStart {
    /// The file's text with its comments in a language.
    static func text(id: String, title: String, language: Language) -> String {
        let text = Localized(de: german, en: english)[language]
        return text.replacing("ID", with: id).replacing("TITLE", with: quoted(title))
    }

    /// A title as YAML reads it, whatever signs stand in it.
    private static func quoted(_ title: String) -> String {
        let row = title.split { $0.isNewline }.joined(separator: " ")
        return "'" + row.replacing("'", with: "''") + "'"
    }

    private static let german = """
        # Eine eigene Checkliste. „einstieg profil prüfen ID“ probiert die Beispiele aus.
        einstieg: 1
        id: ID
        # Zählen Sie hoch, wenn sich etwas ändert: Jede Punktzahl nennt die Fassung.
        version: 1
        title: TITLE
        languages: [de]
        # Was hier nicht steht, ist wie in der Checkliste von Einstieg.
        extends: standard

        # Was die vier Punkte wiegen. Mit den eigenen Punkten weiter unten ergeben sie 100; 0 lässt einen weg.
        weights:
          personalEntry: 30
          needsQuestion: 30
          nextStep: 20
          valueFollowUp: 10

        # So viele Wörter darf ein Einstieg haben; am Telefon bis zur ersten Frage.
        limits:
          phone: 70
          email: 130
          linkedin: 80

        # Bestanden ab so vielen Punkten, außer bei dem, was unter blockers steht: Hinweise, die auffallen, und Punkte,
        # die fehlen. „einstieg erkläre“ nennt alle; afterNo ist Weitermachen nach einem klaren Nein.
        passMark: 75
        blockers: [pretence, pressure, afterNo]

        # Eigene Floskeln. wort* steht für alle Wörter, die so anfangen, _ für irgendein Wort, ... für bis zu fünf.
        # Die Beispiele sind die Tests: In caught muss die Floskel gefunden werden, in fine darf sie es nicht.
        stockPhrases:
          - phrase: Hand in Hand
            caught:
              - Bei uns gehen Beratung und Technik Hand in Hand.
            fine:
              - Sie geben den Schlüssel von Hand zu Hand.
          - phrase: nächste Stufe ... zünd*
            caught:
              - Zeit, die nächste Stufe der Planung zu zünden.

        # Eigene Punkte: erfüllt, wo eine der Wendungen vorkommt; am Telefon irgendwo im Gespräch.
        items:
          - id: herkunft
            title: Sagt, woher der Name ist
            weight: 10
            advice: Sagen Sie in einem halben Satz, woher Sie den Namen haben.
            phrases:
              - Ihren Namen ... von
              - habe ich von Ihrer Website
              - hat mir ... empfohlen
            met:
              - Ihren Namen habe ich von Frau Kern.
              - Ihre Nummer habe ich von Ihrer Website.
            missing:
              - Guten Tag Frau Brandl, Sie eröffnen im März in Dachau.

        """

    private static let english = """
        # A checklist of one's own. “einstieg profile check ID” tries its samples.
        einstieg: 1
        id: ID
        # Count up when something changes: every score names the version.
        version: 1
        title: TITLE
        languages: [en]
        # What does not stand here is as in Einstieg's checklist.
        extends: standard

        # What the four items weigh. With the own items below they make 100; 0 leaves one out.
        weights:
          personalEntry: 30
          needsQuestion: 30
          nextStep: 20
          valueFollowUp: 10

        # How many words an opener may have; on the phone, until the first question.
        limits:
          phone: 70
          email: 130
          linkedin: 80

        # Passed from so many points, except for what stands under blockers: flags that are raised, and items that are
        # missing. “einstieg explain” names them all; afterNo is going on after a clear no.
        passMark: 75
        blockers: [pretence, pressure, afterNo]

        # Own stock phrases. word* stands for all words that begin so, _ for any one word, ... for up to five.
        # The samples are the tests: in caught the phrase has to be found, in fine it may not.
        stockPhrases:
          - phrase: ducks in a row
            caught:
              - We help you get your ducks in a row.
            fine:
              - The ducks sat in one row on the pond.
          - phrase: rais* ... the bar
            caught:
              - We are raising, year by year, the bar for service.

        # Own items: met where one of the phrases occurs; on the phone, anywhere in the call.
        items:
          - id: source
            title: Says where the name is from
            weight: 10
            advice: Say in half a sentence where you have the name from.
            phrases:
              - your name ... from
              - on your website
              - suggested that I
            met:
              - I have your name from Ms Kern.
              - I found your number on your website.
            missing:
              - Good morning Ms Brand, you open in Dundalk in March.

        """
}
