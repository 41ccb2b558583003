/// What can be wrong with a profile, and with naming one.
public enum ProfileDiagnostics {
    /// All of them, in the order of their codes.
    public static let all: [any Diagnostic.Problem.Type] = [
        ProfileWeights.self, UnfindablePhrase.self, SampleMissed.self, SampleCaught.self, ItemNameTaken.self,
        UselessItem.self, UnknownProfile.self, ProfileLanguage.self, SuperfluousPhrase.self,
    ]
}
