import Scenarios

/// What speaks for or against an answer to a question.
enum AnswerFeature: String, CaseIterable, Sendable {
    /// How like the question is to the likest of the entry's samples, to the likest everyday question of its kind, and to
    /// the likest sample of anything else.
    case own, everyday, otherLikeness
    /// The author's words for it that the question names, the rare ones counting more.
    case named
    /// Words of the question that stand only in what could be said.
    case said
    /// The share of the question's words that it has.
    case coverage
    /// Nouns of the question that it knows nothing of.
    case strangers
    /// How much of another topic the question names.
    case others
    /// Whether it was talked about last, whether the question points back, has no word of its own, or takes up the last reply.
    case last, pointsBack, noWords, sharesReply
    /// Whether it is a need that does not come out easily.
    case hidden
    /// Whether what is left to say has the number, time, person or cause that is asked for, or has not.
    case hasForm, lacksNumber, lacksTime, lacksPerson, lacksCause
}

/// The weights of the features, learned by logistic regression from the sheets in `Tests/Questions`.
enum AnswerWeights {
    static let bias = -2.0
    static let weights: [AnswerFeature: Double] = [
        .own: 4, .everyday: 3, .otherLikeness: -2, .named: 2, .said: 1, .coverage: 1.5, .strangers: -0.5, .others: -0.5, .last: 0.3, .pointsBack: 0.5, .noWords: 1,
        .sharesReply: 0.3, .hidden: -0.3, .hasForm: 0.8, .lacksNumber: -1, .lacksTime: -1, .lacksPerson: -0.8,
        .lacksCause: -0.3,
    ]

    static func score(_ features: [AnswerFeature: Double]) -> Double {
        // Summed in a fixed order, so that every run rounds alike.
        AnswerFeature.allCases.reduce(bias) { $0 + (weights[$1] ?? 0) * (features[$1] ?? 0) }
    }

    /// How much the form of a question speaks for some lines.
    static func score(of form: QuestionForm?, _ lines: [Line]) -> Double {
        formFeature(form, lines).map { weights[$0] ?? 0 } ?? 0
    }

    static func formFeature(_ form: QuestionForm?, _ lines: [Line]) -> AnswerFeature? {
        guard let wanted = AnswerForm(wantedBy: form) else { return nil }
        if lines.contains(where: { !AnswerForm(of: $0.text).isDisjoint(with: wanted) }) { return .hasForm }
        switch form {
        case .howMuch: return .lacksNumber
        case .when: return .lacksTime
        case .who: return .lacksPerson
        default: return .lacksCause
        }
    }
}
