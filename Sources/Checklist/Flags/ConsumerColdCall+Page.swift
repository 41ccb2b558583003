import Linguistics

extension ConsumerColdCall {
    static let page = RulePage(
        rule: Localized(
            de:
                "Werbeanrufe bei Privatleuten brauchen deren vorherige ausdrückliche Einwilligung. Ein kalter Anruf dort ist nicht erlaubt, was immer gesagt wird.",
            en:
                "Sales calls to private people need their express consent beforehand. A cold call to them is not allowed, whatever is said."
        ),
        raises: [
            Localized(
                de: "ein Anruf bei einer Privatperson ohne Anlass, den sie selbst gegeben hat",
                en: "a call to a private person without an occasion that they gave themselves")
        ],
        lowers: [
            Localized(
                de: "ein Anruf, um den die Person gebeten hat", en: "a call that the person has asked for"),
            Localized(de: "ein Brief, eine E-Mail oder eine Nachricht", en: "a letter, an e-mail or a message"),
            Localized(de: "ein Anruf in einem Betrieb", en: "a call to a business"),
        ],
        examples: [
            RuleExample("Guten Tag Frau Brandl, es geht um Ihr Dach.", .met, .german, audience: .consumer),
            RuleExample(
                "Frau Brandl, Sie suchen doch Verkäuferinnen für den Samstag. Wie viele denn?", .met, .german,
                audience: .consumer),
            RuleExample("Guten Tag Frau Brandl, es geht um Ihr Dach.", .missing, .german),
            RuleExample(
                "Guten Tag Frau Brandl, Sie hatten gestern um Rückruf gebeten.", .missing, .german, .phone, .warm,
                audience: .consumer),
            RuleExample("Guten Tag Frau Brandl, es geht um Ihr Dach.", .missing, .german, .email, audience: .consumer),
            RuleExample("Good morning Ms Brand, it's about your roof.", .met, .english, audience: .consumer),
            RuleExample("Ms Brand, who cleans your gutters?", .met, .english, audience: .consumer),
            RuleExample("Good morning Ms Brand, it's about your roof.", .missing, .english),
            RuleExample(
                "Good morning Ms Brand, you asked us to ring back.", .missing, .english, .phone, .warm,
                audience: .consumer),
        ],
        section: 5)
}
