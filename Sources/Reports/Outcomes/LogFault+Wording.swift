import Linguistics
import Outcomes

extension LogFault {
    /// The mistake and what to do about it, for people.
    public var wording: Localized {
        switch self {
        case .missing(let field):
            Localized(de: "Es fehlt: \(field.title.de).", en: "Missing: \(field.title.en).")
        case .unreadable(let field, let text): unreadable(field, String(text.prefix(60)))
        case .unknownTemplate(let name):
            Localized(
                de:
                    "Eine Vorlage „\(name)“ gibt es nicht. „einstieg script list“ zeigt alle; heißt sie nur hier so, hilft --alias.",
                en:
                    "There is no template “\(name)”. “einstieg script list” shows all; if only this table calls it so, --alias helps."
            )
        case .impossibleCount(let field, let count):
            Localized(
                de:
                    "\(field.title.de): \(count) kann nicht stimmen. Möglich ist \(field == .sent ? 1 : 0) bis 1.000.000.",
                en: "\(field.title.en): \(count) cannot be right. Possible is \(field == .sent ? 1 : 0) to 1,000,000.")
        case .moreThan(.opportunities, let count, _, let limit):
            Localized(
                de: "Mehr Verkaufschancen (\(count)) als Termine, die stattfanden (\(limit)).",
                en: "More opportunities (\(count)) than meetings that took place (\(limit)).")
        case .moreThan(let field, let count, let whole, let limit):
            Localized(
                de: "\(field.title.de) (\(count)) sind mehr als \(whole.title.de) (\(limit)).",
                en: "More \(field.title.en) (\(count)) than \(whole.title.en) (\(limit)).")
        case .minutesWithoutAnswer:
            Localized(
                de: "Minuten bis zur Antwort, aber keine Antwort.", en: "Minutes to an answer, but there was none.")
        case .minutesOfSeveral(let field):
            Localized(
                de: "\(field.title.de): Das gehört zu einem einzelnen Kontakt. Tragen Sie diese Kontakte einzeln ein.",
                en: "\(field.title.en): that belongs to a single contact. Enter these contacts one by one.")
        case .impossibleMinutes(let field, let minutes):
            Localized(
                de: "\(field.title.de): \(minutes) kann nicht stimmen.",
                en: "\(field.title.en): \(minutes) cannot be right.")
        case .responseBeforeSending:
            Localized(
                de: "Die Antwort kam vor dem Kontakt. Sind Tag und Monat vertauscht?",
                en: "The answer came before the contact. Are day and month swapped?")
        case .contactBeforeSignal:
            Localized(
                de: "Der Kontakt kam vor dem Signal. Sind Tag und Monat vertauscht?",
                en: "The contact came before the signal. Are day and month swapped?")
        case .reactionToNothing:
            Localized(
                de: "Eine Reaktion gibt es nur auf ein Signal: Dann ist der Kontakt warm (temperature=warm).",
                en: "There is a reaction only to a signal: the contact is warm then (temperature=warm).")
        case .future(let day):
            Localized(de: "\(day) liegt in der Zukunft.", en: "\(day) is in the future.")
        case .longAgo(let day):
            Localized(
                de: "\(day) liegt zu weit zurück. Steht in der Zelle ein Datum?",
                en: "\(day) is too long ago. Does the cell hold a date?")
        case .notASegment(let part):
            Localized(
                de:
                    "„\(part)“ ist kein Teil eines Segments. Zum Beispiel: --segment industry=Maschinenbau,size=140,channel=phone. Möglich: \(fields).",
                en:
                    "“\(part)” is no part of a segment. For example: --segment industry=machinery,size=140,channel=phone. Possible: \(fields)."
            )
        case .unknownEntry(let number):
            Localized(
                de: "Einen Eintrag \(number) gibt es nicht. „einstieg script log --list“ zeigt die letzten.",
                en: "There is no entry \(number). “einstieg script log --list” shows the last ones.")
        case .alreadyReplaced(let number, let follower):
            Localized(
                de: "Eintrag \(number) gilt nicht mehr, Eintrag \(follower) hat ihn ersetzt.",
                en: "Entry \(number) no longer counts, entry \(follower) has replaced it.")
        case .withdrawn(let number):
            Localized(
                de: "Eintrag \(number) ist selbst eine Rücknahme. Tragen Sie den Kontakt neu ein.",
                en: "Entry \(number) is itself a withdrawal. Enter the contact anew.")
        }
    }

    private var fields: String { SegmentFilter.fields.map(\.rawValue).joined(separator: ", ") }

    private func unreadable(_ field: LogField, _ text: String) -> Localized {
        switch field {
        case .day, .answeredAt, .signalAt:
            Localized(
                de: "„\(text)“ ist kein Tag, den ich lesen kann. Zum Beispiel: 3.12.2026 oder 2026-12-03 14:05.",
                en: "“\(text)” is no day that can be read. For example: 3.12.2026 or 2026-12-03 14:05.")
        case .size:
            Localized(
                de: "„\(text)“ ist keine Größe. Zum Beispiel: 140, 50-249 oder micro, small, medium, large.",
                en: "“\(text)” is no size. For example: 140, 50-249 or micro, small, medium, large.")
        case .channel:
            Localized(
                de: "„\(text)“ ist kein Kanal. Möglich: phone, email, linkedin.",
                en: "“\(text)” is no channel. Possible: phone, email, linkedin.")
        case .temperature:
            Localized(
                de: "„\(text)“ ist weder cold noch warm.", en: "“\(text)” is neither cold nor warm.")
        case .variant, .industry, .role:
            Localized(
                de: "\(field.title.de): „\(text) …“ ist länger als 80 Zeichen.",
                en: "\(field.title.en): “\(text) …” is longer than 80 characters.")
        case .minutes, .reaction:
            Localized(
                de: "„\(text)“ sind keine Minuten. Zum Beispiel: 12 oder 1:30.",
                en: "“\(text)” is no number of minutes. For example: 12 or 1:30.")
        default:
            Localized(
                de: "\(field.title.de): „\(text)“ ist keine Anzahl. Möglich: eine ganze Zahl, ja, nein oder ein Tag.",
                en: "\(field.title.en): “\(text)” is no count. Possible: a whole number, yes, no or a day.")
        }
    }
}
