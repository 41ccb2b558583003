import Linguistics

extension PersonalEntry {
    static let page = RulePage(
        rule: Localized(
            de: "Einer der ersten drei Sätze sagt etwas Bestimmtes über diesen Empfänger, das er nachprüfen kann.",
            en: "One of the first three sentences says something particular about this recipient that they can check."),
        raises: [
            Localized(
                de: "Eine Beobachtung, ein Ereignis, eine Zahl oder ein Ort, die nur hier zutreffen.",
                en: "An observation, an event, a number or a place that is true only here."),
            Localized(
                de: "Der Anlass selbst, mit Gegenstand und Zeit: was geladen, gefragt, besucht wurde.",
                en: "The occasion itself, with what it was and when: what was downloaded, asked, visited."),
            Localized(
                de: "Wer Sie an den Empfänger verwiesen hat, mit Namen.",
                en: "Who sent you to the recipient, by name."),
        ],
        lowers: [
            Localized(
                de: "Es kommt erst nach dem Produkt, nach Floskeln oder nach langer Vorrede.",
                en: "It comes only after the product, after stock phrases or after a long preamble."),
            Localized(
                de: "Nur Branche, Rolle oder Gegend; ein Anlass, den niemand wiedererkennt; nur Ihre eigene Nachricht.",
                en: "Only the trade, role or area; an occasion nobody would recognise; only your own message."),
            Localized(
                de: "Lob, das auf jeden passt, und die eigene Firma zuerst zählen nichts.",
                en: "Praise that would fit anybody, and your own company first, count for nothing."),
        ],
        examples: [
            RuleExample(
                "Guten Tag Frau Brandl, «Sie eröffnen im März Ihre neunte Filiale in Dachau». Wie planen Sie dort die Schichten?",
                .met),
            RuleExample(
                "Guten Tag Frau Brandl, «Sie haben gestern unseren Leitfaden zur Schichtplanung heruntergeladen». Was hat Sie daran interessiert?",
                .met, .german, .email, .warm),
            RuleExample(
                "Hello Ms Brand, «I saw that you are looking for sales staff for Saturdays». How do you cover them now?",
                .met, .english),
            RuleExample(
                "Dear Ms Brand, «you downloaded our guide to shift planning yesterday». What made you look for it?",
                .met,
                .english, .email, .warm),
            RuleExample(
                "Guten Tag Frau Brandl, «viele Bäckereien suchen gerade Personal». Haben Sie kurz Zeit?", .partial),
            RuleExample(
                "Guten Tag Frau Brandl, «vor zwei Wochen hatte ich Ihnen eine Mail geschickt». Passt es gerade?",
                .partial,
                .german, .email, .cold, touch: 2),
            RuleExample(
                "Guten Tag Frau Brandl, «am Samstag stand ich 20 Minuten in Ihrer Filiale in Dachau». Wer hilft da am Vormittag aus?",
                .met),
            RuleExample(
                "Guten Tag Frau Brandl, «zur neunten Filiale in Dachau alles Gute»! Wie planen Sie dort die Schichten?",
                .met, .german, .email),
            RuleExample(
                "Dear Ms Brand, «your post about the ninth shop in Dundalk made me laugh». Who plans the shifts there?",
                .met, .english, .email),
            RuleExample(
                "Guten Tag Frau Brandl, wir bauen Planungsprogramme für Betriebe, mit Kalender, Zeiterfassung und Auswertung, alles aus einer Hand und jederzeit erweiterbar. «Sie eröffnen im März Ihre neunte Filiale in Dachau». Wie planen Sie dort die Schichten?",
                .partial),
            RuleExample(
                "Guten Tag Frau Brandl, «danke für Ihre Nachricht». Wie planen Sie Ihre Schichten?", .partial, .german,
                .email, .warm),
            RuleExample(
                "Hello Ms Brand, «bakeries up here are all short of staff». How do you cover your Saturdays?", .partial,
                .english),
            RuleExample(
                "Dear Ms Brand, «I have written to you twice now». How do you plan your shifts?", .partial, .english,
                .email, .cold, touch: 2),
            RuleExample(
                "Guten Tag Frau Brandl, wir sind der führende Anbieter für Personalplanung und helfen Betrieben, Zeit zu sparen.",
                .missing),
            RuleExample(
                "Sehr geehrte Frau Brandl, wir liefern Backöfen mit Dampf und Umluft. Wann passt Ihnen ein Termin?",
                .missing,
                .german, .email),
            RuleExample(
                "Hello Ms Brand, what you are doing is truly inspiring! We help companies grow. Are you open to a chat?",
                .missing, .english, .linkedin),
            RuleExample(
                "Dear Ms Brand, I hope this finds you well. Our platform saves time and money. Shall we talk?",
                .missing,
                .english, .email),
            RuleExample(
                "Frau Brandl, ich habe zwanzig Jahre in der Backstube gestanden. Danach war ich sechs Jahre im Vertrieb. Passt es gerade?",
                .missing),
            RuleExample(
                "Judith, I started out as a baker. Then I sold flour for six years. Is now a good time?", .missing,
                .english),
            RuleExample(
                "Guten Tag Frau Brandl, mir ist aufgefallen, dass Sie ein Unternehmen führen. Passt es gerade?",
                .missing),
            RuleExample("Hello Ms Brand, I noticed that you run a company. Is now a good time?", .missing, .english),
        ], section: 6)
}
