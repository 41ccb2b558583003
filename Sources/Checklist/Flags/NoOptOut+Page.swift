import Linguistics

extension NoOptOut {
    static let page = RulePage(
        rule: Localized(
            de: "Eine kalte oder wiederholte E-Mail sagt, wie man Nein sagen kann.",
            en: "A cold or repeated e-mail says how one can say no."),
        raises: [
            Localized(
                de: "Eine kalte E-Mail, oder eine ab dem zweiten Kontakt, ohne einen Weg, abzulehnen.",
                en: "A cold e-mail, or one from the second contact on, without a way to decline.")
        ],
        lowers: [
            Localized(
                de:
                    "Jeder schlichte Weg zählt: „Ein kurzes Nein genügt“, „ja oder nein?“, „danach schreibe ich nicht mehr“.",
                en: "Any plain way counts: “a short no will do”, “yes or no?”, “then I close your file”."),
            Localized(
                de: "Ein Anruf, eine Nachricht auf LinkedIn und die erste warme E-Mail brauchen keinen.",
                en: "A call, a message on LinkedIn and the first warm e-mail need none."),
        ],
        examples: [
            RuleExample("Guten Tag Frau Brandl, wie besetzen Sie die Samstage in Dachau?", .met, .german, .email),
            RuleExample(
                "Frau Brandl, hier noch die Liste, die ich versprochen hatte.", .met, .german, .email, .warm, touch: 2),
            RuleExample("Dear Ms Brand, how do you staff the Saturdays in Dundalk?", .met, .english, .email),
            RuleExample("Judith, just checking in on my quote.", .met, .english, .email, .warm, touch: 2),
            RuleExample(
                "Wie besetzen Sie die Samstage in Dachau? Wenn das nichts für Sie ist, genügt ein kurzes Nein.",
                .missing,
                .german, .email),
            RuleExample(
                "Falls das Thema vom Tisch ist, schreiben Sie einfach „erledigt“.", .missing, .german, .email, .warm,
                touch: 3),
            RuleExample(
                "How do you staff the Saturdays? If it isn't for you, just say so and I won't write again.", .missing,
                .english,
                .email),
            RuleExample("Shall I send the list, yes or no?", .missing, .english, .email),
            RuleExample("Frau Brandl, danke für Ihre Anfrage von gestern.", .missing, .german, .email, .warm),
            RuleExample("Guten Tag Frau Brandl, wie besetzen Sie die Samstage?", .missing, .german, .phone),
        ], section: 6)
}
