/// Another wording of a template that differs from it in one thing, so that the two can be measured against each other.
public struct Variant: Equatable, Sendable {
    public let name: String
    /// What is different, in a sentence; nil where the author does not say.
    public let difference: String?
    public let change: Change

    /// The one thing that is different.
    public enum Change: Equatable, Sendable {
        /// The subject of the e-mail.
        case subject(String)
        /// A passage of the text, and what stands in its place.
        case passage(String, replacement: String)
    }

    /// The name that the template's own wording goes by.
    public static let original = "original"
}

extension Template {
    /// The wording with a name: a variant, or the template's own for "original"; nil if there is none.
    public func wording(_ name: String) -> Template? {
        if name == Variant.original { return self }
        guard let variant = variants.first(where: { $0.name == name }) else { return nil }
        var wording = self
        wording.variant = variant.name
        switch variant.change {
        case .subject(let subject): wording.subject = subject
        case .passage(let passage, let replacement):
            guard let range = text.firstRange(of: passage) else { return nil }
            wording.text.replaceSubrange(range, with: replacement)
        }
        return wording
    }

    /// The template's own wording and its variants.
    public var wordings: [Template] { [self] + variants.compactMap { wording($0.name) } }

    /// What a wording is called: the template's name, with the variant's behind a colon.
    public var label: String { variant.map { "\(id):\($0)" } ?? id }
}
