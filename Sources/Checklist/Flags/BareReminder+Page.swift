import Linguistics

extension BareReminder {
    static let page = RulePage(
        rule: Localized(
            de: "Ein zweiter oder späterer Kontakt bringt etwas Neues mit und erinnert nicht nur.",
            en: "A second or later contact brings something new, and does not only remind."),
        raises: [
            Localized(
                de: "Der einzige Grund ist, dass keine Antwort kam: „Haben Sie meine Mail gesehen?“",
                en: "The only reason is that there was no answer: “Did you see my email?”"),
            Localized(
                de: "Gefragt wird nur, ob das Angebot angesehen oder schon entschieden ist.",
                en: "You only ask whether the offer was looked at or a decision made."),
        ],
        lowers: [
            Localized(
                de: "Etwas, das bleibt: ein Fall mit Ergebnis, eine Liste, eine Beobachtung.",
                en: "Something that stays: a case with its result, a list, an observation."),
            Localized(
                de: "Eine neue Frage nach der Lage der Person.", en: "A new question about the other's situation."),
        ],
        examples: [
            RuleExample(
                "Frau Brandl, «haben Sie meine Mail gesehen»?", .met, .german, .linkedin, touch: 2),
            RuleExample(
                "«Ich wollte nur nachfragen», ob Sie unser Angebot schon ansehen konnten.", .met, .german, .phone,
                .warm,
                touch: 3),
            RuleExample(
                "Judith, «just floating this back to the top of your inbox».", .met, .english, .email, touch: 2),
            RuleExample("Ms Brand, «did you get my last email»?", .met, .english, .phone, .warm, touch: 3),
            RuleExample(
                "Frau Brandl, ich wollte nachfragen: Wer springt am Samstag in Dachau ein, wenn jemand fehlt?",
                .missing,
                .german, .phone, .warm, touch: 2),
            RuleExample("Frau Brandl, haben Sie meine Mail gesehen?", .missing, .german, .phone, .warm),
            RuleExample("Ms Brand, did you get my email?", .missing, .english, .phone, .warm),
            RuleExample(
                "Judith, following up with one question: who covers the ovens when two people are off?", .missing,
                .english,
                .email, touch: 2),
        ], section: 6)
}
