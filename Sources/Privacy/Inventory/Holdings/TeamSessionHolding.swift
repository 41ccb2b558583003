import Linguistics

extension Holding {
    /// Sessions of a team around one machine.
    static let teamSession = Holding(
        .table("team"), title: Localized(de: "Team-Runden", en: "Team sessions"), kind: .transcripts,
        purpose: Localized(
            de: "Setzt eine unterbrochene Runde fort und zeigt am Ende die Auswertung.",
            en: "Takes up a session that was interrupted, and shows the debrief at the end."),
        fields: [
            Field("id", de: "laufende Nummer", en: "running number"),
            Field("language", de: "Sprache des Programms", en: "language of the program"),
            Field("ownerProcess", de: "Nummer des Programmlaufs", en: "number of the running program"),
            Field("ownerStart", de: "Beginn des Programmlaufs", en: "when that program started"),
            Field("startedAt", de: "Beginn", en: "when it began"),
        ],
        subject: .nobody, age: .newest(of: ["startedAt"]), audience: .everybody)

    /// What happened in them.
    static let teamEntry = Holding(
        .table("teamEntry"), title: Localized(de: "Verlauf der Team-Runden", en: "What happened in team sessions"),
        kind: .transcripts,
        purpose: Localized(
            de:
                "Hält jeden Schritt fest, den alle am Bildschirm mitverfolgen. Beim Löschen einer Person gehen ihr Name, ihre Sätze und ihre Marken; was die anderen gesagt haben, bleibt.",
            en:
                "Keeps every step that all follow on the screen. When a person is deleted, their name, their sentences and their marks go; what the others said stays."
        ),
        fields: [
            Field("team", de: "Nummer der Runde", en: "number of the session"),
            Field("position", de: "der wievielte Schritt", en: "which step it is"),
            Field("kind", de: "was geschah", en: "what happened"),
            Field("member", de: "wer, als Nummer", en: "who, as a number"),
            Field("words", de: "Name oder Worte dieser Person", en: "name or words of that person"),
            Field("details", de: "Marken, Szenario, Zeiten", en: "marks, scenario, times"),
            Field("at", de: "wann", en: "when"),
        ],
        subject: .member(of: "team", column: "team", named: "joined"), age: .withOwner, audience: .everybody)
}
