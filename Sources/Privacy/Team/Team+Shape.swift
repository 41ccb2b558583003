import Linguistics
import Scenarios

extension Team {
    /// What a team file looks like.
    public static let shape = Group([
        Key(
            "einstieg", .number(1...1),
            Localized(de: "Die Fassung des Formats: 1.", en: "The version of the format: 1.")),
        Key("id", .text, Localized(de: "Der kurze Name des Teams.", en: "The team's short name.")),
        Key("title", .text, Localized(de: "Der Name für Menschen.", en: "The name for people.")),
        Key(
            "visibility", .choice(of: Visibility.self),
            Localized(
                de:
                    "Wer etwas vom Üben anderer sieht: self niemand, trainer wer das Team leitet, team alle von denen, die zugestimmt haben.",
                en:
                    "Who sees anything of others' practice: self nobody, trainer whoever leads the team, team everybody of those who agreed."
            ), .optional),
        Key(
            "trainers", .texts(),
            Localized(de: "Wer das Team leitet.", en: "Who leads the team."), .optional),
        Key(
            "members", .texts(atLeast: 1),
            Localized(
                de: "Wer im Team übt, mit dem selbst gewählten Namen.",
                en: "Who practises in the team, by the name they chose.")),
        Key(
            "agreed", .texts(),
            Localized(
                de: "Wer zugestimmt hat, dass mehr zu sehen ist als bestanden oder nicht.",
                en: "Who agreed that more is seen than passed or not."), .optional),
        Key(
            "retention", .group(retention),
            Localized(
                de: "Nach wie vielen Tagen etwas gelöscht wird.", en: "After how many days something is deleted."),
            .optional),
        Key(
            "smallestGroup", .number(usualGroup...100),
            Localized(
                de: "Für wie viele Personen eine Zahl des Teams mindestens steht.",
                en: "How many people a figure of the team stands for at least."), .optional),
    ])

    private static let retention = Group(
        DataKind.allCases.map { kind in
            Key(
                kind.rawValue, .number(Retention.range),
                Localized(de: "Tage: \(kind.title.de).", en: "Days: \(kind.title.en.lowercased())."), .optional)
        })
}
