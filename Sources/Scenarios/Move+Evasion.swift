extension Move {
    /// Whether it passes a question over: it says nothing that the scenario tells of itself.
    public var isEvasion: Bool {
        switch self {
        case .deflect, .tellHowMuch, .tellWho, .tellWhen, .tellWhy, .tellHow, .tellWhich, .tellWhether, .tellEither,
            .tellWould, .tellOpinion, .admitNotKnowing, .admitNoReason, .admitNoView, .nameTrifles, .putOffStory,
            .thinkItOver, .letItDepend, .followHabit,
            .nameSeveral, .admitUncounted, .placeRoughly, .chooseLatter, .answerMostly, .answerHardly, .denyKnowing,
            .spareDetails, .putOffTopic, .passOver, .denyThing, .letItStand:
            true
        default: false
        }
    }
}
