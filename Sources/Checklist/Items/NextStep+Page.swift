import Linguistics

extension NextStep {
    static let page = RulePage(
        rule: Localized(
            de: "Ein klarer, kleiner Vorschlag, höchstens zwanzig Minuten, mit Zeiten zur Wahl.",
            en: "One clear, small proposal, twenty minutes at most, with times to choose from."),
        raises: [
            Localized(
                de: "Zwei oder mehr Tage, Uhrzeiten oder Zeitfenster zur Wahl, auch „vor der Frühschicht oder danach“.",
                en: "Two or more days, hours or windows to choose from, as well as “before the early shift or after”."),
            Localized(
                de: "Wenn Sie sagen, wann Sie am Telefon zu erreichen sind, und das an mehr als einem Tag.",
                en: "Saying when you can be reached on the phone, on more than one day."),
            Localized(
                de: "Ein Kalender zum Selbstbuchen, wenn dabeisteht, wofür.",
                en: "A calendar to book from, if it says what for."),
            Localized(
                de:
                    "Halb zählt: nur eine Zeit, nur eine Woche, ein Besuch, mehr als zwanzig Minuten, Verschiedenes zugleich.",
                en:
                    "Half counts: one time only, a week only, a visit, more than twenty minutes, several things at once."
            ),
            Localized(
                de:
                    "Halb zählt auch eine Kleinigkeit: ein Ja als Antwort, eine Unterlage, nach der Sie fragen, eine Zeichnung zurück.",
                en: "Half counts a small thing too: a yes by reply, a document you ask about, a drawing sent back."),
        ],
        lowers: [
            Localized(
                de: "„Ich freue mich auf Ihre Rückmeldung“ und „bei Interesse melden Sie sich“ schlagen nichts vor.",
                en: "“I look forward to hearing from you” and “if interested, get in touch” propose nothing."),
            Localized(
                de: "Wer gleich den Kauf, den Auftrag oder die Unterschrift verlangt, überspringt den Schritt.",
                en: "Asking for the order or the signature at once skips the step."),
            Localized(
                de: "Ein Besuch, der angekündigt statt vorgeschlagen wird.",
                en: "A visit that is announced, not proposed."),
            Localized(
                de:
                    "Zeiten, die zu etwas anderem gehören: Öffnungszeiten, Lieferungen, ein Webinar, ein Gespräch von letzter Woche.",
                en: "Times that belong to something else: opening hours, deliveries, a webinar, last week's talk."),
        ],
        examples: german + english, section: 6)

    private static let german = [
        RuleExample(
            """
            Sie eröffnen im März in Dachau. «Reden wir zehn Minuten darüber, Dienstag um neun oder Donnerstag nach zwei»?
            """, .met),
        RuleExample(
            """
            Guten Tag Frau Brandl,

            wie besetzen Sie die Samstage in Dachau? «Ich rufe Sie gern dazu an, Montag vor der Frühschicht oder Mittwoch ab 14 Uhr».
            """, .met, .german, .email),
        RuleExample(
            "Ein kurzes Telefonat zum Leitfaden? «Suchen Sie sich hier eine Zeit aus: termin.example/schicht»", .met,
            .german, .linkedin, .warm),
        RuleExample("«Darf ich Sie am Donnerstag um zehn kurz anrufen»?", .partial),
        RuleExample("«Ich könnte am Dienstag oder am Mittwoch bei Ihnen vorbeikommen».", .partial),
        RuleExample(
            "Der Schichtplan einer Bäckerei in Fürth passt auf eine Seite. «Soll ich Ihnen die schicken»?", .partial,
            .german, .email),
        RuleExample(
            "Über eine Rückmeldung würde ich mich freuen. Bei Interesse melden Sie sich jederzeit.", .missing, .german,
            .email),
        RuleExample("Unsere Hotline ist Dienstag und Donnerstag von acht bis achtzehn Uhr besetzt.", .missing),
        RuleExample("Ich bin Donnerstag um zehn bei Ihnen und messe den Laden aus.", .missing),
    ]

    private static let english = [
        RuleExample(
            """
            You open in Dundalk in March. «Could we talk for ten minutes, Tuesday at nine or Thursday after lunch»?
            """, .met, .english),
        RuleExample(
            """
            Dear Ms Brand,

            Who covers the Saturdays now? «I could ring you on Monday at four, or on Wednesday from half nine».
            """, .met, .english, .email),
        RuleExample(
            "Fifteen minutes on the guide? «Pick a slot here: cal.example/shifts»", .met, .english, .linkedin, .warm),
        RuleExample("«Can I call you on Friday at three»?", .partial, .english),
        RuleExample("«I could drop in on Tuesday or Thursday».", .partial, .english),
        RuleExample("I look forward to hearing from you.", .missing, .english, .email),
        RuleExample("We deliver on Tuesdays and Fridays, between eight and ten.", .missing, .english),
        RuleExample("The contract is attached, please sign it by Friday.", .missing, .english, .email),
    ]
}
