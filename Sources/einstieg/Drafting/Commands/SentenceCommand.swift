import Linguistics

/// Puts another sentence in place of one.
struct SentenceCommand: DraftCommand {
    let name = Localized(de: "satz", en: "sentence")
    let summary = Localized(
        de: "N [TEXT]  Satz N ersetzen; ohne TEXT kommt er zum Ändern in die Zeile",
        en: "N [TEXT]  replace sentence N; without TEXT it comes into the line to edit")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        guard let (number, old, rest) = try drafting.sentence(argument) else { return }
        var sentence = rest
        if sentence.isEmpty {
            guard
                case .line(let typed) = try drafting.desk.read(
                    &reader, prompt: "\(number)> ",
                    prefill: old.split(whereSeparator: \.isNewline).joined(separator: " "))
            else { return }
            sentence = typed.trimmingSpace
        }
        guard !sentence.isEmpty, let changed = drafting.draft?.current.text.replacing(number, with: sentence) else {
            try drafting.desk.note(Localized(de: "Es hat sich nichts geändert.", en: "Nothing has changed."))
            return
        }
        try drafting.take(changed)
    }
}

extension Drafting {
    /// The sentence that an argument such as "2 Guten Tag" names, with what stands behind the number; nil, with a word to
    /// the writer, where it names none.
    func sentence(_ argument: String) throws -> (number: Int, sentence: String, rest: String)? {
        guard let draft = try written() else { return nil }
        let parts = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let sentences = draft.current.text.sentences
        guard let number = parts.first.flatMap({ Int($0) }), sentences.indices.contains(number - 1) else {
            try desk.note(
                Localized(
                    de: "Nennen Sie die Nummer eines Satzes, von 1 bis \(sentences.count).",
                    en: "Name the number of a sentence, from 1 to \(sentences.count)."))
            return nil
        }
        return (number, sentences[number - 1], parts.count > 1 ? String(parts[1]).trimmingSpace : "")
    }
}
