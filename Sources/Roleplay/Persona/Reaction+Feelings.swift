import Scenarios

/// How the acts of a line move mood, trust, patience and interest, each with its cause.
extension Reaction {
    mutating func moveFeelings() {
        if understanding.does(.observation) && !understanding.does(.wrongFact) && !state.knowsReason {
            move(.trust, temperament.softens, "etwas Eigenes bemerkt", "noticed something of theirs")
            move(.interest, 1, "der Anlass betrifft sie wirklich", "the occasion really concerns them")
        }
        if understanding.does(.concreteQuestion) {
            move(.trust, 1, "konkret gefragt", "asked something concrete")
            move(.interest, 1, "über das eigene Problem gesprochen", "talked about their own problem")
        }
        if understanding.does(.acknowledging) && !understanding.does(.arguing) {
            move(.trust, 1, "zugehört", "listened")
        }
        if understanding.does(.value) {
            move(.interest, 2, "etwas Nützliches angeboten", "offered something useful")
            move(.trust, 1, "etwas ohne Gegenleistung angeboten", "offered something for nothing")
        }
        if understanding.does(.smallTalk) && state.patience > 3 { move(.mood, 1, "nett geplaudert", "friendly talk") }
        if understanding.does(.pitch) && !understanding.does(anyOf: .concreteQuestion, .value) {
            move(.patience, -1, "vom Produkt geredet, ohne zu fragen", "talked product without asking")
            move(.interest, -1, "vom Produkt geredet, ohne zu fragen", "talked product without asking")
        }
        if understanding.does(.arguing) {
            move(.trust, -temperament.hardens, "dagegen argumentiert", "argued against them")
            move(.patience, -1, "dagegen argumentiert", "argued against them")
        }
        if understanding.does(.pressure) {
            move(.trust, -1 - temperament.hardens, "gedrängt", "pushed")
            move(.patience, -2, "gedrängt", "pushed")
            move(.mood, -1, "gedrängt", "pushed")
        }
        if understanding.does(.pretence) {
            move(.trust, -2 - temperament.hardens, "etwas vorgetäuscht", "pretended something")
            move(.patience, -1, "etwas vorgetäuscht", "pretended something")
        }
        if understanding.does(.wrongFact) { move(.trust, -1, "etwas Falsches behauptet", "got a fact wrong") }
        if understanding.does(.insult) {
            move(.trust, -4, "beleidigt", "insulted")
            move(.patience, -4, "beleidigt", "insulted")
            move(.mood, -3, "beleidigt", "insulted")
        }
    }
}
