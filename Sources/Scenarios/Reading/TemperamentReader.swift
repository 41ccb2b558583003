import Checklist
import Linguistics
import Synchronization
import Voices

extension Temperament {
    /// The temperament of an archetype, with the general wording for what it does not say in its own way.
    ///
    /// The files are part of the program; a test reads every one of them, so a mistake in one cannot leave the house,
    /// and the empty temperament below is never met. Each is read once.
    public static func of(_ archetype: Archetype) -> Temperament {
        known.withLock { known in
            if let temperament = known[archetype] { return temperament }
            let temperament =
                (try? read(bytes(of: archetype), name: "\(archetype.rawValue).yaml"))
                ?? Temperament(start: .even, wording: [:])
            known[archetype] = temperament
            return temperament
        }
    }

    private static let known = Mutex<[Archetype: Temperament]>([:])

    static func bytes(of archetype: Archetype) -> [UInt8] { Voices.file(archetype.rawValue) ?? [] }

    static func read(_ bytes: [UInt8], name: String) throws(Diagnostic) -> Temperament {
        let general = try YAMLDocument.checked(
            SourceFile(name: "default.yaml", bytes: Voices.file("default") ?? []), shape: shape)
        var wording = try readWording(general.mapping().required("lines"), stem: "default")
        let archetype = String(name.dropLast(5))
        let root = try YAMLDocument.checked(SourceFile(name: name, bytes: bytes), shape: shape)
        let own = try readWording(root.mapping().required("lines"), stem: archetype)
        for (voice, moves) in own { wording[voice, default: [:]].merge(moves) { _, new in new } }
        guard let start = try TemperamentStart.readAll()[archetype] else {
            throw Diagnostic(MissingKey([archetype]), at: SourcePlace(file: "temperaments.yaml", line: 0, column: 0))
        }
        return Temperament(start: start, wording: wording)
    }

    private static let shape = Shape.group(Group([Key("lines", .group(voices), unseen)]))

    private static let voices = Group(
        ["Sie", "du", "en"].map { voice in
            Key(
                voice, .group(Group(["phone", "written"].map { Key($0, .group(Move.shape), unseen, .optional) })),
                unseen, .optional)
        })

    /// These files are the program's own: no editor shows what their keys mean.
    private static let unseen = Localized(de: "", en: "")

    private static func readWording(
        _ field: YAMLField, stem: String
    ) throws(Diagnostic) -> [String: [Move: [Line]]] {
        var wording: [String: [Move: [Line]]] = [:]
        for voice in try field.mapping().entries {
            for medium in try voice.mapping().entries {
                let key = "\(voice.key).\(medium.key)"
                wording[key] = try Move.readLines(medium, stem: "\(stem).\(key)")
            }
        }
        // What is said alike to "Sie" and "du" is written once.
        for medium in ["phone", "written"] {
            wording["du.\(medium)", default: [:]].merge(wording["Sie.\(medium)"] ?? [:]) { own, _ in own }
        }
        return wording
    }
}
