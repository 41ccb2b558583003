import Linguistics

/// Something that the program keeps: what it is for, whom it speaks of, and what of it is kept how long.
///
/// The sheet for the works council, `purge`, `export`, `forget` and the rescue of a damaged store all follow these
/// descriptions, so that none of them can leave out what another knows. A test compares them with the store's schema.
public struct Holding: Sendable {
    /// Where it lies.
    public enum Place: Equatable, Sendable {
        /// A table of the store.
        case table(String)
        /// A file beside the store, by its name for people: "history".
        case file(String)

        /// The name of the table or file.
        public var name: String {
            switch self {
            case .table(let name), .file(let name): name
            }
        }
    }

    /// A column of a table, or a part of a file.
    public struct Field: Sendable {
        public let name: String
        /// What stands in it, in a few words.
        public let meaning: Localized

        /// Creates a field.
        public init(_ name: String, de: String, en: String) {
            self.name = name
            meaning = Localized(de: de, en: en)
        }
    }

    /// How it is tied to a person.
    public enum Subject: Equatable, Sendable {
        /// This column names the trainee.
        case trainee(column: String)
        /// Each row belongs to the row of another table with the id in this column.
        case part(of: String, column: String)
        /// Each row belongs to a row of another table, and to the member whose name stands in an entry of this kind;
        /// others took part as well, so that only the words and marks of the one are taken out.
        case member(of: String, column: String, named: String)
        /// It speaks of no trainee.
        case nobody
    }

    /// From when on it is counted how old a row is.
    public enum Age: Equatable, Sendable {
        /// The newest of these columns, in seconds since 1970.
        case newest(of: [String])
        /// The newest of this column in all rows with the same owner: an owner's rows go together or not at all.
        case together(column: String, owner: String)
        /// This column; a row stays as long as one that replaces it does.
        case chain(column: String, replaced: String)
        /// It goes with what it belongs to.
        case withOwner
        /// It stays as long as the store does.
        case never
    }

    /// Who may see it.
    public enum Audience: Equatable, Sendable {
        /// The person that it is about, and nobody else.
        case person
        /// The person, and whoever sees so much of them by the team file.
        case from(Insight)
        /// Whoever belongs to the team.
        case team
        /// Whoever uses the store: it says nothing about a trainee.
        case everybody
        /// No one: the program alone uses it.
        case program
    }

    public let place: Place
    public let title: Localized
    public let kind: DataKind
    /// What it is kept for.
    public let purpose: Localized
    public let fields: [Field]
    public let subject: Subject
    public let age: Age
    public let audience: Audience

    /// Describes something that is kept.
    public init(
        _ place: Place, title: Localized, kind: DataKind, purpose: Localized, fields: [Field], subject: Subject,
        age: Age, audience: Audience
    ) {
        self.place = place
        self.title = title
        self.kind = kind
        self.purpose = purpose
        self.fields = fields
        self.subject = subject
        self.age = age
        self.audience = audience
    }

    /// The table that it is; nil for a file.
    public var table: String? {
        if case .table(let name) = place { name } else { nil }
    }
}
