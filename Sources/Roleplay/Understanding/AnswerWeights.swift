/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `kind`, `namedAlone` and `guarded` are set by hand, since every entry
/// there has samples and is told openly.
enum AnswerWeights {
    static let bias = -2.82
    static let weights: [AnswerFeature: Double] = [
        .line: 4.63, .second: 2.00, .three: 2.32, .whole: 13.46, .kin: 7.24, .otherKin: -1.66, .entryKin: 3.95,
        .kinThree: 8.73, .otherKinThree: -4.86, .entry: 1.63, .general: 4.47, .otherLine: 0.44, .otherEntry: -0.57,
        .unanswered: -8.99, .unansweredKin: -11.80, .kind: 8, .otherEveryday: -5.84, .phrase: 0.19, .otherPhrase: 0.07,
        .namedAlone: 4, .named: 0.16, .shared: 2.10, .said: 0.39, .last: 2.93, .pointsBack: 0.46, .lastEchoed: -4.84,
        .first: 0.41, .guarded: -0.3, .hasForm: -0.05, .lacksNumber: -2.13, .lacksTime: -1.87, .lacksPerson: 0.01,
        .lacksCause: -0.33, .hasChoice: 0.79, .lacksChoice: 0.44, .hasWish: 3.23, .lacksWish: 2.00, .whether: 0.63,
    ]
    private static let ordered = AnswerFeature.allCases.map { weights[$0] ?? 0 }

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = 0.3
    /// The same after an evasion, and after two of them and at a first line that shows care: nobody dodges for ever.
    static let leastAfterEvading = -0.5
    static let leastAfterTwo = -1.4
    /// The same for a hidden need that is not named: it does not come out by chance.
    static let leastWhereHidden = 1.5
    /// The same where the question is whether something would be.
    static let leastWhereWould = 0.8
    /// The score from which a plain need that is named is told before a question is evaded.
    static let leastBeforeEvading = -0.5
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
