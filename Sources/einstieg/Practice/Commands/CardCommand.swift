import Linguistics
import Reports

/// Shows the briefing card again.
struct CardCommand: PracticeCommand {
    let name = Localized(de: "karte", en: "card")
    let summary = Localized(de: "was Sie über die Person wissen", en: "what you know about the person")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        try desk.show(Briefing(practice.session.scenario).text(desk.page))
    }
}
