import Linguistics
import Teamwork

/// Ends the call.
struct HangUpCallCommand: TeamCommand {
    let name = Localized(de: "auflegen", en: "hangup")
    let summary = Localized(de: "die Runde beenden und markieren", en: "end the turn and mark it")

    func isOffered(in phase: TeamPhase) -> Bool { phase.isCall }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        try training.record(.turnEnded(.contact))
    }
}
