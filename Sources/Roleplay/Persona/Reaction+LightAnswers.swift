import Scenarios

/// What somebody says to a question who would tell and has no more to tell: "Nicht immer, aber oft genug."
extension Reaction {
    /// What is true of nearly all that is asked in that form: nobody who likes to tell leaves a question for later.
    var lightAnswer: Move {
        let traits = Set(understanding.traits)
        return switch understanding.form {
        // "Welche drei?": nobody has several of what they have just told.
        case .which where understanding.takesUp && understanding.words <= 4 && !isFirst: .spareDetails
        case .why: .admitNoReason
        case .would, .opinion: .admitNoView
        case .either: .chooseLatter
        case .whether: lightYesOrNo(traits)
        case .what where traits.contains(.speech) && (traits.contains(.others) || !understanding.isHypothetical):
            .admitNotKnowing
        case .who where traits.contains(.choice), .which where traits.contains(.choice),
            .how where traits.contains(.choice):
            .chooseLatter
        case .who where !understanding.isHypothetical: lightPerson(traits)
        case .who, .which, .what, .how, .howMuch, .when: lightDetail(traits)
        case nil: understanding.words <= 3 ? .askWhatOfIt : .deflect
        }
    }

    /// To whether: yes where it asks on about what was just told, not as far as is known where it asks what was, and no where
    /// nobody has spoken of it.
    private func lightYesOrNo(_ traits: Set<QuestionTrait>) -> Move {
        if traits.contains(.offer) { return .hesitate }
        if traits.contains(.ever) { return .denyKnowing }
        let isDelicate = traits.contains(.negated) || traits.contains(.past) && traits.contains(.own)
        if isDelicate || traits.contains(.knowledge) { return .answerHalf }
        if traits.contains(.past) { return .denyKnowing }
        return understanding.takesUp ? .answerMostly : .answerHardly
    }

    /// To what asks for a detail: what would be nobody knows, and what is, nobody has counted.
    private func lightDetail(_ traits: Set<QuestionTrait>) -> Move {
        // "What would you do with it?" asks for what they would have to think over.
        if understanding.form == .what, traits.isSuperset(of: [.own, .course, .supposed]) { return .thinkItOver }
        if understanding.isHypothetical { return .admitNoView }
        let isSupposed = traits.contains(.supposed)
        return switch understanding.form {
        case .howMuch: isSupposed || traits.contains(.size) ? .admitNotKnowing : .admitUncounted
        case .when: traits.contains(.past) ? .placeRoughly : .admitNotKnowing
        case .who: lightPerson(traits)
        // Whoever has it before them cannot say that they would have to see it.
        case .what where isSupposed: state.awaitsMail || understanding.isEnclosed ? .thinkItOver : .admitNoView
        case .which where traits.contains(.past): .recallPoorly
        case .which where traits.contains(.own): .nameSeveral
        case _ where isSupposed: .admitNoView
        case .which: .nameSeveral
        case .how where traits.contains(.past): .recallPoorly
        case .how where traits.contains(.others): .answerHalf
        // What is not done has no habit: "How do the lads take it?"
        case .how: traits.contains(.course) ? .followHabit : .recallPoorly
        default: lightThing(traits)
        }
    }

    /// To what: one thing is not small stuff, what happens depends, and what was may have slipped the mind.
    private func lightThing(_ traits: Set<QuestionTrait>) -> Move {
        if traits.contains(.several) { return .nameTrifles }
        if traits.contains(.past) { return .recallPoorly }
        if traits.contains(.course) { return .letItDepend }
        // What stood in the letter that was just spoken of need not be thought over.
        return hasJustTold ? .recallPoorly : .thinkItOver
    }

    /// To who: one, long ago or named by the question, is not several.
    private func lightPerson(_ traits: Set<QuestionTrait>) -> Move {
        traits.contains(.past) || understanding.words <= 4 ? .recallPoorly : .nameSeveral
    }
}
