import Linguistics

/// Short personal entry: does the opener start from this recipient instead of a stock phrase?
///
/// Met when one of the first three sentences names something that the context knows of the recipient: two of its
/// words, or one and an address; partial when it comes late, or names industry, role or an earlier message only.
struct PersonalEntry: ItemRule {
    func mark(_ reading: Reading) -> ItemMark {
        let sentences = reading.contentSentences
        var partial: Evidence?
        for (index, sentence) in sentences.enumerated() {
            let words = reading.text.words
            let known = reading.facts.hits(words, sentence.words, among: reading.facts.stems)
            let trigger = reading.facts.hits(words, sentence.words, among: reading.facts.trigger)
            let speaksOfThem =
                reading.has(.you, in: sentence)
                || words[sentence.words].contains { reading.facts.company.contains($0.folded) }
            let isSpecific =
                known.count >= 3 || known.count >= 2 && speaksOfThem
                || (trigger.count >= 1 && known.count >= 1 && speaksOfThem
                    && reading.opener.context.temperature == .warm)
            if isSpecific {
                let early = index < 3 && !startsWithProduct(reading, sentences.prefix(index))
                let evidence = [reading.evidence(clause(around: known, in: sentence, reading))]
                return early ? met(evidence) : late(evidence, reading)
            }
            guard index < 4, partial == nil else { continue }
            if known.count == 1 && speaksOfThem
                || !reading.facts.hits(words, sentence.words, among: reading.facts.general).isEmpty && speaksOfThem
                || PersonalEntry.isOwnMessage(words[sentence.words])
            {
                partial = reading.evidence(sentence)
            }
        }
        if let subject = subjectEvidence(reading) { return met([subject]) }
        if let partial { return weak([partial], reading) }
        return missing(reading)
    }

    /// The words from the first to the last known one, with the words around them in the same clause.
    private func clause(around known: [Int], in sentence: Sentence, _ reading: Reading) -> Range<Int> {
        let words = reading.text.words
        guard let first = known.first, let last = known.last else { return sentence.range }
        var start = first
        while start > sentence.words.lowerBound, !hasComma(reading, between: start - 1, and: start) { start -= 1 }
        var end = last
        while end + 1 < sentence.words.upperBound, !hasComma(reading, between: end, and: end + 1) { end += 1 }
        return words[start].range.lowerBound..<words[end].range.upperBound
    }

    private func hasComma(_ reading: Reading, between left: Int, and right: Int) -> Bool {
        let words = reading.text.words
        let gap = words[left].range.upperBound..<words[right].range.lowerBound
        return reading.text.scalars[gap].contains { $0 == "," || $0 == ":" || $0 == ";" || $0 == "–" }
    }

    private func startsWithProduct(_ reading: Reading, _ before: ArraySlice<Sentence>) -> Bool {
        before.contains {
            reading.matches(.ours, in: $0).count >= 2
                || !reading.matches(.stockPhrase, in: $0).isEmpty && $0.words.count > 14
        }
    }

    private static func isOwnMessage(_ words: ArraySlice<Word>) -> Bool {
        let folded = Set(words.map(\.folded))
        let message = ["mail", "mails", "nachricht", "e", "email", "emails", "message", "messages"].contains {
            folded.contains($0)
        }
        return message
            && ["meine", "meiner", "meinen", "letzte", "letzten", "erste", "my", "last", "geschickt"].contains {
                folded.contains($0)
            }
    }

    private func subjectEvidence(_ reading: Reading) -> Evidence? {
        guard let subject = reading.subject else { return nil }
        let hits = reading.facts.hits(subject.words, subject.words.indices, among: reading.facts.stems)
        guard hits.count >= 2, let first = hits.first, let last = hits.last else { return nil }
        let range = subject.range(ofWords: first..<(last + 1))
        return Evidence(part: .subject, quote: subject.quote(range), start: range.lowerBound, end: range.upperBound)
    }

    // MARK: Wording

    private func met(_ evidence: [Evidence]) -> ItemMark {
        ItemMark(
            level: .met, evidence: evidence,
            reason: Localized(
                de: "Sie fangen bei etwas an, das nur auf diese Person zutrifft.",
                en: "You start from something that is true of this person alone."), advice: nil)
    }

    private func late(_ evidence: [Evidence], _ reading: Reading) -> ItemMark {
        ItemMark(
            level: .partial, evidence: evidence,
            reason: Localized(
                de: "Das Persönliche ist da, kommt aber erst nach Ihrem eigenen Angebot.",
                en: "The personal part is there, but only after your own offer."),
            advice: Localized(
                de: "Stellen Sie diesen Gedanken an den Anfang, gleich nach Ihren Namen.",
                en: "Put this thought first, right after your name."))
    }

    private func weak(_ evidence: [Evidence], _ reading: Reading) -> ItemMark {
        ItemMark(
            level: .partial, evidence: evidence,
            reason: Localized(
                de: "Das träfe auf viele zu: Es bleibt bei Branche, Rolle oder einer früheren Nachricht.",
                en: "This would be true of many: it stays with industry, role or an earlier message."),
            advice: example(reading))
    }

    private func missing(_ reading: Reading) -> ItemMark {
        ItemMark(
            level: .missing, evidence: [],
            reason: Localized(
                de: "Am Anfang steht nichts, was nur auf diese Person zutrifft.",
                en: "Nothing at the start is true of this person alone."),
            advice: example(reading))
    }

    private func example(_ reading: Reading) -> Localized {
        let prospect = reading.opener.context.prospect
        if let trigger = prospect.trigger {
            return Localized(
                de:
                    "Nennen Sie den Anlass so, dass die Person ihn wiedererkennt: \(trigger.what)\(trigger.when.map { ", \($0)" } ?? "").",
                en:
                    "Name the occasion so that they recognise it: \(trigger.what)\(trigger.when.map { ", \($0)" } ?? "")."
            )
        }
        guard let fact = prospect.facts.last else {
            return Localized(
                de: "Suchen Sie vorher eine Sache, die nur auf diese Person zutrifft, und beginnen Sie damit.",
                en: "Find one thing beforehand that is true of this person alone, and begin with it.")
        }
        return Localized(
            de: "Beginnen Sie mit dem, was Sie von \(prospect.company) wissen: „\(fact)“.",
            en: "Begin with what you know of \(prospect.company): “\(fact)”.")
    }
}
