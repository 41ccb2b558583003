/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `kind`, `namedAlone` and `guarded` are set by hand, since every entry
/// there has samples and is told openly.
enum AnswerWeights {
    static let bias = -1.89
    static let weights: [AnswerFeature: Double] = [
        .line: 4.19, .second: 1.90, .three: 5.19, .whole: 10.35, .kin: 6.30, .otherKin: -3.31, .entryKin: 4.55,
        .kinThree: 9.83, .otherKinThree: -4.09, .entry: -0.12, .general: 4.63, .otherLine: 0.43, .otherEntry: -3.33,
        .unanswered: -7.45, .unansweredKin: -11.72, .kind: 8, .otherEveryday: -6.54, .phrase: 0.36, .otherPhrase: 0.32,
        .namedAlone: 4, .named: 0.39, .shared: 0.78, .said: 0.16, .last: 3.49, .pointsBack: 0.82, .first: 0.61,
        .guarded: -0.3, .hasForm: -0.52, .lacksNumber: -2.61, .lacksTime: -0.79, .lacksPerson: -0.19,
        .lacksCause: -0.95, .hasChoice: 1.78, .lacksChoice: 1.51, .whether: 0.97,
    ]
    private static let ordered = AnswerFeature.allCases.map { weights[$0] ?? 0 }

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = -0.5
    /// The same after an evasion, and at a first line that shows care: nobody dodges twice in a row.
    static let leastAfterEvading = -1.4
    /// The same for a hidden need that is not named: it does not come out by chance.
    static let leastWhereHidden = 1.5
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
