import Scenarios

/// What of all that a scenario can tell answers a question, and how sure that has to be.
extension Reaction {
    /// What fits the question best of all that is left to say, if it fits well enough.
    func bestAnswer() -> AnswerCandidate? {
        // Nothing is told below the lowest of the bars, and the best stand first.
        let near = understanding.answers.prefix { $0.score >= AnswerWeights.leastAfterTwo }
        // "Darren. Who is he?" asks about nobody else.
        if understanding.form == .who, understanding.words <= 5,
            let named = near.first(where: { understanding.asked.contains($0.topic) && isDue($0) }),
            named.score >= (near.first?.score ?? 0) - AnswerWeights.leadOverNamedWho
        {
            return named
        }
        let fitting = near.filter {
            isDue($0) && $0.score >= least(for: $0.topic) && !isFarFetched($0) && !isLeftOver($0)
        }
        guard let best = fitting.first else { return nil }
        // "Worüber?" asks about what was just said, and about nothing else.
        let isBare = understanding.words <= 2 && understanding.echo == nil && understanding.asked.isEmpty
        if isBare, !isFirst, best.topic != state.lastTopic, best.score < AnswerWeights.sure { return nil }
        // "57? Viel.": a figure that was just told is only taken in.
        if takesInFigure, best.score < AnswerWeights.sure { return nil }
        if let told = near.first, let line = told.line, isSaid(line), told.score >= AnswerWeights.leastUnbridged {
            // What answers it for sure was told already, and all else only roughly.
            if best.score < AnswerWeights.leastUnbridged, !understanding.asked.contains(best.topic) { return nil }
            // Or all else lies far behind.
            if best.topic != told.topic, told.topic != state.lastTopic,
                told.score > best.score + AnswerWeights.leadOfTold
            {
                return nil
            }
        }
        if let closed = closedNeed(above: best) { return closed }
        // A phrase of everyday tells the kind more surely than a likeness to another kind.
        if let common = understanding.common, common != .size || isPlain(common), let kind = kind(of: best.topic),
            kind != common,
            let own = near.first(where: { self.kind(of: $0.topic) == common && isDue($0) }),
            own.score >= AnswerWeights.leastAfterEvading || own.topic != state.lastTopic
        {
            return own
        }
        // "Who decides whether you try it?" asks who decides, and not what trying would be.
        if let common = understanding.common, [.decision, .contact, .supplier].contains(common), isPlain(common),
            kind(of: best.topic) == nil, !understanding.asked.contains(best.topic), best.score < AnswerWeights.sure,
            let own = fitting.first(where: { self.kind(of: $0.topic) == common }), own.score >= best.score - 1
        {
            return own
        }
        // What the question names by the author's words is not passed over for a likeness that is hardly greater.
        let named = fitting.first { understanding.asked.contains($0.topic) }
        // A first line that has noticed something asks about that, whatever else is asked in the same words.
        let isAboutWork = isFirst && understanding.does(.observation) && best.score < AnswerWeights.sure
        let lead = isAboutWork ? AnswerWeights.leadOverNamedAtFirst : AnswerWeights.leadOverNamed
        return named.map { $0.score >= best.score - lead ? $0 : best } ?? best
    }

    /// Whether all that a few words ask is a figure that was just told: "57? Viel."
    var takesInFigure: Bool {
        understanding.traits.contains(.figure) && understanding.words <= 3 && hasJustTold && !isFirst
    }

    /// Whether something is only what is left of an entry whose fitting line was told: what stood beside the answer seldom
    /// answers the next question.
    func isLeftOver(_ candidate: AnswerCandidate) -> Bool {
        guard candidate.score < AnswerWeights.sure, let lead = leadOfTold(over: candidate) else { return false }
        return lead >= (candidate.score < AnswerWeights.leastOfSibling ? -AnswerWeights.nearnessOfSibling : 0)
    }

    /// By how much the best line that was told of the same entry leads over another; nil where none was told.
    func leadOfTold(over candidate: AnswerCandidate) -> Double? {
        // What was said guardedly is told openly next.
        let guarded = scenario.needs.first { .need($0.id) == candidate.topic }?.guarded.map(\.id) ?? []
        return understanding.answers.first { other in
            other.topic == candidate.topic && other.line.map { isSaid($0) && !guarded.contains($0) } == true
        }
        .map { $0.score - candidate.score }
    }

