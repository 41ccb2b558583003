import Scenarios

/// What speaks for or against an answer to a question.
enum AnswerFeature: String, CaseIterable, Sendable {
    /// How like the question is to the likest of the entry's samples, and to the likest of any other entry's.
    case own, otherLikeness
    /// How like it is to the likest everyday question of another kind, or of none.
    case otherEveryday
    /// Whether a phrase of the word lists shows its kind, or another kind.
    case phrase, otherPhrase
    /// The author's words for it that the question names, the rare ones counting more; and the same where it has no samples.
    case named, namedAlone
    /// Words of the question that stand in what could be said.
    case said
    /// Whether it was talked about last, and whether the question points back.
    case last, pointsBack
    /// Whether what is left to say lacks the number, time, person or cause that is asked for.
    case lacksNumber, lacksTime, lacksPerson, lacksCause
}

/// The weights of the features, learned by logistic regression from two thirds of the sheets in `Tests/Questions`;
/// `namedAlone` is set by hand, since every entry there has samples.
enum AnswerWeights {
    static let bias = -3.4
    static let weights: [AnswerFeature: Double] = [
        .own: 14.6, .otherLikeness: -5.7, .otherEveryday: -3.3, .phrase: 0.8, .otherPhrase: -0.3, .named: 0.6,
        .namedAlone: 4, .said: 1.1,
        .last: 2.4, .pointsBack: 1.2, .lacksNumber: -0.9, .lacksTime: -1.3, .lacksPerson: -0.3, .lacksCause: -1.9,
    ]

    /// The score from which something is said: a wrong story is worse than an evasion that fits the question's form.
    static let least = -0.9
    /// The same where the author's words for it are named too.
    static let leastWhereNamed = -1.6
    /// The same for a hidden need that is not named: it does not come out by chance.
    static let leastWhereHidden = 0.5
    /// The score from which a plain need that is named is told before a question is evaded.
    static let leastBeforeEvading = -3.5

    static func score(_ features: [AnswerFeature: Double]) -> Double {
        // Summed in a fixed order, so that every run rounds alike.
        AnswerFeature.allCases.reduce(bias) { $0 + (weights[$1] ?? 0) * (features[$1] ?? 0) }
    }

    /// How much the form of a question speaks for some lines.
    static func score(of form: QuestionForm?, _ lines: [Line]) -> Double {
        formFeature(form, lines).map { weights[$0] ?? 0 } ?? 0
    }

    /// What the lines lack of what the form of a question asks for; nil where they have it.
    static func formFeature(_ form: QuestionForm?, _ lines: [Line]) -> AnswerFeature? {
        guard let wanted = AnswerForm(wantedBy: form),
            !lines.contains(where: { !AnswerForm(of: $0.text).isDisjoint(with: wanted) })
        else { return nil }
        switch form {
        case .howMuch: return .lacksNumber
        case .when: return .lacksTime
        case .who: return .lacksPerson
        default: return .lacksCause
        }
    }
}
