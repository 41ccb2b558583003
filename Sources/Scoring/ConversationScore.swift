import Checklist
import Linguistics
import Roleplay
import Scenarios

/// The conversation as a whole: needs brought to light, listening, and how the words were shared.
struct ConversationScore {
    private let session: Session
    private let turns: [Turn]

    /// Unhurried speech in German and English: about 150 words a minute.
    private static let wordsPerSecond = 2.5

    init(_ session: Session) {
        self.session = session
        turns = session.turns.filter { !$0.line.isEmpty }
    }

    /// Twelve, ten and eight of thirty points, scaled to the weight of the part.
    func entries(of possible: Int) -> [Scorecard.Entry] {
        let needs = possible * 12 / 30
        let listening = possible * 10 / 30
        guard turns.contains(where: { !$0.reply.isEmpty }) else { return [silenceEntry(of: possible)] }
        return [
            needsEntry(of: needs), listeningEntry(of: listening), speechEntry(of: possible - needs - listening),
        ]
    }

    /// Where nobody answered there was no conversation to score.
    private func silenceEntry(of possible: Int) -> Scorecard.Entry {
        Scorecard.Entry(
            part: .conversation, id: "conversation.none", title: Scorecard.silenceTitle,
            points: 0, possible: possible,
            reason: Localized(de: "Es kam keine Antwort.", en: "Nobody answered."), quote: nil,
            advice: Localized(
                de:
                    "Geben Sie im ersten Satz einen Grund zu antworten: etwas, das nur diese Person betrifft, und eine Frage dazu.",
                en:
                    "Give a reason to answer in the first sentence: something that concerns this person alone, and a question about it."
            ))
    }

    private func needsEntry(of possible: Int) -> Scorecard.Entry {
        let needs = session.scenario.needs
        let open = needs.filter { session.state.revealed.contains($0.id) }
        let guarded = needs.filter { session.state.hinted.contains($0.id) && !session.state.revealed.contains($0.id) }
        let halves = needs.reduce(0) { sum, need in
            sum + (session.state.revealed.contains(need.id) ? 2 : session.state.hinted.contains(need.id) ? 1 : 0)
        }
        let points = needs.isEmpty ? possible : possible * halves / (2 * needs.count)
        let hidden = needs.first { !session.state.revealed.contains($0.id) }
        let reason: Localized
        if open.isEmpty && guarded.isEmpty {
            reason = Localized(de: "Kein Bedarf kam zur Sprache.", en: "No need came to light.")
        } else {
            let told = open.map(\.title).joined(separator: "; ")
            let half = guarded.map(\.title).joined(separator: "; ")
            reason = Localized(
                de: [
                    open.isEmpty ? nil : "Offen erzählt: \(told).", guarded.isEmpty ? nil : "Nur angedeutet: \(half).",
                ]
                .compactMap(\.self).joined(separator: " "),
                en: [open.isEmpty ? nil : "Told openly: \(told).", guarded.isEmpty ? nil : "Only hinted at: \(half)."]
                    .compactMap(\.self).joined(separator: " "))
        }
        let question = turns.first { $0.understanding.does(.concreteQuestion) }?.understanding.acts
            .first { $0.act == .concreteQuestion }?.quote
        return Scorecard.Entry(
            part: .conversation, id: "conversation.needs",
            title: Scorecard.needsTitle, points: points,
            possible: possible, reason: reason, quote: question.map(Scorecard.excerpt),
            advice: hidden.map {
                Localized(
                    de: "Dahinter lag noch: \($0.title). Fragen Sie nach, wenn etwas angedeutet wird.",
                    en: "There was more behind it: \($0.title). Ask again when something is hinted at.")
            })
    }

    private func listeningEntry(of possible: Int) -> Scorecard.Entry {
        let raised = session.state.raised.count
        let met = session.state.resolved.count
        let argued = turns.count { $0.understanding.does(.arguing) }
        let followUps = turns.dropFirst().count { $0.understanding.does(anyOf: .concreteQuestion, .acknowledging) }
        var tenths: Int
        let reason: Localized
        if raised > 0 {
            tenths = 10 * met / raised
            reason = Localized(
                de:
                    "Von \(raised == 1 ? "einem Einwand" : "\(raised) Einwänden") \(met == 1 ? "ist einer" : "sind \(met)") ausgeräumt\(argued > 0 ? ", aber Sie haben dagegengehalten" : "").",
                en:
                    "Of \(raised == 1 ? "one objection" : "\(raised) objections"), \(met) met\(argued > 0 ? ", but you argued" : "")."
            )
        } else if followUps > 0 || session.ending == .nextStep && turns.count == 1 {
            tenths = 10
            reason = Localized(
                de: "Sie haben aufgenommen, was gesagt wurde, und nachgefragt.",
                en: "You took up what was said and asked again.")
        } else {
            tenths = 3
            reason = Localized(
                de: "Nach der ersten Antwort kam keine Nachfrage.",
                en: "After the first answer there was no further question.")
        }
        tenths = max(0, tenths - 4 * argued)
        let quote =
            turns.first { $0.understanding.does(.arguing) } ?? turns.first { $0.understanding.does(.acknowledging) }
        return Scorecard.Entry(
            part: .conversation, id: "conversation.listening", title: Scorecard.listeningTitle,
            points: possible * tenths / 10, possible: possible, reason: reason,
            quote: quote.map { Scorecard.excerpt($0.line) },
            advice: tenths >= 10
                ? nil
                : Localized(
                    de:
                        "Nehmen Sie einen Einwand erst ernst („Das verstehe ich“), dann fragen Sie, was dahintersteckt.",
                    en: "Take an objection seriously first (“I see that”), then ask what is behind it."))
    }

    private func speechEntry(of possible: Int) -> Scorecard.Entry {
        let longest = turns.map(\.understanding.words).max() ?? 0
        let title = Scorecard.speechTitle
        if session.scenario.channel.isWritten {
            let limit = session.scenario.profile?.limits[session.scenario.channel] ?? 150
            let fits = longest <= limit
            return Scorecard.Entry(
                part: .conversation, id: "conversation.speech", title: title,
                points: turns.isEmpty ? 0 : fits ? possible : possible / 2, possible: possible,
                reason: Localized(
                    de: "Ihr längster Text hat \(longest) Wörter.", en: "Your longest text has \(longest) words."),
                quote: nil,
                advice: fits
                    ? nil
                    : Localized(de: "Bleiben Sie unter \(limit) Wörtern.", en: "Stay below \(limit) words."))
        }
        let share = TalkShare(session).percent ?? 0
        let seconds = Int((Double(longest) / ConversationScore.wordsPerSecond).rounded())
        // Thirty seconds is a long time on the phone.
        let eighths = (share <= TalkShare.usual ? 4 : share <= 80 ? 2 : 0) + (seconds <= 30 ? 4 : seconds <= 45 ? 2 : 0)
        return Scorecard.Entry(
            part: .conversation, id: "conversation.speech", title: title,
            points: turns.isEmpty ? 0 : possible * eighths / 8, possible: possible,
            reason: Localized(
                de: "Sie hatten \(share) % der Wörter; am längsten sprachen Sie etwa \(seconds) Sekunden am Stück.",
                en: "You had \(share) % of the words; your longest stretch took about \(seconds) seconds."),
            quote: nil,
            advice: eighths == 8
                ? nil
                : Localized(
                    de: "Hören Sie nach der Frage auf zu reden. Die Pause gehört dem anderen.",
                    en: "Stop talking after the question. The pause belongs to the other person."))
    }
}
