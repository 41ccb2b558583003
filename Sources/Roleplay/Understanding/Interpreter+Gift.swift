import Checklist
import Linguistics
import Scenarios

/// What a line gives, and what it costs.
extension Interpreter {
    /// What is offered as a gift is no meeting, unless a day and an hour stand beside it.
    func addGift(
        to understanding: inout Understanding, _ text: Text, _ state: PersonaState, isOpener: Bool, after reply: String
    ) {
        let told = (state.revealed + state.answered + state.raised).compactMap { toldFigures[$0] }
        let known = told.reduce(ownFigures.union(SpokenPrice.figures(in: Text(reply)))) { $0.union($1) }
        // "Whitesheet, is it? Have you got a number for me?" asks who it is as well.
        let isAwaited = state.openQuestion == .price || OpenQuestion(endOf: reply) == .price
        if SpokenPrice.isNamed(in: text, isAwaited: isAwaited, known: known) {
            understanding.acts.append(ActMark(whole: .price))
        }
        if !isOpener, Gift.isHeldBack(in: text) {
            understanding.acts.removeAll { $0.act == .offerToSend }
            return
        }
        let isDefinite =
            understanding.proposal.map { $0.minutes != nil || $0.times.contains { $0.day != nil } } ?? false
        if !isOpener, Gift.isSent(in: text), !understanding.does(.offerToSend) {
            understanding.acts.append(ActMark(whole: .offerToSend))
        }
        // "Shall I attach it?", "Soll ich es Ihnen schicken?"
        let isHandedOver =
            (text.sentences.last(where: \.isAsked) ?? text.sentences.last).map {
                Gift.isHandedOver(in: $0.words, of: text) || gift.isWanted(in: $0.words, of: text)
                    || Gift.isLeaveAsked(in: $0.words, of: text)
            } ?? false
        let isOffered =
            gift.isOffered(in: text)
            || (understanding.does(.value) || gift.isNamed(in: text)) && isHandedOver && !isOpener
        // "The docket goes to the driver's phone. Would that help?" offers nothing to be sent.
        if !isOffered, !understanding.does(.value), text.sentences.count > 1 {
            understanding.acts.removeAll {
                $0.act == .offerToSend && !$0.quote.isEmpty && !Gift.givesAnything(in: Text($0.quote))
            }
        }
        guard isOffered || understanding.does(.offerToSend), !isDefinite else { return }
        if isOffered {
            for act in [Act.offerToSend, .value] where !understanding.does(act) {
                understanding.acts.append(ActMark(whole: act))
            }
        }
        // "Wollen Sie die haben?" is the offer itself.
        let isOnlyOffer =
            isHandedOver
            || !asksBesideOffer(text) && understanding.common == nil
                && (understanding.answers.first?.score ?? 0) < AnswerWeights.clear
                && (understanding.form?.wantsYesOrNo == true || understanding.asked.isEmpty)
        // "Wer hat die fünf Monate bezahlt? … Darf ich Ihnen den Brief schicken?" asks something before.
        let asksFirst =
            text.sentences.count(where: \.isAsked) > 1
            && (understanding.answers.first?.score ?? 0) >= AnswerWeights.clear
        understanding.acts.removeAll {
            $0.act == .proposal
                || isOnlyOffer && !asksFirst && [.otherQuestion, .genericQuestion, .concreteQuestion].contains($0.act)
        }
        understanding.proposal = nil
    }

    /// Whether a line's last question is about something else than what another sentence offers.
    private func asksBesideOffer(_ text: Text) -> Bool {
        guard text.sentences.count > 1, let question = text.sentences.last(where: \.isAsked)?.words else {
            return false
        }
        let words = Text(text.quote(text.range(ofWords: question)))
        let offers = gift.isOffered(in: words) || Gift.isSent(in: words) || gift.isWanted(in: question, of: text)
        return !offers && question.count >= 5
    }
}
