import Linguistics
import Scenarios

/// What was not heard is said again, what was not understood is told more plainly, and whoever wants more gets more.
extension Reaction {
    mutating func repairUnderstanding() {
        if let followUp = clearFollowUp { return answer(followUp) }
        // "Who's Alan? Say that again please" is answered who he is.
        let asksForMore = understanding.asks && (bestAnswer()?.score ?? 0) >= AnswerWeights.clear
        // "Wie viele waren das noch mal?" of something that was never said asks for it the first time.
        let asksAnew = understanding.askedAgain == nil && understanding.form.map { !$0.wantsYesOrNo } ?? false
        if understanding.does(.repeatRequest), !understanding.does(anyOf: .observation, .clarifying), !asksForMore,
            !asksAnew || understanding.words <= 4
        {
            // "What?" after an evasion does not want to hear that again, nor does who asks for something that was never said.
            let isAtALoss = understanding.askedAgain == nil && (!hasJustTold || understanding.words > 4)
            decide(.move(isFirst ? .askReason : isAtALoss ? .admitMisreading : .repeatSaid))
        } else if understanding.urgesOn, !isFirst {
            goOn()
        } else if understanding.does(anyOf: .clarifying, .listening),
            !understanding.does(anyOf: .proposal, .observation, .commonQuestion)
        {
            if understanding.does(.clarifying), let topic = understanding.asked.first, topic != state.lastTopic,
                understanding.asks
            {
                return
            }
            goOn()
        }
    }

    /// What is said to a complaint about the last reply and to what is held up against it, unless the question beside it
    /// can be answered.
    var wordOnReply: Move? {
        guard understanding.does(anyOf: .complaint, .challenge), !understanding.does(.apologizing) else { return nil }
        let score = bestAnswer()?.score ?? -.infinity
        // "Das war nicht die Frage. Von wie vielen?" has just said what the question was.
        if understanding.does(.complaint), understanding.asks, !understanding.asksOnlyAboutReply, !isFirst {
            return nil
        }
        guard
            !understanding.asks || score < (understanding.asksOnlyAboutReply ? AnswerWeights.sure : AnswerWeights.clear)
        else { return nil }
        // "Ich hab nach den Bauern gefragt" has just said what the question was.
        if understanding.does(.complaint) { return namesAsked ? .oweAnswer : .admitMisreading }
        return understanding.holdsUpUnsaid ? .disownWord : .standByWord
    }

    /// Whether a complaint says what had been asked: "Ich hab nach den Bauern gefragt."
    private var namesAsked: Bool {
        let quote = understanding.acts.first { $0.act == .complaint }?.quote.lowercased() ?? ""
        return quote.hasSuffix(" nach") || quote.hasSuffix(" about")
    }

    /// Whether a few words take up something that was said beside a standing objection: "Warum Nachkäufe?"
    private func asksOfOther(than id: String) -> Bool {
        guard let echo = understanding.echo, let objection = scenario.objections.first(where: { $0.id == id }) else {
            return false
        }
        let words = Set(objection.lines.flatMap { Text($0.text).foldedWords })
        return !Text(echo).foldedWords.contains(where: words.contains)
    }

    /// Says more about what was talked about last.
    private mutating func goOn() {
        switch state.lastTopic {
        case .need(let id):
            guard let need = scenario.needs.first(where: { $0.id == id }) else { break }
            if credits("asked on \(id)") { move(.trust, 1, "nachgefragt", "asked further") }
            guard isDue(.need(id)) else { break }
            tell(need)
            return
        case .objection(let id) where state.standing == id && !asksOfOther(than: id):
            decide(.raise(objection: id))
            return
        case .answer(let id) where isDue(.answer(id)):
            decide(.answer(id: id))
            return
        default: break
        }
        if understanding.does(.clarifying) {
            decide(.move(understanding.form == .why ? .tellWhy : .explain))
        } else if understanding.urgesOn {
            decide(.move(.retakeInitiative))
        } else {
            decide(.move(.admitLimit))
        }
    }
}
