import Linguistics
import Teamwork

/// Shows who calls when.
struct PlanCommand: TeamCommand {
    let name = Localized(de: "plan", en: "plan")
    let summary = Localized(de: "wer wann anruft", en: "who calls when")

    func isOffered(in phase: TeamPhase) -> Bool { phase.hasPlan }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        try training.showPlan()
    }
}
