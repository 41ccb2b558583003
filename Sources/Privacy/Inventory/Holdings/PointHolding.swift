import Linguistics

extension Holding {
    /// What the scores are made of.
    static let point = Holding(
        .table("point"), title: Localized(de: "Punkte je Kriterium", en: "Points by criterion"), kind: .scores,
        purpose: Localized(
            de: "Zeigt Ihnen, was Sie können und was als Nächstes dran ist, auch ohne Mitschrift.",
            en: "Shows you what you can do and what comes next, without the transcript as well."),
        fields: [
            Field("session", de: "Nummer der Sitzung", en: "number of the session"),
            Field("position", de: "Stelle in der Auswertung", en: "place in the scorecard"),
            Field("entry", de: "Kriterium", en: "criterion"),
            Field("points", de: "erreichte Punkte", en: "points won"),
            Field("possible", de: "mögliche Punkte", en: "points possible"),
        ],
        subject: .part(of: "session", column: "session"), age: .withOwner, audience: .from(.scores))
}
