import Linguistics
import Teamwork

/// Tells how much time is left.
struct ClockCommand: TeamCommand {
    let name = Localized(de: "uhr", en: "clock")
    let summary = Localized(de: "wie viel Zeit bleibt", en: "how much time is left")

    func isOffered(in phase: TeamPhase) -> Bool { phase.hasPlan && phase != .gathering }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        let (session, now) = (training.session, training.clock())
        let all = ClockText.minutes(session.sessionLeft(at: now))
        guard session.phase.isCall else {
            return try training.desk.note(
                Localized(de: "Noch \(all) Minuten.", en: "\(all) minutes left."))
        }
        let call = ClockText.minutes(session.turnLeft(at: now))
        try training.desk.note(
            Localized(
                de: "Noch \(call) Minuten für diese Runde, \(all) insgesamt.",
                en: "\(call) minutes left for this turn, \(all) in all."))
    }
}
