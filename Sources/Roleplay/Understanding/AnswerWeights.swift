/// The weights of the features, learned from the sheets in `Tests/Questions` as a conditional logit: a line's score is the
/// logarithm of its odds against a short evasion. `kind`, `namedAlone` and `guarded` are set by hand, since every entry
/// there has samples and is told openly, and so is `lacksPerson`: readers miss the person more than the sheets do.
enum AnswerWeights {
    static let bias = -1.10
    static let weights: [AnswerFeature: Double] = [
        .line: -0.122, .second: 1.187, .three: 0.593, .whole: 0.036, .kin: 4.935, .otherKin: -3.755, .entryKin: 2.886,
        .kinThree: 7.795, .otherKinThree: -5.033, .pairs: 0.073, .letters: 0.043, .unansweredPairs: -0.061,
        .unansweredLetters: -0.018, .entry: 0.015, .general: 4.617, .otherLine: 2.228, .otherEntry: -1.109,
        .unanswered: -4.770, .unansweredKin: -5.112, .kind: 4.5, .otherEveryday: -5.184, .phrase: 0.979,
        .otherPhrase: 0.578, .namedAlone: 2.3, .named: 0.326, .shared: 0.112, .said: 0.108, .sharedKin: 1.608,
        .habit: 1.514, .last: 3.043, .pointsBack: 0.416, .lastEchoed: -3.466, .first: 0.305, .guarded: -0.3,
        .hasForm: -0.389, .lacksNumber: -1.943, .lacksTime: -2.051, .lacksPerson: -1.2, .lacksCause: -0.532,
        .hasChoice: 0.481, .lacksChoice: 0.716, .hasWish: 3.620, .lacksWish: 2.897, .whether: 0.741,
    ]
    private static let ordered = AnswerFeature.allCases.map { weights[$0] ?? 0 }

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = 0.3
    /// The same of what the question does not name: below it two of three lines are sensible, where six of seven evasions are.
    static let leastUnnamed = 0.8
    /// The same of how to reach them and how many they are: their words stand everywhere.
    static let leastUnnamedContactOrSize = 1.5
    /// The same after an evasion, and after two of them and at a first line that shows care: nobody dodges for ever.
    static let leastAfterEvading = -0.5
    static let leastAfterTwo = -1.4
    /// The same for a need that is named and told only guardedly.
    static let leastGuarded = -2.5
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
    /// What a question loses that is read without its circumstances.
    static let lossOfCircumstances = 0.5
    /// What a question loses that is read with the sentence before it, since it points back.
    static let lossOfPointing = 1.0
    /// By how much something must lead over what the question names.
    static let leadOverNamed = 0.5
    /// The same where a few words ask who somebody is.
    static let leadOverNamedWho = 1.2
    /// The same at a first line that has noticed something of theirs.
    static let leadOverNamedAtFirst = 2.5
    /// The score below which a line answers only roughly: what was told already answers better.
    static let leastFirm = 0.4
    /// The score from which a line is told without a word before it that it may not be quite what was asked. Below it four
    /// of ten lines are another one than the sheets want.
    static let leastUnbridged = 0.8
    /// The same where the question names what the line is about.
    static let leastUnbridgedWhereNamed = 0.1
    /// By how much a need that trust still closes must lead over what could be told instead of it.
    static let leadOfClosed = 0.75
    /// By how much what was told already must lead over something else that is left to say, so that it counts as answered.
    static let leadOfTold = 1.5
    /// By how much a line that was told must lead over another of its entry, so that what takes it up is told no more of it;
    /// and how far behind it may lie where the other has less than a score that speaks for itself.
    static let leadOfSibling = 1.0
    static let nearnessOfSibling = 1.5
    static let leastOfSibling = 2.0
    /// The score from which there is hardly a doubt.
    static let clear = 1.0
    /// The same of a few words, which live on what was just said.
    static let clearOfFewWords = 2.2
    /// The score from which there is none.
    static let sure = 3.0
    /// The score below which a line is not even thought of; all that is asked of one lies above it.
    static let leastThoughtOf = -4.0
    /// The score below which nothing of the scenario is meant.
    static let nothing = -1.8

    static func score(_ features: AnswerFeatures) -> Double {
        bias + features.sum(weighedBy: ordered)
    }
}
