/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `namedAlone` is set by hand, since every entry there has samples.
enum AnswerWeights {
    static let bias = -6.28
    static let weights: [AnswerFeature: Double] = [
        .line: 6.26, .second: 6.56, .three: 7.34, .whole: 14.37, .entry: 0.36, .general: 7.63, .otherLine: 0.81,
        .otherEntry: -2.55, .unanswered: -4.34, .kind: 8, .otherEveryday: -5.37, .phrase: -0.5, .otherPhrase: -0.42,
        .namedAlone: 4, .shared: 0.94, .said: 0.2, .last: 1.71, .pointsBack: 2.56, .first: 1.4, .guarded: 0.48,
        .hasForm: -0.62, .lacksNumber: -2.48, .lacksTime: -3.02, .lacksPerson: 0.66, .lacksCause: -0.57,
        .hasChoice: 1.39, .lacksChoice: 1.09, .whether: 0.58,
    ]
    private static let ordered = AnswerFeature.allCases.map { weights[$0] ?? 0 }

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = -0.2
    /// The same after an evasion, and at a first line that shows care: nobody dodges twice in a row.
    static let leastAfterEvading = -1.0
    /// The same for a hidden need that is not named: it does not come out by chance.
    static let leastWhereHidden = 1.0
    /// The same where the question is whether something would be.
    static let leastWhereWould = 0.3
    /// The score from which a plain need that is named is told before a question is evaded.
    static let leastBeforeEvading = -1.7
    /// The score from which there is hardly a doubt.
    static let clear = 1.0
    /// The score below which nothing of the scenario is meant.
    static let nothing = -1.8

    static func score(_ features: AnswerFeatures) -> Double {
        zip(ordered, features.values).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}
