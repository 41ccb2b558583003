import Linguistics

/// The name by which trainees introduce themselves.
enum TraineeName {
    /// The name in a line, given where the phrases of introduction in it end; nil if none is told.
    ///
    /// ```swift
    /// TraineeName.find(in: Text("Guten Tag, Katrin Behnke von Servio."), after: [])  // "Katrin Behnke"
    /// ```
    static func find(in text: Text, after introductions: [Range<Int>]) -> String? {
        for phrase in introductions {
            // "It's Dan from …": the name stands inside the phrase.
            if let last = phrase.last, phrase.count > 2, origins.contains(text.words[last]),
                let name = name(from: last - (text.words[last - 2].isCapitalized && phrase.count > 3 ? 2 : 1), in: text)
            {
                return name
            }
            if let name = name(from: phrase.upperBound, in: text) { return name }
        }
        for index in text.words.indices where origins.contains(text.words[index]) && index >= 2 {
            let first = text.words[index - 2]
            let last = text.words[index - 1]
            if first.isCapitalized, last.isCapitalized, last.gap <= .space, !titles.contains(first), index <= 9,
                !titles.contains(last), !TimeMark.isDay(first), !TimeMark.isDay(last)
            {
                return text.quote(first.start..<last.end)
            }
        }
        return nil
    }

    /// "Tom.", to "Who have I got there?": a line that is nothing but a name.
    static func alone(in text: Text) -> String? {
        guard (1...2).contains(text.words.count), text.sentences.count == 1, !text.sentences[0].isAsked else {
            return nil
        }
        let isName = text.words.allSatisfy {
            $0.isCapitalized && $0.length >= 3 && !titles.contains($0) && !TimeMark.isDay($0) && Address.of($0) == nil
                && !$0.isNumber && !SentenceForm.isVerb($0)
        }
        return isName ? text.quote(text.words[0].start..<text.words[text.words.count - 1].end) : nil
    }

    private static func name(from start: Int, in text: Text) -> String? {
        var place = start
        while place < text.words.count, articles.contains(text.words[place]) { place += 1 }
        var end = place
        while end < text.words.count, end < place + 2, text.words[end].isCapitalized, !titles.contains(text.words[end]),
            end == place || text.words[end].gap <= .space, Address.of(text.words[end]) == nil
        {
            end += 1
        }
        guard end > place, text.words[place].gap < .stop else { return nil }
        return text.quote(text.words[place].start..<text.words[end - 1].end)
    }

    private static let origins: WordSet = ["von", "vom", "from", "of", "at"]
    private static let articles: WordSet = ["der", "die", "da", "is", "ist"]
    private static let titles: WordSet = [
        "Herr", "Frau", "Herrn", "Mr", "Mrs", "Ms", "Guten", "Good", "Tag", "Morgen", "Morning", "Hallo", "Hello",
        "Hi", "Servus", "Moin", "Grüezi", "Sie", "Ich", "Ihr", "Ihre", "Firma", "Hier", "Here", "Hey", "Tach",
        "Nochmal", "Grüß", "Gott", "Dear", "Afternoon",
        "Ihnen", "Evening", "I'm", "This", "The", "From", "You", "Would", "Could", "Should", "Shall", "Do", "Does",
        "How",
        "What", "When", "Where", "Is", "Are", "Can", "Will", "Wie", "Was", "Wann", "Wer", "Wo", "Ist", "Sind", "Kann",
        "Können", "Haben", "Hat", "Darf", "Soll", "Sollen",
    ]
}
