import Linguistics
import Scenarios

/// What a scenario can talk about, found in a line by the author's words: inflected, inside compounds, in any spelling.
///
/// A word counts the more the fewer topics share it, and less in a clause that only gives the circumstances; what the persona
/// could answer counts too, so that "Wie viele Lieferscheine sind das?" finds the line that has their number.
struct Topics: Sendable {
    /// A topic with how well it fits.
    struct Hit: Sendable {
        let topic: Topic
        let score: Double
    }

    private struct Entry: Sendable {
        let topic: Topic
        let stems: [(stem: String, weight: Double)]
        /// The stems of what the persona could say about it.
        let said: [String: Double]
        let hasNumber: Bool
    }

    private let entries: [Entry]
    /// The common question that a topic answers.
    private let everyday: [Topic: CommonQuestion]
    /// The common questions that the scenario has no answer of its own to.
    private let unanswered: [Topic]
    private let samples: Samples
    private let everydaySamples: Samples
    /// The stems of all the author's words.
    let words: Set<String>
    /// What the author gave samples for.
    private let sampled: Set<Topic>

    /// The least score at which a topic is what a question is about.
    static let leastScore = 0.7
    /// What is hidden does not come out for a single common word.
    static let leastHiddenScore = 1.2

    init(scenario: Scenario) {
        samples = Samples(scenario: scenario)
        everydaySamples = .everyday(scenario.language)
        sampled = Set(
            scenario.needs.filter { !$0.samples.isEmpty }.map { Topic.need($0.id) }
                + scenario.answers.filter { !$0.samples.isEmpty }.map { Topic.answer($0.id) })
        var everyday: [Topic: CommonQuestion] = [:]
        for answer in scenario.answers { everyday[.answer(answer.id)] = answer.about }
        let missing = CommonQuestion.allCases.filter { !everyday.values.contains($0) }
        for question in missing { everyday[.everyday(question)] = question }
        self.everyday = everyday
        unanswered = missing.map(Topic.everyday)
        var named: [(topic: Topic, stems: [String], lines: [String])] = []
        for need in scenario.needs {
            named.append((.need(need.id), Topics.stems(need.topics), (need.guarded + need.open).map(\.text)))
        }
        for answer in scenario.answers {
            named.append((.answer(answer.id), Topics.stems(answer.topics), answer.lines.map(\.text)))
        }
        for objection in scenario.objections {
            named.append((.objection(objection.id), Topics.stems(objection.topics), []))
        }
        words = Set(named.flatMap(\.stems))
        let said = named.map { Topics.stems($0.lines).filter { $0.count >= 4 } }
        var owners: [String: Int] = [:]
        for entry in named { for stem in entry.stems { owners[stem, default: 0] += 1 } }
        var speakers: [String: Int] = [:]
        for stems in said { for stem in stems { speakers[stem, default: 0] += 1 } }
        entries = zip(named, said).map { entry, said in
            Entry(
                topic: entry.topic,
                stems: entry.stems.map { ($0, 1 / Double(owners[$0] ?? 1)) },
                said: Dictionary(said.map { ($0, 1 / Double(speakers[$0] ?? 1)) }) { first, _ in first },
                hasNumber: entry.lines.contains(where: Topics.hasNumber))
        }
    }

    /// The topics whose words occur in a range of words, best first; ties stand in the order of the file.
    ///
    /// - Parameters:
    ///   - form: how the question is put; who asks for a number is answered with one where there is one.
    ///   - includesAnswers: whether words count that only stand in what the persona could say.
    func found(in words: Range<Int>, of text: Text, form: QuestionForm? = nil, includesAnswers: Bool = true) -> [Hit] {
        var hits: [Hit] = []
        // Numbers and days are everywhere; what is talked about is what they belong to.
        let folded = words.filter { Numeral.value(text.words, at: $0) == nil && !TimeMark.isDay(text.words[$0]) }
            .map { index -> (word: String, stem: String, weight: Double) in
                let word = text.folded(text.words[index])
                return (word, Stem.of(word), Topics.isBeside(index, in: words, of: text) ? 0.6 : 1.0)
            }
        for entry in entries {
            var score = 0.0
            for (word, stem, weight) in folded {
                if let best = entry.stems.filter({ Stem.meets(folded: word, stem: $0.stem) }).map(\.weight).max() {
                    score += weight * best
                } else if includesAnswers, word.count >= 5, let best = entry.said[stem] {
                    score += weight * best * Topics.shareOfSaid
                }
            }
            if score > 0, form == .howMuch { score += entry.hasNumber ? 0.3 : -0.2 }
            if score > 0 { hits.append(Hit(topic: entry.topic, score: score)) }
        }
        return hits.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }

