/// All that the program keeps.
///
/// A new table or column of the store is described in one file of the folder `Holdings`; tests find what is missing.
public enum Inventory {
    /// All holdings; what others belong to comes before them.
    public static let all: [Holding] = [
        .session, .line, .point, .delivery, .teamSession, .teamEntry, .figure, .outcome, .export, .history, .key,
        .damaged,
    ]

    /// The tables among them.
    public static let tables = all.filter { $0.table != nil }

    /// The holding that is a table.
    public static func table(_ name: String) -> Holding? { all.first { $0.table == name } }
}
