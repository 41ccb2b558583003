import Linguistics

/// An opener read once: its parts taken apart, and every mark that the rules judge by.
///
/// A reading is read into again for the next opener, so that a stream of them costs no memory.
final class Reading {
    private(set) var language = Language.german
    private(set) var channel = Channel.phone
    private(set) var temperature = Temperature.cold
    private(set) var touch = 1
    private(set) var audience = Audience.business
    private(set) var hasSubject = false
    private(set) var hasTrigger = false
    let subject = Passage()
    let text = Passage()
    let facts = FactIndex()
    /// The team's own checklist, and where its phrases stand.
    private(set) var profile: Profile?
    private var ownInSubject = PhraseMarks()
    private var ownInText = PhraseMarks()
    /// What is remembered of the words of each language.
    private var finders: [Language: PhraseFinder] = [:]

    init() {}

    func read(_ source: OpenerSource) {
        let lexicon = Lexicon.of(source.language)
        language = source.language
        channel = source.channel
        temperature = source.temperature
        touch = source.touch
        audience = source.audience
        hasSubject = source.hasSubject
        hasTrigger = source.hasTrigger
        facts.removeAll()
        facts.add(source.name, .person)
        facts.add(source.company, .company)
        facts.add(source.role, .general)
        facts.add(source.industry, .general)
        for index in 0..<source.factCount { facts.add(source.facts[index], .fact) }
        if hasTrigger {
            facts.add(source.triggerWhat, .trigger)
            facts.add(source.triggerWhen, .when)
        }
        facts.finish(lexicon)
        read(hasSubject ? source.subject : [], into: subject, lexicon)
        read(source.text, into: text, lexicon)
        profile = source.profile
        if let profile {
            profile.phrases.find(in: subject.text, into: &ownInSubject)
            profile.phrases.find(in: text.text, into: &ownInText)
        }
    }

    private func read(_ bytes: [UInt8], into passage: Passage, _ lexicon: Lexicon) {
        passage.read(bytes, lexicon, &finders[language, default: PhraseFinder(lexicon.automaton)], facts: facts)
    }

    /// The text's words.
    var words: [Word] { text.words }
    /// The text's remarks.
    var remarks: [Remark] { text.remarks }
    /// Whether an opener's first contact lies behind.
    var isFollowUp: Bool { touch >= 2 }

    /// The first words that are a phrase of one of the profile's lists.
    func ownSpan(list: Int) -> Span? {
        if let match = ownInText.matches.first(where: { $0.list == list }) { return span(match.words) }
        return ownInSubject.matches.first { $0.list == list }.map { subjectSpan($0.words) }
    }

    /// A span for a remark.
    func span(_ remark: Remark) -> Span { span(remark.words) }

    /// A span for some words of the text.
    func span(_ words: Range<Int>) -> Span { Span(part: .text, bytes: text.text.range(ofWords: words)) }

    /// A span for some words of the subject.
    func subjectSpan(_ words: Range<Int>) -> Span { Span(part: .subject, bytes: subject.text.range(ofWords: words)) }
}
