import Linguistics

/// Why a table or a row of it holds no opener.
public enum CSVFault: Error, Equatable, Sendable {
    // How it is written
    case notUTF8
    case textAfterQuote
    case unclosedQuote
    case tooLong(limit: Int)
    case cellCount(expected: Int, found: Int)
    // What the header says
    case noHeader
    case missingColumn(String)
    case doubledColumn(String)
    case misspeltColumn(String, suggestion: String)
    case unknownColumn(String, suggestion: String?)
    case utf16
    // What stands in the cells
    case noText
    case unknownValue(column: String, value: String, allowed: String)

    /// The mistake and what to do about it, for people.
    public var wording: Localized {
        switch self {
        case .notUTF8:
            Localized(
                de: "Hier steht ein Zeichen, das kein UTF-8 ist. Speichern Sie die Tabelle als „CSV UTF-8“.",
                en: "There is a byte here that is not UTF-8. Save the table as “CSV UTF-8”.")
        case .textAfterQuote:
            Localized(
                de:
                    "Hinter einem schließenden Anführungszeichen steht noch Text. Innerhalb einer Zelle wird \" verdoppelt.",
                en: "There is text behind a closing quote. Inside a cell, \" is written twice.")
        case .unclosedQuote:
            Localized(
                de: "Ein Anführungszeichen wird nicht geschlossen.", en: "A quote is not closed.")
        case .tooLong(let limit):
            Localized(
                de: "Die Zeile ist länger als \(limit >> 10) KiB. Fehlt ein schließendes Anführungszeichen?",
                en: "The row is longer than \(limit >> 10) KiB. Is a closing quote missing?")
        case .cellCount(let expected, let found):
            Localized(
                de:
                    "Die Zeile hat \(found) Zellen, die Kopfzeile \(expected). Text mit Trennzeichen steht in Anführungszeichen.",
                en: "The row has \(found) cells, the header \(expected). Text with separators stands in quotes.")
        case .noHeader:
            Localized(
                de: "Die Tabelle ist leer. Die erste Zeile nennt die Spalten, zum Beispiel: id,text",
                en: "The table is empty. The first line names the columns, for example: id,text")
        case .missingColumn(let name):
            Localized(
                de: "Eine Spalte „\(name)“ fehlt. Die erste Zeile nennt die Spalten, zum Beispiel: id,text",
                en: "A column “\(name)” is missing. The first line names the columns, for example: id,text")
        case .doubledColumn(let name):
            Localized(de: "Die Spalte „\(name)“ gibt es zweimal.", en: "There are two columns “\(name)”.")
        case .misspeltColumn(let name, let suggestion):
            Localized(
                de: "Die Spalte „\(name)“ kenne ich nicht. Meinten Sie „\(suggestion)“?",
                en: "The column “\(name)” is not known. Did you mean “\(suggestion)”?")
        case .unknownColumn(let name, let suggestion):
            Localized(
                de: "Eine Spalte „\(name)“ hat die Tabelle nicht.\(suggestion.map { " Meinten Sie „\($0)“?" } ?? "")",
                en: "The table has no column “\(name)”.\(suggestion.map { " Did you mean “\($0)”?" } ?? "")")
        case .utf16:
            Localized(
                de: "Die Tabelle ist in UTF-16 geschrieben. Speichern Sie sie als „CSV UTF-8“.",
                en: "The table is written in UTF-16. Save it as “CSV UTF-8”.")
        case .noText: Localized(de: "Die Zelle „text“ ist leer.", en: "The cell “text” is empty.")
        case .unknownValue(let column, let value, let allowed):
            Localized(
                de: "„\(value)“ geht bei „\(column)“ nicht. Möglich: \(allowed).",
                en: "“\(value)” is not possible for “\(column)”. Possible: \(allowed).")
        }
    }
}
