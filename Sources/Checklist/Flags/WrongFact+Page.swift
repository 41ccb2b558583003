import Linguistics

extension WrongFact {
    static let page = RulePage(
        rule: Localized(
            de: "Was Sie über den Empfänger sagen, stimmt mit dem überein, was bekannt ist.",
            en: "What you say of the recipient agrees with what is known."),
        raises: [
            Localized(
                de: "Eine andere Zahl, ein anderer Ort, Monat oder Anlass als in den Fakten.",
                en: "Another number, place, month or occasion than in the facts."),
            Localized(
                de:
                    "Das Gegenteil oder etwas anderes derselben Art: schließen statt eröffnen, Webinar statt Leitfaden.",
                en: "The opposite, or another thing of the same kind: closing for opening, a webinar for a guide."),
            Localized(
                de: "Etwas, das es dort ausdrücklich nicht gibt; „Herr“ statt „Frau“.",
                en: "Something that they expressly do not have; “Herr” for a woman."),
        ],
        lowers: [
            Localized(
                de: "Was die Fakten nicht nennen, gilt nicht als falsch, und was Sie über andere erzählen, auch nicht.",
                en: "What the facts do not mention is not held to be wrong, nor what you tell of others.")
        ],
        examples: [
            RuleExample(
                "Guten Tag Frau Brandl, Sie eröffnen im März Ihre «siebte Filiale» in Dachau. Wie läuft die Suche?",
                .met),
            RuleExample(
                "Guten Tag Frau Brandl, Sie eröffnen bald eine Filiale «in Erding». Wie läuft die Suche?", .met),
            RuleExample("Hello Ms Brand, I saw you open your «sixth shop» in Dundalk. Who runs it?", .met, .english),
            RuleExample(
                "Guten Tag Frau Brandl, im Blatt steht, dass Sie im März die neunte Filiale in Dachau «schließen». Wer räumt?",
                .met),
            RuleExample(
                "Guten Tag Frau Brandl, Sie haben gestern «unser Webinar» zur Schichtplanung besucht. Wer plant bei Ihnen?",
                .met, .german, .phone, .warm),
            RuleExample(
                "Hello Ms Brand, I read that «you are closing» your ninth shop in Dundalk. Who clears it?", .met,
                .english),
            RuleExample(
                "Guten Tag Frau Brandl, Sie eröffnen im März die neunte Filiale in Dachau. Wie läuft die Suche?",
                .missing),
            RuleExample(
                "Guten Tag Frau Brandl, eine Bäckerei in Erding hat drei Filialen und plant den Samstag anders.",
                .missing),
            RuleExample("Hello Ms Brand, I saw you open your ninth shop in Dundalk. Who runs it?", .missing, .english),
            RuleExample("Hello Ms Brand, you are opening a shop «in Drogheda», I read. Who runs it?", .met, .english),
            RuleExample(
                "Hello Ms Brand, a bakery in Drogheda runs six shops with one rota. How do you do it?", .missing,
                .english),
        ], section: 6)
}
