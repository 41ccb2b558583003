/// What speaks for or against a line as the answer to a question.
enum AnswerFeature: Int, CaseIterable, Sendable {
    /// How like the question is to the likest of the line's own samples, to the next likest, to three of them, and to all.
    case line, second, three, whole
    /// How near it lies by kindred words to the line's own samples, to those of the nearest other entry, and to the entry's.
    case kin, otherKin, entryKin
    /// The same to the three nearest of the line's own samples and of the nearest other entry's.
    case kinThree, otherKinThree
    /// How much oftener than elsewhere its pairs of words, and its letters in fours, stand in the line's own samples, and
    /// in those of no line.
    case pairs, letters, unansweredPairs, unansweredLetters
    /// How like it is to the likest of the entry's samples, which leads to its lines, and of those that name no line.
    case entry, general
    /// How like it is to the likest sample of another line of the entry, and of another entry.
    case otherLine, otherEntry
    /// How like it is to the likest question that nothing in the scenario answers.
    case unanswered
    /// How near it lies to the nearest three of these by kindred words.
    case unansweredKin
    /// How like it is to the likest everyday question of its kind where it has no samples, and of another kind or none.
    case kind, otherEveryday
    /// Whether a phrase of the word lists shows its kind, or another kind.
    case phrase, otherPhrase
    /// The author's words for the entry that the question names, the rare ones counting more; and the same without samples.
    case named, namedAlone
    /// Words of the question that stand in the line, and those that stand in other lines of the entry.
    case shared, said
    /// How near its words lie by kindred words to those of the line, and whether such lines are asked for in its form.
    case sharedKin, habit
    /// Whether the entry was talked about last, and whether the question points back.
    case last, pointsBack
    /// How much of the question takes up what was just said, where the entry was talked about last.
    case lastEchoed
    /// Whether it is what an entry that was not talked about begins with.
    case first
    /// Whether it is said while trust is low.
    case guarded
    /// Whether it has the number, time, person or cause that is asked for, and which it lacks.
    case hasForm, lacksNumber, lacksTime, lacksPerson, lacksCause
    /// Whether it has one of the two things that the question lets it choose from, or neither.
    case hasChoice, lacksChoice
    /// Whether it says how something would be where that is asked, and where it does not.
    case hasWish, lacksWish
    /// Whether the question only wants a yes or a no.
    case whether
}

/// What speaks for and against one line, in figures.
struct AnswerFeatures: Sendable {
    private(set) var values = [Double](repeating: 0, count: AnswerFeature.allCases.count)

    subscript(feature: AnswerFeature) -> Double {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }

    /// Takes over the figures of others in place: a hundred lines are weighed for every question, and none of them asks for
    /// memory.
    mutating func take(_ others: AnswerFeatures) {
        for index in values.indices { values[index] = others.values[index] }
    }

    /// The sum of all of them by their weights, added up in their order, so that every machine rounds alike.
    func sum(weighedBy weights: [Double]) -> Double {
        var sum = 0.0
        for index in weights.indices { sum += weights[index] * values[index] }
        return sum
    }

    /// How near something must lie by kindred words alone to be thought of.
    private static let leastKin = 0.3

    /// Whether nothing of the question leads to the line.
    var isEmpty: Bool {
        AnswerFeatures.leads.allSatisfy { self[$0] == 0 } && self[.kin] < AnswerFeatures.leastKin
    }

    private static let leads: [AnswerFeature] = [
        .line, .entry, .kind, .named, .namedAlone, .shared, .said, .phrase, .last,
    ]
}
