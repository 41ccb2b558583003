import Linguistics
import Teamwork

/// Ends the calls and leads to the debrief.
struct FinishCommand: TeamCommand {
    let name = Localized(de: "schluss", en: "finish")
    let summary = Localized(de: "keine Runde mehr, zur Nachbesprechung", en: "no more turns, on to the debrief")

    func isOffered(in phase: TeamPhase) -> Bool { phase == .waiting }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        try training.record(.finished)
    }
}
