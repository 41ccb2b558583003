import Scenarios

/// How the acts of a line move mood, trust, patience and interest, each with its cause.
///
/// The same thing said twice moves nobody twice: what earns trust is listening and asking, not the words for it.
extension Reaction {
    mutating func moveFeelings() {
        if understanding.does(.observation), !understanding.does(.wrongFact), !state.knowsReason {
            move(.trust, temperament.start.softens, "etwas Eigenes bemerkt", "noticed something of theirs")
            move(.interest, 1, "der Anlass betrifft sie wirklich", "the occasion really concerns them")
        }
        moveByQuestion()
        if understanding.does(anyOf: .acknowledging, .summarizing),
            !understanding.does(anyOf: .arguing, .offTopic, .insult, .pressure), !isFirst,
            understanding.words >= 3, credits("listened \(state.standing ?? state.lastTopic?.id ?? "-")")
        {
            move(.trust, 1, "zugehört", "listened")
        }
        if understanding.does(.value), !understanding.does(.bribe),
            credits(state.credited.contains("value") ? "value again" : "value")
        {
            move(.interest, 2, "etwas Nützliches angeboten", "offered something useful")
            move(.trust, 1, "etwas ohne Gegenleistung angeboten", "offered something for nothing")
        }
        if understanding.does(.smallTalk), state.patience > 3, credits("small talk") {
            move(.mood, 1, "nett geplaudert", "friendly talk")
        }
        if understanding.does(.praising), credits("praise") { move(.mood, 1, "gelobt", "praised") }
        if understanding.does(.apologizing), credits("apology") {
            move(.mood, 1, "sich entschuldigt", "apologised")
        }
        moveByBreach()
        state.lines += 1
        if state.lines > linesWelcome, state.interest < 5 {
            move(.patience, -1, "es dauert schon lange", "it has gone on for long")
        }
    }

    /// How many lines a contact may have before it takes patience; letters go to and fro less often.
    private var linesWelcome: Int { (scenario.channel.isWritten ? 11 : 14) - scenario.difficulty }

    private mutating func moveByQuestion() {
        guard understanding.does(.concreteQuestion), !understanding.isRepeated,
            !understanding.does(anyOf: .offTopic, .identityQuestion, .recital, .insult, .bribe),
            isFirst || bestAnswer() != nil || !understanding.asked.isEmpty
        else { return }
        let topic = understanding.asked.first?.id ?? "unforeseen"
        guard credits("asked \(topic)") else { return }
        move(.trust, 1, "konkret gefragt", "asked something concrete")
        move(.interest, 1, "über das eigene Problem gesprochen", "talked about their own problem")
    }

    private mutating func moveByBreach() {
        if understanding.does(.pitch), !understanding.does(anyOf: .concreteQuestion, .value) {
            move(.patience, -1, "vom Produkt geredet, ohne zu fragen", "talked product without asking")
            move(.interest, -1, "vom Produkt geredet, ohne zu fragen", "talked product without asking")
        }
        if understanding.does(.arguing) {
            move(.trust, -temperament.start.hardens, "dagegen argumentiert", "argued against them")
            move(.patience, -1, "dagegen argumentiert", "argued against them")
        }
        if understanding.does(.pressure) {
            move(.trust, -1 - temperament.start.hardens, "gedrängt", "pushed")
            move(.patience, -2, "gedrängt", "pushed")
            move(.mood, -1, "gedrängt", "pushed")
        }
        if understanding.does(.scorn), !understanding.does(anyOf: .apologizing, .insult) {
            move(.trust, -1, "von oben herab geredet", "talked down to them")
            move(.patience, -1, "von oben herab geredet", "talked down to them")
            move(.mood, -1, "von oben herab geredet", "talked down to them")
        }
        if understanding.does(.wrongAddressee), credits("wrong name") {
            move(.trust, -1, "mit jemand anderem verwechselt", "took them for somebody else")
        }
        if understanding.does(.bribe) {
            move(.trust, -2 - temperament.start.hardens, "etwas zugesteckt", "tried to slip them something")
            move(.patience, -1, "etwas zugesteckt", "tried to slip them something")
        }
        if understanding.does(.pretence) {
            move(.trust, -2 - temperament.start.hardens, "etwas vorgetäuscht", "pretended something")
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
