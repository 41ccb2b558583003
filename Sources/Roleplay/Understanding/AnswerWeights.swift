/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `kind`, `namedAlone` and `guarded` are set by hand, since every entry
/// there has samples and is told openly.
enum AnswerWeights {
    static let bias = -6.14
    static let weights: [AnswerFeature: Double] = [
        .line: 6.5, .second: 6.63, .three: 7.53, .whole: 14.28, .general: 7.68, .otherLine: 0.89, .otherEntry: -2.85,
        .unanswered: -4.96, .kind: 8, .otherEveryday: -5.34, .phrase: -0.38, .otherPhrase: -0.38, .namedAlone: 4,
        .shared: 0.86, .said: 0.2, .last: 1.9, .pointsBack: 2.37, .first: 1.4, .guarded: -0.3, .hasForm: -0.63,
        .lacksNumber: -2.62, .lacksTime: -3.01, .lacksPerson: 0.67, .lacksCause: -0.64, .hasChoice: 1.45,
        .lacksChoice: 1.1, .whether: 0.52,
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
    /// The likeness to an entry's own question from which the two are the same, and what that counts.
    static let asGoodAsWritten = 0.85
    static let leadOfWritten = 3.0
    /// By how much something must lead over what the question names.
    static let leadOverNamed = 1.0
    /// The score from which there is hardly a doubt.
    static let clear = 1.0
    /// The score below which nothing of the scenario is meant.
    static let nothing = -1.8

    static func score(_ features: AnswerFeatures) -> Double {
        zip(ordered, features.values).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}
