/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `kind`, `namedAlone` and `guarded` are set by hand, since every entry
/// there has samples and is told openly.
enum AnswerWeights {
    static let bias = -4.14
    static let weights: [AnswerFeature: Double] = [
        .line: 4.21, .second: 2.49, .three: 5.83, .whole: 9.05, .kin: 6.17, .otherKin: -3.4, .entryKin: 3.21,
        .entry: -0.23, .general: 4.89, .otherLine: 0.57, .otherEntry: -2.69, .unanswered: -8.15, .kind: 8,
        .otherEveryday: -5.43, .phrase: 0.66, .otherPhrase: 0.4, .named: 0.39, .namedAlone: 4, .shared: 1.33,
        .said: 0.19,
        .last: 3.33, .pointsBack: 0.31, .first: 0.54, .guarded: -0.3, .hasForm: -0.44, .lacksNumber: -1.85,
        .lacksTime: -0.88, .lacksPerson: 0.23, .lacksCause: -0.72, .hasChoice: 1.34, .lacksChoice: 1.28, .whether: 0.52,
    ]
    private static let ordered = AnswerFeature.allCases.map { weights[$0] ?? 0 }

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = -0.6
    /// The same after an evasion, and at a first line that shows care: nobody dodges twice in a row.
    static let leastAfterEvading = -1.4
    /// The same for a hidden need that is not named: it does not come out by chance.
    static let leastWhereHidden = 1.0
    /// The same where the question is whether something would be.
    static let leastWhereWould = 0.0
    /// The score from which a plain need that is named is told before a question is evaded.
    static let leastBeforeEvading = -2.0
    /// The likeness to an entry's own question from which the two are the same, and what that counts.
    static let asGoodAsWritten = 0.85
    static let leadOfWritten = 3.0
    /// By how much something must lead over what the question names.
    static let leadOverNamed = 1.0
    /// The score from which a line is told without a word before it that it may not be quite what was asked.
    static let leastUnbridged = 0.75
    /// The score from which there is hardly a doubt.
    static let clear = 1.0
    /// The score below which nothing of the scenario is meant.
    static let nothing = -1.8

    static func score(_ features: AnswerFeatures) -> Double {
        zip(ordered, features.values).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}
