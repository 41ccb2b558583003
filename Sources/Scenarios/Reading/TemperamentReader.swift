import Checklist
import Linguistics

extension Temperament {
    /// The temperament of an archetype, with the general wording for what it does not say in its own way.
    ///
    /// The files are part of the program; a test reads every one of them, so a mistake in one cannot leave the house,
    /// and the empty temperament below is never met.
    public static func of(_ archetype: Archetype) -> Temperament {
        (try? read(bytes(of: archetype), name: "\(archetype.rawValue).yaml"))
            ?? Temperament(mood: 0, patience: 5, trust: 2, longestBreath: 60, softens: 1, hardens: 1, wording: [:])
    }

    static func bytes(of archetype: Archetype) -> [UInt8] {
        switch archetype {
        case .busy: PackageResources.busy_yaml
        case .sceptical: PackageResources.sceptical_yaml
        case .vague: PackageResources.vague_yaml
        case .analytical: PackageResources.analytical_yaml
        case .gatekeeper: PackageResources.gatekeeper_yaml
        case .annoyed: PackageResources.annoyed_yaml
        case .curious: PackageResources.curious_yaml
        }
    }

    static func read(_ bytes: [UInt8], name: String) throws(Diagnostic) -> Temperament {
        let general = try YAMLField.parse(SourceFile(name: "default.yaml", bytes: PackageResources.default_yaml))
            .mapping(["lines"])
        var wording = try readWording(general.required("lines"), stem: "default")
        let root = try YAMLField.parse(SourceFile(name: name, bytes: bytes)).mapping(["temperament", "lines"])
        let own = try readWording(root.required("lines"), stem: String(name.dropLast(5)))
        for (voice, moves) in own { wording[voice, default: [:]].merge(moves) { _, new in new } }
        let start = try root.required("temperament").mapping([
            "patience", "trust", "mood", "longestBreath", "softens", "hardens",
        ])
        return Temperament(
            mood: try start.required("mood").number(in: -3...3),
            patience: try start.required("patience").number(in: 1...10),
            trust: try start.required("trust").number(in: 0...10),
            longestBreath: try start.required("longestBreath").number(in: 20...300),
            softens: try start.required("softens").number(in: 1...3),
            hardens: try start.required("hardens").number(in: 1...3),
            wording: wording)
    }

    private static func readWording(
        _ field: YAMLField, stem: String
    ) throws(Diagnostic) -> [String: [Move: [Line]]] {
        var wording: [String: [Move: [Line]]] = [:]
        for (voice, media) in try field.mapping(["Sie", "du", "en"]).entries {
            for (medium, moves) in try media.mapping(["phone", "written"]).entries {
                let key = "\(voice).\(medium)"
                wording[key] = try Move.readLines(moves, stem: "\(stem).\(key)")
            }
        }
        return wording
    }
}
