import Linguistics

/// Four sentences or bullets in a row about the sender, or ninety words on the phone before the first question.
struct Monologue: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        var run: [Sentence] = []
        for sentence in reading.text.sentences {
            let isOurs = reading.has(.ours, in: sentence) || sentence.isBullet
            if isOurs && !reading.asks(sentence) {
                run.append(sentence)
            } else if reading.asks(sentence) || reading.has(.you, in: sentence) {
                run.removeAll()
            }
            if run.count >= 4 { return raised(reading.evidence(run[0])) }
        }
        if reading.opener.context.channel == .phone {
            let first = reading.text.sentences.first { reading.asks($0) }
            let before = first?.words.lowerBound ?? reading.text.words.count
            if before > 90, let sentence = reading.text.sentences.first(where: { $0.words.count > 4 }) {
                return raised(reading.evidence(sentence))
            }
        }
        return nil
    }

    private func raised(_ evidence: Evidence) -> FlagMark {
        FlagMark(
            flag: .monologue, evidence: evidence,
            reason: Localized(
                de: "Von hier an reden nur noch Sie, und zwar von sich.",
                en: "From here on only you talk, and about yourself."),
            advice: Localized(
                de: "Behalten Sie einen Satz davon und fragen Sie dann.", en: "Keep one sentence of it, then ask."))
    }
}
