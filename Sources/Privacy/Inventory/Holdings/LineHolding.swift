import Linguistics

extension Holding {
    /// What trainees said.
    static let line = Holding(
        .table("line"), title: Localized(de: "Mitschriften der Sitzungen", en: "Transcripts of the sessions"),
        kind: .transcripts,
        purpose: Localized(
            de: "Aus den Zeilen wird eine Sitzung wiederhergestellt, gezeigt und nach neuen Regeln bewertet.",
            en: "From the lines a session is taken up, shown again and marked by new rules."),
        fields: [
            Field("session", de: "Nummer der Sitzung", en: "number of the session"),
            Field("position", de: "die wievielte Zeile", en: "which line it is"),
            Field("text", de: "was gesagt oder geschrieben wurde", en: "what was said or written"),
            Field("saidAt", de: "wann", en: "when"),
        ],
        subject: .part(of: "session", column: "session"), age: .together(column: "saidAt", owner: "session"),
        audience: .from(.transcripts))
}
