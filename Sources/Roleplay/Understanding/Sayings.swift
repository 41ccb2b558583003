import Linguistics

/// What the persona has said of late, sentence by sentence: to say again what was asked for, and to notice where it is given
/// back wrongly.
struct Sayings {
    struct Saying: Sendable {
        let sentence: String
        fileprivate let text: Text
        fileprivate let figures: [Figure]

        fileprivate init(_ sentence: String) {
            self.sentence = sentence
            text = Text(sentence)
            figures = Sayings.hasFigure(in: text) ? Figure.all(in: text) : []
        }

        /// What it tells, worked out only where it is wanted: most sentences are never asked for again.
        fileprivate var telling: Set<String> { Set(QuestionParts(text).telling) }
    }

    private let sayings: [Saying]

    /// How many replies back somebody is quoted.
    static let reach = 12

    /// - Parameter replies: the persona's replies, the last one first.
    init(_ replies: some Sequence<String>) {
        sayings = replies.flatMap { Sayings.sentences(of: Text($0)) }
    }

    /// - Parameter sayings: the sentences of the persona's replies, those of the last one first.
    init(_ sayings: [Saying]) { self.sayings = sayings }

    /// The sentences of a reply.
    static func sentences(of reply: Text) -> [Saying] {
        reply.sentences.map { Saying(reply.quote($0.start..<$0.end)) }
    }

    /// Whether a line has a figure in it that may be given back; most have none, and nothing need be looked up.
    static func hasFigure(in line: Text) -> Bool {
        line.words.contains { Numeral.mayBegin(at: $0) || Figure.isMonth($0) }
    }

    /// The sentence that a line asks for again: the one that shares most of its telling words, the later of two; nil where
    /// none shares any.
    ///
    /// ```swift
    /// Sayings(["Ein Anhänger. Er steht im Hof."]).asked(for: "Wo steht der? Sag das mit dem Hof noch mal.")  // "Er steht im Hof."
    /// ```
    func asked(for line: String) -> String? {
        // "You've got rats?": a short word tells what is meant as well.
        let wanted = Set(QuestionParts.stems(of: line).filter { $0.utf8.count >= 3 && !QuestionParts.isLight($0) })
        var best: (count: Int, sentence: String)?
        for saying in sayings {
            let count = QuestionParts(saying.text).stems.count(where: wanted.contains)
            if count > best?.count ?? 0 { best = (count, saying.sentence) }
        }
        return best?.sentence
    }

    /// The same of the sentence of a line in which the request stands, if that tells which, or else of all of it.
    func asked(for line: String, in request: ActMark) -> String? {
        let text = Text(line)
        let sentence = text.sentences.first { text.scalarOffset(ofByte: $0.end) > request.start }
        return sentence.flatMap { asked(for: text.quote($0.start..<$0.end)) } ?? asked(for: line)
    }

    /// The sentence that a line gives back with another figure: "Also elf Fahrer?", where seven were spoken of.
    ///
    /// It has to be the same thing that is counted and something else of the sentence besides, and the figure must not have
    /// been said anywhere: "of the 640 hours you billed 90" is given back rightly whatever stands beside it.
    ///
    /// - Parameter known: the figures on the card, which are nobody's slip.
    func misquoted(in line: Text, besides known: Set<Int> = []) -> String? {
        for sentence in line.sentences where speaksOfThem(sentence, in: line) {
            let own = Text(line.quote(sentence.start..<sentence.end))
            let figures = Figure.all(in: own)
            // "Drei Bogen zu siebzig sind zweihundert" reckons with what was said, and "fast vierzig" only rounds it.
            guard !figures.isEmpty, !figures.contains(where: { $0.kind == .number && isSaid($0) }),
                !sentence.words.contains(where: { Sayings.hedges.contains(line.words[$0]) })
            else { continue }
            let telling = Set(QuestionParts(own).telling)
            let recalls = sentence.words.contains { Sayings.recalls.contains(line.words[$0]) }
            let reckons = sentence.words.contains { Sayings.differences.contains(line.words[$0]) }
            for figure in figures where !isSaid(figure) && !(Int(figure.value).map(known.contains) ?? false) {
                if reckons, isDifference(figure) { continue }
                let meant = sayings.first { isMeant($0, by: figure, telling, recalls: recalls) }
                if let meant, !isPutRight(figure, by: meant, behind: sentence, in: line) { return meant.sentence }
            }
        }
        return nil
    }

