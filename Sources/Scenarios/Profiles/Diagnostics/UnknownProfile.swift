import Checklist
import Linguistics

/// A profile that cannot be found.
public struct UnknownProfile: Diagnostic.Problem {
    let name: String
    let looked: [String]

    /// - Parameter looked: the folders, or the one file, where it was looked for.
    public init(_ name: String, looked: [String]) {
        self.name = name
        self.looked = looked
    }

    public var message: Localized {
        Localized(
            de: "Ein Profil „\(name)“ finde ich nicht.",
            en: "I can find no profile “\(name)”.")
    }

    public var hint: Localized {
        Localized(
            de: "Gesucht habe ich hier: \(looked.joined(separator: ", ")).",
            en: "I looked here: \(looked.joined(separator: ", ")).")
    }

    public static let page = DiagnosticPage(
        code: "P107", severity: .error,
        title: Localized(
            de: "Ein Profil, das es nicht gibt",
            en: "A profile that does not exist"),
        explanation: Localized(
            de:
                "Ein Profil wird mit seinem Pfad genannt, vom Ordner der Datei aus, oder mit seinem Namen: dann liegt es als NAME.profile.yaml neben der Datei oder in $XDG_CONFIG_HOME/einstieg. Ohne das Profil würde anders gezählt, als die Datei verspricht.",
            en:
                "A profile is named by its path, seen from the folder of the file, or by its name: then it lies as NAME.profile.yaml beside the file or in $XDG_CONFIG_HOME/einstieg. Without it the count would be other than the file promises."
        ),
        bad: .scenario(
            """
            profile: «nirgends/nord.yaml»
            """),
        good: .command(
            """
            einstieg practice muster --profile nord
            """),
        message: Localized(
            de: "Ein Profil „nirgends/nord.yaml“ finde ich nicht. Gesucht habe ich hier: nirgends/nord.yaml.",
            en: "I can find no profile “nirgends/nord.yaml”. I looked here: nirgends/nord.yaml."))
}
