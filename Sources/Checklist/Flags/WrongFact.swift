import Linguistics

/// Something that contradicts what the context knows: another number of the same thing.
///
/// Only what can be compared is judged: a number before a word that the facts use with a different number.
struct WrongFact: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        let prospect = reading.opener.context.prospect
        let known = (prospect.facts + [prospect.trigger?.what].compactMap(\.self)).map(Text.init)
        let words = reading.text.words
        for index in words.indices.dropLast() where words[index].isNumber {
            guard let sentence = reading.text.sentence(ofWord: index),
                reading.has(.you, in: sentence), reading.matches(.ours, in: sentence).isEmpty
            else { continue }
            let noun = words[index + 1]
            guard !noun.isNumber, noun.folded.count >= 5, !WrongFact.units.contains(noun.folded) else { continue }
            let stem = Stem.of(noun.folded)
            for fact in known {
                for place in fact.words.indices.dropLast() where fact.words[place].isNumber {
                    guard Stem.of(fact.words[place + 1].folded) == stem else { continue }
                    if fact.words[place].folded == words[index].folded { return nil }
                    return raised(reading.evidence(words: index..<(index + 2)), fact.source)
                }
            }
        }
        return nil
    }

    private static let units: Set<String> = [
        "minuten", "minutes", "prozent", "percent", "stunden", "hours", "wochen", "weeks", "monate", "monaten",
        "months",
        "tagen", "jahren", "years", "januar", "februar", "maerz", "april", "august", "september", "oktober", "november",
        "dezember",
    ]

    private func raised(_ evidence: Evidence, _ fact: String) -> FlagMark {
        FlagMark(
            flag: .wrongFact, evidence: evidence,
            reason: Localized(
                de: "Das stimmt nicht mit dem überein, was bekannt ist: „\(fact)“.",
                en: "This does not agree with what is known: “\(fact)”."),
            advice: Localized(
                de: "Prüfen Sie die Angabe vorher, oder fragen Sie danach.", en: "Check it beforehand, or ask about it."
            ))
    }
}
