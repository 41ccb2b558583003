import Checklist
import Linguistics
import Outcomes
import Roleplay
import Scripts

/// Two openers side by side as JSON.
public struct ComparisonDocument: Encodable {
    struct Opener: Encodable {
        let name: String
        let subject: String?
        let text: String
        let marks: MarksDocument
        let words: Int
        let sentences: Int
        let syllables: Int
        /// After Flesch, in German after Amstad.
        let readingEase: Double?
        /// The first Wiener Sachtextformel; only in German.
        let schoolYear: Double?
        let senderWords: Int
        let recipientWords: Int
        let questions: Int
        /// The telling words that the other one does not have.
        let ownWords: [String]
    }

    struct Means: Encodable {
        let trust: Double
        let interest: Double
        let patience: Double
        let nextSteps: Int
    }

    struct Trial: Encodable {
        let scenario: String
        let archetype: String
        let pairs: Int
        let a: Means
        let b: Means
    }

    struct NextSteps: Encodable {
        let both: Int
        let onlyA: Int
        let onlyB: Int
        let neither: Int
        /// B minus A, from -1 to 1.
        let difference: Double?
        let low: Double
        let high: Double
        let pValue: Double
    }

    struct Wins: Encodable {
        let a: Int
        let b: Int
        let same: Int
        let pValue: Double
    }

    let a: Opener
    let b: Opener
    let difference: [[String]]
    let trials: [Trial]
    let nextSteps: NextSteps?
    let scenarios: [String: Wins]?

    /// Creates the document of a comparison, its marks worded in a language.
    public init(_ comparison: OpenerComparison, language: Language) {
        func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
        func opener(_ side: OpenerComparison.Side, besides other: OpenerComparison.Side) -> Opener {
            let measures = side.measures
            return Opener(
                name: side.name, subject: measures.text.subject, text: measures.text.body,
                marks: MarksDocument(id: nil, marks: measures.marks, language: language),
                words: measures.readability.words, sentences: measures.readability.sentences,
                syllables: measures.readability.syllables, readingEase: measures.readability.ease.map(rounded),
                schoolYear: measures.readability.schoolYear.map(rounded), senderWords: measures.address.sender,
                recipientWords: measures.address.recipient, questions: measures.questions,
                ownWords: measures.ownWords(besides: other.measures))
        }
        a = opener(comparison.a, besides: comparison.b)
        b = opener(comparison.b, besides: comparison.a)
        let words = WordDifference(from: a.text, to: b.text)
        difference = words.pieces.map { [$0.fate.rawValue, $0.text] }
        trials = comparison.trials.map { trial in
            let (trust, interest) = (trial.mean(\.trust), trial.mean(\.interest))
            let (patience, reached) = (trial.mean(\.patience), trial.reached)
            return Trial(
                scenario: trial.scenario, archetype: trial.archetype.rawValue, pairs: trial.pairs.count,
                a: Means(
                    trust: rounded(trust.a), interest: rounded(interest.a), patience: rounded(patience.a),
                    nextSteps: reached.a),
                b: Means(
                    trust: rounded(trust.b), interest: rounded(interest.b), patience: rounded(patience.b),
                    nextSteps: reached.b))
        }
        guard !comparison.trials.isEmpty else {
            nextSteps = nil
            scenarios = nil
            return
        }
        let steps = comparison.nextSteps
        nextSteps = NextSteps(
            both: steps.both, onlyA: steps.onlyA, onlyB: steps.onlyB, neither: steps.neither,
            difference: steps.value.map(rounded), low: rounded(steps.interval.lowerBound),
            high: rounded(steps.interval.upperBound), pValue: rounded(steps.pValue))
        func wins(_ wins: (a: Int, b: Int)) -> Wins {
            Wins(
                a: wins.a, b: wins.b, same: comparison.trials.count - wins.a - wins.b,
                pValue: rounded(SignTest.pValue(wins: wins.a, losses: wins.b)))
        }
        scenarios = [
            "nextSteps": wins(comparison.wins), "trust": wins(comparison.wins(\.trust)),
            "interest": wins(comparison.wins(\.interest)), "patience": wins(comparison.wins(\.patience)),
        ]
    }
}
