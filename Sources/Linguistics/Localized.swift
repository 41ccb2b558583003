/// A sentence for people, in both languages of the product.
///
/// Both languages are arguments without a default, so that a missing translation does not compile.
///
/// ```swift
/// let greeting = Localized(de: "Guten Tag", en: "Good day")
/// greeting[.german]  // "Guten Tag"
/// ```
public struct Localized: Codable, Equatable, Hashable, Sendable {
    /// The German wording.
    public let de: String
    /// The English wording.
    public let en: String

    /// Creates a sentence from its two wordings.
    public init(de: String, en: String) {
        self.de = de
        self.en = en
    }

    /// The wording in the given language.
    public subscript(language: Language) -> String {
        switch language {
        case .german: de
        case .english: en
        }
    }
}
