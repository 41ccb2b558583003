import Checklist
import Linguistics
import Reports
import Teamwork

/// Marks an item otherwise than the program, with a reason.
struct OverrideCommand: TeamCommand {
    let name = Localized(de: "korrektur", en: "override")
    let summary = Localized(
        de: "PUNKT MARKE GRUND: anders markieren als das Programm",
        en: "ITEM MARK REASON: mark otherwise than the program"
    )

    func isOffered(in phase: TeamPhase) -> Bool { phase == .discussing }

    func run(_ training: inout TeamTraining, argument: String, _ reader: inout any LineReader) throws {
        let parts = argument.split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
        guard parts.count == 3, let item = item(parts[0]), let level = Int(parts[1]).flatMap(Level.init(rawValue:))
        else {
            return try training.desk.note(
                Localized(
                    de:
                        "So geht es: /korrektur 2 1 GRUND, mit dem Punkt (1 bis 4), der Marke (0 bis 2) und einem Grund.",
                    en: "Like this: /override 2 1 REASON, with the item (1 to 4), the mark (0 to 2) and a reason."))
        }
        guard training.session.turns.last?.level(item) != level else {
            return try training.desk.note(
                Localized(
                    de: "\(item.title.de) steht schon auf \(level.rawValue).",
                    en: "\(item.title.en) is \(level.rawValue) already."))
        }
        try training.override(item, level, reason: parts[2])
    }

    /// An item by its number in the guide, its name or its title.
    private func item(_ typed: String) -> ChecklistItem? {
        if let number = Int(typed) {
            let all = ChecklistItem.allCases
            return all.indices.contains(number - 1) ? all[number - 1] : nil
        }
        guard case .item(let item)? = Rule(named: typed) else { return nil }
        return item
    }
}
