import Scenarios

/// What somebody says to a question who would tell and has no more to tell: "Lange Geschichte. Ein andermal vielleicht."
extension Reaction {
    /// What is true of nearly all that is asked in that form, or that there is more to it than can be told now.
    var lightAnswer: Move {
        let traits = Set(understanding.traits)
        return switch understanding.form {
        case .why: .admitNoReason
        case .would, .opinion: .admitNoView
        case .either: .chooseLatter
        case .whether: lightYesOrNo(traits)
        case .what where traits.contains(.speech) && (traits.contains(.others) || !understanding.isHypothetical):
            .admitNotKnowing
        case .who where traits.contains(.choice), .which where traits.contains(.choice),
            .how where traits.contains(.choice):
            .chooseLatter
        case .who, .which, .what, .how, .howMuch, .when: lightDetail(traits)
        // "Arme Techniker." has heard the story.
        case nil where understanding.words <= 3: hasJustTold && !understanding.namesOnly ? .nod : .askWhatOfIt
        case nil: .deflect
        }
    }

    /// To whether: yes where it asks about what was just told or may be, not as far as is known where it asks what was, and no
    /// where it has nothing to do with the persona.
    private func lightYesOrNo(_ traits: Set<QuestionTrait>) -> Move {
        if traits.contains(.offer) { return .hesitate }
        if traits.contains(.ever) { return .denyKnowing }
        if traits.contains(.knowledge) { return .admitNotKnowing }
        // A yes or a no to "Haben Sie das nie gezählt?" is as easily wrong as right.
        if traits.contains(.negated) || traits.contains(.past) && (traits.contains(.own) || hasJustTold) {
            return story
        }
        if traits.contains(.past) { return .denyKnowing }
        // Nobody denies what the file speaks of: "Haben Sie viele Boote?"
        let isKnown = understanding.echo.map(topics.knows) ?? false
        if understanding.takesUp || isKnown { return .answerMostly }
        return canNameTopic ? .putOffTopic : .answerHardly
    }

    /// A longer story: in the author's words first, and then named by the word of the question where that can be said.
    var story: Move {
        let hasOwnWords = scenario.lines[.putOffStory]?.contains { !isSaid($0.id) } ?? false
        return canNameTopic && !hasOwnWords ? .putOffTopic : .putOffStory
    }

    /// Whether the question has a word to be taken up that was not taken up before.
    private var canNameTopic: Bool { understanding.echo != nil && !understanding.isEchoSpent && !isFirst }

    /// To what asks for a detail: what would be nobody knows, what is nobody has counted, and the rest is a longer story.
    ///
    /// Readers let pass seven of ten stories that are put off, and every third answer that fits any question of its form.
    private func lightDetail(_ traits: Set<QuestionTrait>) -> Move {
        // "What would you do with it?" asks for what they would have to think over.
        if understanding.form == .what, traits.isSuperset(of: [.own, .course, .supposed]) { return .thinkItOver }
        if understanding.isHypothetical { return .admitNoView }
        let isSupposed = traits.contains(.supposed)
        return switch understanding.form {
        case .howMuch: isSupposed || traits.contains(.size) ? .admitNotKnowing : .admitUncounted
        case .when: traits.contains(.past) ? .placeRoughly : .admitNotKnowing
        // Whoever has it before them cannot say that they would have to see it.
        case .what where isSupposed: state.awaitsMail || understanding.isEnclosed ? .thinkItOver : .admitNoView
        case .who, .which: putOff(unless: traits.contains(.several) ? .nameSeveral : nil)
        case _ where isSupposed: .admitNoView
        case .how: putOff(unless: traits.contains(.course) ? .followHabit : nil)
        default:
            putOff(unless: traits.contains(.several) ? .nameTrifles : traits.contains(.course) ? .letItDepend : nil)
        }
    }

    /// Of what was just told the details are spared; else it is a longer story, unless there is something that nearly always
    /// is true of what is asked and nothing was told that it would have to fit.
    private func putOff(unless usual: Move?) -> Move {
        if understanding.takesUp, !isFirst { return .spareDetails }
        return hasJustTold || canNameTopic ? story : usual ?? story
    }
}
