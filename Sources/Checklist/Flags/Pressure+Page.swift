import Linguistics

extension Pressure {
    static let page = RulePage(
        rule: Localized(
            de: "Der Text drängt, macht ein schlechtes Gewissen oder legt die Antwort in den Mund.",
            en: "The text pushes, lays guilt, or puts the answer into the other's mouth."),
        raises: [
            Localized(
                de: "Knappheit und Fristen mit Drohung: „nur noch heute“, „noch zwei Plätze“, „danach ist es weg“.",
                en: "Scarcity and deadlines with a threat: “today only”, “two places left”, “then it is gone”."),
            Localized(
                de: "Fragen, die nur ein Ja erlauben: „Das wollen Sie doch auch, oder?“",
                en: "Questions that only allow a yes: “You'd like that, wouldn't you?”"),
            Localized(
                de: "Vorwürfe und Mitleid: „schon dreimal geschrieben“, „mein Chef fragt jeden Montag“.",
                en: "Reproach and pity: “I have written three times”, “my boss keeps asking”."),
            Localized(
                de: "Der Wettbewerb als Druckmittel: „Ihr Mitbewerber hat bereits zugesagt.“",
                en: "Competitors as leverage: “your competitor gets it instead”."),
        ],
        lowers: [
            Localized(
                de: "Ein gewöhnliches Datum, bis zu dem ein Angebot steht.",
                en: "An ordinary date until which an offer stands."),
            Localized(
                de: "Was bei der Person selbst knapp ist: „Sie haben nur noch zwei Plätze.“",
                en: "What is scarce on the other's side: “you have two places left”."),
            Localized(
                de: "Wer erwähnt, dass er schon geschrieben hat, und dann etwas mitbringt, drängt nicht.",
                en: "Mentioning an earlier mail and then bringing something does not push."),
        ],
        examples: german + english, section: 5)

    private static let german = [
        RuleExample("«Das Angebot gilt nur noch heute», danach ist es weg.", .met),
        RuleExample(
            "«Wir nehmen pro Stadt eine Bäckerei, und es gibt nur noch zwei Plätze».", .met, .german, .linkedin),
        RuleExample("Weniger Ausfälle am Samstag, «das wollen Sie doch auch», oder?", .met),
        RuleExample(
            "«Ich habe Ihnen jetzt schon dreimal geschrieben und bin ehrlich gesagt enttäuscht».", .met, .german, .email
        ),
        RuleExample("Unser Angebot steht bis Ende Mai.", .missing, .german, .email),
        RuleExample("Sie haben nur noch zwei freie Plätze im Café, habe ich gelesen.", .missing),
        RuleExample("Zwei Mails haben Sie schon von mir, hier ist noch die Vorlage dazu.", .missing, .german, .email),
    ]

    private static let english = [
        RuleExample("«The price goes up at midnight».", .met, .english),
        RuleExample("«You'd like quieter Saturdays, wouldn't you»?", .met, .english),
        RuleExample("«There are only three places left this month».", .met, .english, .linkedin),
        RuleExample("The quote stands until the 30th of May.", .missing, .english, .email),
        RuleExample("Is Saturday the hardest shift to fill, or is it Sunday?", .missing, .english),
        RuleExample("I wrote in March; here is the rota I promised.", .missing, .english, .email),
    ]
}
