import Checklist
import Foundation
import Linguistics

/// Where profiles are looked for by their name: beside the file that names them, then in the user's own folder.
public struct ProfileShelf: Sendable {
    private let configuration: String?

    /// A shelf with the user's own folder; nil for none.
    public init(configuration: String?) { self.configuration = configuration }

    /// The shelf of whoever runs the program: `$XDG_CONFIG_HOME/einstieg`.
    public static let user = ProfileShelf(environment: ProcessInfo.processInfo.environment)

    /// The shelf that an environment names.
    public init(environment: [String: String]) {
        let home = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        configuration = (home ?? environment["HOME"].map { $0 + "/.config" }).map { $0 + "/einstieg" }
    }

    /// The files that a name or path can mean, in the order in which they are looked for.
    ///
    /// - Parameter folder: the folder of the file that names it, "" for the working folder.
    public func candidates(_ name: String, in folder: String) -> [String] {
        func joined(_ folder: String, _ name: String) -> String {
            folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
        }
        if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            return [name.hasPrefix("/") ? name : joined(folder, name)]
        }
        return ([folder] + [configuration].compactMap(\.self)).flatMap { folder in
            ProfileFile.endings.map { joined(folder, name + $0) }
        }
    }

    /// Finds the file of a profile.
    ///
    /// - Parameters:
    ///   - folder: the folder of the file that names it, "" for the working folder.
    ///   - place: where it is named.
    ///   - extent: how many scalars of the line name it.
    public func source(_ name: String, in folder: String, at place: SourcePlace, extent: Int = 1) throws(Diagnostic)
        -> SourceFile
    {
        let paths = candidates(name, in: folder)
        guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw Diagnostic(
                UnknownProfile(name, looked: paths.count == 1 ? paths : folders(folder)), at: place, extent: extent)
        }
        return try SourceFile.read(path)
    }

    private func folders(_ folder: String) -> [String] {
        [folder.isEmpty ? "." : folder] + [configuration].compactMap(\.self)
    }

    /// The profile that a field of a scenario or template names, which has to speak the same language.
    public func profile(_ field: YAMLField, for language: Language) throws(Diagnostic) -> Profile {
        let folder = (field.place.file as NSString).deletingLastPathComponent
        let source = try source(try field.text(), in: folder, at: field.place, extent: field.extent)
        let profile = try ProfileFile.read(source).profile
        guard profile.languages.contains(language) else {
            throw field.mistake(ProfileLanguage(profile.title, language))
        }
        return profile
    }
}
