import Linguistics
import Scenarios

/// The trainee's own word for what a line is about, to be taken up in a reply that no author foresaw.
///
/// German writes nouns with a capital, English puts them behind an article or at the end; words that say nothing, names
/// and times are passed over.
struct Echo {
    private let language: Language
    private let passedOver: Set<String>

    init(scenario: Scenario) {
        language = scenario.language
        let names = [
            scenario.prospect.name, scenario.prospect.salutation, scenario.prospect.company, scenario.seller.company,
        ]
        passedOver = Set(names.flatMap { Text($0).foldedWords })
    }

    /// The word to take up from a range of words; nil where none says enough.
    ///
    /// ```swift
    /// echo.word(in: "Wie hoch ist Ihre Ausfallquote?")  // "Ausfallquote"
    /// ```
    func word(in words: Range<Int>, of text: Text) -> String? {
        var best: (length: Int, index: Int)?
        for index in words where isNoun(index, words, text) {
            let length = text.words[index].length
            if best.map({ length >= $0.length }) ?? true { best = (length, index) }
        }
        guard let index = best?.index else { return nil }
        return written(index, of: text)
    }

    /// A word as it is taken up: in German as a noun.
    private func written(_ index: Int, of text: Text) -> String {
        let word = text.quote(text.words[index].start..<text.words[index].end)
        return language == .german ? word.prefix(1).uppercased() + word.dropFirst() : word.lowercased()
    }

    /// The last word to take up of which something holds: "Holz" in "Sind Ihre Schachteln aus Holz?", where nobody has spoken
    /// of wood.
    func lastWord(in words: Range<Int>, of text: Text, where holds: (String) -> Bool) -> String? {
        words.last { isNoun($0, words, text) && holds(written($0, of: text)) }.map { written($0, of: text) }
    }

    private func isNoun(_ index: Int, _ words: Range<Int>, _ text: Text) -> Bool {
        let word = text.words[index]
        guard word.length >= 4, !word.isNumber, !Echo.empty.contains(word), !TimeMark.isDay(word),
            Numeral.value(text.words, at: index) == nil,
            !passedOver.contains(text.folded(word)), !SentenceForm.isVerb(word)
        else { return false }
        switch language {
        case .german:
            return word.isCapitalized && index > words.lowerBound && word.gap < .stop
                && Address.of(word) == nil
        case .english:
            guard index > words.lowerBound else { return false }
            return Echo.leads.contains(text.words[index - 1])
                && (index + 1 == words.upperBound || !Echo.pairs(text.words[index + 1]))
        }
    }

    /// An English noun behind its article is only whole where no other noun follows it.
    private static func pairs(_ next: Word) -> Bool {
        next.gap <= .space && next.length >= 4 && !links.contains(next) && !SentenceForm.isVerb(next)
            && !empty.contains(next)
    }

    private static let leads: WordSet = [
        "the", "your", "a", "an", "any", "of", "those", "these", "about", "new", "which", "many", "more", "for", "with",
    ]
    private static let links: WordSet = [
        "with", "from", "that", "when", "then", "than", "into", "over", "have", "does", "been", "were", "will", "would",
        "could", "should", "before", "after", "because", "while", "during", "take", "come", "work", "happen", "look",
        "look", "like", "right", "today", "these", "days", "usually", "currently", "there", "here", "where", "being",
        "still", "just", "each", "every", "through", "between", "either", "last", "next", "week", "month", "year",
    ]
    private static let empty: WordSet = [
        "Frage", "Fragen", "Herr", "Frau", "Mister", "Missis", "Mensch", "Ernst", "Tag", "Morgen", "Abend", "Grüße",
        "Gruß", "Dank", "Zeit", "Moment",
        "Minute", "Minuten", "Stunde", "Stunden", "Woche", "Wochen", "Jahr", "Jahre", "Jahren", "Monat", "Monate",
        "Monaten", "Thema", "Themen", "Dinge", "Sache", "Sachen", "Firma", "Unternehmen", "Leute", "Termin", "Uhr",
        "Anruf", "Mail", "Nachricht", "Grund", "Beispiel", "Bereich", "Ahnung", "Name", "Namen", "Viertelstunde",
        "Viertelstund", "Frühling", "Frühjahr", "Sommer", "Herbst", "Winter", "Alltag", "Art", "Stelle", "Haus",
        "Telefonat", "Gespräch", "Wochenende", "Doktor", "Ihnen", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres",
        "question", "questions", "morning", "afternoon", "evening", "regards", "thanks", "time", "moment", "minute",
        "minutes", "hour", "hours", "week", "weeks", "year", "years", "month", "months", "topic", "thing", "things",
        "company", "people", "meeting", "call", "email", "message", "reason", "example", "idea", "name", "same",
        "this", "that", "them", "they", "their", "your", "what", "whether", "possible", "moment", "other", "others",
        "chat", "best", "most", "whole", "right", "first", "last", "next", "more", "some", "anything", "something",
        "everything", "nothing", "sort", "kind", "part", "rest", "point", "while", "quarter", "half", "couple",
        "work", "works", "working", "little", "quick", "short", "brief", "you're", "it's", "that's", "biggest", "main",
        "current", "himself", "herself", "themselves", "themself", "itself", "yourself", "myself",
    ]
}
