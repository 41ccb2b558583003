import Outcomes

/// What the columns of a table with contacts are called, here and in other programs.
public enum OutcomeColumns: String, CaseIterable, Sendable {
    /// A table of one's own, in German or English.
    case own
    /// An export of contacts from HubSpot.
    case hubspot
    /// An export of deals or activities from Pipedrive.
    case pipedrive

    /// The names by field, in small letters; of several columns for a field the one named first here is read.
    var names: [LogField: [String]] {
        switch self {
        case .own: OutcomeColumns.ownNames
        case .hubspot: OutcomeColumns.hubspotNames
        case .pipedrive: OutcomeColumns.pipedriveNames
        }
    }

    private static let ownNames: [LogField: [String]] = [
        .template: ["vorlage", "template"], .variant: ["variante", "variant"],
        .day: ["tag", "datum", "gesendet am", "day", "date", "sent on"],
        .prospect: ["kennung", "kundennummer", "id", "prospect"], .industry: ["branche", "industry"],
        .size: ["größe", "groesse", "mitarbeiter", "size", "employees"], .role: ["rolle", "role"],
        .channel: ["kanal", "channel"], .temperature: ["temperatur", "temperature"],
        .sent: ["gesendet", "kontakte", "sent", "contacts"],
        .answers: ["antworten", "antwort", "beantwortet", "answers"],
        .meetings: ["termine", "termin", "meetings", "meeting"],
        .noShows: ["geplatzt", "nicht erschienen", "no-shows", "noshows", "no-show"],
        .opportunities: ["verkaufschancen", "verkaufschance", "chancen", "opportunities", "opportunity"],
        .minutes: ["minuten", "minutes"], .reaction: ["reaktion", "reaction"],
        .signalAt: ["signal am", "anfrage am", "signal at", "inquiry at"],
        .answeredAt: ["antwort am", "beantwortet am", "answered at", "answered on"],
    ]

    private static let hubspotNames: [LogField: [String]] = [
        .template: ["sequence name", "last sequence enrolled", "template", "email name", "sequenzname"],
        .day: ["last sequence enrolled date", "send date", "sent date", "last contacted", "zuletzt kontaktiert"],
        .prospect: ["record id", "record id - contact", "contact id", "datensatz-id", "email", "e-mail"],
        .industry: ["industry", "branche"],
        .size: ["number of employees", "company size", "anzahl der mitarbeiter", "unternehmensgröße"],
        .role: ["job title", "jobtitel", "position"],
        .signalAt: ["recent conversion date", "datum der letzten conversion"],
        .answers: ["replied", "recent sales email replied date"],
        .answeredAt: ["reply date", "recent sales email replied date"],
        .meetings: ["meeting booked", "date of last meeting booked in meetings tool"],
        .noShows: ["no show", "no-show"], .opportunities: ["first deal created date", "deal created"],
    ]

    private static let pipedriveNames: [LogField: [String]] = [
        .template: ["activity - subject", "deal - source", "deal - label", "template"],
        .day: ["activity - due date", "activity - marked as done time", "deal - deal created", "deal - created"],
        .prospect: ["person - id", "person - email", "deal - id", "activity - contact person"],
        .industry: ["organization - industry", "organisation - branche"],
        .size: ["organization - employee count", "organization - number of employees", "organization - size"],
        .role: ["person - job title"], .channel: ["activity - type", "deal - channel"],
        .answers: ["person - replied", "deal - replied"],
        .answeredAt: ["person - last email received", "deal - replied at"],
        .meetings: ["deal - meeting", "deal - meeting booked"], .noShows: ["deal - no-show", "deal - no show"],
        .opportunities: ["deal - won time", "deal - opportunity"],
    ]
}
