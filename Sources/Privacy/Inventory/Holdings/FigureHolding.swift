import Linguistics

extension Holding {
    /// Figures of the whole team, as they were shown.
    static let figure = Holding(
        .table("figure"), title: Localized(de: "Auswertungen des Teams", en: "Figures of the team"), kind: .scores,
        purpose: Localized(
            de:
                "Zahlen, die immer für fünf Personen und mehr stehen. Sie bleiben, wie sie gezeigt wurden, damit niemand aus einer Änderung auf eine Person schließen kann.",
            en:
                "Figures that always stand for five people and more. They stay as they were shown, so that nobody can tell from a change what one person did."
        ),
        fields: [
            Field("batch", de: "die wievielte Auswertung", en: "which count it belongs to"),
            Field("scenario", de: "Szenario; leer für alle zusammen", en: "scenario; empty for all together"),
            Field("people", de: "wie viele Personen", en: "how many people"),
            Field("tries", de: "wie viele Versuche", en: "how many tries"),
            Field("points", de: "Summe der Punkte", en: "sum of the points"),
            Field("passed", de: "wie viele Versuche bestanden", en: "how many tries were passed"),
            Field("madeAt", de: "wann gezählt", en: "when it was counted"),
        ],
        subject: .nobody, age: .newest(of: ["madeAt"]), audience: .team)
}
