import Linguistics
import Teamwork

/// Shows what is marked, and how.
struct GuideCommand: TeamCommand {
    let name = Localized(de: "leitfaden", en: "guide")
    let summary = Localized(de: "wonach markiert wird", en: "what is marked")

    func isOffered(in phase: TeamPhase) -> Bool { true }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        try training.showGuide()
    }
}
