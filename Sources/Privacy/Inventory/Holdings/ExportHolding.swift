import Linguistics

extension Holding {
    /// Which files were written for a person to take along.
    static let export = Holding(
        .table("export"), title: Localized(de: "Geschriebene Auszüge", en: "Written exports"), kind: .exports,
        purpose: Localized(
            de: "Findet Auszüge wieder, damit sie mit allem anderen gelöscht werden.",
            en: "Finds exports again, so that they are deleted with everything else."),
        fields: [
            Field("id", de: "laufende Nummer", en: "running number"),
            Field("trainee", de: "wessen Auszug", en: "whose export"),
            Field("path", de: "Ort der Datei", en: "where the file lies"),
            Field("checksum", de: "Prüfsumme des Inhalts", en: "checksum of what is in it"),
            Field("writtenAt", de: "wann geschrieben", en: "when it was written"),
        ],
        subject: .trainee(column: "trainee"), age: .newest(of: ["writtenAt"]), audience: .person)
}
