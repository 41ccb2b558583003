import Linguistics
import Teamwork

/// Shows the briefing of the call again, and what was said so far.
struct BriefingCommand: TeamCommand {
    let name = Localized(de: "karte", en: "card")
    let summary = Localized(
        de: "was über die Person bekannt ist, und was gesagt wurde",
        en: "what is known about the person, and what was said")

    func isOffered(in phase: TeamPhase) -> Bool {
        switch phase {
        case .calling, .replying, .marking, .comparing, .discussing: true
        default: false
        }
    }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        try training.showCall()
    }
}
