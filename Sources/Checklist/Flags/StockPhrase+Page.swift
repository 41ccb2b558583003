import Linguistics

extension StockPhrase {
    static let page = RulePage(
        rule: Localized(
            de: "Eine abgenutzte Wendung, die jeder jedem schicken könnte, kostet Aufmerksamkeit und sagt nichts.",
            en: "A worn phrase that anyone could send to anyone costs attention and says nothing."),
        raises: [
            Localized(
                de:
                    "Wünsche und Entschuldigungen am Anfang: „Ich hoffe, es geht Ihnen gut“, „Entschuldigen Sie die Störung“.",
                en: "Wishes and apologies at the start: “I hope this finds you well”, “sorry to bother you”."),
            Localized(
                de: "Lob, das auf jedes Profil passt, und Eigenlob: „spannendes Profil“, „führender Anbieter“.",
                en: "Praise that fits any profile, and self-praise: “impressive background”, “leading provider”."),
            Localized(
                de:
                    "Formeln beim Nachfassen und am Schluss: „wollte nur mal nachhaken“, „für Rückfragen stehen wir bereit“.",
                en: "Formulas of following up and closing: “just checking in”, “look forward to hearing from you”."),
            Localized(
                de: "Sätze über die Zeit, in der wir leben: „in der heutigen Zeit“, „immer mehr Unternehmen“.",
                en: "Sentences about the times we live in: “in today's fast-paced world”."),
        ],
        lowers: [
            Localized(
                de: "Ein Lob oder Wunsch, der einen bestimmten Anlass nennt, ist keine Floskel.",
                en: "Praise or a wish that names its particular occasion is no stock phrase."),
            Localized(
                de: "Gruß, Name und Dank am Ende gehören zum Brief und zählen nicht.",
                en: "The greeting, the name and the thanks at the end belong to a letter and do not count."),
        ],
        examples: [
            RuleExample("Guten Tag Frau Brandl, «ich hoffe, es geht Ihnen gut».", .met, .german, .email),
            RuleExample("Wir sind «ein führender Anbieter» von Kassen.", .met),
            RuleExample(
                "Ich «wollte nur mal nachhaken».", .met, .german, .email, .warm, touch: 2),
            RuleExample("I «hope this finds you well».", .met, .english, .email),
            RuleExample("We are «a leading provider» of tills.", .met, .english),
            RuleExample("«Just checking in» on my last message.", .met, .english, .email, .warm, touch: 2),
            RuleExample("Guten Tag Frau Brandl, Sie eröffnen im März in Dachau.", .missing),
            RuleExample("Wer springt bei Ihnen ein, wenn am Samstag jemand fehlt?", .missing),
            RuleExample("Gestern haben Sie unseren Leitfaden geladen.", .missing, .german, .email, .warm),
            RuleExample("Good morning Ms Brand, you open in Dundalk in March.", .missing, .english),
            RuleExample("Who covers the ovens on a Saturday?", .missing, .english),
            RuleExample("Yesterday you downloaded our guide.", .missing, .english, .email, .warm),
        ], section: 6)
}
