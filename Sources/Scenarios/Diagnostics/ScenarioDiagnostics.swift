/// What can be wrong with a file as such, with a scenario, and with a note.
public enum ScenarioDiagnostics {
    /// All of them, in the order of their codes.
    public static let all: [any Diagnostic.Problem.Type] = [
        MissingFile.self, FolderGiven.self, UnreadableFile.self, FileTooLarge.self, EmptyFile.self, BinaryFile.self,
        NotUTF8.self, TooDeep.self,
        InvalidYAML.self, TabIndentation.self, YAMLAnchor.self, SeveralDocuments.self, DuplicateKey.self,
        UnquotedColon.self, QuotesNeeded.self, HashInText.self, MissingSpace.self, MissingColon.self,
        WrongIndentation.self, UnclosedQuote.self, TextAfterQuote.self, UnclosedBracket.self,
        UnknownKey.self, MissingKey.self, EmptyValue.self, TextExpected.self, NumberExpected.self, FlagExpected.self,
        ListExpected.self,
        GroupExpected.self, OutOfRange.self, UnknownValue.self, DuplicateName.self, NameDiffersFromFile.self,
        TooFewEndings.self, ScoringSum.self, EmptyList.self, BandExpected.self, UnknownSentence.self,
        UnansweredFollowUp.self,
        UnknownRule.self, BrokenNote.self,
    ]
}
