import Checklist
import Linguistics
import Scenarios

extension Template {
    /// What the front matter of a template looks like.
    public static let shape = Group([
        Key(
            "id", .text,
            Localized(
                de: "Der Name, mit dem man die Vorlage aufruft; derselbe wie der Dateiname ohne Endung.",
                en: "The name that the template is called by; the same as the file's without its ending.")),
        Key("title", .text, Localized(de: "Der Titel in der Liste.", en: "The title in the list.")),
        Key(
            "language", .choice(of: Language.self),
            Localized(de: "Die Sprache des Textes.", en: "The language of the text.")),
        Key(
            "channel", .choice(of: Channel.self),
            Localized(de: "Der Weg, für den sie ist.", en: "The channel it is for.")),
        Key(
            "temperature", .choice(of: Temperature.self),
            Localized(
                de: "cold ohne Anlass von der anderen Seite, warm nach einem.",
                en: "cold without an occasion from the other side, warm after one.")),
        Key(
            "address", .choice(of: AddressForm.self), Localized(de: "Sie oder du.", en: "Sie; English knows no other.")),
        Key(
            "signal", .text,
            Localized(
                de: "Der Anlass, für den sie ist: Stellenanzeige, Download.",
                en: "The occasion it is for: a job advertisement, a download.")),
        Key(
            "when", .text,
            Localized(
                de: "Wann man sie nimmt und wann nicht, in einem Satz.",
                en: "When to use it and when not, in a sentence."), .optional),
        Key("touch", .number(1...20), Localized(de: "Für den wievielten Kontakt.", en: "Which contact it is for.")),
        Key(
            "article", .number(1...7),
            Localized(
                de: "Der Abschnitt des Ratgebers dahinter.", en: "The section of the advice article behind it.")),
        Key(
            "profile", .text,
            Localized(
                de: "Die eigene Checkliste des Teams, mit Namen oder Pfad.",
                en: "The team's own checklist, by name or path."), .optional),
        Key(
            "source", .text,
            Localized(
                de: "Woher Zahlen und Vergleiche im Text selbst stammen.",
                en: "Where figures and comparisons in the text itself come from."), .optional),
        Key("subject", .text, Localized(de: "Der Betreff einer E-Mail.", en: "The subject of an e-mail."), .optional),
        Key(
            "variants", .table(of: .group(Variant.shape)),
            Localized(
                de: "Andere Fassungen nach ihrem Namen, die sich in einer Sache unterscheiden.",
                en: "Other wordings by name, each different in one thing."), .optional),
        Key(
            "slots", .table(of: .group(Slot.shape)),
            Localized(
                de: "Die Stellen im Text, die zu füllen sind, nach ihrem Namen.",
                en: "The places in the text that are to be filled, by name.")),
    ])
}

extension Slot {
    static let shape = Group([
        Key("description", .text, Localized(de: "Was hineingehört.", en: "What belongs there.")),
        Key("example", .text, Localized(de: "Ein Beispiel dafür.", en: "An example of it.")),
        Key(
            "from", .choice(of: SlotSource.self),
            Localized(
                de: "Woher es kommt, wenn ein Szenario zur Hand ist.",
                en: "Where it comes from when a scenario is at hand."), .optional),
        Key(
            "optional", .flag,
            Localized(
                de: "Ob es leer bleiben darf; dann fällt seine Zeile weg.",
                en: "Whether it may stay empty; its line then falls away."), .optional),
    ])
}

extension Variant {
    static let shape = Group([
        Key(
            "difference", .text,
            Localized(de: "Was anders ist, in einem Satz.", en: "What is different, in a sentence."), .optional),
        Key("subject", .text, Localized(de: "Ein anderer Betreff.", en: "Another subject."), .optional),
        Key(
            "replace", .text,
            Localized(
                de: "Die Stelle im Text, die anders lautet, Wort für Wort.",
                en: "The passage of the text that differs, word for word."), .optional),
        Key("with", .text, Localized(de: "Was stattdessen dasteht.", en: "What stands in its place."), .optional),
    ])
}
