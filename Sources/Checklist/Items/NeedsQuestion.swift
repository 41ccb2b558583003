import Linguistics

/// Concrete needs question: would the question bring a real need to light?
///
/// Met when a question is about the recipient's own situation and names its topic; partial when it would fit any
/// product; missing when it is about time, permission, the meeting or the decision, or answers itself.
struct NeedsQuestion: ItemRule {
    func mark(_ reading: Reading) -> ItemMark {
        var best: (level: Level, evidence: Evidence)?
        for (index, sentence) in reading.text.sentences.enumerated() where reading.asks(sentence) {
            let level = level(of: sentence, at: index, reading)
            if level > best?.level ?? .missing { best = (level, reading.evidence(question(in: sentence, reading))) }
        }
        guard let best else { return missing(reading) }
        return best.level == .met ? met(best.evidence) : generic(best.evidence, reading)
    }

    private func level(of sentence: Sentence, at index: Int, _ reading: Reading) -> Level {
        let words = reading.text.words
        if answersItself(index, reading) { return .missing }
        let content = sentence.words.filter { reading.facts.isContent(words[$0]) }
        let known = reading.facts.hits(words, sentence.words, among: reading.facts.stems)
        let isGeneric = reading.has(.genericNeed, in: sentence)
        let isOther = reading.has(.noNeed, in: sentence)
        let hasTime = !reading.times(within: sentence.words).isEmpty
        let proposes = reading.has(.proposal, in: sentence) && (hasTime || isOther)
        if proposes || isOther && (hasTime || content.count < 5) { return .missing }
        if isOther && !hasQuestionWord(sentence, reading) { return isGeneric ? .partial : .missing }
        let addresses = reading.has(.you, in: sentence) || hasQuestionWord(sentence, reading) || !known.isEmpty
        guard addresses, !content.isEmpty else { return .missing }
        if isGeneric { return content.count >= 5 && known.count >= 2 ? .met : .partial }
        if content.count >= 2 || !known.isEmpty { return .met }
        return refersBack(index, reading) ? .met : .partial
    }

    /// A short question ("Wer fängt das auf?") has its topic in the sentence right before it.
    private func refersBack(_ index: Int, _ reading: Reading) -> Bool {
        guard index > 0 else { return false }
        let before = reading.text.sentences[index - 1]
        return reading.facts.hits(reading.text.words, before.words, among: reading.facts.stems).count >= 1
    }

    private func answersItself(_ index: Int, _ reading: Reading) -> Bool {
        guard index + 1 < reading.text.sentences.count else { return false }
        let next = reading.text.sentences[index + 1]
        guard next.words.count <= 6, let first = reading.text.words[next.words].first?.folded else { return false }
        return [
            "natuerlich", "genau", "sehen", "niemand", "eben", "richtig", "exactly", "of", "nobody", "right", "see",
        ]
        .contains(first) && !next.isAsked
    }

    private func hasQuestionWord(_ sentence: Sentence, _ reading: Reading) -> Bool {
        let words: Set<String> = [
            "wie", "was", "wer", "wo", "wann", "warum", "wieso", "womit", "woran", "welche", "welcher", "welches",
            "wem",
            "wen", "how", "what", "who", "where", "why", "which", "whose", "wieviel", "ob", "whether", "messts",
        ]
        return reading.text.words[sentence.words].contains { words.contains($0.folded) }
    }

    /// The part of the sentence from the question on.
    private func question(in sentence: Sentence, _ reading: Reading) -> Range<Int> {
        if let indirect = reading.matches(.indirectQuestion, in: sentence).first {
            return reading.text.words[indirect.lowerBound].range.lowerBound..<sentence.range.upperBound
        }
        return sentence.range
    }

    // MARK: Wording

    private func met(_ evidence: Evidence) -> ItemMark {
        ItemMark(
            level: .met, evidence: [evidence],
            reason: Localized(
                de: "Die Frage zielt auf die Lage der Person und nennt ihr Thema.",
                en: "The question is about their situation and names its topic."), advice: nil)
    }

    private func generic(_ evidence: Evidence, _ reading: Reading) -> ItemMark {
        ItemMark(
            level: .partial, evidence: [evidence],
            reason: Localized(
                de: "Diese Frage passte zu jedem Produkt; darauf bekommt man eine allgemeine Antwort.",
                en: "This question would fit any product; it will get a general answer."), advice: example(reading))
    }

    private func missing(_ reading: Reading) -> ItemMark {
        ItemMark(
            level: .missing, evidence: [],
            reason: Localized(
                de: "Es fehlt eine Frage danach, wie die Person heute etwas macht oder was sie daran stört.",
                en: "There is no question about how they do something today, or what bothers them about it."),
            advice: example(reading))
    }

    private func example(_ reading: Reading) -> Localized {
        let prospect = reading.opener.context.prospect
        guard let fact = prospect.facts.last else {
            return Localized(
                de: "Fragen Sie, wer das heute macht und wie lange es dauert.",
                en: "Ask who does this today, and how long it takes.")
        }
        return Localized(
            de: "Fragen Sie nach dem Alltag hinter „\(fact)“: Wer macht das, wie oft, und was bleibt dafür liegen?",
            en: "Ask about the daily work behind “\(fact)”: who does it, how often, and what is left undone for it?")
    }
}
