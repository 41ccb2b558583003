import Linguistics

extension Holding {
    /// What came of real contacts.
    static let outcome = Holding(
        .table("outcome"), title: Localized(de: "Ergebnisse echter Kontakte", en: "Outcomes of real contacts"),
        kind: .outcomes,
        purpose: Localized(
            de:
                "Zählt, welche Vorlage Antworten und Termine bringt. Wer sie verschickt hat, steht nirgends; Angesprochene stehen nur als Prüfsumme da.",
            en:
                "Counts which template brings answers and meetings. Who sent it stands nowhere; prospects stand here as a checksum only."
        ),
        fields: [
            Field("id", de: "laufende Nummer", en: "running number"),
            Field("template", de: "Vorlage", en: "template"),
            Field("variant", de: "Variante", en: "variant"),
            Field("industry", de: "Branche", en: "industry"),
            Field("size", de: "Größe der Firma", en: "size of the company"),
            Field("role", de: "Funktion der Person", en: "role of the person"),
            Field("channel", de: "Kanal", en: "channel"),
            Field("temperature", de: "kalt oder warm", en: "cold or warm"),
            Field("day", de: "Tag", en: "day"),
            Field("sent", de: "wie viele verschickt", en: "how many were sent"),
            Field("answers", de: "Antworten", en: "answers"),
            Field("meetings", de: "Termine", en: "meetings"),
            Field("noShows", de: "geplatzte Termine", en: "meetings that nobody came to"),
            Field("opportunities", de: "Verkaufschancen", en: "opportunities"),
            Field("minutes", de: "Minuten bis zur Antwort", en: "minutes until the answer"),
            Field(
                "reaction", de: "Minuten von der Anfrage bis zum Kontakt", en: "minutes from the enquiry to the contact"
            ),
            Field("prospect", de: "Prüfsumme der angesprochenen Person", en: "checksum of the prospect"),
            Field("fingerprint", de: "Prüfsumme des Kontakts, gegen Doppeltes", en: "checksum of the contact"),
            Field("replaces", de: "welchen Eintrag er berichtigt", en: "which entry it corrects"),
            Field("isWithdrawal", de: "ob er einen Eintrag zurücknimmt", en: "whether it takes an entry back"),
            Field("writtenAt", de: "wann eingetragen", en: "when it was entered"),
        ],
        subject: .nobody, age: .chain(column: "writtenAt", replaced: "replaces"), audience: .everybody)
}
