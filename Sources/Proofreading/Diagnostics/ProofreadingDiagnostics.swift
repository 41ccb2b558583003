/// What can be wrong with what a scenario says.
public enum ProofreadingDiagnostics {
    /// All of them, in the order of their codes.
    public static let all: [any ContentCheck.Type] = [
        MissingEnding.self, SilentEnding.self, UnresolvableObjection.self, UnreachableNeed.self, NoWayToNeed.self,
        UnknownMark.self, MarkWithoutValue.self, BusyAndFree.self, UnknownDay.self, FreeWithoutDay.self,
        NoFreeTime.self, MixedAddress.self, MixedLanguage.self, RepeatedSentence.self, TooLongLine.self,
        LongGreeting.self, MissedSample.self, SharedTopic.self, SecondAnswer.self, IdleLine.self, IdleFact.self,
        TriggerWithoutDate.self, OpenFromStart.self, TellingGuard.self, FailingPass.self, PassingFail.self,
        UnknownPerson.self,
    ]
}
