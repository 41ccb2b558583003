/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `kind`, `namedAlone` and `guarded` are set by hand, since every entry
/// there has samples and is told openly.
enum AnswerWeights {
    static let bias = -2.83
    static let weights: [AnswerFeature: Double] = [
        .line: 3.69, .second: 2.44, .three: 3.34, .whole: 10.65, .kin: 6.44, .otherKin: -2.74, .entryKin: 2.35,
        .kinThree: 10.74, .otherKinThree: -4.43, .entry: 1.87, .general: 4.10, .otherLine: 1.61, .otherEntry: -0.54,
        .unanswered: -9.73, .unansweredKin: -10.33, .kind: 8, .otherEveryday: -5.13, .phrase: 0.34, .otherPhrase: 0.13,
        .namedAlone: 4, .named: 0.26, .shared: 0.91, .said: 0.11, .sharedKin: 1.47, .habit: 1.67, .last: 2.82,
        .pointsBack: 0.53, .lastEchoed: -4.49, .first: 0.39, .guarded: -0.3, .hasForm: -0.30, .lacksNumber: -1.64,
        .lacksTime: -1.62, .lacksPerson: -0.11, .lacksCause: -0.35, .hasChoice: 0.81, .lacksChoice: 0.58,
        .hasWish: 3.09, .lacksWish: 2.30, .whether: 0.56,
    ]
    private static let ordered = AnswerFeature.allCases.map { weights[$0] ?? 0 }

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = 0.3
    /// The same after an evasion, and after two of them and at a first line that shows care: nobody dodges for ever.
    static let leastAfterEvading = -0.5
    static let leastAfterTwo = -1.4
    /// The same for a hidden need that is not named: it does not come out by chance.
    static let leastWhereHidden = 1.5
    /// The same where the question names another need.
    static let leastWhereHiddenBesideNamed = 3.0
    /// The same where the question is whether something would be.
    static let leastWhereWould = 0.8
    /// The likeness to an entry's own question from which the two are the same, and what that counts.
    static let asGoodAsWritten = 0.85
    static let leadOfWritten = 3.0
    /// What a question loses whose telling words nobody who asks in this scenario has used.
    static let lossOfStrange = 2.0
    /// By how much something must lead over what the question names.
    static let leadOverNamed = 0.5
    /// The score from which a line is told without a word before it that it may not be quite what was asked.
    static let leastUnbridged = 0.4
    /// The same where the question names what the line is about.
    static let leastUnbridgedWhereNamed = -0.2
    /// By how much a need that trust still closes must lead over what could be told instead of it.
    static let leadOfClosed = 0.75
    /// The score from which there is hardly a doubt.
    static let clear = 1.0
    /// The score from which there is none.
    static let sure = 3.0
    /// The score below which nothing of the scenario is meant.
    static let nothing = -1.8

    static func score(_ features: AnswerFeatures) -> Double {
        zip(ordered, features.values).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}
