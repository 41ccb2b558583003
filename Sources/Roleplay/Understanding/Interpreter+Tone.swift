import Linguistics

/// The tone of a line where no word list has heard it.
extension Interpreter {
    func addTone(to understanding: inout Understanding, _ text: Text, isOpener: Bool) {
        guard text.words.count >= Interpreter.leastWordsOfTone,
            !understanding.does(
                anyOf: .insult, .scorn, .reproach, .pressure, .threat, .complaint, .challenge, .apologizing, .recital,
                .riddle, .bribe, .thanking)
        else { return }
        let judgement = Tone.of(scenario.language).judgement(of: text)
        let least =
            isOpener ? Interpreter.unmistakableTone : judgement.kind == .complaint ? Interpreter.leastOfComplaint : 0
        guard judgement.odds >= least else { return }
        // It is the whole line that has a tone.
        let mark = { (act: Act) in ActMark(act, text, text.range(ofWords: text.words.indices)) }
        switch judgement.kind {
        case .fair: return
        case .attack: understanding.acts.append(mark(.scorn))
        case .threat: understanding.acts += [mark(.pressure), mark(.threat)]
        case .complaint: understanding.acts.append(mark(.complaint))
        }
        understanding.asksOnlyAboutReply = judgement.odds >= Interpreter.unmistakableTone
    }

    /// A few words have no tone of their own.
    private static let leastWordsOfTone = 6
    /// Whoever is told that they misread does not like to hear it for nothing.
    private static let leastOfComplaint = 0.4
    /// The odds from which a tone is unmistakable.
    private static let unmistakableTone = 1.2
}
