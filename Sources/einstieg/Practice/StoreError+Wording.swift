import Linguistics
import Records

extension StoreError {
    /// The exit code: a damaged or foreign file is bad data, one that cannot be written failed output.
    var exitCode: Int32 {
        switch self {
        case .newerVersion, .notADatabase, .foreign, .damaged, .noKey: 65
        case .readOnly, .locked, .diskFull, .cannotOpen, .sessionGone, .failedDisk, .notOverwritten: 74
        case .other: 70
        }
    }

    var wording: Localized {
        switch self {
        case .newerVersion(let found, let known):
            Localized(
                de:
                    "Der Übungsstand stammt von einer neueren Version (\(found), dieses Programm kennt \(known)). Aktualisieren Sie Einstieg, oder nehmen Sie --store DATEI.",
                en:
                    "The store is from a newer version (\(found); this program knows \(known)). Update Einstieg, or use --store FILE."
            )
        case .notADatabase:
            Localized(
                de: "Das ist keine Datenbank. Nehmen Sie mit --store eine andere Datei; diese bleibt unverändert.",
                en: "This is not a database. Name another file with --store; this one stays as it is.")
        case .foreign:
            Localized(
                de: "Das ist die Datenbank eines anderen Programms. Nehmen Sie mit --store eine andere Datei.",
                en: "This is another program's database. Name another file with --store.")
        case .readOnly:
            Localized(
                de: "Hier darf nicht geschrieben werden. Prüfen Sie die Rechte, oder üben Sie mit --store none.",
                en: "This cannot be written. Check the permissions, or practise with --store none.")
        case .locked:
            Localized(
                de:
                    "Ein anderes Programm hält den Übungsstand fest. Schließen Sie es und versuchen Sie es noch einmal.",
                en: "Another program holds the store. Close it and try again.")
        case .diskFull:
            Localized(
                de: "Auf dem Datenträger ist kein Platz mehr. Was gespeichert war, ist noch da.",
                en: "There is no room left on the disk. What was kept is still there.")
        case .damaged:
            Localized(
                de:
                    "Die Datenbank ist beschädigt. „einstieg retten“ holt heraus, was lesbar ist, und legt die beschädigte Datei daneben.",
                en:
                    "The database is damaged. “einstieg rescue” gets out what can be read and keeps the damaged file beside it."
            )
        case .cannotOpen:
            Localized(
                de:
                    "Die Datei lässt sich nicht anlegen oder öffnen. Prüfen Sie den Ordner, oder nehmen Sie --store none.",
                en: "The file cannot be made or opened. Check the folder, or use --store none.")
        case .noKey:
            Localized(
                de:
                    "Der Schlüssel neben dieser Datei (Endung .key) lässt sich nicht lesen. Mit ihm sind die Angesprochenen unkenntlich gemacht; holen Sie ihn aus einer Sicherung.",
                en:
                    "The key beside this file (ending .key) cannot be read. It is what prospects were made unrecognisable with; restore it from a backup."
            )
        case .sessionGone:
            Localized(
                de: "Diese Sitzung wurde inzwischen gelöscht. Was Sie eben geschrieben haben, wird nicht gespeichert.",
                en: "This session has been deleted meanwhile. What you have just written is not kept.")
        case .failedDisk:
            Localized(
                de:
                    "Der Datenträger meldet einen Fehler oder hat keinen Platz mehr. Was gespeichert war, ist noch da.",
                en: "The disk reports an error or has no room left. What was kept is still there.")
        case .notOverwritten:
            Localized(
                de:
                    "Gelöscht ist es, doch der alte Inhalt steht noch in der Datei: Ein anderes Programm liest gerade, oder es fehlt Platz. Geben Sie den Befehl später noch einmal.",
                en:
                    "It is deleted, but the old content still stands in the file: another program is reading, or there is no room. Give the command again later."
            )
        case .other(let code):
            Localized(de: "Der Übungsstand meldet Fehler \(code).", en: "The store reports error \(code).")
        }
    }
}
