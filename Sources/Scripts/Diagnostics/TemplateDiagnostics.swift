import Scenarios

/// What can be wrong with a template.
public enum TemplateDiagnostics {
    /// All of them, in the order of their codes.
    public static let all: [any Diagnostic.Problem.Type] = [
        NoFrontMatter.self, UnknownSlot.self, UnusedSlot.self, OpenSlot.self, TemplateSyntax.self, UnknownForm.self,
        UnclearForm.self, PassageNotUnique.self, UnclearVariant.self, BelowMark.self, RaisedFlag.self,
        UnsourcedClaim.self, SharedSkeleton.self,
    ]
}