    /// Whether a number lies between two that were said in one breath: "vierzehn Stunden gerechnet, dreiundzwanzig geworden"
    /// are nine too many.
    private func isDifference(_ figure: Figure) -> Bool {
        guard let difference = Int(figure.value) else { return false }
        return sayings.contains { saying in
            let values = saying.figures.compactMap { Int($0.value) }
            return values.contains { value in values.contains(value + difference) }
        }
    }

    private static let differences: WordSet = [
        "mehr", "weniger", "viel", "wenig", "drüber", "drunter", "unterschied", "daneben", "länger", "kürzer", "more",
        "less", "fewer", "over", "under", "difference", "longer", "shorter", "many",
        "geblieben", "verloren", "verschwunden", "draufgegangen", "wegen", "gone", "lost", "missing",
    ]

    /// "Im März? Ach nein, Januar": whether the line itself says the right figure later.
    private func isPutRight(_ figure: Figure, by saying: Saying, behind sentence: Sentence, in line: Text) -> Bool {
        let later = Figure.all(in: Text(line.quote(sentence.end..<line.bytes.count)))
        return saying.figures.contains { right in
            right.kind == figure.kind && later.contains { $0.value == right.value }
        }
    }

    /// Whether a saying has another figure of the same thing and something else in common with a line; a line that recalls
    /// what was said, or a month, may count something else.
    private func isMeant(_ saying: Saying, by figure: Figure, _ telling: Set<String>, recalls: Bool) -> Bool {
        let others = saying.figures.filter { $0.kind == figure.kind }
        guard !others.isEmpty else { return false }
        let hasIt = saying.figures.contains { $0.value == figure.value }
        let isRecalled = !hasIt && (recalls || figure.kind == .month)
        guard isRecalled || others.contains(where: { $0.counts(the: figure) }) else { return false }
        let shared = saying.telling.count(where: telling.contains)
        return others.contains { other in
            guard other.counts(the: figure) else { return isRecalled && shared > 1 }
            return shared > (other.things.contains { telling.contains($0) } ? 1 : 0)
        }
    }

    private static let recalls: WordSet = [
        "sagten", "sagtest", "gesagt", "schrieben", "schreiben", "geschrieben", "meinten", "richtig", "stimmt", "also",
        "erzählt", "said", "wrote", "told", "right", "so", "thought", "dachte", "waren", "doch",
    ]

    /// Whether a figure was said of the same thing, or of nothing that could be told.
    private func isSaid(_ figure: Figure) -> Bool {
        sayings.contains { saying in
            saying.figures.contains {
                $0.value == figure.value && !$0.countsOther(than: figure)
            }
        }
    }

    private static let hedges: WordSet = [
        "fast", "knapp", "rund", "etwa", "ungefähr", "circa", "gut", "beinahe", "about", "nearly", "almost", "around",
        "roughly",
    ]

    /// Whether a sentence may give back what the persona has said: it does not tell of the speaker's own, of what others do or
    /// of what would be.
    private func speaksOfThem(_ sentence: Sentence, in line: Text) -> Bool {
        !sentence.words.contains { Sayings.others.contains(line.words[$0]) }
    }

    private static let others: WordSet = [
        "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "würde", "würden", "wäre", "wären", "hätte",
        "wenn", "falls", "statt", "anstatt", "bräuchte", "könnte", "könnten", "we", "us", "our", "ours", "would",
        "could",
        "if", "instead", "i'll", "we'll", "i'd", "we'd", "my", "mein", "meine", "meinem", "meiner",
    ]
}
