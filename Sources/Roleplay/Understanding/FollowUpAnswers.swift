import Linguistics
import Scenarios

/// What the persona says when it is asked further about what it has just told.
///
/// Only the handful of follow-up questions of the sentences just said are compared, so that a word or the form alone may
/// tell which one is meant: "Warum?" after "Freitags kommt er nie." asks why he never comes on Fridays.
struct FollowUpAnswers: Sendable {
    /// A follow-up question made ready to be compared.
    private struct Prepared: Sendable {
        let line: String
        let forms: Set<QuestionForm>
        /// The forms of those that have no word of their own.
        let bareForms: Set<QuestionForm>
        /// The stems that tell what each question is about.
        let questions: [Set<String>]
        /// All of them.
        let asked: Set<String>
        /// The same of the answer.
        let said: Set<String>
        /// Where the words of the questions lie among kindred ones.
        let place: [Double]?
    }

    private let prepared: [String: [Prepared]]
    /// The stems that tell what each sentence is about.
    private let told: [String: Set<String>]
    private let language: Language

    init(scenario: Scenario) {
        let language = scenario.language
        let kinship = WordKinship.of(language)
        func telling(in sentence: String) -> Set<String> {
            let text = Text(sentence)
            return Set(FollowUpAnswers.telling(in: text, QuestionParts(text), language))
        }
        prepared = scenario.followUps.followUps.mapValues { followUps in
            followUps.map { followUp in
                let texts = followUp.questions.map { Text($0) }
                let parts = texts.map { QuestionParts($0) }
                let asked = zip(texts, parts).map { Set(FollowUpAnswers.telling(in: $0, $1, language)) }
                let forms = texts.map { text in
                    QuestionForm(of: text.sentences.last?.words ?? text.words.indices, in: text)
                }
                return Prepared(
                    line: followUp.answer.id, forms: Set(forms),
                    bareForms: Set(zip(forms, asked).filter { $0.1.isEmpty }.map(\.0)),
                    questions: asked, asked: asked.reduce([]) { $0.union($1) },
                    said: telling(in: followUp.answer.text),
                    place: WordKinship.place(of: parts.flatMap(\.stems).compactMap { kinship[$0] }))
            }
        }
        let lines = scenario.needs.flatMap { $0.open + $0.guarded } + scenario.answers.flatMap(\.lines)
        var told: [String: Set<String>] = [:]
        for line in lines where prepared[line.id] != nil { told[line.id] = telling(in: line.text) }
        self.told = told
        self.language = language
    }

    /// What would answer a question about the sentences just said, best first.
    ///
    /// - Parameters:
    ///   - question: the words that ask.
    ///   - form: how the question is put; nil for a word or two that ask nothing by themselves.
    ///   - lines: the ids of the lines just said, the last first.
    func candidates(
        for question: Range<Int>, of text: Text, form: QuestionForm?, after lines: [String]
    ) -> [FollowUpCandidate] {
        let parts = QuestionParts(text.quote(text.range(ofWords: question)))
        let named = FollowUpAnswers.named(in: question, of: text, language)
        let telling = FollowUpAnswers.telling(parts, named, language)
        let kinship = WordKinship.of(language)
        let place = WordKinship.place(of: parts.stems.compactMap { kinship[$0] })
        var seen: Set<String> = []
        // Behind a follow-up answer a bare "Warum?" asks about that, and no longer about the sentence before it.
        let sentences = lines.flatMap { line in
            let sentence = FollowUpSheet.sentence(of: line)
            return sentence == line ? [line] : [line, sentence]
        }
        .filter { seen.insert($0).inserted }
        return sentences.enumerated().flatMap { age, sentence -> [FollowUpCandidate] in
            let told = told[sentence] ?? []
            // What the sentence did not name is asked about something else, unless a follow-up question knows it.
            let foreign = named.filter { !meets($0, told) }
            let candidates = prepared[sentence] ?? []
            let isBare = telling.isEmpty
            let isShort = text.words.count <= 7
            func isOfForm(_ candidate: Prepared) -> Bool {
                guard let form, isKin(form, to: candidate.forms) else { return false }
                if isBare, form == .which { return candidate.bareForms.contains(form) }
                // A bare "Warum?" means the why that is asked barely, or the only one.
                return !isBare || isKin(form, to: candidate.bareForms)
                    || candidates.count { isKin(form, to: $0.forms) } == 1
            }
            return candidates.map { candidate in
                FollowUpCandidate(
                    line: candidate.line, isOfForm: isOfForm(candidate),
                    likeness: likeness(of: telling, to: candidate, isShort: isShort),
                    kinship: place.flatMap { place in candidate.place.map { WordKinship.product(place, $0) } } ?? 0,
                    isBare: isBare, form: form, isShort: isShort,
                    isForeign: foreign.contains { !meets($0, candidate.asked) && !meets($0, candidate.said) },
                    age: age)
            }
        }
        .enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
    }

