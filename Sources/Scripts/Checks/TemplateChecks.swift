import Scenarios

/// Something that can be wrong with a template that can be filled; one file a check, in `Diagnostics`.
public protocol TemplateCheck: Diagnostic.Problem {
    /// Every place where it is wrong with a template.
    static func findings(in file: TemplateFile) -> [Diagnostic]
}

/// Looks through a template that can be filled for what keeps it from being a good opener.
public enum TemplateChecks {
    /// Everything that is wrong with a template, in the order of its file.
    public static func diagnostics(in file: TemplateFile) -> [Diagnostic] {
        TemplateDiagnostics.all.compactMap { $0 as? any TemplateCheck.Type }.flatMap { $0.findings(in: file) }
            .inFileOrder
    }
}
