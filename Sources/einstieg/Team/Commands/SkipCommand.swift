import Linguistics
import Teamwork

/// Passes the next call over, for a caller who is out of the room or would rather not.
struct SkipCommand: TeamCommand {
    let name = Localized(de: "auslassen", en: "skip")
    let summary = Localized(de: "diese Runde überspringen", en: "pass this turn over")

    func isOffered(in phase: TeamPhase) -> Bool { phase == .waiting }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        try training.skipTurn()
    }
}
