import Linguistics

extension Holding {
    /// The sessions, with their scores.
    static let session = Holding(
        .table("session"), title: Localized(de: "Sitzungen", en: "Sessions"), kind: .scores,
        purpose: Localized(
            de: "Zeigt Ihnen, wie sich Ihr Üben entwickelt, und spielt eine unterbrochene Sitzung weiter.",
            en: "Shows you how your practice develops, and takes up a session that was interrupted."),
        fields: [
            Field("id", de: "laufende Nummer", en: "running number"),
            Field("trainee", de: "Name, unter dem geübt wurde", en: "name that it was practised under"),
            Field("scenario", de: "Szenario", en: "scenario"),
            Field("scenarioHash", de: "Prüfsumme der Szenariodatei", en: "checksum of the scenario's file"),
            Field("seed", de: "Startwert des Zufalls", en: "seed of the chance"),
            Field("isExam", de: "ob es eine Prüfung war", en: "whether it was an exam"),
            Field("language", de: "Sprache des Programms", en: "language of the program"),
            Field("rules", de: "Fassung der Regeln", en: "version of the rules"),
            Field(
                "ownerProcess", de: "Nummer des Programmlaufs, damit niemand eine laufende Sitzung übernimmt",
                en: "number of the running program, so that nobody takes a session over"),
            Field("ownerStart", de: "Beginn des Programmlaufs", en: "when that program started"),
            Field("startedAt", de: "Beginn", en: "when it began"),
            Field("endedAt", de: "Ende", en: "when it ended"),
            Field("score", de: "Punkte", en: "points"),
            Field("isPassed", de: "ob sie bestanden ist", en: "whether it was passed"),
            Field("ending", de: "Ausgang", en: "how it ended"),
            Field("isAbandoned", de: "ob sie aufgegeben wurde", en: "whether it was given up"),
            Field("profile", de: "Checkliste des Teams mit Fassung", en: "the team's checklist with its version"),
            Field("channel", de: "Kanal des Szenarios", en: "the scenario's channel"),
            Field("difficulty", de: "Schwierigkeit des Szenarios", en: "the scenario's difficulty"),
            Field(
                "batch", de: "in welcher Team-Auswertung sie mitgezählt wurde",
                en: "which count of the team it was part of"),
        ],
        subject: .trainee(column: "trainee"), age: .newest(of: ["startedAt", "endedAt"]), audience: .from(.scores))
}
