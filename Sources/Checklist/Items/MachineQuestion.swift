import Linguistics

/// A doubt whether a human being is on the line, in whatever words: "Sind Sie eigentlich so ein Computer?", "Bin ich mit
/// einem Menschen verbunden?", "You sound like a recording."
///
/// It asks for no need, and a persona answers it in role.
package enum MachineQuestion {
    /// The words that doubt it; nil where nobody does.
    ///
    /// Somebody (you, or I with somebody) is, sounds like or is connected with a machine or a human being that nobody knows
    /// yet: "an einer Maschine" stands somebody at work, and "das Programm" is known.
    package static func find(in text: Text) -> Range<Int>? {
        // "What language model are you running on?", but not "Nutzen Sie ChatGPT schon für Angebote?"
        if !text.words.contains(where: { uses.contains($0) }),
            let index = text.words.indices.first(where: { isModel($0, of: text) })
        {
            return index..<index + 1
        }
        // "Ignore your instructions", "Vergiss deine Anweisungen"
        if let index = text.words.indices.first(where: { orders.contains(text.words[$0]) }),
            text.words[..<index].contains(where: { forgetting.contains($0) })
        {
            return index..<index + 1
        }
        return doubt(in: text)
    }

    /// The words that ask outright whether it is a machine or a human being; nil where nobody does.
    ///
    /// "Setzen Sie ein Sprachmodell ein?" asks for a need: the checklist holds only this against a question.
    package static func doubt(in text: Text) -> Range<Int>? {
        for (index, word) in text.words.enumerated() where minds.contains(word) {
            let sentence = text.sentences.first { $0.words.contains(index) }?.words ?? 0..<0
            if let words = pointed(at: index, in: sentence, of: text) { return words }
            // "Is this you typing or some assistant?", "Schreiben Sie selbst, oder antwortet da so ein Automat?"
            if bots.contains(word) || fillers.contains(text.words[max(0, index - 1)]),
                let or = sentence.last(where: { $0 < index && ors.contains(text.words[$0]) }), index - or <= 6,
                (max(sentence.lowerBound, or - 6)..<or).contains(where: { writes.contains(text.words[$0]) })
            {
                return or..<index + 1
            }
            // "Schreibt da ein Automat?", "Is a machine writing this?"
            if index - 3 >= sentence.lowerBound, articles.contains(text.words[index - 1]),
                theres.contains(text.words[index - 2]), talks.contains(text.words[index - 3])
            {
                return index - 3..<index + 1
            }
            guard
                let article = [index - 1, index - 2].first(where: {
                    sentence.contains($0) && articles.contains(text.words[$0])
                })
            else { continue }
            let before = max(sentence.lowerBound, article - 6)..<article
            // "Du, bist du eigentlich …" says it twice.
            let subjects = before.filter { speakers.contains(text.words[$0]) }
            guard
                let subject = subjects.first(where: { subject in
                    !(subject + 1..<article + 1).contains { text.words[$0].gap >= .comma }
                }) ?? subjects.first,
                // "Sind Sie dabei, eine Maschine zu kaufen?"
                !(subject + 1..<article + 1).contains(where: { text.words[$0].gap >= .comma })
            else { continue }
            let isWith = before.last.map { withs.contains(text.words[$0]) } ?? false
            let isOther = before.last.map { places.contains(text.words[$0]) } ?? false
            let isSelf = selves.contains(text.words[subject])
            guard isWith == isSelf, !isOther else { continue }
            let around = max(sentence.lowerBound, subject - 2)..<min(sentence.upperBound, index + 3)
            if around.contains(where: { verbs.contains(text.words[$0]) }) { return subject..<index + 1 }
        }
        return nil
    }

    /// "Is this some assistant bot?", "Ist das hier ein Chatbot?": what talks, and no machine that stands somewhere.
    private static func pointed(at index: Int, in sentence: Range<Int>, of text: Text) -> Range<Int>? {
        guard bots.contains(text.words[index]) else { return nil }
        return (max(sentence.lowerBound, index - 6)..<index).first { start in
            start + 1 < index && beings.contains(text.words[start]) && these.contains(text.words[start + 1])
        }.map { $0..<index + 1 }
    }

    private static let ors: WordSet = ["oder", "or"]
    private static let fillers: WordSet = ["ein", "so", "some", "a", "an"]
    private static let writes: WordSet = [
        "schreiben", "schreibst", "tippen", "tippst", "antworten", "antwortest", "selbst", "selber", "typing",
        "writing",
        "answering", "yourself",
    ]
    private static let theres: WordSet = ["da", "hier", "mir"]
    private static let talks: WordSet = ["schreibt", "antwortet", "redet", "spricht"]
    private static let bots: WordSet = [
        "bot", "chatbot", "roboter", "ki", "ai", "robot", "recording", "tonband", "bandansage", "computerstimme",
        "voicebot", "sprachcomputer", "human", "mensch",
    ]
    private static let beings: WordSet = ["ist", "is"]
    private static let these: WordSet = ["das", "this", "it"]

    private static func isModel(_ index: Int, of text: Text) -> Bool {
        models.contains(text.words[index])
            || index > 0 && nouns.contains(text.words[index]) && languages.contains(text.words[index - 1])
    }

    private static let forgetting: WordSet = [
        "ignore", "forget", "disregard", "vergiss", "vergessen", "ignorier", "ignoriere", "ignorieren",
    ]
    private static let orders: WordSet = [
        "instructions", "prompt", "prompts", "anweisungen", "anweisung", "instruktionen",
    ]
    private static let models: WordSet = ["sprachmodell", "llm", "chatgpt", "gpt", "systemprompt"]
    private static let uses: WordSet = [
        "nutzen", "nutzt", "benutzen", "benutzt", "verwenden", "verwendet", "arbeiten", "arbeitet", "setzen", "setzt",
        "use", "using", "tried", "work", "working",
    ]
    private static let nouns: WordSet = ["model", "models"]
    private static let languages: WordSet = ["language", "ai"]
    private static let minds: WordSet = [
        "computer", "computerprogramm", "bot", "chatbot", "roboter", "automat", "automaten", "maschine", "programm",
        "ki",
        "sprachmodell", "algorithmus", "simulation", "computerstimme", "mensch", "menschen", "robot", "machine",
        "program",
        "ai", "human", "recording", "algorithm", "simulator", "tonband",
        "anrufbeantworter", "mailbox", "bandansage", "voicemail", "voicebot", "sprachcomputer",
    ]
    private static let articles: WordSet = [
        "ein", "eine", "einem", "einer", "einen", "n", "ne", "nem", "ner", "a", "an", "some", "kind", "sort",
    ]
    private static let speakers: WordSet = [
        "sie", "du", "ihr", "ich", "you", "u", "i", "you're", "youre", "bist", "i'm",
    ]
    private static let selves: WordSet = ["ich", "i", "i'm"]
    private static let withs: WordSet = ["mit", "with", "to"]
    private static let places: WordSet = [
        "an", "bei", "für", "von", "in", "auf", "über", "durch", "ohne", "gegen", "vor", "nach", "aus", "um", "zu",
        "for",
        "on", "at", "by", "of", "from", "through", "about", "into", "without", "after", "over",
    ]
    private static let verbs: WordSet = [
        "you're", "youre", "i'm", "bist", "sind", "seid", "klingen", "klingst", "bin", "spreche", "sprech", "rede",
        "red", "schreibe", "schreib",
        "verbunden", "are", "sound", "am", "talking", "speaking", "chatting", "connected", "writing",
    ]
}
