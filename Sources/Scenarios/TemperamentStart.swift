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
        for (name, field) in try YAMLField.parse(file).mapping(Archetype.allCases.map(\.rawValue)).entries {
            let row = try field.mapping([
                "mood", "patience", "trust", "longestBreath", "softens", "hardens", "hurry",
            ])
            starts[name] = TemperamentStart(
                mood: try row.required("mood").number(in: -3...3),
                patience: try row.required("patience").number(in: 1...10),
                trust: try row.required("trust").number(in: 0...10),
                longestBreath: try row.required("longestBreath").number(in: 20...300),
                softens: try row.required("softens").number(in: 1...3),
                hardens: try row.required("hardens").number(in: 1...3),
                hurry: try row.required("hurry").number(in: 1...3))
        }
        return starts
    }
}
