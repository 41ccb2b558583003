import Checklist
import Linguistics

extension ProfileFile {
    /// What a profile file looks like.
    public static let shape = Group([
        Key(
            "einstieg", .number(1...1),
            Localized(de: "Die Fassung des Formats: 1.", en: "The version of the format: 1.")),
        Key(
            "id", .text,
            Localized(
                de: "Der Name, mit dem man das Profil nennt; derselbe wie der Dateiname ohne Endung.",
                en: "The name that the profile goes by; the same as the file's without its ending.")),
        Key(
            "version", .text,
            Localized(
                de: "Die Fassung; jede Punktzahl nennt sie.", en: "The version; every score names it.")),
        Key("title", .text, Localized(de: "Der Name für Menschen.", en: "The name for people.")),
        Key(
            "languages", .list(of: .choice(of: Language.self), atLeast: 1),
            Localized(de: "Die Sprachen der Einstiege.", en: "The languages of the openers.")),
        Key(
            "extends", .choice(of: Base.self),
            Localized(
                de: "Worauf es aufbaut; was fehlt, ist dann wie dort.",
                en: "What it builds on; what is left out is then as there."), .optional),
        Key(
            "weights", .group(weights),
            Localized(
                de: "Was die vier Punkte wiegen; mit den eigenen zusammen 100.",
                en: "What the four items weigh; 100 together with the own ones."), .optional),
        Key(
            "limits", .group(limits),
            Localized(de: "Wie viele Wörter ein Einstieg haben darf.", en: "How many words an opener may have."),
            .optional),
        Key(
            "passMark", .number(0...100),
            Localized(de: "Ab wie vielen Punkten es bestanden ist.", en: "The points from which it is passed."),
            .optional),
        Key(
            "blockers", .texts(),
            Localized(
                de: "Hinweise und Punkte, die durchfallen lassen, und afterNo.",
                en: "Flags and items that fail an opener, and afterNo."), .optional),
        Key(
            "stockPhrases", .list(of: .group(stockPhrase)),
            Localized(de: "Eigene Floskeln.", en: "Own stock phrases."), .optional),
        Key("items", .named(item), Localized(de: "Eigene Punkte.", en: "Own items."), .optional),
    ])

    /// What a profile can build on.
    enum Base: String, CaseIterable { case standard }

    private static let weights = Group(
        ChecklistItem.allCases.map { item in
            Key(item.rawValue, .number(0...100), Localized(de: item.title.de + ".", en: item.title.en + "."), .optional)
        })

    private static let limits = Group(
        Channel.allCases.map { channel in
            Key(
                channel.rawValue, .number(5...2000),
                channel == .phone
                    ? Localized(
                        de: "Wörter am Telefon, bis zur ersten Frage.",
                        en: "Words on the phone, until the first question.")
                    : Localized(de: "Wörter im ganzen Text.", en: "Words in the whole text."), .optional)
        })

    private static let stockPhrase = Group([
        Key(
            "phrase", .text,
            Localized(
                de: "Die Wendung; wort* fängt so an, _ ist irgendein Wort, ... bis zu fünf.",
                en: "The phrase; word* begins so, _ is any word, ... up to five.")),
        Key(
            "caught", .texts(atLeast: 1),
            Localized(de: "Sätze, in denen sie gefunden wird.", en: "Sentences in which it is found.")),
        Key(
            "fine", .texts(atLeast: 1),
            Localized(de: "Sätze, in denen sie nicht gefunden wird.", en: "Sentences in which it is not found."),
            .optional),
    ])

    private static let item = Group([
        Key("id", .text, Key.idMeaning),
        Key("title", .text, Localized(de: "Der Name für Menschen.", en: "The name for people.")),
        Key(
            "weight", .number(0...100),
            Localized(de: "Was er wiegt; 0, wenn er nur durchfallen lässt.", en: "What it weighs; 0 if it only blocks.")
        ),
        Key("advice", .text, Localized(de: "Was zu tun ist, wo er fehlt.", en: "What to do where it is missing.")),
        Key(
            "phrases", .texts(atLeast: 1),
            Localized(
                de: "Wendungen; eine davon muss vorkommen.", en: "Phrases; one of them has to occur.")),
        Key(
            "met", .texts(atLeast: 1),
            Localized(de: "Einstiege, die ihn erfüllen.", en: "Openers that meet it.")),
        Key(
            "missing", .texts(atLeast: 1),
            Localized(de: "Einstiege, denen er fehlt.", en: "Openers that lack it.")),
    ])
}
