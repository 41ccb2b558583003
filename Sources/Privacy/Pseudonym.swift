import Foundation
import Linguistics

/// The name under which somebody practises: chosen by themselves, and all that the program knows of them.
///
/// Small letters, digits, hyphens and underscores, 32 at most, so that it tells less than a full name and can be part of
/// a file's name. What is typed with capitals is the same name.
///
/// ```swift
/// try Pseudonym("Falke").name  // "falke"
/// ```
public struct Pseudonym: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Why a name cannot be a pseudonym.
    public enum Mistake: Error, Equatable, Sendable {
        case empty
        case tooLong(limit: Int)
        /// A sign that is neither a letter nor a digit, hyphen or underscore.
        case sign(Character)
    }

    /// How many letters a pseudonym may have.
    public static let limit = 32

    /// The name as it is kept.
    public let name: String

    /// Whoever practises without naming themselves: “ich”, in English “me”.
    public static let standard = Pseudonym(kept: "ich")

    /// A name from the store, taken as it is.
    public init(kept name: String) { self.name = name }

    /// A name as somebody types it.
    public init(_ typed: String) throws(Mistake) {
        let name = typed.precomposedStringWithCanonicalMapping.lowercased()
        guard !name.isEmpty else { throw .empty }
        guard name.unicodeScalars.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
        if let sign = name.first(where: { !$0.isLetter && !$0.isWholeNumber && $0 != "-" && $0 != "_" }) {
            throw .sign(sign)
        }
        self = name == "me" ? .standard : Pseudonym(kept: name)
    }

    /// Whoever somebody asks about: a pseudonym, or a name that was typed elsewhere, as in a session of a team.
    public static func asked(_ typed: String) -> Pseudonym {
        (try? Pseudonym(typed)) ?? Pseudonym(kept: typed.precomposedStringWithCanonicalMapping.lowercased())
    }

    /// Whether somebody can practise under it.
    public var isUsable: Bool { (try? Pseudonym(name)) == self }

    public var description: String { name }

    /// The name as it is shown.
    public var title: Localized { self == .standard ? Localized(de: "ich", en: "me") : Localized(de: name, en: name) }

    public static func < (a: Pseudonym, b: Pseudonym) -> Bool { a.name < b.name }
}

extension Pseudonym.Mistake {
    /// What is wrong, and what to do.
    public var wording: Localized {
        switch self {
        case .empty:
            Localized(
                de: "Der Name ist leer. Wählen Sie einen, der Sie nicht verrät: --as falke.",
                en: "The name is empty. Choose one that does not give you away: --as falcon.")
        case .tooLong(let limit):
            Localized(
                de: "Der Name ist länger als \(limit) Zeichen. Kürzen Sie ihn.",
                en: "The name is longer than \(limit) letters. Shorten it.")
        case .sign(let sign):
            Localized(
                de:
                    "„\(sign)“ geht in diesem Namen nicht, nur Buchstaben, Ziffern, - und _. Wählen Sie einen, der Sie nicht verrät: --as falke.",
                en:
                    "“\(sign)” is not possible in this name, only letters, digits, - and _. Choose one that does not give you away: --as falcon."
            )
        }
    }
}
