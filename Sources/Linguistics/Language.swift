/// A language that openers are written in and that the program speaks.
///
/// German is the first language of the product; English is complete beside it.
public enum Language: String, Codable, CaseIterable, Sendable {
    /// German, in all its spellings: with umlauts or with ae, oe, ue, with ß or ss.
    case german = "de"
    /// English.
    case english = "en"
}
