import Linguistics
import Roleplay

extension Act {
    /// The name of the act for people.
    var title: Localized {
        switch self {
        case .greeting: Localized(de: "Gruß", en: "Greeting")
        case .introduction: Localized(de: "Vorstellung", en: "Introduction")
        case .reason: Localized(de: "Grund des Kontakts", en: "Reason for the contact")
        case .observation: Localized(de: "Beobachtung", en: "Observation")
        case .concreteQuestion: Localized(de: "konkrete Frage", en: "concrete question")
        case .genericQuestion: Localized(de: "allgemeine Frage", en: "general question")
        case .otherQuestion: Localized(de: "andere Frage", en: "other question")
        case .permission: Localized(de: "Bitte um Erlaubnis", en: "asking permission")
        case .commonQuestion: Localized(de: "Frage nach den Umständen", en: "question about the circumstances")
        case .clarifying: Localized(de: "Nachfrage, was gemeint ist", en: "asking what was meant")
        case .repeatRequest: Localized(de: "Bitte um Wiederholung", en: "asking to hear it again")
        case .identityQuestion: Localized(de: "Frage, wer da spricht", en: "asking who is speaking")
        case .nameQuestion: Localized(de: "Frage nach dem Namen", en: "asking for the name")
        case .invitingQuestion: Localized(de: "Frage nach Fragen", en: "asking for questions")
        case .price: Localized(de: "Preis", en: "price")
        case .reproach: Localized(de: "Vorwurf", en: "reproach")
        case .scorn: Localized(de: "Reden von oben herab", en: "talking down")
        case .complaint: Localized(de: "Beschwerde über die Antwort", en: "complaint about the reply")
        case .challenge: Localized(de: "Vorhalten, was gesagt wurde", en: "holding up what was said")
        case .wrongAddressee: Localized(de: "falsche Anrede", en: "taken for somebody else")
        case .riddle: Localized(de: "Rätsel oder Witz", en: "riddle or joke")
        case .refusing: Localized(de: "Nein", en: "no")
        case .unsure: Localized(de: "Unsicherheit", en: "not knowing")
        case .summarizing: Localized(de: "Zusammenfassen", en: "summing up")
        case .listening: Localized(de: "Zuhören", en: "listening")
        case .changingTime: Localized(de: "andere Zeit", en: "another time")
        case .callbackRequest: Localized(de: "Frage nach einem späteren Anruf", en: "asking to call again")
        case .connectRequest: Localized(de: "Bitte, verbunden zu werden", en: "asking to be put through")
        case .messageRequest: Localized(de: "Bitte, etwas auszurichten", en: "leaving a message")
        case .praising: Localized(de: "Lob", en: "praise")
        case .apologizing: Localized(de: "Entschuldigung", en: "apology")
        case .joking: Localized(de: "Scherz", en: "joke")
        case .recital: Localized(de: "vorgelesene Checkliste", en: "checklist read out")
        case .offTopic: Localized(de: "ohne Bezug zur Sache", en: "beside the point")
        case .otherLanguage: Localized(de: "andere Sprache", en: "another language")
        case .answering: Localized(de: "Antwort", en: "answer")
        case .agreeing: Localized(de: "Zustimmung", en: "agreement")
        case .acknowledging: Localized(de: "Aufnehmen, was gesagt wurde", en: "taking up what was said")
        case .arguing: Localized(de: "Dagegenhalten", en: "arguing")
        case .value: Localized(de: "etwas Nützliches", en: "something useful")
        case .proposal: Localized(de: "Vorschlag", en: "proposal")
        case .offerToSend: Localized(de: "Angebot, etwas zu schicken", en: "offer to send something")
        case .acceptingNo: Localized(de: "Annehmen eines Neins", en: "accepting a no")
        case .optOut: Localized(de: "Zusage, sich nicht mehr zu melden", en: "promise not to get in touch again")
        case .source: Localized(de: "Herkunft der Daten", en: "where the details are from")
        case .smallTalk: Localized(de: "Plaudern", en: "small talk")
        case .thanking: Localized(de: "Dank", en: "thanks")
        case .leaving: Localized(de: "Abschied", en: "goodbye")
        case .pressure: Localized(de: "Druck", en: "pressure")
        case .threat: Localized(de: "Drohung", en: "threat")
        case .bribe: Localized(de: "Bestechung", en: "bribe")
        case .pitch: Localized(de: "Reden über das Angebot", en: "talk about the offer")
        case .pretence: Localized(de: "Vorgetäuschtes", en: "pretence")
        case .wrongFact: Localized(de: "falsche Angabe", en: "wrong fact")
        case .insult: Localized(de: "Beleidigung", en: "insult")
        case .nonsense: Localized(de: "nicht verständlich", en: "not understandable")
        case .silence: Localized(de: "Schweigen", en: "silence")
        }
    }
}

extension StateChange.Measure {
    /// The name of the measure for people.
    var title: Localized {
        switch self {
        case .mood: Localized(de: "Laune", en: "Mood")
        case .patience: Localized(de: "Geduld", en: "Patience")
        case .trust: Localized(de: "Vertrauen", en: "Trust")
        case .interest: Localized(de: "Interesse", en: "Interest")
        }
    }
}
