import Linguistics
import Teamwork

/// Leaves the session; it can be taken up later.
struct LeaveTeamCommand: TeamCommand {
    let name = Localized(de: "ende", en: "quit")
    let summary = Localized(de: "unterbrechen; später geht es hier weiter", en: "break off; it goes on here later")

    func isOffered(in phase: TeamPhase) -> Bool { true }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        training.leave()
    }
}
