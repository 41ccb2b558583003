import Linguistics

/// The state of an archetype at the start, and how strongly it reacts; the table is `Data/temperaments.yaml`.
public struct TemperamentStart: Equatable, Sendable {
    /// The mood at the start, from -3 to 3.
    public let mood: Int
    /// The patience at the start, from 1 to 10.
    public let patience: Int
    /// The trust at the start, from 0 to 10.
    public let trust: Int
    /// How many words of the trainee are listened to on the phone before the persona cuts in.
    public let longestBreath: Int
    /// How strongly good acts move trust, from 1 to 3.
    public let softens: Int
    /// How strongly bad acts move trust, from 1 to 3.
    public let hardens: Int
    /// How much patience a line costs that leads nowhere, from 1 to 3.
    public let hurry: Int

    /// Neither warm nor cold.
    static let even = TemperamentStart(
        mood: 0, patience: 5, trust: 2, longestBreath: 60, softens: 1, hardens: 1, hurry: 1)

    /// The start of an archetype; a test reads the table, so that none is missing.
    public static func of(_ archetype: Archetype) -> TemperamentStart { all[archetype.rawValue] ?? even }

    private static let all = (try? readAll()) ?? [:]

    /// Reads the table, by the archetypes' names.
    static func readAll() throws(Diagnostic) -> [String: TemperamentStart] {
        let file = try SourceFile(name: "temperaments.yaml", bytes: PackageResources.temperaments_yaml)
        var starts: [String: TemperamentStart] = [:]
        for field in try YAMLDocument.checked(file, shape: .group(shape)).mapping().entries {
            let row = try field.mapping()
            starts[field.key] = TemperamentStart(
                mood: try row.required("mood").number(), patience: try row.required("patience").number(),
                trust: try row.required("trust").number(), longestBreath: try row.required("longestBreath").number(),
                softens: try row.required("softens").number(), hardens: try row.required("hardens").number(),
                hurry: try row.required("hurry").number())
        }
        return starts
    }

    private static let shape = Group(Archetype.allCases.map { Key($0.rawValue, .group(row), unseen) })

    private static let row = Group([
        Key("mood", .number(-3...3), unseen), Key("patience", .number(1...10), unseen),
        Key("trust", .number(0...10), unseen), Key("longestBreath", .number(20...300), unseen),
        Key("softens", .number(1...3), unseen), Key("hardens", .number(1...3), unseen),
        Key("hurry", .number(1...3), unseen),
    ])

    /// The table is the program's own: no editor shows what its keys mean.
    private static let unseen = Localized(de: "", en: "")
}
