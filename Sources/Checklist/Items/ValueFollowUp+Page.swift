import Linguistics

extension ValueFollowUp {
    static let page = RulePage(
        rule: Localized(
            de:
                "Der Kontakt lässt etwas Nützliches da, ob gekauft wird oder nicht: ein Blatt, einen Rat, einen Befund, eine "
                + "Leistung oder den kurzen Fall eines vergleichbaren Kunden samt Ergebnis.",
            en: "The contact leaves something useful, whether anything is bought or not: a sheet, advice, a finding, a "
                + "service, or the short case of a comparable customer with its result."),
        raises: [
            Localized(
                de:
                    "Ein Ding mit Namen, das man gleich bekommt: „die Checkliste mit den neun Pflichtfeldern hängt an“.",
                en:
                    "A thing with a name that one gets at once: “the checklist of the nine required fields is attached”."
            ),
            Localized(
                de: "Wer es war und was herauskam: „Ein Betrieb in Aalen kam von 40 auf 22 Minuten“.",
                en: "Who it was and what came of it: “a plant in Meadville went from 40 to 22 minutes”."),
            Localized(
                de: "Ein Rat zum Ausprobieren oder ein Befund, den Sie gemacht haben und verraten.",
                en: "Advice to try, or a finding that you made and give away."),
            Localized(
                de: "Eine Prüfung, Messung oder Rechnung, deren Ergebnis auch ohne Auftrag nützt.",
                en: "A check, a measurement or a calculation whose result is of use without an order."),
        ],
        lowers: [
            Localized(
                de:
                    "Nur teilweise: Prospekt, Unterlagen, Muster, eine Zahl ohne Kunden, Impulse ohne Inhalt, etwas, das es "
                    + "erst im Gespräch oder gegen eine Antwort gibt.",
                en: "Only in part: a brochure, papers, samples, a figure without a customer, ideas without a content, "
                    + "something that comes only in the meeting or against an answer."),
            Localized(
                de: "Gar nicht: Eigenschaften des Produkts, Rabatt, Testphase, Leihgerät, eine bloße Erinnerung.",
                en: "Not at all: features of the product, a discount, a trial, a loan, a bare reminder."),
            Localized(
                de: "Gar nicht: etwas, das es nicht gibt oder das die Person schon hat.",
                en: "Not at all: something that does not exist, or that the other already has."),
        ],
        examples: [
            RuleExample(
                "Guten Tag Frau Brandl, Sie eröffnen im März in Dachau. Wie besetzen Sie dort die Samstage? «Ich schicke "
                    + "Ihnen die Checkliste mit den neun Punkten, an denen ein neuer Schichtplan meist scheitert».",
                .met,
                .german, .email),
            RuleExample(
                "Frau Brandl, Sie suchen Verkäuferinnen für den Samstag. Woran liegt es, am Lohn oder an der Uhrzeit? «Eine "
                    + "Bäckerei in Straubing hat den Dienst geteilt und seitdem statt zwei Bewerbungen elf bekommen».",
                .met),
            RuleExample(
                "Frau Brandl, wie läuft der Samstag bei Ihnen? «Ein Rat, der nichts kostet: Zählen Sie eine Woche lang, wann die "
                    + "Schlange am längsten ist, und legen Sie die Pausen davor».", .met),
            RuleExample(
                "Judith, you open in Dundalk in March. Who covers the early shift there? «I've attached a one-page checklist "
                    + "of the nine things that go wrong in a new shop's rota».", .met, .english, .email),
            RuleExample(
                "Ms Brand, who covers your Saturdays? «A bakery in Athlone split the shift and cut its no-shows from nine a "
                    + "month to two».", .met, .english),
            RuleExample(
                "Ms Brand, who plans the Saturdays? «A tip that costs nothing: count the till receipts by the hour for one week, "
                    + "and move the breaks to the quiet half hour».", .met, .english),
            RuleExample(
                "Frau Brandl, wie planen Sie die Samstage? «Ich schicke Ihnen gern unsere Broschüre».", .partial),
            RuleExample("Ms Brand, who plans your Saturdays? «Our brochure is attached».", .partial, .english, .email),
            RuleExample(
                "Frau Brandl, wie planen Sie die Samstage? «Unsere Kunden sparen im Schnitt 20 Prozent».", .partial),
            RuleExample(
                "Ms Brand, who plans your Saturdays? «Our customers save around 20 percent».", .partial, .english),
            RuleExample("Guten Tag Frau Brandl, haben Sie schon über mein Angebot entschieden?", .missing),
            RuleExample(
                "Guten Tag Frau Brandl. Unsere Software plant Schichten automatisch. Wir bieten Ihnen zwanzig Prozent Rabatt.",
                .missing),
            RuleExample("Frau Brandl, passt Ihnen Dienstag um zehn oder Mittwoch um elf?", .missing),
            RuleExample("Hello Ms Brand, did you have time to look at my quote?", .missing, .english),
            RuleExample(
                "Hello Ms Brand. Our software plans shifts automatically. We offer a free trial for thirty days.",
                .missing,
                .english),
            RuleExample("Ms Brand, would Tuesday at ten or Wednesday at eleven suit you?", .missing, .english),
        ], section: 6)
}
