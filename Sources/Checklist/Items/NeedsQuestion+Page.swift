import Linguistics

extension NeedsQuestion {
    static let page = RulePage(
        rule: Localized(
            de:
                "Eine Frage soll einen echten Bedarf ans Licht bringen: nach Lage, Ablauf, Problem, Ziel oder Vorrang der "
                + "Person, mit einem Thema in der Frage oder im Satz davor.",
            en: "A question should bring a real need to light: about the other's situation, process, problem, goal or "
                + "priorities, with a topic in the question or in the sentence before."),
        raises: [
            Localized(
                de: "Eine offene Frage mit Thema: „Wer springt ein, wenn am Samstag jemand fehlt?“",
                en: "An open question with a topic: “Who steps in when somebody is off on a Saturday?”"),
            Localized(
                de: "Eine Frage mit zwei Möglichkeiten, die beide von der Person handeln.",
                en: "A question with two possibilities that are both about the other person."),
            Localized(
                de: "Eine Frage als Bitte oder Aussage: „Mich würde interessieren, wie …“, „Erzählen Sie mir, …“.",
                en: "A question as a request or a statement: “I'd love to know how …”, “tell me …”."),
            Localized(
                de: "Ein Fragezeichen braucht es nicht, auch nicht Hochdeutsch.",
                en: "It takes no question mark, and dialect will do."),
        ],
        lowers: [
            Localized(
                de:
                    "Nur teilweise: Fragen, die zu jedem Produkt passen, nur nach dem Produkt fragen, Hilfe anbieten oder Fragen ankündigen; "
                    + "Geplauder über die Arbeit; Angaben wie in einem Formular.",
                en:
                    "Only in part: questions that fit any product, ask only for the product, offer help or announce questions; small talk "
                    + "about work; data as in a form."),
            Localized(
                de: "Gar nicht: Zeit, Erlaubnis, Interesse, Zuständigkeit, Empfang einer Mail, Stand der Entscheidung.",
                en:
                    "Not at all: time, permission, interest, the right contact, receipt of a mail, the state of the decision."
            ),
            Localized(
                de: "Gar nicht: rhetorische Fragen, Fragen anderer Leute und solche, die Sie selbst beantworten.",
                en: "Not at all: rhetorical questions, other people's questions, and those that you answer yourself."),
        ],
        examples: [
            RuleExample("Guten Tag Frau Brandl. «Wer springt bei Ihnen ein, wenn am Samstag jemand fehlt»?", .met),
            RuleExample(
                "Frau Brandl, Sie eröffnen im März in Dachau. «Wie viele Verkäuferinnen fehlen Ihnen dafür noch»?", .met
            ),
            RuleExample("«Mich würde interessieren, wie Sie die Samstage in der neuen Filiale besetzen».", .met),
            RuleExample(
                "servus frau brandl ihr habts in dachau jetz die neunte filiale «wie machts ihr des mit de schichtn am samstag»",
                .met),
            RuleExample(
                "Sie besetzen die neue Filiale aus dem Stammhaus. «Reicht das am Samstag»?", .met),
            RuleExample(
                "Good morning Ms Brand. «Who covers the ovens when two people are off on a Saturday»?", .met, .english),
            RuleExample(
                "You open in Dundalk in March. «Is it the mornings or the Saturdays that are hard to staff»?", .met,
                .english),
            RuleExample(
                "Judith, «I'd love to know how you plan the shifts across nine shops».", .met, .english, .linkedin),
            RuleExample(
                "Was ich an Dachau nicht begreife: «Fuhr die Ware schon nass ab»?", .met),
            RuleExample("«Was mich umtreibt, ist, ob Ihnen samstags Leute fehlen oder Öfen».", .met),
            RuleExample(
                "Ms Brand, «would you mind telling me which shop runs out first, and whether that's a Saturday»?", .met,
                .english),
            RuleExample("«Wobei können wir Ihnen behilflich sein»?", .partial),
            RuleExample("«Gibt es Themen, bei denen ein Blick von außen nützlich wäre»?", .partial),
            RuleExample(
                "Ms Brand, «what's the single thing that would make the greatest difference to you this year»?",
                .partial,
                .english),
            RuleExample("Ms Brand, «do you have any requirement for flour bins this year»?", .partial, .english),
            RuleExample("Frau Brandl, haben Sie herzlichen Dank für Ihre Zeit.", .missing),
            RuleExample("Frau Brandl, warum antworten Sie denn nicht?", .missing),
            RuleExample("Darf unser Berater einmal bei Ihnen vorbeikommen?", .missing),
            RuleExample(
                "Our customers save a day a week, or so they tell me when they order again.", .missing, .english),
            RuleExample("Frau Brandl, «was sind zurzeit Ihre größten Herausforderungen»?", .partial),
            RuleExample("Frau Brandl, «suchen Sie gerade eine neue Kasse»?", .partial),
            RuleExample("Ms Brand, «what keeps you up at night»?", .partial, .english),
            RuleExample("Ms Brand, «can I ask you two quick questions»?", .partial, .english),
            RuleExample("Frau Brandl, haben Sie kurz Zeit?", .missing),
            RuleExample("Frau Brandl, passt Ihnen Dienstag um zehn oder Mittwoch um elf?", .missing),
            RuleExample("Wer spart nicht gern bei der Schichtplanung?", .missing),
            RuleExample("Ein Kunde fragte mich neulich: „Wie besetzt man den Samstag?“", .missing),
            RuleExample("Warum fehlen samstags so viele? Weil der Plan zu spät kommt.", .missing),
            RuleExample("Ms Brand, did you get my email?", .missing, .english),
            RuleExample("Are you the right person to talk to about shift planning?", .missing, .english),
            RuleExample("Would you be open to a quick call next week?", .missing, .english, .linkedin),
        ], section: 6)
}
