import Linguistics

extension Holding {
    /// What was typed, to be called up again with the arrow keys.
    public static let history = Holding(
        .file("history"), title: Localized(de: "Verlauf der Eingabe", en: "History of what was typed"),
        kind: .transcripts,
        purpose: Localized(
            de:
                "Holt mit den Pfeiltasten zurück, was Sie schon einmal getippt haben. Jeder Name hat eine eigene Datei.",
            en: "Brings back with the arrow keys what you have typed before. Each name has a file of its own."),
        fields: [Field("line", de: "was getippt wurde", en: "what was typed")],
        subject: .trainee(column: "line"), age: .withOwner, audience: .person)

    /// The secret that prospects are made unrecognisable with.
    static let key = Holding(
        .file("key"), title: Localized(de: "Schlüssel der Angesprochenen", en: "Key of the prospects"),
        kind: .outcomes,
        purpose: Localized(
            de: "Eine Zufallszahl. Mit ihr werden Angesprochene zu Prüfsummen, die ohne sie niemand zurückrechnet.",
            en: "A random number. It makes checksums of prospects that nobody can trace back without it."),
        fields: [Field("bytes", de: "32 zufällige Bytes", en: "32 random bytes")],
        subject: .nobody, age: .never, audience: .program)

    /// A damaged store, kept when it was rescued.
    static let damaged = Holding(
        .file("damaged"), title: Localized(de: "Beschädigter Übungsstand", en: "Damaged store"), kind: .transcripts,
        purpose: Localized(
            de:
                "Entsteht nur, wenn „einstieg retten“ eine beschädigte Datei beiseite legt. Löschen Sie sie, sobald alles Wichtige gerettet ist: Darin sucht das Programm nicht.",
            en:
                "There is one only where “einstieg rescue” has put a damaged file aside. Delete it once all that matters is rescued: the program does not search it."
        ),
        fields: [Field("bytes", de: "der ganze alte Übungsstand", en: "the whole old store")],
        subject: .nobody, age: .never, audience: .person)
}
