import Linguistics

/// An opener read once: its parts taken apart, and every mark that the rules judge by.
public struct Reading: Sendable {
    let opener: Opener
    let subject: Text?
    let text: Text
    let times: [TimeMark]
    let durations: [DurationMark]
    let facts: FactIndex
    private let cues: [Cue: [Range<Int>]]

    init(_ opener: Opener, matcher: PhraseMatcher<Cue>, functionWords: Set<String>) {
        self.opener = opener
        subject = opener.subject.map(Text.init)
        text = Text(opener.text)
        times = TimeMark.all(in: text)
        durations = DurationMark.all(in: text)
        facts = FactIndex(opener.context.prospect, functionWords: functionWords)
        var cues: [Cue: [Range<Int>]] = [:]
        for match in matcher.matches(in: text) { cues[match.list, default: []].append(match.words) }
        self.cues = cues
    }

    /// The words of a cue, in the text.
    func matches(_ cue: Cue) -> [Range<Int>] { cues[cue] ?? [] }

    /// The words of a cue within a sentence.
    func matches(_ cue: Cue, in sentence: Sentence) -> ArraySlice<Range<Int>> { matches(cue, within: sentence.words) }

    /// The words of a cue that begin within a range of words.
    func matches(_ cue: Cue, within words: Range<Int>) -> ArraySlice<Range<Int>> {
        let all = matches(cue)
        let first = all.firstIndexByHalving { $0.lowerBound >= words.lowerBound }
        return all[first...].prefix { $0.lowerBound < words.upperBound }
    }

    /// The times that begin within a range of words.
    func times(within words: Range<Int>) -> ArraySlice<TimeMark> {
        let first = times.firstIndexByHalving { $0.words.lowerBound >= words.lowerBound }
        return times[first...].prefix { $0.words.lowerBound < words.upperBound }
    }

    /// The durations that begin within a range of words.
    func durations(within words: Range<Int>) -> ArraySlice<DurationMark> {
        let first = durations.firstIndexByHalving { $0.words.lowerBound >= words.lowerBound }
        return durations[first...].prefix { $0.words.lowerBound < words.upperBound }
    }

    /// Whether a sentence holds a cue.
    func has(_ cue: Cue, in sentence: Sentence) -> Bool {
        !matches(cue, in: sentence).isEmpty
    }

    /// Evidence for a range of scalars in the text.
    func evidence(_ range: Range<Int>) -> Evidence {
        Evidence(part: .text, quote: text.quote(range), start: range.lowerBound, end: range.upperBound)
    }

    /// Evidence for a sentence, without its bullet.
    func evidence(_ sentence: Sentence) -> Evidence { evidence(sentence.range) }

    /// Evidence for some words.
    func evidence(words: Range<Int>) -> Evidence { evidence(text.range(ofWords: words)) }

    /// The sentences that say something: without greetings, names and sign-offs at both ends.
    var contentSentences: [Sentence] {
        text.sentences.filter { $0.words.count > 3 || $0.isAsked }
    }

    /// Whether a sentence asks something: by its mark, by its first words, or indirectly.
    func asks(_ sentence: Sentence) -> Bool {
        if sentence.isAsked || has(.indirectQuestion, in: sentence) { return true }
        guard sentence.words.count >= 4, let first = text.words[sentence.words].first?.folded else { return false }
        let second = text.words[sentence.words].dropFirst().first?.folded ?? ""
        return Reading.questionWords.contains(first) && Reading.questionVerbs.contains(where: { second.hasPrefix($0) })
            || Reading.questionVerbs.contains(first) && ["sie", "ihr", "du", "you"].contains(second)
    }

    private static let questionWords: Set<String> = [
        "wie", "was", "wer", "wo", "wann", "warum", "wieso", "womit", "woran", "welche", "welcher", "welches",
        "wieviel",
        "how", "what", "who", "where", "when", "why", "which",
    ]
    private static let questionVerbs: [String] = [
        "machen", "macht", "machts", "haben", "habt", "hast", "sind", "seid", "bist", "ist", "laeuft", "loesen",
        "nutzen",
        "arbeiten", "do", "does", "are", "is", "have", "did", "many", "viel", "viele", "lange", "oft", "regeln",
        "planen",
    ]
}