    /// How much of what tells the meaning stands in the author's questions or the answer, from 0 to 1; a few words have to
    /// be all of a question: "Sepp?" asks who he is, and not what he brought.
    private func likeness(of telling: [String], to candidate: Prepared, isShort: Bool) -> Double {
        guard !telling.isEmpty else { return 0 }
        guard isShort else {
            let shared = telling.reduce(0.0) { sum, stem in
                sum + (meets(stem, candidate.asked) ? 1 : meets(stem, candidate.said) ? 0.6 : 0)
            }
            return shared / Double(telling.count)
        }
        return candidate.questions.reduce(0.0) { most, question in
            let shared = Double(telling.count { meets($0, question) })
            return max(most, 2 * shared / Double(telling.count + question.count))
        }
    }

    private static func telling(in text: Text, _ parts: QuestionParts, _ language: Language) -> [String] {
        telling(parts, named(in: text.words.indices, of: text, language), language)
    }

    /// The stems that tell what some words are about; a German noun does, whatever it looks like: "Meister" is not "meist".
    private static func telling(_ parts: QuestionParts, _ named: [String], _ language: Language) -> [String] {
        let stems = parts.telling
        return language == .german ? stems + named.filter { !stems.contains($0) } : stems
    }

    /// The stems of what some words name: the nouns in German, in English what stands behind a word like "the" or "your".
    private static func named(in words: Range<Int>, of text: Text, _ language: Language) -> [String] {
        switch language {
        case .german:
            words.dropFirst().filter { index in
                text.words[index].isCapitalized && text.words[index].length >= 3 && text.words[index].gap < .stop
                    && Address.of(text.words[index]) == nil
            }
            .map { Stem.of(text.folded(text.words[$0])) }
        case .english:
            // What stands behind "the", "your" or "which" is a thing, and so is a word that stands alone.
            words.filter { index in
                words.count == 1 || index > words.lowerBound && determiners.contains(text.words[index - 1])
            }
            .map { Stem.of(text.folded(text.words[$0])) }.filter(QuestionParts.isTelling)
        }
    }

    private static let determiners: WordSet = [
        "the", "a", "an", "your", "my", "his", "her", "their", "our", "its", "that", "this", "those", "these", "which",
        "what", "any", "some", "of", "about", "no", "more", "for", "with",
    ]

    private func meets(_ stem: String, _ stems: Set<String>) -> Bool {
        stems.contains(stem)
            || language == .german
                && stems.contains {
                    $0.utf8.count >= 5 && stem.utf8.count >= 5 && ($0.hasSuffix(stem) || stem.hasSuffix($0))
                }
    }

    /// Whether a question is put like one of the follow-up questions.
    private func isKin(_ form: QuestionForm, to forms: Set<QuestionForm>) -> Bool {
        forms.contains(form) || FollowUpAnswers.kin.contains { $0.contains(form) && !$0.isDisjoint(with: forms) }
    }

    private static let kin: [Set<QuestionForm>] = [[.what, .which], [.whether, .would, .either], [.opinion, .what]]
}
