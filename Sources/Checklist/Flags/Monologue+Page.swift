import Linguistics

extension Monologue {
    static let page = RulePage(
        rule: Localized(
            de:
                "Wer vier Sätze oder Punkte lang nur von sich spricht oder am Telefon über 90 Wörter lang nichts fragt, hält "
                + "einen Vortrag.",
            en:
                "Four sentences or bullets in a row about oneself, or over 90 words on the phone without a question, make a "
                + "lecture."),
        raises: [
            Localized(
                de: "Vier oder mehr Sätze in Folge über die eigene Firma, das Produkt oder seine Eigenschaften.",
                en: "Four or more sentences in a row about one's own company, the product or its features."),
            Localized(
                de: "Eine Liste von vier oder mehr Leistungen.", en: "A list of four or more features."),
            Localized(
                de: "Am Telefon: über 90 Wörter, bevor die Person etwas gefragt wird.",
                en: "On the phone: over 90 words before the other is asked anything."),
        ],
        lowers: [
            Localized(
                de: "Eine Frage, eine Beobachtung über die Person oder ein Vorschlag unterbricht die Reihe.",
                en: "A question, an observation about the other or a proposal breaks the row."),
            Localized(
                de: "Drei Sätze über sich sind viel, aber noch kein Vortrag.",
                en: "Three sentences about oneself are many, but no lecture yet."),
        ],
        examples: [
            RuleExample(
                "Guten Tag Frau Brandl.\n\n«Wir liefern Kassen für Bäckereien». Unser Team besteht aus zwölf Leuten. Wir "
                    + "arbeiten seit 1998 am Markt. Unsere Geräte laufen auch ohne Netz.", .met, .german, .email),
            RuleExample(
                "«Frau Brandl, wir bauen Dienstpläne für Bäckereien». Unser Programm verteilt die Schichten. Es prüft die Pausen. Es "
                    + "meldet Lücken. Es läuft auf dem Handy.", .met, .german, .linkedin),
            RuleExample(
                "Dear Ms Brand,\n\n«We supply tills for bakeries». Our team has twelve people. We have been around since "
                    + "1998. Our devices work offline.", .met, .english, .email),
            RuleExample(
                "«Judith, we make rota software». Our app shares out the shifts. It checks the breaks. It reports gaps. It "
                    + "runs on the phone.", .met, .english, .linkedin),
            RuleExample(
                "Guten Tag Frau Brandl. Sie eröffnen im März in Dachau. Wir bauen Dienstpläne. Wer plant dort die Samstage?",
                .missing),
            RuleExample("Wir liefern Kassen. Unser Team sitzt in Fürth. Wie rechnen Sie heute ab?", .missing),
            RuleExample(
                "Wir bauen Dienstpläne. Unser Programm prüft die Pausen. Wer plant bei Ihnen? Es läuft auf dem Handy.",
                .missing),
            RuleExample(
                "Good morning Ms Brand. You open in Dundalk in March. We make rotas. Who plans the Saturdays there?",
                .missing, .english),
            RuleExample("We supply tills. Our team is in Cork. How do you cash up today?", .missing, .english),
            RuleExample(
                "We make rotas. Our app checks the breaks. Who plans yours? It runs on the phone.", .missing, .english),
        ], section: 6)
}
