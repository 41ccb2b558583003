import Linguistics
import Teamwork

/// Shows whose turn it is when.
struct PlanCommand: TeamCommand {
    let name = Localized(de: "plan", en: "plan")
    let summary = Localized(de: "wer wann dran ist", en: "whose turn it is when")

    func isOffered(in phase: TeamPhase) -> Bool { phase.hasPlan }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        try training.showPlan()
    }
}
