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
        let hasNumber: Bool
    }

    /// An entry that a word leads to, by its number, and how much the word counts there.
    struct Lead: Sendable {
        let entry: Int
        let weight: Double
    }

    private let entries: [Entry]
    private let language: Language
    /// The stems of all the author's words.
    let words: Set<String>
    /// The author's words by their stems, and where each of them leads.
    private let index: StemIndex
    private let leads: [[Lead]]
    /// The stems of what the persona could say, and where each of them leads.
    private let said: [String: [Lead]]
    /// The stems of each objection, and of what is said when it is met, by its id.
    private let objections: [String: (raised: Set<String>, met: Set<String>)]

    /// The least score at which a topic is what a question is about.
    static let leastScore = 0.7
    /// What is hidden does not come out for a single common word.
    static let leastHiddenScore = 1.2

    init(scenario: Scenario) {
        language = scenario.language
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
        objections = Dictionary(
            scenario.objections.map { objection in
                (
                    objection.id,
                    (
                        Set(Topics.stems(objection.lines.map(\.text))),
                        Set(Topics.stems(objection.resolved.map(\.text)))
                    )
                )
            }, uniquingKeysWith: { first, _ in first })
        entries = named.map { Entry(topic: $0.topic, hasNumber: $0.lines.contains(where: Topics.hasNumber)) }
        var owners: [String: Int] = [:]
        for entry in named {
            // An objection to something is no other thing.
            if case .objection = entry.topic { continue }
            for stem in entry.stems { owners[stem, default: 0] += 1 }
        }
        let stems = Topics.places(of: named.map(\.stems))
        words = Set(stems.keys)
        let ordered = stems.sorted { $0.key < $1.key }
        index = StemIndex(ordered.map(\.key))
        leads = ordered.map { stem, places in
            places.map { Lead(entry: $0, weight: 1 / Double(owners[stem] ?? 1)) }
        }
        said = Topics.places(of: named.map { Topics.stems($0.lines).filter { $0.count >= 4 } }).mapValues { places in
            places.map { Lead(entry: $0, weight: 1 / Double(places.count)) }
        }
    }

    /// In which of several lists each stem stands.
    private static func places(of lists: [[String]]) -> [String: [Int]] {
        var places: [String: [Int]] = [:]
        for (place, stems) in lists.enumerated() { for stem in Set(stems) { places[stem, default: []].append(place) } }
        return places
    }

    /// The number of an entry, by which leads name it; nil where the scenario has none of its kind.
    func number(of topic: Topic) -> Int? { entries.firstIndex { $0.topic == topic } }

    /// The entries that the author named with a word, the rarest of its words counting.
    func named(by folded: String, root: String) -> [Lead] {
        let met = index.met(by: folded, root: root, language)
        guard met.count > 1 else { return met.first.map { leads[$0] } ?? [] }
        var best: [Int: Double] = [:]
        for lead in met.flatMap({ leads[$0] }) { best[lead.entry] = max(best[lead.entry] ?? 0, lead.weight) }
        return best.map { Lead(entry: $0.key, weight: $0.value) }
    }

    /// The entries of which a line holds a word by its stem.
    func saying(_ stem: String) -> [Lead] { said[stem] ?? [] }

    /// Whether some stems meet those of an objection, or of what is said when it is met.
    func meet(_ stems: [String], objection id: String, whereMet: Bool) -> Bool {
        guard let objection = objections[id] else { return false }
        let own = whereMet ? objection.met : objection.raised
        return stems.contains { $0.count >= 5 && own.contains($0) }
    }

    /// The topics whose words occur in a range of words, best first; ties stand in the order of the file.
    ///
    /// - Parameters:
    ///   - form: how the question is put; who asks for a number is answered with one where there is one.
    ///   - includesAnswers: whether words count that only stand in what the persona could say.
    func found(in words: Range<Int>, of text: Text, form: QuestionForm? = nil, includesAnswers: Bool = true) -> [Hit] {
        var scores = [Double](repeating: 0, count: entries.count)
        // Numbers and days are everywhere; what is talked about is what they belong to.
        for index in words where Numeral.value(text.words, at: index) == nil && !TimeMark.isDay(text.words[index]) {
            let word = text.folded(text.words[index])
            let stem = Stem.of(word)
            let weight = Topics.isBeside(index, in: words, of: text) ? 0.6 : 1.0
            let named = named(by: word, root: stem)
            for lead in named { scores[lead.entry] += weight * lead.weight }
            guard includesAnswers, word.count >= 5 else { continue }
            for lead in saying(stem) where !named.contains(where: { $0.entry == lead.entry }) {
                scores[lead.entry] += weight * lead.weight * Topics.shareOfSaid
            }
        }
        let hits = zip(entries, scores).compactMap { entry, score -> Hit? in
            guard score > 0 else { return nil }
            return Hit(topic: entry.topic, score: form == .howMuch ? score + (entry.hasNumber ? 0.3 : -0.2) : score)
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

    /// Whether the scenario speaks of a word at all.
    func knows(_ word: String) -> Bool {
        let folded = word.foldedForm
        let stem = Stem.of(folded)
        return !index.met(by: folded, root: stem, language).isEmpty || said[stem] != nil
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
