import Linguistics
import Teamwork

/// Takes the marks back that were given last.
struct UnmarkCommand: TeamCommand {
    let name = Localized(de: "zurück", en: "back")
    let summary = Localized(de: "die letzten Marken zurücknehmen", en: "take the last marks back")

    func isOffered(in phase: TeamPhase) -> Bool {
        switch phase {
        case .marking, .comparing: true
        default: false
        }
    }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        guard training.session.turns.last?.observations.isEmpty == false else {
            return try training.desk.note(
                Localized(de: "Es gibt noch keine Marken.", en: "There are no marks yet."))
        }
        try training.record(.unmarked)
    }
}
