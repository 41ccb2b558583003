import Linguistics

/// The rules of a persona, in the order in which they are asked: what hurts comes first, then what was agreed, then what
/// was asked, and only then what was merely said.
public enum RuleName: String, Codable, CaseIterable, Sendable {
    case meetSilence, meetInsult, insistOnNo, meetMischief, meetUnfairness, repairUnderstanding, closeAgreement
    case meetMonologue, ignoreLetter, meetParting, hearAnswerToObjection, serveFrontOffice, answerQuestion
    case weighProposal, raiseObjection, hearPrice, takeInformation, hearShortReply, fallBack
    /// No rule of its own: the patience is used up.
    case losePatience
    /// The trainee left.
    case leave

    /// What the rule is about, for people.
    public var title: Localized {
        switch self {
        case .meetSilence: Localized(de: "auf Schweigen reagieren", en: "meet silence")
        case .meetInsult: Localized(de: "Beleidigung zurückweisen", en: "reject an insult")
        case .insistOnNo: Localized(de: "auf dem Nein bestehen", en: "insist on the no")
        case .meetMischief: Localized(de: "Unsinn abfangen", en: "deal with mischief")
        case .meetUnfairness: Localized(de: "Druck und Vorgetäuschtes abwehren", en: "resist pressure and pretence")
        case .repairUnderstanding: Localized(de: "erklären oder wiederholen", en: "explain or repeat")
        case .closeAgreement: Localized(de: "Zeit festmachen", en: "settle on a time")
        case .meetMonologue: Localized(de: "unterbrechen", en: "interrupt")
        case .ignoreLetter: Localized(de: "nicht antworten", en: "leave it unanswered")
        case .meetParting: Localized(de: "Abschied nehmen", en: "part")
        case .hearAnswerToObjection:
            Localized(de: "Antwort auf den Einwand abwägen", en: "weigh the answer to the objection")
        case .serveFrontOffice: Localized(de: "verbinden oder ausrichten", en: "put through or take a message")
        case .answerQuestion: Localized(de: "auf die Frage antworten", en: "answer the question")
        case .weighProposal: Localized(de: "Vorschlag abwägen", en: "weigh the proposal")
        case .raiseObjection: Localized(de: "Einwand erheben", en: "raise an objection")
        case .hearPrice: Localized(de: "über den Preis reden", en: "talk about the price")
        case .takeInformation: Localized(de: "Mitteilung aufnehmen", en: "take in what was said")
        case .hearShortReply: Localized(de: "kurze Antwort einordnen", en: "place a short reply")
        case .fallBack: Localized(de: "nachfragen", en: "ask back")
        case .losePatience: Localized(de: "Geduld verloren", en: "out of patience")
        case .leave: Localized(de: "Gespräch beendet", en: "contact ended")
        }
    }
}
