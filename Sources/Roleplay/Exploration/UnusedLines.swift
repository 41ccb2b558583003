import Scenarios

/// The author's lines that no contact comes to.
struct UnusedLines {
    let lines: [Line]

    init(_ exploration: Exploration) {
        let scenario = exploration.scenario
        let places = exploration.places
        func happens(_ decision: Decision) -> Bool { places[.decision(decision)] != nil }
        var unused: [Line] = []
        for need in scenario.needs {
            if !happens(.need(id: need.id, isOpen: false)) { unused += need.guarded }
            if !happens(.need(id: need.id, isOpen: true)) { unused += need.open }
        }
        for objection in scenario.objections {
            if !happens(.raise(objection: objection.id)) { unused += objection.lines }
            if !happens(.settle(objection: objection.id)) { unused += objection.resolved }
        }
        // One answer stands for all of them.
        if let first = scenario.answers.first, !happens(.answer(id: first.id)) {
            unused += scenario.answers.flatMap(\.lines)
        }
        for move in Move.allCases {
            guard let lines = scenario.lines[move] else { continue }
            let isUsed =
                switch move {
                case .greet: scenario.channel == .phone
                case .delay: scenario.channel.isWritten && scenario.persona.delays.isEmpty
                case .closeNextStep, .closeWeaker, .closeDoorOpen, .closeNo, .closeHungUp:
                    scenario.endings.isEmpty
                        && EndingKind.allCases.contains { $0.move == move && places[.ending($0)] != nil }
                default: happens(.move(move))
                }
            if !isUsed { unused += lines }
        }
        for kind in EndingKind.allCases where !happens(.end(kind)) { unused += scenario.endings[kind]?.lines ?? [] }
        if !scenario.channel.isWritten { unused += scenario.persona.delays }
        lines = unused
    }
}
