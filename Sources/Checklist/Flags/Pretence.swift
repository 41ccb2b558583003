import Linguistics

/// A relationship, an agreement or a signal that the context does not have; a hidden purpose; a faked reply.
struct Pretence: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        let context = reading.opener.context
        if let hidden = reading.matches(.hiddenPurpose).first { return raised(reading.evidence(words: hidden)) }
        if context.temperature == .cold {
            if let subject = reading.subject, context.touch == 1, let first = subject.words.first,
                ["aw", "re", "wg", "fwd", "antw"].contains(first.folded),
                subject.scalars.count > first.range.upperBound, subject.scalars[first.range.upperBound] == ":"
            {
                return raised(
                    Evidence(
                        part: .subject, quote: subject.quote(0..<first.range.upperBound + 1), start: 0,
                        end: first.range.upperBound + 1))
            }
            if context.touch == 1, let words = reading.matches(.pretence).first {
                return raised(reading.evidence(words: words))
            }
        }
        return nil
    }

    private func raised(_ evidence: Evidence) -> FlagMark {
        FlagMark(
            flag: .pretence, evidence: evidence,
            reason: Localized(
                de: "„\(evidence.quote)“ ist nicht wahr oder verbirgt, worum es geht.",
                en: "“\(evidence.quote)” is not true, or hides what this is about."),
            advice: Localized(
                de: "Sagen Sie offen, dass Sie sich zum ersten Mal melden und was Sie möchten.",
                en: "Say openly that this is the first time, and what you would like."))
    }
}
