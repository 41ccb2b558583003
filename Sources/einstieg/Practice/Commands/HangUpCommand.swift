import Linguistics

/// Ends the contact: hangs up, or writes no more.
struct HangUpCommand: PracticeCommand {
    let name = Localized(de: "auflegen", en: "hangup")
    let summary = Localized(de: "das Gespräch beenden und auswerten", en: "end the contact and see the scorecard")

    func run(_ practice: inout Practice, argument: String) throws { try practice.hangUp() }
}
