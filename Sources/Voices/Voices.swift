/// The wording of the archetypes, embedded: what they say where a scenario does not say it otherwise.
///
/// A room of its own because it is nothing but text, and compiles beside the others.
public enum Voices {
    /// The file of an archetype, by its name, or `default`; nil if there is none.
    public static func file(_ name: String) -> [UInt8]? { files[name] }

    /// The names of all files.
    public static var names: [String] { files.keys.sorted() }

    private static let files: [String: [UInt8]] = [
        "analytical": PackageResources.analytical_yaml,
        "annoyed": PackageResources.annoyed_yaml,
        "busy": PackageResources.busy_yaml,
        "curious": PackageResources.curious_yaml,
        "default": PackageResources.default_yaml,
        "gatekeeper": PackageResources.gatekeeper_yaml,
        "priceDriven": PackageResources.priceDriven_yaml,
        "sceptical": PackageResources.sceptical_yaml,
        "vague": PackageResources.vague_yaml,
    ]
}