    /// Whether a word stands in a clause that only gives the circumstances: "…, wenn in Posen eine Presse steht".
    static func isBeside(_ index: Int, in words: Range<Int>, of text: Text) -> Bool {
        var start = index
        while start > words.lowerBound, text.words[start].gap < .comma { start -= 1 }
        return start > words.lowerBound && subordinate.contains(text.words[start])
    }

    private static let subordinate: WordSet = [
        "wenn", "weil", "obwohl", "falls", "als", "damit", "seit", "bevor", "nachdem", "während", "if", "because",
        "although", "while", "since", "when", "before", "after", "so", "der", "die", "das", "who", "which",
    ]

    /// How much a word counts that only stands in an answer, beside one that the author named.
    private static let shareOfSaid = 0.45

    /// What the scenario could say to a question, best first.
    ///
    /// - Parameters:
    ///   - asked: the question's words.
    ///   - last: what was talked about last.
    ///   - phrase: the kind of everyday question that its phrases show.
    func candidates(
        for asked: AskedWords, last: Topic?, phrase: CommonQuestion?
    ) -> [AnswerCandidate] {
        features(for: asked, last: last, phrase: phrase).map { topic, features in
            AnswerCandidate(topic: topic, score: AnswerWeights.score(features))
        }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }

    /// What speaks for each answer.
    func features(
        for asked: AskedWords, last: Topic?, phrase: CommonQuestion?
    ) -> [(topic: Topic, features: [AnswerFeature: Double])] {
        let ownLikeness = samples.likeness(of: asked.question)
        let everydayLikeness = everydaySamples.likeness(of: asked.question)
        let topics = entries.map(\.topic) + unanswered
        let owns = topics.map { ownLikeness[.topic($0)] ?? 0 }
        let kinds = topics.map { topic in everyday[topic].flatMap { everydayLikeness[.common($0)] } ?? 0 }
        func best(_ likenesses: [Double], besides index: Int) -> Double {
            likenesses.indices.reduce(0) { $1 == index ? $0 : max($0, likenesses[$1]) }
        }
        return topics.indices.compactMap { index -> (topic: Topic, features: [AnswerFeature: Double])? in
            let topic = topics[index]
            if case .objection = topic { return nil }
            let entry = index < entries.count ? entries[index] : nil
            var features: [AnswerFeature: Double] = [:]
            features[.own] = max(owns[index], sampled.contains(topic) ? 0 : kinds[index])
            features[.otherLikeness] = best(owns, besides: index)
            features[.otherEveryday] = max(everydayLikeness[.none] ?? 0, best(kinds, besides: index))
            if let phrase { features[everyday[topic] == phrase ? .phrase : .otherPhrase] = 1 }
            if let entry {
                let names = min(named(entry, asked), 2)
                features[sampled.contains(topic) ? .named : .namedAlone] = names
                features[.said] = min(said(entry, asked), 2)
            }
            if topic == last, !namesAnother(topic, asked),
                asked.pointsBack || owns[index] > 0.2 || (features[.said] ?? 0) > 0
            {
                features[.last] = 1
                features[.pointsBack] = asked.pointsBack ? 1 : 0
            }
            let isNothing = [.own, .named, .namedAlone, .said, .phrase, .last].allSatisfy { (features[$0] ?? 0) == 0 }
            return isNothing ? nil : (topic, features)
        }
    }

    /// Whether a question names something else by the author's words, and not what was talked about last.
    private func namesAnother(_ last: Topic, _ asked: AskedWords) -> Bool {
        let isNamed = entries.contains { $0.topic == last && named($0, asked) > 0 }
        return !isNamed && entries.contains { $0.topic != last && named($0, asked) >= 1 }
    }

