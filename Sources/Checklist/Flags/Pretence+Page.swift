import Linguistics

extension Pretence {
    static let page = RulePage(
        rule: Localized(
            de: "Der Text behauptet eine Absprache, die es nicht gibt, oder verbirgt, worum es geht.",
            en: "The text claims an agreement that does not exist, or hides what it is about."),
        raises: [
            Localized(
                de: "„Wie besprochen“ oder „Sie hatten angefragt“ beim ersten Kontakt.",
                en: "“As discussed” or “you requested” on the first contact."),
            Localized(
                de: "„Kein Verkaufsgespräch“, „nur eine Umfrage“: der Zweck wird verborgen.",
                en: "“Not a sales call”, “just a survey”: the purpose is hidden."),
            Localized(
                de: "„AW:“ oder „Re:“ im Betreff einer ersten Mail.", en: "“Re:” in the subject of a first mail."),
        ],
        lowers: [
            Localized(
                de: "Ein Anlass, den der Zusammenhang hergibt: eine Anfrage, ein Gespräch, ein Download.",
                en: "An occasion that the context holds: an enquiry, a talk, a download."),
            Localized(
                de: "Wer offen sagt, dass er etwas verkaufen möchte.",
                en: "Saying openly that one has something to sell."),
        ],
        examples: german + english, section: 5)

    private static let german = [
        RuleExample("«Wie besprochen» melde ich mich wegen der Schichtplanung.", .met),
        RuleExample("Das ist «kein Verkaufsgespräch», ich habe nur ein paar Fragen.", .met),
        RuleExample(
            "Guten Tag Frau Brandl, wie besetzen Sie die Samstage?", .met, .german, .email,
            subject: "«AW»: Ihre Samstage"),
        RuleExample("Wir kennen uns noch nicht, und ja, ich möchte Ihnen etwas verkaufen.", .missing),
        RuleExample(
            "Sie haben gestern den Leitfaden zur Schichtplanung geladen.", .missing, .german, .email, .warm),
        RuleExample(
            "Guten Tag Frau Brandl, wie besetzen Sie die Samstage?", .missing, .german, .email, subject: "Ihre Samstage"
        ),
    ]

    private static let english = [
        RuleExample("«As discussed», I am calling about your rota.", .met, .english),
        RuleExample("This is «not a sales call», just a quick survey.", .met, .english),
        RuleExample(
            "Dear Ms Brand, who covers the Saturdays?", .met, .english, .email, subject: "«Re»: your Saturdays"),
        RuleExample("We have not met, and yes, I have something to sell.", .missing, .english),
        RuleExample("You downloaded the guide to shift planning yesterday.", .missing, .english, .email, .warm),
        RuleExample("Dear Ms Brand, who covers the Saturdays?", .missing, .english, .email, subject: "Your Saturdays"),
    ]
}
