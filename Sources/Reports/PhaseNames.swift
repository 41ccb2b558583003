import Linguistics
import Roleplay
import Scenarios

extension Phase {
    /// The name of the phase for people.
    func title(in scenario: Scenario) -> Localized {
        switch self {
        case .opening: return Localized(de: "Eröffnung", en: "Opening")
        case .talking: return Localized(de: "Gespräch", en: "Conversation")
        case .told(let id):
            let title = scenario.needs.first { $0.id == id }?.title ?? id
            return Localized(de: "Erzählt: \(title)", en: "Told: \(title)")
        case .objection(let id):
            let title = scenario.objections.first { $0.id == id }?.title ?? id
            return Localized(de: "Einwand: \(title)", en: "Objection: \(title)")
        case .settling: return Localized(de: "Eine Zeit wird gesucht", en: "Settling on a time")
        case .refused: return Localized(de: "Nach dem Nein", en: "After the no")
        case .ended(let kind): return kind.title
        }
    }

    /// The stable name of the phase.
    var name: String {
        switch self {
        case .opening: "opening"
        case .talking: "talking"
        case .told(let id): "told \(id)"
        case .objection(let id): "objection \(id)"
        case .settling: "settling"
        case .refused: "refused"
        case .ended(let kind): "ended \(kind.rawValue)"
        }
    }
}