    /// Whether something said of the budget, the time, the size or who decides only looks like an answer: their words
    /// stand everywhere.
    private func isFarFetched(_ candidate: AnswerCandidate) -> Bool {
        guard let kind = kind(of: candidate.topic), understanding.common != kind, let form = understanding.form else {
            return false
        }
        // Nobody answers who does it with when it is due.
        if kind == .timeline, form == .who, candidate.score < AnswerWeights.sure { return true }
        guard candidate.score < AnswerWeights.leastFirm, !understanding.asked.contains(candidate.topic) else {
            return false
        }
        return switch kind {
        case .timeline: [.who, .how, .what, .why, .which, .either].contains(form)
        case .budget, .size: [.who, .how, .what, .why, .when].contains(form)
        case .decision: [.would, .how, .what, .why].contains(form)
        case .priority: [.would, .whether].contains(form) || form == .what && understanding.traits.contains(.others)
        default: false
        }
    }

    /// The need that is asked for and not told yet for want of trust, if everything else lies well behind it.
    private func closedNeed(above best: AnswerCandidate) -> AnswerCandidate? {
        guard let top = understanding.answers.first, top.topic != best.topic, isClosed(top.topic), !isHidden(top.topic),
            top.score > best.score + AnswerWeights.leadOfClosed, let line = top.line, !isSaid(line), isDue(top.topic)
        else { return nil }
        return AnswerCandidate(topic: top.topic, score: top.score)
    }

    /// Whether what could be said was not said yet, and is as open as the trust allows.
    func isDue(_ candidate: AnswerCandidate) -> Bool {
        if case .everyday(let common) = candidate.topic { return isOpen(common) }
        let due = linesDue(for: candidate.topic)
        return candidate.line.map { line in due.contains { $0.id == line } } ?? !due.isEmpty
    }

    /// The score from which something is told: less is needed at a first line that shows care and after an evasion, since
    /// nobody dodges twice in a row.
    private func least(for topic: Topic) -> Double {
        if isHidden(topic), isFirst || !understanding.asked.prefix(2).contains(topic) {
            // Nobody opens with what lies behind.
            if isFirst { return AnswerWeights.leastWhereHiddenBesideNamed }
            // What lies behind does not come out where another need is named.
            if understanding.asked.contains(where: { isNeed($0) && isDue($0) && !isHidden($0) }) {
                return AnswerWeights.leastWhereHiddenBesideNamed
            }
            return state.trust >= Reaction.openhearted ? AnswerWeights.clear : AnswerWeights.leastWhereHidden
        }
        // "Kein Witz, oder?" asks nothing that a stranger would tell a story to.
        if isFirst, wantsYesOrNo, understanding.asked.isEmpty, !understanding.does(.observation) {
            return AnswerWeights.clear
        }
        // Whether something would help is seldom what a story tells.
        if understanding.form == .would { return AnswerWeights.leastWhereWould }
        let isCommon = scenario.answers.contains { .answer($0.id) == topic && $0.about == understanding.common }
        let isPlainNeed = isNeed(topic) || understanding.asked.contains(topic)
        let isWelcome =
            isFirst && understanding.does(.observation) && isPlainNeed || isCommon && understanding.common != nil
        if isWelcome || state.evasions > 1 { return AnswerWeights.leastAfterTwo }
        if state.evasions > 0 { return AnswerWeights.leastAfterEvading }
        if isFirst || isPlainNeed || isCommon || understanding.form == nil { return AnswerWeights.least }
        switch kind(of: topic) {
        case .contact, .size: return AnswerWeights.leastUnnamedContactOrSize
        case nil: return AnswerWeights.leastUnnamed
        default: return AnswerWeights.least
        }
    }

    /// The trust from which nobody passes a question over that they would rather answer.
    static let openhearted = 8
    /// The same where a need was told openly.
    static let warm = 6

    /// Whether it is a need that the trust does not open yet.
    private func isClosed(_ topic: Topic) -> Bool {
        scenario.needs.contains {
            .need($0.id) == topic && state.trust < $0.trust && !state.revealed.contains($0.id)
        }
    }

    func isNeed(_ topic: Topic) -> Bool { if case .need = topic { true } else { false } }

    /// Whether it is a need behind the obvious one that was not told yet.
    func isHidden(_ topic: Topic) -> Bool {
        scenario.needs.contains { .need($0.id) == topic && $0.isHidden && !state.revealed.contains($0.id) }
    }
}
