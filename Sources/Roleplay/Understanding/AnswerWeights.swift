/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `kind`, `namedAlone` and `guarded` are set by hand, since every entry
/// there has samples and is told openly.
enum AnswerWeights {
    static let bias = -2.13
    static let weights: [AnswerFeature: Double] = [
        .line: 5.81, .second: 2.83, .three: 6.90, .whole: 9.89, .kin: 11.52, .otherKin: -9.77, .entryKin: 3.19,
        .entry: -1.45, .general: 3.92, .otherLine: 1.62, .otherEntry: -3.17, .unanswered: -8.88, .kind: 8,
        .otherEveryday: -6.70, .phrase: 0.64, .otherPhrase: 0.50, .named: 0.43, .namedAlone: 4, .shared: 0.49,
        .said: 0.53, .last: 3.99, .pointsBack: -0.03, .first: 0.51, .guarded: -0.3, .hasForm: -0.50,
        .lacksNumber: -2.26, .lacksTime: -0.18, .lacksPerson: -0.35, .lacksCause: -0.81, .hasChoice: 2.42,
        .lacksChoice: 2.09, .whether: 0.67,
    ]
    private static let ordered = AnswerFeature.allCases.map { weights[$0] ?? 0 }

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = -0.5
    /// The same after an evasion, and at a first line that shows care: nobody dodges twice in a row.
    static let leastAfterEvading = -1.4
    /// The same for a hidden need that is not named: it does not come out by chance.
    static let leastWhereHidden = 1.0
    /// The same where the question is whether something would be.
    static let leastWhereWould = 0.0
    /// The same at high trust.
    static let leastWhereTrusted = -1.0
    /// The score from which a plain need that is named is told before a question is evaded.
    static let leastBeforeEvading = -2.0
    /// The likeness to an entry's own question from which the two are the same, and what that counts.
    static let asGoodAsWritten = 0.85
    static let leadOfWritten = 3.0
    /// What a question loses whose telling words nobody who asks in this scenario has used.
    static let lossOfStrange = 2.0
    /// By how much something must lead over what the question names.
    static let leadOverNamed = 1.0
    /// The score from which a line is told without a word before it that it may not be quite what was asked.
    static let leastUnbridged = 0.4
    /// The same where the question names what the line is about.
    static let leastUnbridgedWhereNamed = -0.2
    /// By how much a need that trust still closes must lead over what could be told instead of it.
    static let leadOfClosed = 0.75
    /// The score from which there is hardly a doubt.
    static let clear = 1.0
    /// The score below which nothing of the scenario is meant.
    static let nothing = -1.8

    static func score(_ features: AnswerFeatures) -> Double {
        zip(ordered, features.values).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}
