import Linguistics
import Reports
import Teamwork

/// Shows the card of the person called to whoever plays them, and takes it off the screen again.
struct RoleCommand: TeamCommand {
    let name = Localized(de: "rolle", en: "role")
    let summary = Localized(
        de: "was die angerufene Person bewegt, nur für den, der sie spielt",
        en: "what moves the person called, only for whoever plays them")

    func isOffered(in phase: TeamPhase) -> Bool { phase.isCall }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        guard let turn = training.session.turns.last, let member = turn.roles.prospect else {
            return try training.desk.note(
                Localized(de: "Die Person spielt das Programm.", en: "The program plays the person."))
        }
        let desk = training.desk
        try desk.show(RoleCard(try training.scenario(of: turn)).text(desk.page))
        guard desk.isInteractive else { return }
        let label = Localized(
            de: "Nur für \(training.name(member)). Enter nimmt die Karte weg",
            en: "For \(training.name(member)) only. Enter takes the card away")
        _ = try desk.read(&reader, prompt: label[desk.language] + "> ", prefill: nil, remember: false)
        // The window, and what can be scrolled back to.
        try desk.show("\u{1B}[H\u{1B}[2J\u{1B}[3J")
        try training.showCall()
    }
}