    private func named(_ entry: Entry, _ asked: AskedWords) -> Double {
        asked.words.reduce(0.0) { sum, word in
            let weights = entry.stems.filter { Stem.meets(folded: word.folded, stem: $0.stem) }.map(\.weight)
            return sum + word.weight * (weights.max() ?? 0)
        }
    }

    /// How many of a question's words stand only in what could be said, the rare ones counting more.
    private func said(_ entry: Entry, _ asked: AskedWords) -> Double {
        asked.words.reduce(0.0) { sum, word in
            guard word.stem.utf8.count >= 4, let share = entry.said[word.stem],
                !entry.stems.contains(where: { Stem.meets(folded: word.folded, stem: $0.stem) })
            else { return sum }
            return sum + word.weight * share
        }
    }

    /// How like a line is to the likest of the author's samples, from 0 to 1.
    func likenessToSamples(of line: String) -> Double { samples.likeness(of: line).values.max() ?? 0 }

    /// Whether the scenario speaks of a word at all.
    func knows(_ word: String) -> Bool {
        let folded = word.foldedForm
        return entries.contains { entry in
            entry.stems.contains { Stem.meets(folded: folded, stem: $0.stem) }
                || entry.said[Stem.of(folded)] != nil
        }
    }

    /// The stems of the words in some texts that say something.
    static func stems(_ texts: [String]) -> [String] {
        var seen = Set<String>()
        return texts.flatMap { Text($0).foldedWords }.filter { $0.count >= 3 && !light.contains($0) }
            .map { word in
                // A stem of three letters would meet half the language.
                let stem = Stem.of(word)
                return stem.count < 4 ? word : stem
            }.filter { seen.insert($0).inserted }
    }

    /// Whether a line says a number, in figures or in words.
    static func hasNumber(_ line: String) -> Bool {
        let text = Text(line)
        return text.words.indices.contains { index in
            guard let value = Numeral.value(text.words, at: index) else { return false }
            return value != 1
        }
    }

    /// Words inside an author's phrases that stand in every other sentence too.
    private static let light: Set<String> = [
        "der", "die", "das", "und", "mit", "von", "fuer", "auf", "ein", "eine", "einen", "bei", "zum", "zur", "the",
        "and", "with", "for", "from", "you", "your", "are", "how", "sie", "ihr", "ihre", "nach", "aus", "wie", "was",
        "ist", "sind", "hat", "haben", "wir", "ich", "nicht", "noch", "aber", "dann", "wenn", "sich", "auch", "den",
        "dem", "des", "einem", "einer", "mir", "uns", "man", "nur", "schon", "wird", "war", "als", "vor", "ueber",
        "have", "has", "had", "not", "but", "was", "were", "they", "them", "that", "this", "what", "when", "who",
        "which", "there", "their", "would", "could", "about", "into", "out", "our", "one", "all", "can", "get", "got",
        "does", "did", "been", "then", "than", "just", "like", "know", "think", "want", "need", "make", "take", "going",
        "machen", "macht", "geht", "gibt", "kann", "will", "muss", "immer", "mehr", "viel", "viele", "jeden", "jede",
        "heute", "today", "every", "still", "much", "many", "well", "right", "really", "thing", "things", "something",
        "alle", "allen", "allein", "alles", "ende", "meist", "meistens", "genau", "lieber", "einfach", "wieder",
        "zuerst",
        "spaeter", "frueher", "manchmal", "natuerlich", "eigentlich", "normal", "wirklich", "gerade", "vielleicht",
        "jemand", "etwas", "nichts", "davon", "dafuer", "damit", "dabei", "darauf", "bisher", "zurzeit", "moment",
        "sonst",
        "anders", "andere", "anderen", "eigene", "ganze", "ganzen", "beide", "erste", "ersten", "letzte", "letzten",
        "naechste", "klein", "gross", "grosse", "lange", "kurz", "before", "after", "again", "always", "often", "never",
        "expected", "different", "usually", "sometimes", "anything", "nothing", "someone", "somebody", "anyone", "else",
        "other", "others", "first", "last", "next", "little", "enough", "maybe", "actually", "really", "exactly",
        "whole",
        "should", "those", "these", "being", "where", "here", "good", "best", "better", "sagen", "sagt", "glauben",
        "finden",
        "wissen", "kommen", "kommt", "lassen", "sehen", "stehen", "steht", "brauchen", "people", "leute", "leuten",
    ]
}
